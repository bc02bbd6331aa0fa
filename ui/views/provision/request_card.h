// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"
#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ferrule::ui {

class BaudField;

/// What a provisioning run is to do with a device, before it starts. Every field may stay empty.
class RequestCard : public Card
{
    Q_OBJECT
public:
    explicit RequestCard(QWidget* parent = nullptr);

    /// What the device says by itself, where the fields are empty.
    void showDevice(const published::Device& device);
    void setRequest(const published::ProvisionRequest& request);
    published::ProvisionRequest request() const;
    /// What the button says, and whether it is the one thing to press.
    void setVerb(const QString& verb, bool primary);
    /// Why no run can start, as a sentence: it stands on the card. Empty = one can.
    void setWhyNot(const QString& whyNot);

signals:
    void submitted();
    void baudChosen(int baud);

private:
    QLineEdit* m_name;
    QLineEdit* m_product;
    QLineEdit* m_ssid;
    QLineEdit* m_passphrase;
    BaudField* m_baud;
    QPushButton* m_start;
    QLabel* m_whyNot;

    void submit();
};

} // namespace ferrule::ui
