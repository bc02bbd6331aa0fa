// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload_text.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;

namespace ferrule::ui {

/// A payload as text, JSON, CBOR or hex. The form is the one that tells most until the user chooses
/// another; forms that the payload has not are not offered.
class PayloadView : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadView(QWidget* parent = nullptr);

    void setPayload(const QByteArray& payload);
    void clear();

private:
    void show(PayloadForm form);

    QByteArray m_payload;
    std::optional<PayloadForm> m_chosen;
    QButtonGroup* m_forms;
    QLabel* m_remark;
    QPlainTextEdit* m_text;
};

} // namespace ferrule::ui
