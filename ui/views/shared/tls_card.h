// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/tls.h"
#include "widgets/card.h"

#include <optional>

class QLabel;

namespace ferrule::ui {

class SectionHeader;
class StatusDot;

/// What a broker showed when TLS was made with it: how it was agreed, what is wrong with it, and
/// each certificate of its chain. Hidden while there is nothing to show.
class TlsCard : public Card
{
    Q_OBJECT
public:
    explicit TlsCard(QWidget* parent = nullptr);

    void setPeer(const std::optional<published::TlsPeer>& peer);

private:
    void showVerdict(const published::TlsPeer& peer);
    void showChain(const published::TlsPeer& peer);
    QWidget* makeCertificate(const published::TlsCertificate& certificate, int depth);

    std::optional<published::TlsPeer> m_peer;
    SectionHeader* m_header;
    StatusDot* m_dot;
    QLabel* m_verdict;
    QWidget* m_chain = nullptr; ///< made anew with each chain
};

} // namespace ferrule::ui
