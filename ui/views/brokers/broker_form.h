// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/broker.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ferrule::ui {

/// The fields of a connection profile: the broker, its TLS, the login, what is done there.
class BrokerForm : public QWidget
{
    Q_OBJECT
public:
    explicit BrokerForm(QWidget* parent = nullptr);

    /// Shows a profile; a new one where its id is empty.
    void open(const published::BrokerProfile& profile);
    /// As edited. A secret that was not typed stays the one that is kept.
    published::BrokerProfile profile() const;
    void focusFirst();

signals:
    void edited();

private:
    QWidget* group(const QString& title, QFormLayout*& fields);
    QLineEdit* text(QFormLayout& fields, const QString& name, const QString& caption,
                    const QString& placeholder = {});
    QLineEdit* secret(QFormLayout& fields, const QString& name, const QString& caption);
    QLineEdit* file(QFormLayout& fields, const QString& name, const QString& caption,
                    const QString& placeholder);
    QSpinBox* number(QFormLayout& fields, const QString& name, const QString& caption, int least,
                     int most);
    QCheckBox* check(QFormLayout& fields, const QString& name, const QString& caption,
                     const QString& tip);
    void followTls();

    published::BrokerProfile m_opened;
    QWidget* m_tlsGroup;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QCheckBox* m_tls;
    QLineEdit* m_authority;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLineEdit* m_keyPassphrase;
    QLineEdit* m_serverName;
    QLineEdit* m_alpn;
    QCheckBox* m_verify;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLabel* m_secrets;
    QLineEdit* m_idPrefix;
    QLineEdit* m_filters;
    QCheckBox* m_watchOnly;
    QSpinBox* m_keepAlive;
    QSpinBox* m_timeout;
    bool m_opening = false;
};

} // namespace ferrule::ui
