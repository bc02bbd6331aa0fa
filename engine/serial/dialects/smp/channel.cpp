// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/smp/channel.h"

#include "words/phrase.h"

#include <QRandomGenerator>

namespace ferrule::serial::smp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration behindEmptyLine = 100ms;
constexpr Duration betweenFragments = 20ms;

Error silence(const Request& wanted)
{
    const double seconds = std::chrono::duration<double>(wanted.timeout).count();
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = phrase("serial", "The device did not answer %1.").arg(wanted.name);
    error.measured = phrase("serial", "No reply to %1 requests, given up to %2 s each.")
                         .arg(wanted.attempts, QString::number(seconds, 'f', 1));
    error.cause = phrase("serial", "The device hangs, restarts, or the line loses bytes.");
    error.remedy = phrase("serial", "Reset the device and resume.");
    return error;
}

bool answers(const Packet& reply, const Packet& request)
{
    const auto expected = request.op == Op::Read ? Op::ReadReply : Op::WriteReply;
    return reply.op == expected && reply.group == request.group && reply.id == request.id &&
           reply.sequence == request.sequence;
}

} // namespace

Channel::Channel(DialectLine line)
    : m_line(std::move(line))
    , m_flows(m_line.scheduler)
    , m_timeout(m_line.scheduler)
    , m_nextSequence(static_cast<quint8>(QRandomGenerator::global()->bounded(256)))
{
}

Channel::~Channel()
{
    cancel(cancelled(phrase("serial", "The line was closed.")));
}

void Channel::cancel(const Error& reason)
{
    m_running = false;
    if (m_outstanding)
        settle(asEnd(reason));
    else
        m_flows.cancelSleeps();
}

void Channel::settle(Result<Packet> answer)
{
    m_timeout.stop();
    if (!m_outstanding)
        return;
    Pending<Packet> reply = m_outstanding->reply;
    m_wireTime.waiting += m_line.scheduler.now() - m_outstanding->sentAt;
    m_outstanding.reset();
    reply.settle(std::move(answer));
}

void Channel::receive(const QByteArray& line)
{
    const std::optional<QByteArray> bytes = m_reassembler.add(line);
    if (!bytes) {
        m_line.show(line, {});
        return;
    }
    const std::optional<Packet> packet = decode(*bytes);
    if (!packet) {
        m_line.show(line, {});
        return;
    }
    m_line.show(line, summarise(*packet, false));
    // A request is our own, echoed by the console.
    if (packet->op == Op::Read || packet->op == Op::Write)
        return;
    if (!m_outstanding || !answers(*packet, m_outstanding->request)) {
        ++m_wireTime.stray;
        return;
    }
    settle(*packet);
}

Task<Result<void>> Channel::clearTheLine()
{
    const Result<void> sent = m_line.send("\n", {});
    if (!sent) {
        m_running = false;
        co_return sent;
    }
    const Instant start = m_line.scheduler.now();
    Task<Result<void>> pausing = m_flows.sleep(behindEmptyLine);
    const Result<void> paused = co_await pausing;
    if (!paused)
        co_return paused;
    // The device asks for this pause, so it is time that it takes.
    m_wireTime.waiting += m_line.scheduler.now() - start;
    m_lineIsClear = true;
    co_return Result<void>();
}

Task<Result<Packet>> Channel::attempt(Packet request, Duration timeout, bool paced)
{
    const QByteArrayList lines = encodeLines(encode(request));
    Outstanding outstanding;
    outstanding.request = request;
    outstanding.sentAt = m_line.scheduler.now();
    const Pending<Packet> reply = outstanding.reply;
    m_outstanding = std::move(outstanding);
    ++m_wireTime.requests;
    QString summary = summarise(request, true);
    QByteArrayList pieces = lines;
    if (!paced)
        pieces = {lines.join()};
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Result<void> sent = m_line.send(pieces[i], summary);
        if (!sent) {
            m_outstanding.reset();
            m_running = false;
            co_return sent.error();
        }
        summary.clear();
        if (i + 1 == pieces.size())
            break;
        Task<Result<void>> pausing = m_flows.sleep(betweenFragments);
        const Result<void> paused = co_await pausing;
        if (!paused)
            co_return paused.error();
        // cancel() or a reply has ended it meanwhile.
        if (reply.isSettled())
            break;
    }
    if (!reply.isSettled()) {
        m_timeout.startAfter(timeout, [this] {
            Error error;
            error.kind = ErrorKind::Timeout;
            settle(error);
        });
    }
    co_return co_await reply.answer();
}

Task<Result<QCborMap>> Channel::request(Request wanted)
{
    if (m_running) {
        Error busy;
        busy.kind = ErrorKind::Busy;
        busy.what =
            phrase("serial", "%1 was not sent: another request is under way.").arg(wanted.name);
        busy.remedy = phrase("serial", "Wait until it has ended.");
        co_return busy;
    }
    m_running = true;
    for (int tried = 0; tried < wanted.attempts; ++tried) {
        if (tried > 0)
            ++m_wireTime.retries;
        if (!m_lineIsClear) {
            Task<Result<void>> clearing = clearTheLine();
            const Result<void> cleared = co_await clearing;
            if (!cleared)
                co_return cleared.error();
        }
        Packet packet;
        packet.op = wanted.op;
        packet.version = m_version;
        packet.group = wanted.group;
        packet.id = wanted.id;
        packet.sequence = m_nextSequence++;
        packet.body = wanted.body;
        Task<Result<Packet>> sending = attempt(packet, wanted.timeout, tried > 0);
        const Result<Packet> answer = co_await sending;
        // After anything but a timeout of its own, this may be gone.
        if (!answer && answer.error().kind == ErrorKind::Timeout) {
            m_lineIsClear = false;
            continue;
        }
        if (!answer)
            co_return answer.error();
        m_running = false;
        if (const std::optional<Error> refused = errorOf(answer.value(), wanted.name))
            co_return *refused;
        co_return answer.value().body;
    }
    m_running = false;
    co_return silence(wanted);
}

} // namespace ferrule::serial::smp
