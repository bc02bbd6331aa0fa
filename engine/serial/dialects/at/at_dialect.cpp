// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_dialect.h"

#include "words/phrase.h"

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration strayPause = std::chrono::milliseconds(150);
constexpr Duration closingPause = std::chrono::milliseconds(500);
constexpr int certainLooks = 4;

Result<QString> lineIn(const Result<AtReply>& answer, const QByteArray& asked)
{
    if (!answer)
        return answer.error();
    if (!answer.value().lines.isEmpty())
        return QString::fromLatin1(answer.value().lines.constFirst()).trimmed();
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The answer to %1 cannot be used.").arg(asked);
    error.measured = phrase("serial", "OK, and no line before it that holds a value.");
    error.remedy =
        phrase("serial", "Look at the console for what the device printed, then try again.");
    return error;
}

} // namespace

AtCommand question(QByteArray text, Duration timeout, int attempts)
{
    AtCommand command;
    command.text = std::move(text);
    command.timeout = timeout;
    command.attempts = attempts;
    command.doubtsRefusal = attempts > 1;
    return command;
}

AtDialect::AtDialect(DialectLine line, Grammar grammar)
    : m_channel(std::move(line), grammar)
{
}

Task<Result<void>> AtDialect::knock(Duration patience)
{
    AtCommand attention = question("AT", patience, 1);
    attention.clearsLine = true;
    // The first may have been spoiled by what stood on the line before it.
    for (int round = 0;; ++round) {
        Task<Result<AtReply>> asking = m_channel.command(attention);
        const Result<AtReply> answer = co_await asking;
        if (answer)
            co_return Result<void>();
        if (answer.error().kind != ErrorKind::Device || round > 0)
            co_return answer.error();
        // That was about what stood on the line; the answer to "AT" itself is on its way.
        attention.clearsLine = false;
        Task<Result<void>> waiting = m_channel.pause(strayPause);
        const Result<void> waited = co_await waiting;
        if (!waited)
            co_return waited;
    }
}

Task<Result<void>> AtDialect::knockBehind(QByteArray closing, Duration patience)
{
    const QString summary =
        phrase("serial", "→ %1 bytes that end what was left half said").arg(closing.size()).text();
    if (const Result<void> sent = m_channel.sendRaw(closing, summary); !sent)
        co_return sent;
    // What it answers to them is about what stood on the line.
    Task<Result<void>> waiting = m_channel.pause(closingPause);
    const Result<void> waited = co_await waiting;
    if (!waited)
        co_return waited;
    Task<Result<void>> knocking = knock(patience);
    co_return co_await knocking;
}

Task<Result<void>> AtDialect::tell(AtCommand command)
{
    Task<Result<AtReply>> asking = m_channel.command(std::move(command));
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

Task<Result<void>> AtDialect::restartBy(AtCommand command)
{
    Task<Result<void>> restarting = tell(std::move(command));
    const Result<void> agreed = co_await restarting;
    if (!agreed && agreed.error().kind == ErrorKind::Timeout)
        co_return Result<void>();
    co_return agreed;
}

Task<Result<QString>> AtDialect::askLine(QByteArray command,
                                         std::function<bool(QByteArrayView)> accepts,
                                         Duration timeout, int attempts)
{
    AtCommand asked = question(command, timeout, attempts);
    asked.accepts = std::move(accepts);
    Task<Result<AtReply>> asking = m_channel.command(std::move(asked));
    const Result<AtReply> answer = co_await asking;
    co_return lineIn(answer, command);
}

Task<Result<QString>> AtDialect::askCertainLine(QByteArray command,
                                                std::function<bool(QByteArrayView)> accepts,
                                                Duration timeout)
{
    AtCommand asked = question(command, timeout);
    asked.accepts = std::move(accepts);
    Task<Result<AtReply>> asking = certain(std::move(asked));
    const Result<AtReply> answer = co_await asking;
    co_return lineIn(answer, command);
}

Task<Result<AtReply>> AtDialect::ask(AtCommand command, Trust trust)
{
    return trust == Trust::AskTwice ? certain(std::move(command))
                                    : m_channel.command(std::move(command));
}

Task<Result<AtReply>> AtDialect::certain(AtCommand command)
{
    std::optional<AtReply> before;
    for (int look = 0; look < certainLooks; ++look) {
        AtCommand again = command;
        Task<Result<AtReply>> asking = m_channel.command(std::move(again));
        const Result<AtReply> answer = co_await asking;
        if (!answer || before == answer.value())
            co_return answer;
        before = answer.value();
    }
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The device answers %1 differently each time.").arg(command.text);
    error.measured = phrase("serial", "%1 answers, no two in a row alike.").arg(certainLooks);
    error.cause = phrase("serial", "Bytes are hurt on the line.");
    error.remedy = phrase("serial", "Check cable and bit rate, then resume.");
    co_return error;
}

Error AtDialect::otherKind(const QString& measured) const
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.what = phrase("serial", "The device speaks AT, but is no %1.").arg(name());
    error.measured = measured.toStdString();
    return error;
}

} // namespace ferrule::serial::at
