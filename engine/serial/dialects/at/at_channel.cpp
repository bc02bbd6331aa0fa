// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_channel.h"

#include "words/phrase.h"

#include <algorithm>

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration busyPause = 500ms;
constexpr int busyRounds = 20;
/// After silence: how long late answers may come, and how long a knock is waited for.
constexpr Duration latePause = 200ms;
constexpr Duration knockTimeout = 1s;
constexpr int knockRounds = 4;
/// Line ends that fill up what a modem in data mode still waits for, in each round.
constexpr qsizetype fillSize = 256;
constexpr qsizetype shownCharacters = 96;

QString shortened(QByteArrayView text)
{
    const QString shown = QString::fromLatin1(firstLine(text));
    return shown.size() <= shownCharacters ? shown : shown.first(shownCharacters) + u'…';
}

/// A command as people may see it: a summary stands where the text holds a secret.
QString told(const AtCommand& command)
{
    return command.summary.isEmpty() ? shortened(command.text) : command.summary;
}

QByteArrayList linesOf(QByteArrayView text)
{
    QByteArrayList lines = linesBehindFirst(text);
    lines.prepend(firstLine(text).toByteArray());
    return lines;
}

Error silence(const AtCommand& command)
{
    const auto seconds = std::chrono::duration<double>(command.timeout).count();
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = phrase("serial", "The device did not answer %1.").arg(told(command));
    error.measured = phrase("serial", "No final result to %1 attempts, given %2 s each.")
                         .arg(command.attempts, QString::number(seconds, 'f', 1));
    error.cause = phrase("serial", "The device hangs, restarts, or the line loses bytes.");
    error.remedy = phrase("serial", "Reset the device and resume.");
    return error;
}

} // namespace

AtChannel::AtChannel(DialectLine line, Grammar grammar)
    : m_line(std::move(line))
    , m_grammar(grammar)
    , m_timer(m_line.scheduler)
{
}

AtChannel::~AtChannel()
{
    cancel(cancelled(phrase("serial", "The line was closed.")));
}

void AtChannel::setUnsolicited(QByteArrayList prefixes,
                               std::function<void(const QByteArray& line)> handler)
{
    m_unsolicited = prefixes;
    m_framing.setUnsolicited(std::move(prefixes));
    m_onUnsolicited = std::move(handler);
}

void AtChannel::cancel(const Error& reason)
{
    const Error error = asEnd(reason);
    m_timer.stop();
    if (auto pause = std::exchange(m_pause, std::nullopt)) {
        pause->settle(error);
        return;
    }
    settle(error);
}

void AtChannel::settle(Result<AtReply> answer)
{
    m_timer.stop();
    m_framing.expectNothing();
    if (!m_outstanding)
        return;
    Pending<AtReply> waiting = m_outstanding->answer;
    m_wireTime.waiting += m_line.scheduler.now() - m_outstanding->sentAt;
    m_outstanding.reset();
    waiting.settle(std::move(answer));
}

void AtChannel::show(const QByteArray& frame) const
{
    // A value may be a private key: only what announces it is shown.
    const QByteArray prefix = m_outstanding ? m_outstanding->command.lengthPrefix : QByteArray();
    if (!prefix.isEmpty() && frame.startsWith(prefix)) {
        const LengthHeader header = readLengthHeader(frame, prefix);
        if (header.size > 0) {
            const QByteArray announced = frame.first(header.size);
            m_line.show(announced, phrase("serial", "← %1 %2 bytes")
                                       .arg(QString::fromLatin1(announced), header.length)
                                       .text());
            return;
        }
    }
    m_line.show(frame, u"← "_s + shortened(frame));
}

Error AtChannel::refusal(const AtCommand& command, const FinalResult& result) const
{
    Error error;
    error.kind = result.busy ? ErrorKind::Busy : ErrorKind::Device;
    error.what = phrase("serial", "The device refused %1.").arg(told(command));
    if (m_grammar == Grammar::Counted)
        error.measured = phrase("serial", "It answered ERR%1 %2.")
                             .arg(result.code, QString::fromLatin1(result.detail));
    else if (!result.detail.isEmpty())
        error.measured =
            phrase("serial", "It answered %1.")
                .arg(result.busy ? QString::fromLatin1(result.detail)
                                 : u"+CME ERROR: "_s + QString::fromLatin1(result.detail));
    else
        error.measured = phrase("serial", "It answered ERROR.");
    error.peerCode = result.code;
    error.remedy =
        phrase("serial", "Look at the console for what the device printed, then try again.");
    if (m_explain)
        m_explain(error);
    return error;
}

void AtChannel::receive(const QByteArray& frame)
{
    show(frame);
    const QByteArray line = firstLine(frame).toByteArray();
    const bool cameByItself =
        std::any_of(m_unsolicited.cbegin(), m_unsolicited.cend(),
                    [&line](const QByteArray& prefix) { return line.startsWith(prefix); });
    if (cameByItself) {
        m_onUnsolicited(line);
        return;
    }
    if (!m_outstanding) {
        ++m_wireTime.stray;
        return;
    }
    Outstanding& now = *m_outstanding;
    if (line.startsWith('>') && !now.command.data.isEmpty() && !now.dataSent) {
        if (const Result<void> sent = sendData(); !sent)
            settle(sent.error());
        return;
    }
    const std::optional<FinalResult> result = parseFinal(line, m_grammar);
    if (!result) {
        now.reply.lines << frame;
        return;
    }
    // The first OK before data says only that the command was understood.
    if (result->ok && !now.command.data.isEmpty() && !now.dataSent)
        return;
    if (!result->ok) {
        m_refusedLines = now.reply.lines;
        settle(refusal(now.command, *result));
        return;
    }
    now.reply.detail = result->detail;
    now.reply.extraLines = linesBehindFirst(frame);
    settle(std::move(now.reply));
}

Result<void> AtChannel::sendData()
{
    m_outstanding->dataSent = true;
    const QByteArray data = m_outstanding->command.data;
    Expectation expectation;
    expectation.grammar = m_grammar;
    expectation.echo = linesOf(data);
    m_framing.expect(std::move(expectation));
    return m_line.send(data, phrase("serial", "→ %1 bytes of data").arg(data.size()).text());
}

Task<Result<AtReply>> AtChannel::attempt(AtCommand command)
{
    Expectation expectation;
    expectation.grammar = m_grammar;
    expectation.prefixes = command.prefixes;
    expectation.accepts = command.accepts;
    expectation.lengthPrefix = command.lengthPrefix;
    expectation.prompt = !command.data.isEmpty();
    expectation.echo = linesOf(command.text);
    m_framing.expect(std::move(expectation));

    const QByteArray bytes =
        (command.clearsLine ? m_lineEnd : QByteArray()) + command.text + m_lineEnd;
    const QString summary = u"→ "_s + told(command);
    const Duration timeout = command.timeout;
    Outstanding outstanding;
    outstanding.command = std::move(command);
    outstanding.sentAt = m_line.scheduler.now();
    const Pending<AtReply> reply = outstanding.answer;
    m_outstanding = std::move(outstanding);
    ++m_wireTime.requests;
    m_timer.startAfter(timeout, [this] {
        Error error;
        error.kind = ErrorKind::Timeout;
        settle(error);
    });
    if (const Result<void> sent = m_line.send(bytes, summary); !sent) {
        const Error& error = sent.error();
        m_timer.stop();
        m_framing.expectNothing();
        m_outstanding.reset();
        co_return error;
    }
    co_return co_await reply.answer();
}

Task<Result<void>> AtChannel::pause(Duration delay)
{
    Pending<void> waiting;
    m_pause = waiting;
    m_timer.startAfter(delay, [this, delay] {
        m_wireTime.waiting += delay;
        if (auto pause = std::exchange(m_pause, std::nullopt))
            pause->settle(Result<void>());
    });
    co_return co_await waiting.answer();
}

Task<Result<void>> AtChannel::resynchronise(qsizetype owed)
{
    const int rounds = knockRounds + int(owed / fillSize);
    for (int round = 0; round < rounds; ++round) {
        Expectation late;
        late.grammar = m_grammar;
        m_framing.expect(std::move(late));
        Task<Result<void>> waiting = pause(latePause);
        const Result<void> waited = co_await waiting;
        if (!waited)
            co_return waited;

        AtCommand knock;
        knock.text = "AT";
        knock.summary = phrase("serial", "AT, to get back into step").text();
        knock.timeout = knockTimeout;
        QByteArray filler = owed > 0 ? QByteArray(std::min(owed, fillSize), '\n') : m_lineEnd;
        // A quote that was lost on the way leaves the modem in the middle of a text, where no line
        // end counts. Every other round closes it; where none was open the next round closes this.
        if (m_grammar == Grammar::Hayes && round % 2 == 1)
            filler.prepend('"');
        if (const Result<void> sent = m_line.send(filler, phrase("serial", "→ line ends").text());
            !sent)
            co_return sent.error();
        Task<Result<AtReply>> knocking = attempt(knock);
        const Result<AtReply> answer = co_await knocking;
        if (!answer) {
            if (isOver(answer.error()))
                co_return answer.error();
            continue;
        }
        Expectation rest;
        rest.grammar = m_grammar;
        m_framing.expect(std::move(rest));
        Task<Result<void>> settling = pause(latePause);
        const Result<void> settled = co_await settling;
        if (!settled)
            co_return settled;
        m_framing.expectNothing();
        m_owed.reset();
        co_return Result<void>();
    }
    AtCommand knock;
    knock.text = "AT";
    knock.timeout = knockTimeout;
    knock.attempts = rounds;
    co_return silence(knock);
}

Task<Result<AtReply>> AtChannel::command(AtCommand command)
{
    if (m_outstanding || m_pause) {
        Error busy;
        busy.kind = ErrorKind::Busy;
        busy.what =
            phrase("serial", "%1 was not sent: another command is under way.").arg(told(command));
        busy.remedy = phrase("serial", "Wait until it has ended.");
        co_return busy;
    }
    if (m_owed && !command.clearsLine) {
        Task<Result<void>> recovering = resynchronise(*m_owed);
        const Result<void> recovered = co_await recovering;
        if (!recovered)
            co_return recovered.error();
    }
    int silences = 0;
    int refusals = 0;
    int busyAnswers = 0;
    for (;;) {
        Task<Result<AtReply>> sent = attempt(command);
        Result<AtReply> answer = co_await sent;
        if (answer) {
            m_owed.reset();
            co_return answer;
        }
        const Error error = answer.error();
        if (error.kind == ErrorKind::Busy && ++busyAnswers < busyRounds) {
            Task<Result<void>> waiting = pause(busyPause);
            const Result<void> waited = co_await waiting;
            if (!waited)
                co_return waited.error();
            continue;
        }
        // A refusal without a code is what a byte that was hurt on the way gets as well.
        const bool doubtful = error.kind == ErrorKind::Device && error.peerCode == 0 &&
                              command.doubtsRefusal && ++refusals < 2;
        if (error.kind != ErrorKind::Timeout && !doubtful)
            co_return error;
        if (error.kind == ErrorKind::Timeout) {
            m_owed = command.data.size();
            if (++silences >= command.attempts)
                co_return silence(command);
        }
        ++m_wireTime.retries;
        if (error.kind == ErrorKind::Timeout) {
            Task<Result<void>> recovering = resynchronise(*m_owed);
            const Result<void> recovered = co_await recovering;
            if (!recovered)
                co_return recovered.error();
        }
    }
}

} // namespace ferrule::serial::at
