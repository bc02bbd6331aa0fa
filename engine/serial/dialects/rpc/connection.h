// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "serial/dialects/rpc/frame.h"

#include <QJsonValue>
#include <QSet>

#include <optional>

namespace ferrule::serial::rpc {

/// How patiently a request is repeated; each repetition carries a new id.
struct Patience
{
    Duration timeout = std::chrono::seconds(1);
    int attempts = 5;
};

/// One request at a time over JSON-RPC lines: what the dialects that share this framing have in
/// common.
class Connection
{
public:
    using Notified = std::function<void(const QString& method, const QJsonObject& params)>;

    Connection(DialectLine line, Notified onNotified);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const RpcFraming& framing() const { return m_framing; }
    void receive(const QByteArray& frame);
    /// As Dialect::cancel().
    void cancel(const Error& reason);

    /// Asks which methods the device has, and finds out whether it knows checksums. Any reply, even
    /// a refusal, shows that the framing is spoken; its list is empty then.
    Task<Result<QSet<QString>>> listMethods(Duration patience);
    bool usesChecksums() const { return m_framing.checksumRequired(); }

    /// The members of the result; a result that is no object is the member "value".
    Task<Result<QJsonObject>> request(QString method, QJsonObject params, Patience patience);
    Task<Result<QJsonObject>> request(QString method, QJsonObject params);
    Task<Result<void>> command(QString method, QJsonObject params, Patience patience);
    Task<Result<void>> command(QString method, QJsonObject params);

    const WireTime& wireTime() const { return m_wireTime; }

private:
    struct Outstanding
    {
        quint32 id = 0;
        Instant sentAt{};
        Pending<QJsonValue> reply;
    };

    /// One attempt: Timeout when no reply with its id came in time.
    Task<Result<QJsonValue>> attempt(QString method, QJsonObject params, Duration timeout);
    void settle(Result<QJsonValue> answer);

    DialectLine m_line;
    Notified m_onNotified;
    RpcFraming m_framing;
    bool m_sendsCrc = true;
    quint32 m_nextId = 1;
    std::optional<Outstanding> m_outstanding;
    Timer m_timeout;
    WireTime m_wireTime;
};

/// The error of a reply that lacks what it should hold.
Error brokenReply(const QString& method, const QString& missing);

} // namespace ferrule::serial::rpc
