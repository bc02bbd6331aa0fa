// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_private.h"
#include "net/failure.h"
#include "net/packet_summary.h"
#include "net/views.h"
#include "words/phrase.h"

namespace ferrule::net {

namespace {

/// One read: little for a client that idles, much for one that is flooded.
constexpr std::size_t smallestChunk = 4 * 1024;
constexpr std::size_t largestChunk = 256 * 1024;
/// Reads in one turn of the event loop; then others have theirs.
constexpr int readsInTurn = 4;
/// The link is given no more while this much waits in it, so that memory is held once.
constexpr qint64 linkTarget = 256 * 1024;
/// A broker that sends and does not read our acknowledgements is not read any more beyond this.
constexpr quint64 unreadLimit = 1024 * 1024;
/// Output that does not wait for the end of the turn.
constexpr std::size_t flushAt = 64 * 1024;

/// What a client reads into that had nothing left over: one for all clients of the thread, as an
/// idle one would hold 4 KB for nothing.
mqtt::Buffer& spareInput()
{
    thread_local mqtt::Buffer spare;
    return spare;
}

} // namespace

quint64 Client::Private::outboundBytes() const
{
    return m_session.output().size() + m_session.unfinishedBytes() + m_acceptedBytes +
           static_cast<quint64>(m_link ? m_link->unsent() : 0);
}

void Client::Private::linkReadable()
{
    if (m_reading || !m_link)
        return;
    Watch watch(*this);
    m_reading = true;
    // Held here while handlers view it: one of them may destroy the client, or end the attempt.
    mqtt::Buffer input = std::move(m_input);
    if (input.empty() && input.room() == 0)
        input.swap(spareInput());
    for (int reads = 0; reads < readsInTurn && readOnce(input, watch); ++reads)
        m_chunk *= 4;
    if (watch.isDestroyed())
        return;
    m_reading = false;
    if (watch.isOver())
        return;
    if (input.empty() && m_chunk == smallestChunk) {
        input.shrink(2 * smallestChunk);
        input.swap(spareInput());
    } else {
        m_input = std::move(input);
    }
    flush();
}

bool Client::Private::readOnce(mqtt::Buffer& input, Watch& watch)
{
    if (m_session.output().size() + static_cast<quint64>(m_link->unsent()) > unreadLimit) {
        m_paused = true;
        return false;
    }
    m_chunk = std::clamp(m_chunk, smallestChunk, largestChunk);
    auto* const to = reinterpret_cast<char*>(input.prepare(m_chunk));
    const auto room = static_cast<qint64>(input.room());
    const qint64 count = m_link->read(to, room);
    if (count <= 0)
        return false;
    statistics.bytesReceived += static_cast<quint64>(count);
    if (!m_closing) {
        input.commit(static_cast<std::size_t>(count));
        if (!consumeInput(input, watch))
            return false;
    }
    if (count == room)
        return true;
    if (input.empty() && static_cast<std::size_t>(count) < m_chunk / 8)
        m_chunk = smallestChunk;
    return false;
}

bool Client::Private::consumeInput(mqtt::Buffer& buffer, Watch& watch)
{
    const Instant now = scheduler.now();
    const BytesView input = buffer.view();
    std::size_t used = 0;
    mqtt::Event event;
    do {
        const std::size_t size = m_session.receive(input.subspan(used), now, event);
        if (size != 0) {
            ++statistics.packetsReceived;
            if (tracing && !trace(false, input.subspan(used, size), watch))
                return false;
            used += size;
        } else if (event.kind == mqtt::Event::Kind::None) {
            break;
        }
        if (event.kind != mqtt::Event::Kind::None && !handle(event, watch))
            return false;
    } while (used < input.size());
    buffer.consume(used);
    return true;
}

bool Client::Private::handle(const mqtt::Event& event, Watch& watch)
{
    switch (event.kind) {
    case mqtt::Event::Kind::Message: {
        MessageView message;
        message.topic = toView(event.message.topic);
        message.payload = toView(event.message.payload);
        message.qos = static_cast<Qos>(event.message.qos);
        message.retain = event.message.retain;
        message.duplicate = event.duplicate;
        message.packetId = event.packetId;
        // Held here, as it may replace itself.
        if (const std::shared_ptr<const Handler> held = handler; held && *held)
            (*held)(message);
        if (!watch.isDestroyed())
            routes.dispatch(message);
        break;
    }
    case mqtt::Event::Kind::Acknowledged:
    case mqtt::Event::Kind::Rejected:
        finishPublish(event);
        break;
    case mqtt::Event::Kind::Subscribed:
    case mqtt::Event::Kind::Unsubscribed:
        finishRequest(event, watch);
        break;
    case mqtt::Event::Kind::Connected:
        established(event);
        break;
    case mqtt::Event::Kind::Refused:
        endAttempt(EndReason::Refused, refusal(event.code), isFinal(event.code));
        break;
    case mqtt::Event::Kind::Violation:
        endAttempt(event.fault == mqtt::Fault::PingUnanswered ? EndReason::KeepAlive
                                                              : EndReason::Protocol,
                   violation(event.fault));
        break;
    case mqtt::Event::Kind::None:
        break;
    }
    return !watch.isOver();
}

void Client::Private::finishPublish(const mqtt::Event& event)
{
    const auto found = m_publishes.find(event.token);
    if (found == m_publishes.end())
        return;
    const PublishDone done = std::move(found->second.done);
    m_publishes.erase(found);
    if (event.kind == mqtt::Event::Kind::Acknowledged) {
        done(Receipt{event.packetId});
        return;
    }
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("net", "The broker answered a QoS 2 message with PUBACK.");
    error.measured = phrase("net", "PUBACK for packet identifier %1.").arg(event.packetId);
    error.expected = "PUBREC.";
    error.cause =
        phrase("net", "The broker does not offer QoS 2; the message may have been delivered.");
    error.remedy = phrase("net", "Publish with QoS 1 to this broker.");
    done(error);
}

void Client::Private::finishRequest(const mqtt::Event& event, Watch& watch)
{
    const auto found = m_requests.find(event.packetId);
    if (found == m_requests.end())
        return;
    const Request request = std::move(found->second);
    m_requests.erase(found);

    constexpr quint8 refused = 128;
    Grant grant;
    grant.packetId = event.packetId;
    if (request.subscribes) {
        for (const std::uint8_t code : event.message.payload)
            grant.codes.append(code);
    }
    for (qsizetype i = 0; i < request.list.size(); ++i) {
        const Subscription& asked = request.list[i];
        if (request.subscribes && grant.codes[i] != refused)
            m_subscriptions[asked.filter] = asked.qos;
        else
            m_subscriptions.erase(asked.filter);
    }
    if (request.done)
        request.done(grant);
    for (qsizetype i = 0; i < grant.codes.size() && !watch.isDestroyed(); ++i) {
        const Subscription& asked = request.list[i];
        if (grant.codes[i] == refused || grant.codes[i] < static_cast<quint8>(asked.qos))
            emit q->subscriptionReduced(asked.filter, asked.qos, grant.codes[i]);
    }
}

void Client::Private::scheduleFlush()
{
    if ((!m_linkOpen && m_accepted.empty()) || m_reading)
        return;
    // With an outbox this may end the attempt, which a command of the program must not do.
    if (!m_outbox && m_linkOpen && m_session.output().size() >= flushAt &&
        m_link->unsent() < linkTarget)
        flushOutput();
    if (m_flushPosted)
        return;
    m_flushPosted = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_flushPosted = false;
            flush();
        },
        Qt::QueuedConnection);
}

bool Client::Private::flushOutput()
{
    while (!m_session.output().empty() && m_link->unsent() < linkTarget) {
        if (const Result<void> recorded = recordSteps(); !recorded) {
            endAttempt(EndReason::Storage, recorded.error());
            return false;
        }
        const BytesView output = m_session.output();
        if (tracing)
            m_traced.append(toView(output));
        m_link->write(reinterpret_cast<const char*>(output.data()),
                      static_cast<qint64>(output.size()));
        m_handed += output.size();
        statistics.bytesSent += output.size();
        m_session.sent(output.size(), scheduler.now());
    }
    statistics.packetsSent = m_session.packetsWritten();
    return true;
}

void Client::Private::flush()
{
    Outcomes outcomes;
    recordAccepted(outcomes);
    if (m_linkOpen)
        drive();
    for (const auto& outcome : outcomes)
        outcome();
}

void Client::Private::drive()
{
    if (!flushOutput())
        return;
    // Steps without a packet of ours behind them, such as the last PUBACK.
    if (const Result<void> recorded = recordSteps(); !recorded) {
        endAttempt(EndReason::Storage, recorded.error());
        return;
    }
    if (!m_traced.isEmpty() && !traceOutput())
        return;
    armTimer();
    if (m_closing && m_session.output().empty() && !m_closeAsked) {
        m_closeAsked = true;
        m_link->close();
    }
    settleSent();
}

/// Messages whose PUBLISH is in the output are sent once the link has let go of it.
void Client::Private::noteSent()
{
    const mqtt::Records<mqtt::Change>& changes = m_session.changes();
    for (; m_noted < changes.size(); ++m_noted) {
        const mqtt::Change& change = changes[m_noted];
        if (change.step != mqtt::Change::Step::Sent)
            continue;
        const auto found = m_publishes.find(change.token);
        if (found != m_publishes.end() && found->second.untilSent)
            m_sentWaits.push_back(
                {m_handed + m_session.output().size(), {}, change.token, change.packetId});
    }
}

void Client::Private::settleSent()
{
    if (m_sentWaits.empty() || !m_link)
        return;
    Watch watch(*this);
    const quint64 gone = m_handed - static_cast<quint64>(m_link->unsent());
    while (!m_sentWaits.empty() && m_sentWaits.front().position <= gone) {
        SentWait wait = std::move(m_sentWaits.front());
        m_sentWaits.pop_front();
        if (wait.token != 0) {
            const auto found = m_publishes.find(wait.token);
            if (found == m_publishes.end())
                continue;
            wait.done = std::move(found->second.done);
            m_publishes.erase(found);
        }
        wait.done(Receipt{wait.packetId});
        if (watch.isOver())
            return;
    }
}

void Client::Private::linkWritten()
{
    Watch watch(*this);
    flush();
    if (watch.isOver())
        return;
    if (m_paused && static_cast<quint64>(m_link->unsent()) < unreadLimit / 2) {
        m_paused = false;
        linkReadable();
    }
}

void Client::Private::armTimer()
{
    const Instant deadline = m_session.deadline();
    // Traffic moves the deadline away all the time; the timer follows when it fires.
    if (deadline >= m_sessionTimerAt)
        return;
    m_sessionTimerAt = deadline;
    m_sessionTimer.startAt(deadline, [this] { tick(); });
}

void Client::Private::tick()
{
    m_sessionTimerAt = mqtt::Session::never;
    mqtt::Event event;
    m_session.tick(scheduler.now(), event);
    if (event.kind == mqtt::Event::Kind::Violation) {
        endAttempt(EndReason::KeepAlive, violation(event.fault));
        return;
    }
    flush();
}

bool Client::Private::trace(bool outgoing, BytesView packets, Watch& watch)
{
    while (!packets.empty()) {
        const PacketSummary summary = summarize(packets);
        PacketTrace report;
        report.outgoing = outgoing;
        report.type = QByteArrayView(mqtt::name(summary.type));
        report.topic = toView(summary.topic);
        report.bytes = static_cast<qsizetype>(summary.size);
        report.packetId = summary.packetId;
        report.qos = static_cast<Qos>(summary.qos);
        emit q->packetTraced(report);
        if (watch.isOver())
            return false;
        packets = packets.subspan(summary.size);
    }
    return true;
}

bool Client::Private::traceOutput()
{
    Watch watch(*this);
    const QByteArray packets = std::exchange(m_traced, {});
    return trace(true, toBytes(packets), watch);
}

} // namespace ferrule::net
