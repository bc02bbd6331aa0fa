// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "serial/dialects/at/at_channel.h"

namespace ferrule::serial::at {

/// What all AT dialects share: the channel, and the first questions. A profile derives from it.
class AtDialect : public Dialect
{
public:
    const Framing& framing() const override { return m_channel.framing(); }
    void receive(const QByteArray& frame) override { m_channel.receive(frame); }
    void cancel(const Error& reason) override { m_channel.cancel(reason); }
    const WireTime& wireTime() const override { return m_channel.wireTime(); }

protected:
    AtDialect(DialectLine line, Grammar grammar);

    AtChannel& channel() { return m_channel; }

    /// "AT", at most twice: whether anything that speaks AT listens. Timeout where not.
    Task<Result<void>> knock(Duration patience);
    /// knock() behind `closing`, which ends the half sentence that an earlier host may have left on
    /// the line. It takes its time, so it is for the rounds of questions after the first.
    Task<Result<void>> knockBehind(QByteArray closing, Duration patience);
    /// A command whose answer is not looked at beyond its final result.
    Task<Result<void>> tell(AtCommand command);
    /// A command that restarts the device, with one attempt. Silence is agreement as well.
    Task<Result<void>> restartBy(AtCommand command);
    /// A command that is answered by one line without a prefix that `accepts` takes.
    Task<Result<QString>> askLine(QByteArray command, std::function<bool(QByteArrayView)> accepts,
                                  Duration timeout, int attempts);
    /// askLine(), asked as by certain().
    Task<Result<QString>> askCertainLine(QByteArray command,
                                         std::function<bool(QByteArrayView)> accepts,
                                         Duration timeout);

    /// What is compared with what was written is asked once; what is believed as it comes is asked
    /// as by certain().
    enum class Trust { AskOnce, AskTwice };

    Task<Result<AtReply>> ask(AtCommand command, Trust trust);
    /// Asks until two answers in a row are the same, at most four times: for what is asked once and
    /// believed ever after, on a line without checksums. Protocol where the device keeps changing
    /// its mind.
    Task<Result<AtReply>> certain(AtCommand command);

    /// The answer shows that it is an AT device of another kind.
    Error otherKind(const QString& measured) const;

private:
    AtChannel m_channel;
};

/// A command in a line; with one attempt, neither silence nor a refusal is doubted.
AtCommand question(QByteArray text, Duration timeout, int attempts = 3);

} // namespace ferrule::serial::at
