// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tls_card.h"

#include "models/tls_words.h"
#include "widgets/claim_id_label.h"
#include "widgets/fact_grid.h"
#include "widgets/section_header.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using namespace published;

namespace {

/// Enough of a fingerprint to tell two apart at a glance; copied it is whole.
constexpr int shownFingerprint = 16;

} // namespace

TlsCard::TlsCard(QWidget* parent)
    : Card(parent)
    , m_header(new SectionHeader(tr("Certificates")))
    , m_dot(new StatusDot)
    , m_verdict(new QLabel)
{
    setObjectName(u"tlsCard"_s);
    m_verdict->setObjectName(u"tlsVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::small);
    line->addWidget(m_dot, 0, Qt::AlignTop);
    line->addWidget(m_verdict, 1);
    body()->addWidget(m_header);
    body()->addLayout(line);
    hide();
}

void TlsCard::setPeer(const std::optional<TlsPeer>& peer)
{
    setVisible(peer.has_value());
    if (!peer || peer == m_peer)
        return;
    m_peer = peer;
    showVerdict(*peer);
    showChain(*peer);
}

void TlsCard::showVerdict(const TlsPeer& peer)
{
    QStringList agreed;
    for (const QString& word : {peer.protocol, peer.cipher}) {
        if (!word.isEmpty())
            agreed.append(word);
    }
    m_header->setRemark(agreed.join(u" · "_s));
    const bool good = peer.findings.isEmpty() && !peer.chain.isEmpty();
    m_dot->setLook(good ? Look{theme::Role::Good, Mark::Check, tr("Accepted")}
                        : Look{theme::Role::Bad, Mark::Cross, tr("Refused")});
    QStringList sentences{tlsVerdict(peer)};
    for (qsizetype i = 1; i < peer.findings.size(); ++i)
        sentences.append(findingText(peer.findings.at(i), peer));
    m_verdict->setText(sentences.join(u'\n'));
}

void TlsCard::showChain(const TlsPeer& peer)
{
    delete m_chain;
    m_chain = new QWidget;
    auto* layout = new QVBoxLayout(m_chain);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);
    for (int depth = 0; depth < int(peer.chain.size()); ++depth)
        layout->addWidget(makeCertificate(peer.chain.at(depth), depth));
    m_chain->setVisible(!peer.chain.isEmpty());
    body()->addWidget(m_chain);
}

QWidget* TlsCard::makeCertificate(const TlsCertificate& certificate, int depth)
{
    auto* facts = new FactGrid;
    // What each is comes first, as a row of facts alone does not tell the broker's own from others.
    FactGrid::setText(facts->addText(depth == 0 ? tr("The broker") : tr("Signed by")),
                      certificate.subject);
    FactGrid::setText(facts->addText(tr("Issuer")), certificate.selfSigned
                                                        ? tr("itself: the root of the chain")
                                                        : certificate.issuer);
    FactGrid::setText(facts->addText(tr("Valid")),
                      validityText(certificate, QDateTime::currentMSecsSinceEpoch()));
    if (!certificate.names.isEmpty())
        FactGrid::setText(facts->addText(tr("For")), certificate.names.join(u", "_s));
    facts->addIdentifier(tr("Fingerprint"))
        ->setIdentifier(certificate.fingerprint,
                        certificate.fingerprint.left(shownFingerprint) + QChar(0x2026));
    return facts;
}

} // namespace ferrule::ui
