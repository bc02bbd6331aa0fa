// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/session.h"
#include "net/backoff.h"
#include "net/client.h"
#include "net/link.h"
#include "net/network_watch.h"
#include "net/outbox_store.h"
#include "net/routes.h"

#include <deque>
#include <map>
#include <unordered_map>
#include <vector>

namespace ferrule::net {

/// One session and its links, one after the other. Everything that is told to the outside may call
/// back in or destroy the client; a Watch on the stack knows.
class Client::Private final : public LinkObserver
{
public:
    Private(Client* client, Scheduler& scheduler, LinkFactory makeLink);
    ~Private() override;

    // client.cpp: commands
    Result<void> connectToBroker(ClientOptions options, Pending<Connected> answer);
    void disconnectFromBroker(Pending<void> answer);
    void abort();
    Result<void> post(const mqtt::Message& message, Wait wait, PublishDone done, Keep keep);
    Result<void> request(const QList<Subscription>& list, bool subscribes, GrantDone done);
    Result<void> forgetSession();
    quint64 unfinished() const { return m_session.unfinished() + m_accepted.size(); }
    TlsReport tlsReport() const { return m_link ? m_link->tlsReport() : m_lastTls; }

    // outbox.cpp
    void setOutbox(OutboxStore* store);
    /// Whether such a message has to be in the outbox before it counts as accepted.
    bool stores(mqtt::Qos qos, Keep keep) const;

    // probe.cpp
    void watch(std::shared_ptr<NetworkWatch> network);

    Client* const q;
    Scheduler& scheduler;
    ClientState state = ClientState::Disconnected;
    ClientStatistics statistics;
    Routes routes;
    std::shared_ptr<const Handler> handler; ///< of every message
    bool tracing = false;

private:
    class Watch;

    /// A SUBSCRIBE or UNSUBSCRIBE under way.
    struct Request
    {
        QList<Subscription> list;
        bool subscribes = true;
        GrantDone done; ///< empty for subscriptions that are restored
    };
    /// A QoS 1 or 2 message that somebody waits for.
    struct Publish
    {
        PublishDone done;
        bool untilSent = false; ///< Wait::Sent
    };
    /// A message that waits until its bytes are with the operating system.
    struct SentWait
    {
        quint64 position = 0; ///< of its last byte among all bytes ever handed to the links
        PublishDone done;
        quint64 token = 0; ///< of a QoS 1 or 2 message: `done` is in m_publishes
        quint16 packetId = 0;
    };

    /// A message on its way into the outbox, or behind one that is.
    struct Accepted
    {
        StoredMessage message;
        bool isStored = true;
        Wait wait = Wait::None;
        PublishDone done;
    };

    // attempt.cpp: the life of a connection
    void startAttempt();
    void linkOpened() override;
    void linkClosed(EndReason reason, const Error& error) override;
    void established(const mqtt::Event& event);
    void endAttempt(EndReason reason, const Error& error, bool isFinal = false);
    void restoreSubscriptions();
    void dropUnlessKept();
    using Outcomes = std::vector<std::function<void()>>;
    /// Moves the answers that a lost connection settles into `outcomes`; with the session
    /// forgotten, those of QoS 1 and 2 messages as well.
    void collectLost(Outcomes& outcomes, bool forgotten, const Error& error);

    // outbox.cpp: what must be on disk before it happens
    Result<void> restoreSession();
    void accept(const mqtt::Message& message, quint64 token, bool isStored, Wait wait,
                PublishDone done);
    /// Records what was accepted and hands it to the session; what the outbox refuses is answered
    /// so in `outcomes`.
    void recordAccepted(Outcomes& outcomes);
    /// Records the session's steps; until that succeeds its output must not go out.
    Result<void> recordSteps();

    // probe.cpp: sleep and changes of the network
    void lookAtLink(Duration settle);
    void probe();

    // exchange.cpp: bytes and events
    void linkReadable() override;
    void linkWritten() override;
    /// Answers whether there may be more to read.
    bool readOnce(mqtt::Buffer& input, Watch& watch);
    bool consumeInput(mqtt::Buffer& buffer, Watch& watch);
    bool handle(const mqtt::Event& event, Watch& watch);
    void finishPublish(const mqtt::Event& event);
    void finishRequest(const mqtt::Event& event, Watch& watch);
    void scheduleFlush();
    void flush();
    /// Writes what there is to write, and ends what is over.
    void drive();
    /// Answers false where the outbox failed, which ended the attempt.
    bool flushOutput();
    void settleSent();
    void noteSent();
    void armTimer();
    void tick();
    bool trace(bool outgoing, BytesView packets, Watch& watch);
    bool traceOutput();
    quint64 outboundBytes() const;

    LinkFactory m_makeLink;
    mqtt::Session m_session;
    mqtt::Buffer m_input;
    std::unique_ptr<Link> m_link;
    ClientOptions m_options;
    Backoff m_backoff;
    Timer m_attemptTimer; ///< connect timeout, wait before the next attempt, or time to close
    Timer m_sessionTimer; ///< the session's deadline
    Timer m_probeTimer;   ///< when the link is looked at next
    Timer m_answerTimer;  ///< when the answer to a probe is due
    Instant m_sessionTimerAt = mqtt::Session::never;
    Instant m_connectedAt;
    Instant m_nextProbe;    ///< no probe before this
    Duration m_probeGap{0}; ///< between the next two
    std::shared_ptr<NetworkWatch> m_network;
    TlsReport m_lastTls; ///< of the last attempt, where its link never opened

    std::optional<Pending<Connected>> m_connectAnswer;
    std::vector<Pending<void>> m_disconnectAnswers;
    std::unordered_map<quint64, Publish> m_publishes; ///< by token
    std::map<quint16, Request> m_requests;            ///< by packet identifier
    OutboxStore* m_outbox = nullptr;
    std::vector<Accepted> m_accepted; ///< not yet recorded, and not in the session
    std::deque<SentWait> m_sentWaits;
    std::map<QByteArray, Qos> m_subscriptions;

    QByteArray m_traced; ///< written packets that packetTraced() is still to tell
    quint64 m_lastToken = 0;
    quint64 m_acceptedBytes = 0; ///< payloads in m_accepted
    std::size_t m_noted = 0;     ///< the session's changes that noteSent() has seen
    quint64 m_handed = 0;        ///< bytes ever handed to the links
    quint64 m_attempt = 0;       ///< grows with each attempt that begins or ends
    std::size_t m_chunk = 0;
    bool m_hasSession = false; ///< the session belongs to m_options.clientId
    bool m_linkOpen = false;
    bool m_flushPosted = false;
    bool m_reading = false;
    bool m_paused = false; ///< the broker sends and does not read
    bool m_closing = false;
    bool m_closeAsked = false; ///< the link was told to close
    bool m_isReconnect = false;
    bool m_refused = false;        ///< the last attempt ended in a way that waiting hardly changes
    bool m_networkChanged = false; ///< since this attempt began
    bool* m_destroyed = nullptr;
};

/// Knows whether the client was destroyed, or its attempt ended, since this object was made.
class Client::Private::Watch
{
public:
    explicit Watch(Private& client)
        : m_client(client)
        , m_attempt(client.m_attempt)
        , m_outer(std::exchange(client.m_destroyed, &m_destroyed))
    {
    }
    ~Watch()
    {
        if (!m_destroyed)
            m_client.m_destroyed = m_outer;
        else if (m_outer)
            *m_outer = true;
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    bool isDestroyed() const { return m_destroyed; }
    bool isOver() const { return m_destroyed || m_client.m_attempt != m_attempt; }

private:
    Private& m_client;
    const quint64 m_attempt;
    bool m_destroyed = false;
    bool* const m_outer;
};

} // namespace ferrule::net
