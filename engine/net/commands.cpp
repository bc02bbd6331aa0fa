// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_private.h"
#include "net/failure.h"
#include "net/options.h"
#include "net/views.h"
#include "words/phrase.h"

#include <QRandomGenerator>

namespace ferrule::net {

Client::Private::Private(Client* client, Scheduler& time, LinkFactory makeLink)
    : q(client)
    , scheduler(time)
    , m_makeLink(std::move(makeLink))
    , m_backoff(Duration{1}, Duration{1}, Duration{0}, 0)
    , m_attemptTimer(time)
    , m_sessionTimer(time)
    , m_probeTimer(time)
    , m_answerTimer(time)
{
}

Client::Private::~Private()
{
    if (m_destroyed)
        *m_destroyed = true;
    m_link.reset();
    Outcomes outcomes;
    recordAccepted(outcomes);
    (void)recordSteps().hasValue(); // what is not recorded is sent again
    const Error error = cancelled(phrase("net", "The MQTT client was closed."));
    if (m_connectAnswer)
        m_connectAnswer->settle(error);
    for (Pending<void>& answer : m_disconnectAnswers)
        answer.settle(Result<void>());
    collectLost(outcomes, true, error);
    for (const auto& outcome : outcomes)
        outcome();
}

Result<void> Client::Private::connectToBroker(ClientOptions options, Pending<Connected> answer)
{
    if (state == ClientState::Connected || state == ClientState::Connecting)
        return busy(phrase("net", "The client is connected, or connecting, already."));
    if (const Result<void> usable =
            checkOptions(options, m_hasSession && options.tls == m_options.tls);
        !usable)
        return usable;
    if (m_outbox && (options.cleanSession || options.clientId.isEmpty()))
        return sessionNotPersistent();

    const bool continues = m_hasSession && !options.cleanSession && !m_options.cleanSession &&
                           options.clientId == m_options.clientId;
    Outcomes outcomes;
    if (!continues) {
        recordAccepted(outcomes);
        (void)recordSteps().hasValue();
        if (!m_outbox)
            statistics.messagesDropped += m_session.unfinished();
        m_session.forget();
        collectLost(outcomes, true,
                    linkLost(m_outbox
                                 ? phrase("net", "The message waits in the outbox of its session.")
                                 : phrase("net", "The message was dropped with its session.")));
    }
    m_subscriptions.clear();
    m_options = std::move(options);
    m_hasSession = continues;
    if (m_outbox && !continues) {
        if (const Result<void> restored = restoreSession(); !restored) {
            m_session.forget();
            for (const auto& outcome : outcomes)
                outcome();
            return restored;
        }
    }
    m_hasSession = true;
    m_nextProbe = scheduler.now();
    m_isReconnect = false;
    m_connectAnswer = std::move(answer);
    m_backoff = Backoff(m_options.reconnectFirst, m_options.reconnectMost, m_options.reconnectFixed,
                        QRandomGenerator::global()->generate64());
    mqtt::Limits limits;
    limits.maxInflight = m_options.maxInflight;
    limits.maxUnconfirmed = m_options.maxUnconfirmed;
    limits.maxPacket = m_options.maxPacket;
    limits.pingTimeout = m_options.pingTimeout;
    limits.recordChanges = true;
    m_session.setLimits(limits);
    startAttempt();
    for (const auto& outcome : outcomes)
        outcome();
    return {};
}

void Client::Private::disconnectFromBroker(Pending<void> answer)
{
    switch (state) {
    case ClientState::Disconnected:
        answer.settle(Result<void>());
        return;
    case ClientState::Connecting:
    case ClientState::WaitingToReconnect:
        abort();
        answer.settle(Result<void>());
        return;
    case ClientState::Connected:
        break;
    }
    m_disconnectAnswers.push_back(std::move(answer));
    if (m_closing)
        return;
    m_closing = true;
    Outcomes outcomes;
    recordAccepted(outcomes);
    if (m_session.disconnect() != mqtt::Fault::None) {
        abort();
    } else {
        constexpr Duration patience = std::chrono::seconds(5);
        const Duration own = m_options.pingTimeout;
        m_attemptTimer.startAfter(own > Duration{0} ? std::min(own, patience) : patience,
                                  [this] { endAttempt(EndReason::Requested, requested()); });
        scheduleFlush();
    }
    for (const auto& outcome : outcomes)
        outcome();
}

void Client::Private::abort()
{
    if (state == ClientState::WaitingToReconnect) {
        ++m_attempt;
        m_attemptTimer.stop();
        state = ClientState::Disconnected;
        dropUnlessKept();
    } else if (state != ClientState::Disconnected) {
        endAttempt(EndReason::Requested, requested());
    }
}

Result<void> Client::Private::forgetSession()
{
    if (state != ClientState::Disconnected)
        return busy(phrase("net", "The session is in use."));
    statistics.messagesDropped += unfinished();
    Outcomes outcomes;
    const Error error = linkLost(phrase("net", "The message was dropped with its session."));
    for (Accepted& each : std::exchange(m_accepted, {})) {
        if (each.done)
            outcomes.push_back([done = std::move(each.done), error] { done(error); });
    }
    m_acceptedBytes = 0;
    m_session.forget();
    m_session.clearChanges();
    m_noted = 0;
    collectLost(outcomes, true, error);
    m_hasSession = false;
    const Result<void> forgotten = m_outbox && !m_options.clientId.isEmpty()
                                       ? m_outbox->forget(m_options.clientId)
                                       : Result<void>();
    for (const auto& outcome : outcomes)
        outcome();
    return forgotten;
}

Result<void> Client::Private::post(const mqtt::Message& message, Wait wait, PublishDone done,
                                   Keep keep)
{
    const bool kept = message.qos != mqtt::Qos::AtMostOnce;
    const bool open = state == ClientState::Connected && !m_closing;
    if (!open) {
        // A misuse is told as one, connected or not.
        if (const mqtt::Fault fault = mqtt::checkMessage(message); fault != mqtt::Fault::None)
            return misuse(phrase("net", "The message was not sent."), fault);
        const bool returns =
            state != ClientState::Disconnected && m_options.autoReconnect && !m_closing;
        if (!kept || !(returns || (m_hasSession && !m_options.cleanSession)))
            return notConnected();
    }
    if (outboundBytes() + message.payload.size() >
        static_cast<quint64>(std::max<qsizetype>(m_options.maxQueuedBytes, 0))) {
        ++statistics.messagesDropped;
        return busy(
            phrase("net", "The message was not sent: too many bytes are waiting for the broker."));
    }
    const quint64 token = ++m_lastToken;
    if (kept && m_outbox) {
        if (const mqtt::Fault fault = mqtt::checkMessage(message); fault != mqtt::Fault::None)
            return misuse(phrase("net", "The message was not sent."), fault);
        accept(message, token, stores(message.qos, keep), wait, std::move(done));
        return {};
    }
    if (const mqtt::Fault fault = m_session.publish(message, token); fault != mqtt::Fault::None)
        return misuse(phrase("net", "The message was not sent."), fault);
    if (done && wait != Wait::None) {
        if (!kept)
            m_sentWaits.push_back({m_handed + m_session.output().size(), std::move(done)});
        else
            m_publishes.emplace(token, Publish{std::move(done), wait == Wait::Sent});
    }
    scheduleFlush();
    return {};
}

Result<void> Client::Private::request(const QList<Subscription>& list, bool subscribes,
                                      GrantDone done)
{
    std::vector<mqtt::Subscription> core;
    core.reserve(static_cast<std::size_t>(list.size()));
    for (const Subscription& subscription : list)
        core.push_back({toBytes(subscription.filter), static_cast<mqtt::Qos>(subscription.qos)});

    quint16 packetId = 0;
    const mqtt::Fault fault =
        subscribes ? m_session.subscribe(core, packetId) : m_session.unsubscribe(core, packetId);
    if (fault != mqtt::Fault::None)
        return misuse(subscribes ? phrase("net", "The subscription was not sent.")
                                 : phrase("net", "The unsubscription was not sent."),
                      fault);
    m_requests.emplace(packetId, Request{list, subscribes, std::move(done)});
    scheduleFlush();
    return {};
}

} // namespace ferrule::net
