// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/at/at_dialect.h"

namespace ferrule::serial::at {

/// Espressif's ESP-AT firmware (ESP-AT user guide, SYSMFG and MQTT commands). Credentials go into
/// the namespaces mqtt_ca, mqtt_cert and mqtt_key of its manufacturing partition, settings into one
/// of their own, `ferrule`. All writes take effect at once. It makes no keys, and tells no digests:
/// what was written is read back.
///
/// The MQTT connection is the host's to set up after each start, which connectCloud() does from
/// what the device holds.
class EspAtDialect final : public AtDialect
{
    Q_OBJECT
public:
    explicit EspAtDialect(DialectLine line);

    QString name() const override;
    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    Task<Result<Settings>> listSettings(Stage stage) override;
    Task<Result<QString>> getSetting(QString key, Stage stage) override;
    /// InvalidArgument where the key has more than 15 characters or the value is empty.
    Task<Result<void>> setSetting(QString key, QString value) override;
    Task<Result<void>> deleteSetting(QString key) override;
    Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                     std::function<void(double)> progress) override;
    Task<Result<QByteArray>> readCredential(CredentialKind kind, Stage stage) override;
    Task<Result<void>> setClock(UtcMs utcMs) override;
    Task<Result<void>> joinWifi(WifiNetwork network) override;
    Task<Result<void>> connectCloud() override;
    Task<Result<void>> reboot() override;

private:
    /// What connecting needs, as the device holds it.
    struct Cloud
    {
        QByteArray clientId;
        QByteArray host;
        QByteArray port;
        QByteArray alpn; ///< empty = none
    };

    Task<Result<QByteArray>> readValue(QByteArray space, QByteArray key, Trust trust);
    Task<Result<QString>> readSetting(QString key, Trust trust);
    Task<Result<void>> writeValue(QByteArray space, QByteArray key, int type, QByteArray value);
    Task<Result<QByteArrayList>> keysOf(QByteArray space);
    Task<Result<Cloud>> readCloud();
    Task<Result<void>> requireNetwork(QByteArray host);
    Task<Result<void>> configureMqtt(Cloud cloud);
    Task<Result<int>> connectionState();
};

} // namespace ferrule::serial::at
