// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialects/rpc/connection.h"

namespace ferrule::serial::rpc {

/// The reference dialect: JSON-RPC lines as the Mongoose OS tool `mos` speaks them, with the
/// extension of engine/serial/README.md for keys that are made on the device.
class RpcDialect final : public Dialect
{
    Q_OBJECT
public:
    explicit RpcDialect(DialectLine line);

    QString name() const override;
    const Framing& framing() const override { return m_connection.framing(); }
    void receive(const QByteArray& frame) override { m_connection.receive(frame); }
    void cancel(const Error& reason) override { m_connection.cancel(reason); }

    Task<Result<Capabilities>> probe(Duration patience) override;
    Task<Result<DeviceInfo>> info() override;
    Task<Result<Settings>> listSettings(Stage stage) override;
    Task<Result<QString>> getSetting(QString key, Stage stage) override;
    Task<Result<void>> setSetting(QString key, QString value) override;
    Task<Result<void>> deleteSetting(QString key) override;
    Task<Result<void>> commit() override;
    Task<Result<void>> putCredential(CredentialKind kind, QByteArray pem,
                                     std::function<void(double)> progress) override;
    Task<Result<QString>> hashCredential(CredentialKind kind, Stage stage) override;
    Task<Result<void>> generateKey() override;
    Task<Result<QByteArray>> certificateRequest(QString commonName) override;
    Task<Result<void>> reboot() override;
    Task<Result<void>> setBehaviour(double messagesPerMinute, int payloadBytes,
                                    bool obeysThrottle) override;
    const WireTime& wireTime() const override { return m_connection.wireTime(); }

private:
    Connection m_connection;
};

} // namespace ferrule::serial::rpc
