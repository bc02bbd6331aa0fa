// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_dialect.h"

#include "words/phrase.h"

namespace ferrule::serial::at {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration strayPause = std::chrono::milliseconds(150);

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

Task<Result<void>> AtDialect::tell(AtCommand command)
{
    Task<Result<AtReply>> asking = m_channel.command(std::move(command));
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    co_return Result<void>();
}

Task<Result<QString>> AtDialect::askLine(QByteArray command,
                                         std::function<bool(QByteArrayView)> accepts,
                                         Duration timeout, int attempts)
{
    AtCommand asked = question(std::move(command), timeout, attempts);
    asked.accepts = std::move(accepts);
    const QString text = QString::fromLatin1(asked.text);
    Task<Result<AtReply>> asking = m_channel.command(std::move(asked));
    const Result<AtReply> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    if (!answer.value().lines.isEmpty())
        co_return QString::fromLatin1(answer.value().lines.constFirst()).trimmed();
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("serial", "The answer to %1 cannot be used.").arg(text);
    error.measured = phrase("serial", "OK, and no line before it that holds a value.");
    error.remedy =
        phrase("serial", "Look at the console for what the device printed, then try again.");
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
