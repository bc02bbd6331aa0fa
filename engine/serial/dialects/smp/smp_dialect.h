// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/smp/channel.h"

namespace ferrule::serial::smp {

/// SMP (MCUmgr) on a console: Zephyr, the nRF Connect SDK, Mynewt.
///
/// Settings live under their names with '/' for '.' ("mqtt/endpoint"). Credentials are DER files,
/// where Golioth's firmware keeps them: /lfs1/credentials/root_ca.der, client_cert.der and
/// private_key.der. A key is made on the device where its shell has `nrf_cloud_cred`.
class SmpDialect final : public Dialect
{
    Q_OBJECT
public:
    explicit SmpDialect(DialectLine line);

    QString name() const override;
    const Framing& framing() const override { return m_framing; }
    void receive(const QByteArray& frame) override { m_channel.receive(frame); }
    void cancel(const Error& reason) override { m_channel.cancel(reason); }

    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    Task<Result<QString>> getSetting(QString key, Stage stage) override;
    Task<Result<void>> setSetting(QString key, QString value) override;
    Task<Result<void>> deleteSetting(QString key) override;
    Task<Result<void>> commit() override;
    Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                     std::function<void(double)> progress) override;
    QByteArray storedForm(CredentialKind kind, const QByteArray& pem) const override;
    Task<Result<QString>> hashCredential(CredentialKind kind, Stage stage) override;
    Task<Result<QByteArray>> readCredential(CredentialKind kind, Stage stage) override;
    Task<Result<void>> generateKey() override;
    Task<Result<QByteArray>> certificateRequest(QString commonName) override;
    Task<Result<void>> reboot() override;
    const WireTime& wireTime() const override { return m_channel.wireTime(); }

private:
    /// How the firmware wants the values of its settings. Mynewt's takes texts; a byte string is
    /// answered with success and leaves the value empty.
    enum class ValueForm { Unknown, Bytes, Text };

    Task<Result<QCborMap>> ask(Request wanted) { return m_channel.request(std::move(wanted)); }
    Task<Result<bool>> knows(Request question);
    Task<Result<void>> writeValue(QString key, QString value, ValueForm form);
    Task<Result<QString>> shell(QStringList words);
    Task<Result<QString>> hardwareId();
    Task<Result<QString>> firmwareVersion();

    SmpFraming m_framing;
    Channel m_channel;
    ValueForm m_form = ValueForm::Unknown;
    qsizetype m_packetLimit = 256; ///< of a whole SMP packet, as the device tells it
    bool m_hasShell = false;
};

} // namespace ferrule::serial::smp
