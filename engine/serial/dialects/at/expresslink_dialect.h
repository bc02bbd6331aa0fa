// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/at/at_dialect.h"

namespace ferrule::serial::at {

/// AWS IoT ExpressLink modules (programmer's guide v1.1). Key, certificate and thing name came with
/// the module and cannot be replaced; endpoint and root certificate are written into its
/// dictionary, at once and for good.
///
/// Settings: `mqtt.endpoint` is the dictionary's Endpoint; every other key of the dictionary goes
/// by its own name.
class ExpressLinkDialect final : public AtDialect
{
    Q_OBJECT
public:
    explicit ExpressLinkDialect(DialectLine line);

    QString name() const override;
    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    Task<Result<Settings>> listSettings(Stage stage) override;
    Task<Result<QString>> getSetting(QString key, Stage stage) override;
    Task<Result<void>> setSetting(QString key, QString value) override;
    Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                     std::function<void(double)> progress) override;
    QByteArray storedForm(CredentialKind kind, const QByteArray& pem) const override;
    Task<Result<QByteArray>> readCredential(CredentialKind kind, Stage stage) override;
    Task<Result<QByteArray>> ownCertificate() override;
    Task<Result<void>> joinWifi(WifiNetwork network) override;
    Task<Result<void>> connectCloud() override;
    Task<Result<void>> reboot() override;

private:
    /// An entry of the module's event queue; id 0 = the queue is empty.
    struct Event
    {
        int id = 0;
        int parameter = 0;
        QString name;
    };

    Task<Result<QString>> readKey(QByteArray key, Trust trust);
    Task<Result<void>> writeKey(QByteArray key, QString value, bool secret);
    Task<Result<QByteArray>> readPem(QByteArray key, Trust trust);
    Task<Result<bool>> isConnected();
    Task<Result<Event>> nextEvent();
};

} // namespace ferrule::serial::at
