// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "serial/dialects/rpc/frame.h"

#include <QJsonValue>
#include <QSet>

namespace ferrule::serial::rpc {

/// The reference dialect: JSON-RPC lines as the Mongoose OS tool `mos` speaks them, with the
/// extension of engine/serial/README.md for keys that are made on the device.
class RpcDialect final : public Dialect
{
    Q_OBJECT
public:
    explicit RpcDialect(DialectLine line);
    ~RpcDialect() override;

    QString name() const override;
    const Framing& framing() const override { return m_framing; }
    void receive(const QByteArray& frame) override;
    void cancel(const Error& reason) override;

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
    const WireTime& wireTime() const override { return m_wireTime; }

private:
    /// How patiently a request is repeated; each repetition carries a new id.
    struct Patience
    {
        Duration timeout = std::chrono::seconds(1);
        int attempts = 5;
    };
    struct Outstanding
    {
        quint32 id = 0;
        Instant sentAt{};
        Pending<QJsonValue> reply;
    };

    Task<Result<QJsonObject>> request(QString method, QJsonObject params, Patience patience);
    Task<Result<QJsonObject>> request(QString method, QJsonObject params);
    Task<Result<void>> command(QString method, QJsonObject params, Patience patience);
    Task<Result<void>> command(QString method, QJsonObject params);
    /// One attempt: Timeout when no reply with its id came in time.
    Task<Result<QJsonValue>> attempt(QString method, QJsonObject params, Duration timeout);
    void settle(Result<QJsonValue> answer);

    DialectLine m_line;
    RpcFraming m_framing;
    bool m_sendsCrc = true;
    quint32 m_nextId = 1;
    std::optional<Outstanding> m_outstanding;
    Timer m_timeout;
    QSet<QString> m_methods;
    WireTime m_wireTime;
};

} // namespace ferrule::serial::rpc
