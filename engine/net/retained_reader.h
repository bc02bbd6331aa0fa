// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/life.h"
#include "net/client.h"

namespace ferrule::net {

struct RetainedMessage
{
    QByteArray topic;
    QByteArray payload;
    Qos qos = Qos::AtMostOnce;
};

struct RetainedSet
{
    QList<RetainedMessage> messages;
    bool complete = true; ///< false = there were more than asked for, or the broker was too slow
};

/// Reads the retained messages of a filter over a connection of its own, which leaves the sessions
/// of others alone. MQTT 3.1.1 does not say when the last one has come: it is over when nothing has
/// come for `quiet` after the subscription was granted.
class RetainedReader : public QObject
{
    Q_OBJECT
public:
    static constexpr Duration quiet = std::chrono::milliseconds(250);
    static constexpr Duration longest = std::chrono::seconds(15);

    explicit RetainedReader(Scheduler& scheduler, QObject* parent = nullptr);
    ~RetainedReader() override;

    /// finished() follows once, when the connection is closed again. `options` should hold a client
    /// ID that nobody uses. Errors: those of Client::connectToBroker() and subscribe(); Refused
    /// (SUBACK 128), Timeout.
    void start(const ClientOptions& options, const QByteArray& filter, qsizetype most);

signals:
    void finished(const ferrule::Result<ferrule::net::RetainedSet>& outcome);

private:
    static Task<void> connectFlow(Lifeline<RetainedReader> self, ClientOptions options);
    static Task<void> leaveFlow(Lifeline<RetainedReader> self, Result<RetainedSet> outcome);
    void subscribe();
    void take(const MessageView& message);
    void waitForQuiet();
    void finish(Result<RetainedSet> outcome);

    Client m_client;
    QByteArray m_filter;
    qsizetype m_most = 0;
    RetainedSet m_set;
    bool m_over = false;
    Timer m_quiet;
    Timer m_deadline;
    Life m_life;
};

} // namespace ferrule::net
