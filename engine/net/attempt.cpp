// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_private.h"
#include "net/failure.h"
#include "net/options.h"
#include "words/phrase.h"

namespace ferrule::net {

void Client::Private::startAttempt()
{
    ++m_attempt;
    state = ClientState::Connecting;
    m_linkOpen = false;
    m_closing = false;
    m_closeAsked = false;
    m_paused = false;
    m_networkChanged = false;
    m_input.clear();
    m_link = m_makeLink(m_options, *this);
    m_attemptTimer.startAfter(m_options.connectTimeout, [this] {
        Error error;
        error.kind = ErrorKind::Timeout;
        error.what = phrase("net", "The broker did not complete the connection in time.");
        error.measured = m_linkOpen ? phrase("net", "The link is open, but no CONNACK came.")
                                    : phrase("net", "The link could not be opened.");
        error.expected =
            phrase("net", "A CONNACK within %1 ms.")
                .arg(
                    std::chrono::ceil<std::chrono::milliseconds>(m_options.connectTimeout).count());
        endAttempt(EndReason::Timeout, error);
    });
    m_link->open();
}

void Client::Private::linkOpened()
{
    m_linkOpen = true;
    if (const mqtt::Fault fault = m_session.connect(toConnect(m_options));
        fault != mqtt::Fault::None) {
        endAttempt(EndReason::Protocol, misuse(phrase("net", "The CONNECT was not sent."), fault),
                   true);
        return;
    }
    flush();
}

void Client::Private::linkClosed(EndReason reason, const Error& error)
{
    if (m_closing)
        endAttempt(EndReason::Requested, requested());
    else
        endAttempt(reason, error, error.kind == ErrorKind::Tls);
}

void Client::Private::established(const mqtt::Event& event)
{
    state = ClientState::Connected;
    m_attemptTimer.stop();
    m_networkChanged = false;
    m_connectedAt = scheduler.now();
    if (!event.sessionPresent && m_isReconnect && m_options.restoreSubscriptions)
        restoreSubscriptions();
    m_isReconnect = true;
    scheduleFlush();

    Connected report;
    report.sessionPresent = event.sessionPresent;
    std::optional<Pending<Connected>> answer = std::exchange(m_connectAnswer, std::nullopt);
    emit q->connected(report);
    if (answer)
        answer->settle(report);
}

void Client::Private::restoreSubscriptions()
{
    // Few enough for a packet that any broker takes.
    constexpr qsizetype filtersInPacket = 100;
    QList<Subscription> list;
    for (const auto& [filter, qos] : m_subscriptions) {
        list.append({filter, qos});
        if (list.size() == filtersInPacket) {
            (void)request(list, true, {}).hasValue();
            list.clear();
        }
    }
    if (!list.isEmpty())
        (void)request(list, true, {}).hasValue();
}

void Client::Private::collectLost(Outcomes& outcomes, bool forgotten, const Error& error)
{
    // The answers are moved out first: each may call back in, or destroy the client.
    auto requests = std::exchange(m_requests, {});
    for (auto& [id, request] : requests) {
        if (request.done)
            outcomes.push_back([done = std::move(request.done), error] { done(error); });
    }
    auto waits = std::exchange(m_sentWaits, {});
    for (SentWait& wait : waits) {
        if (wait.done)
            outcomes.push_back([done = std::move(wait.done), error] { done(error); });
    }
    if (!forgotten)
        return;
    auto publishes = std::exchange(m_publishes, {});
    std::map<quint64, Publish> inOrder(std::make_move_iterator(publishes.begin()),
                                       std::make_move_iterator(publishes.end()));
    for (auto& [token, publish] : inOrder)
        outcomes.push_back([done = std::move(publish.done), error] { done(error); });
}

void Client::Private::dropUnlessKept()
{
    if (!m_options.cleanSession)
        return;
    statistics.messagesDropped += m_session.unfinished();
    m_session.forget();
    Outcomes outcomes;
    collectLost(outcomes, true,
                linkLost(phrase("net", "The message was dropped with its session.")));
    for (const auto& outcome : outcomes)
        outcome();
}

void Client::Private::endAttempt(EndReason reason, const Error& error, bool isFinal)
{
    ++m_attempt;
    m_attemptTimer.stop();
    m_sessionTimer.stop();
    m_sessionTimerAt = mqtt::Session::never;
    m_answerTimer.stop();
    m_lastTls = m_linkOpen ? TlsReport() : m_link->tlsReport();
    m_link.reset();
    m_linkOpen = false;
    m_input.clear();
    m_input.shrink(0);

    if (state == ClientState::Connected && scheduler.now() - m_connectedAt >= m_options.stableAfter)
        m_backoff.reset();

    Disconnected report;
    report.reason = reason;
    report.error = error;
    report.tls = m_lastTls;
    report.willReconnect = m_options.autoReconnect && reason != EndReason::Requested;
    m_refused = isFinal && reason == EndReason::Refused;
    if (report.willReconnect) {
        report.nextAttemptIn = isFinal ? m_backoff.longest() : m_backoff.next();
        if (m_networkChanged && !m_refused)
            report.nextAttemptIn = Duration{0};
    }

    const std::size_t unfinished = m_session.unfinished();
    bool forgotten = m_session.connectionLost();
    if (!forgotten && !report.willReconnect && m_options.cleanSession) {
        m_session.forget();
        forgotten = true;
    }
    if (forgotten)
        statistics.messagesDropped += unfinished;

    Outcomes outcomes;
    if (m_connectAnswer)
        outcomes.push_back([answer = *std::exchange(m_connectAnswer, std::nullopt),
                            error]() mutable { answer.settle(error); });
    Error lost = linkLost(
        forgotten
            ? phrase(
                  "net",
                  "The message was dropped: the connection ended, and with it its clean session.")
            : phrase("net", "The connection ended before the broker answered."));
    lost.cause = error.what;
    collectLost(outcomes, forgotten, lost);
    for (Pending<void>& answer : std::exchange(m_disconnectAnswers, {}))
        outcomes.push_back([answer]() mutable { answer.settle(Result<void>()); });

    m_closing = false;
    if (report.willReconnect) {
        state = ClientState::WaitingToReconnect;
        m_attemptTimer.startAfter(report.nextAttemptIn, [this] { startAttempt(); });
    } else {
        state = ClientState::Disconnected;
    }
    emit q->disconnected(report);
    for (const auto& outcome : outcomes)
        outcome();
}

} // namespace ferrule::net
