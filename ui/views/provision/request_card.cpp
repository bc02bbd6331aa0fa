// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/provision/request_card.h"

#include "models/gate.h"
#include "views/shared/baud_field.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

RequestCard::RequestCard(QWidget* parent)
    : Card(parent)
    , m_name(new QLineEdit(this))
    , m_product(new QLineEdit(this))
    , m_ssid(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_baud(new BaudField(this))
    , m_start(new QPushButton(this))
    , m_whyNot(new QLabel(this))
{
    m_name->setObjectName(u"nameField"_s);
    m_product->setObjectName(u"productField"_s);
    m_product->setPlaceholderText(tr("As the device says"));
    m_ssid->setObjectName(u"wifiField"_s);
    m_ssid->setPlaceholderText(tr("None, or the one it has joined"));
    m_ssid->setToolTip(tr("The device joins it before it logs in: by its own dialect, or by Improv "
                          "Wi-Fi where its firmware speaks that beside it"));
    m_passphrase->setObjectName(u"passphraseField"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setEnabled(false);
    m_start->setObjectName(u"startButton"_s);
    m_whyNot->setObjectName(u"whyNotLabel"_s);
    m_whyNot->setProperty("role", u"warning"_s);
    m_whyNot->setWordWrap(true);
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->hide();
    setVerb(tr("Provision"), true);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::medium);
    grid->setVerticalSpacing(theme::tight);
    const auto addField = [this, grid](int row, int column, const QString& caption,
                                       const QString& name, QWidget* field) {
        auto* label = new QLabel(caption, this);
        label->setBuddy(field);
        label->setProperty("muted", true);
        field->setAccessibleName(name);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column);
    };
    addField(0, 0, tr("&Name"), tr("Name"), m_name);
    addField(0, 1, tr("Prod&uct"), tr("Product"), m_product);
    addField(0, 2, tr("&Bit rate"), tr("Bit rate"), m_baud);
    grid->setRowMinimumHeight(2, theme::tight);
    addField(3, 0, tr("&Wi-Fi network"), tr("Wi-Fi network"), m_ssid);
    addField(3, 1, tr("Pass&phrase"), tr("Passphrase"), m_passphrase);
    grid->addWidget(m_start, 4, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addWidget(m_whyNot);
    body()->addLayout(grid);
    setFocusProxy(m_name);

    connect(m_ssid, &QLineEdit::textChanged, this,
            [this](const QString& ssid) { m_passphrase->setEnabled(!ssid.isEmpty()); });
    connect(m_baud, &BaudField::chosen, this, &RequestCard::baudChosen);
    connect(m_start, &QPushButton::clicked, this, &RequestCard::submit);
    for (QLineEdit* field : {m_name, m_product, m_ssid, m_passphrase})
        connect(field, &QLineEdit::returnPressed, this, &RequestCard::submit);
}

void RequestCard::submit()
{
    if (m_start->isEnabled())
        emit submitted();
}

void RequestCard::setWhyNot(const QString& whyNot)
{
    gate(*m_start, true, whyNot);
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
}

void RequestCard::showDevice(const published::Device& device)
{
    m_name->setPlaceholderText(device.model.isEmpty() ? tr("As its model") : device.model);
    m_baud->setBaud(device.baud);
}

void RequestCard::setRequest(const published::ProvisionRequest& request)
{
    m_name->setText(request.name);
    m_product->setText(request.product);
    m_ssid->setText(request.wifiSsid);
    m_passphrase->setText(request.wifiPassphrase);
}

published::ProvisionRequest RequestCard::request() const
{
    published::ProvisionRequest request;
    request.name = m_name->text().trimmed();
    request.product = m_product->text().trimmed();
    request.wifiSsid = m_ssid->text();
    request.wifiPassphrase = request.wifiSsid.isEmpty() ? QString() : m_passphrase->text();
    return request;
}

void RequestCard::setVerb(const QString& verb, bool primary)
{
    m_start->setText(verb);
    m_start->setProperty("kind", primary ? u"primary"_s : QString());
    m_start->style()->unpolish(m_start);
    m_start->style()->polish(m_start);
}

} // namespace ferrule::ui
