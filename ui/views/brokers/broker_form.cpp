// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/brokers/broker_form.h"

#include "widgets/card.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::BrokerProfile;

namespace {

constexpr int securePort = 8883;
constexpr int plainPort = 1883;

QStringList words(const QString& text)
{
    QString spaced = text;
    return spaced.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

/// As wide in each group, so that the fields stand below each other.
QLabel* captionLabel(const QString& caption, QWidget& field)
{
    auto* label = new QLabel(caption);
    label->setBuddy(&field);
    label->setMinimumWidth(160);
    label->setContentsMargins(0, theme::tight, 0, theme::tight);
    return label;
}

/// A secret that is kept is never shown; one that is typed replaces it.
void showKept(QLineEdit& field, bool kept)
{
    field.clear();
    field.setPlaceholderText(kept ? BrokerForm::tr("Unchanged") : QString());
}

} // namespace

BrokerForm::BrokerForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"brokerForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);

    QFormLayout* fields = nullptr;
    layout->addWidget(group(tr("Broker"), fields));
    m_name = text(*fields, u"brokerName"_s, tr("Name"), tr("As the host"));
    m_host = text(*fields, u"brokerHost"_s, tr("Host"), tr("mqtt.example.com"));
    m_tls = check(*fields, u"brokerTls"_s, tr("Use TLS"),
                  tr("Without it everything, the password as well, crosses the network in clear"));
    m_port = number(*fields, u"brokerPort"_s, tr("Port"), 1, 65535);

    layout->addWidget(m_tlsGroup = group(tr("TLS"), fields));
    m_authority = file(*fields, u"brokerAuthority"_s, tr("Authority (CA)"), tr("The system's"));
    m_certificate = file(*fields, u"brokerCertificate"_s, tr("Client certificate"), tr("None"));
    m_key = file(*fields, u"brokerKey"_s, tr("Its key"), tr("None"));
    m_keyPassphrase = secret(*fields, u"brokerKeyPassphrase"_s, tr("Passphrase of the key"));
    m_serverName = text(*fields, u"brokerServerName"_s, tr("Server name"), tr("As the host"));
    m_alpn = text(*fields, u"brokerAlpn"_s, tr("ALPN"), tr("None"));
    m_alpn->setToolTip(tr("Protocols to offer, for brokers behind port 443, such as mqtt or "
                          "x-amzn-mqtt-ca"));
    m_verify = check(*fields, u"brokerVerify"_s, tr("Verify the broker's certificate"),
                     tr("Off, whoever answers is believed"));

    layout->addWidget(group(tr("Login"), fields));
    m_user = text(*fields, u"brokerUser"_s, tr("User"), tr("None"));
    m_password = secret(*fields, u"brokerPassword"_s, tr("Password"));
    m_secrets = new QLabel(this);
    m_secrets->setObjectName(u"brokerSecrets"_s);
    m_secrets->setProperty("muted", true);
    m_secrets->setWordWrap(true);
    fields->addRow(captionLabel({}, *m_secrets), m_secrets);
    m_idPrefix = text(*fields, u"brokerIdPrefix"_s, tr("Client ID begins with"), u"ferrule-"_s);

    layout->addWidget(group(tr("What is done there"), fields));
    m_filters = text(*fields, u"brokerFilters"_s, tr("Devices publish to"));
    m_filters->setToolTip(tr("Topic filters that begin with ioto/service/ or $aws/rules/; nothing "
                             "else is subscribed to"));
    m_watchOnly = check(*fields, u"brokerWatchOnly"_s, tr("Only watch"),
                        tr("Never serve a device or enforce; another manager does"));
    m_keepAlive = number(*fields, u"brokerKeepAlive"_s, tr("Keep-alive"), 0, 65535);
    m_keepAlive->setSuffix(tr(" s"));
    m_keepAlive->setSpecialValueText(tr("off"));
    m_timeout = number(*fields, u"brokerTimeout"_s, tr("Time to connect"), 1, 600);
    m_timeout->setSuffix(tr(" s"));

    connect(m_tls, &QCheckBox::toggled, this, &BrokerForm::followTls);
    open({});
}

QWidget* BrokerForm::group(const QString& title, QFormLayout*& fields)
{
    auto* card = new Card(this);
    card->body()->addWidget(new SectionHeader(title));
    fields = new QFormLayout;
    fields->setHorizontalSpacing(theme::medium);
    fields->setVerticalSpacing(theme::small);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addLayout(fields);
    return card;
}

QLineEdit* BrokerForm::text(QFormLayout& fields, const QString& name, const QString& caption,
                            const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setPlaceholderText(placeholder);
    fields.addRow(captionLabel(caption, *field), field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!m_opening)
            emit edited();
    });
    return field;
}

QLineEdit* BrokerForm::secret(QFormLayout& fields, const QString& name, const QString& caption)
{
    QLineEdit* field = text(fields, name, caption);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QLineEdit* BrokerForm::file(QFormLayout& fields, const QString& name, const QString& caption,
                            const QString& placeholder)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    auto* field = new QLineEdit(row);
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setPlaceholderText(placeholder);
    field->setToolTip(tr("The path of a PEM file, or the PEM text itself"));
    auto* browse = new QPushButton(tr("Browse…"), row);
    browse->setAccessibleName(tr("Browse: %1").arg(caption));
    layout->addWidget(field, 1);
    layout->addWidget(browse);
    fields.addRow(captionLabel(caption, *field), row);
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!m_opening)
            emit edited();
    });
    connect(browse, &QPushButton::clicked, this, [this, field, caption] {
        auto* dialog = new QFileDialog(this, caption, QString(),
                                       tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        dialog->open();
    });
    return field;
}

QSpinBox* BrokerForm::number(QFormLayout& fields, const QString& name, const QString& caption,
                             int least, int most)
{
    auto* field = new QSpinBox(this);
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setRange(least, most);
    fields.addRow(captionLabel(caption, *field), field);
    connect(field, &QSpinBox::valueChanged, this, [this] {
        if (!m_opening)
            emit edited();
    });
    return field;
}

QCheckBox* BrokerForm::check(QFormLayout& fields, const QString& name, const QString& caption,
                             const QString& tip)
{
    auto* field = new QCheckBox(caption, this);
    field->setObjectName(name);
    field->setToolTip(tip);
    fields.addRow(captionLabel({}, *field), field);
    connect(field, &QCheckBox::toggled, this, [this] {
        if (!m_opening)
            emit edited();
    });
    return field;
}

/// The port goes with TLS as long as it is the usual one of the other way.
void BrokerForm::followTls()
{
    const bool tls = m_tls->isChecked();
    m_tlsGroup->setVisible(tls);
    if (!m_opening && m_port->value() == (tls ? plainPort : securePort))
        m_port->setValue(tls ? securePort : plainPort);
}

void BrokerForm::open(const BrokerProfile& profile)
{
    const QScopedValueRollback opening(m_opening, true);
    m_opened = profile;
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_tls->setChecked(profile.tls);
    m_port->setValue(profile.port != 0 ? profile.port : profile.tls ? securePort : plainPort);
    m_authority->setText(profile.authority);
    m_certificate->setText(profile.certificate);
    m_key->setText(profile.key);
    m_key->setPlaceholderText(profile.hasKey ? tr("Unchanged") : tr("None"));
    showKept(*m_keyPassphrase, profile.hasKeyPassphrase);
    m_serverName->setText(profile.serverName);
    m_alpn->setText(profile.alpn.join(u' '));
    m_verify->setChecked(profile.verifyPeer);
    m_user->setText(profile.user);
    showKept(*m_password, profile.hasPassword);
    m_secrets->setText(profile.secretsPlace);
    m_secrets->setVisible(!profile.secretsPlace.isEmpty());
    m_idPrefix->setText(profile.clientIdPrefix);
    m_filters->setText(profile.deviceFilters.join(u' '));
    m_watchOnly->setChecked(profile.watchOnly);
    m_keepAlive->setValue(profile.keepAliveSeconds);
    m_timeout->setValue(profile.timeoutSeconds);
    followTls();
}

BrokerProfile BrokerForm::profile() const
{
    BrokerProfile profile = m_opened;
    profile.name = m_name->text().trimmed();
    profile.host = m_host->text().trimmed();
    profile.tls = m_tls->isChecked();
    profile.port = m_port->value();
    profile.authority = m_authority->text();
    profile.certificate = m_certificate->text();
    profile.key = m_key->text();
    profile.hasKey = m_opened.hasKey && profile.key.isEmpty() && !profile.certificate.isEmpty();
    profile.keyPassphrase = m_keyPassphrase->text();
    profile.hasKeyPassphrase = m_opened.hasKeyPassphrase && !profile.certificate.isEmpty();
    profile.serverName = m_serverName->text();
    profile.alpn = words(m_alpn->text());
    profile.verifyPeer = m_verify->isChecked();
    profile.user = m_user->text();
    profile.password = m_password->text();
    // Who empties the user's name logs in without a password.
    profile.hasPassword = m_opened.hasPassword && !profile.user.isEmpty();
    profile.clientIdPrefix = m_idPrefix->text();
    profile.deviceFilters = words(m_filters->text());
    profile.watchOnly = m_watchOnly->isChecked();
    profile.keepAliveSeconds = m_keepAlive->value();
    profile.timeoutSeconds = m_timeout->value();
    return profile;
}

void BrokerForm::focusFirst()
{
    (m_opened.id.isEmpty() ? m_host : m_name)->setFocus(Qt::OtherFocusReason);
}

} // namespace ferrule::ui
