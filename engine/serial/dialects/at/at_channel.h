// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"
#include "serial/dialects/at/at_framing.h"

#include <optional>

namespace ferrule::serial::at {

/// One command and what its answer looks like.
struct AtCommand
{
    QByteArray text; ///< without the line end
    QString summary; ///< for the console; empty = the text itself
    QByteArrayList prefixes;
    std::function<bool(QByteArrayView line)> accepts;
    QByteArray lengthPrefix;
    QByteArray data; ///< sent when the modem asks for it with '>'; empty = no data
    Duration timeout = std::chrono::seconds(2); ///< of one attempt, the data included
    bool clearsLine = false;   ///< a line end goes first, behind whatever was typed before
    int attempts = 3;          ///< after silence
    bool doubtsRefusal = true; ///< a refusal without a code is tried once more: it may be noise
};

struct AtReply
{
    QByteArrayList lines; ///< information lines, in order; a length-delimited one with its value
    QByteArray detail;    ///< behind the OK (Grammar::Counted)
    QByteArrayList extraLines; ///< counted by the OK

    bool operator==(const AtReply&) const = default;
};

/// Sends one command at a time to a modem and gathers its answer. AT answers carry no number, so
/// after silence the line is brought back into step before the command is repeated: an answer that
/// comes late is never taken for that of the next command.
class AtChannel
{
public:
    AtChannel(DialectLine line, Grammar grammar);
    ~AtChannel();
    AtChannel(const AtChannel&) = delete;
    AtChannel& operator=(const AtChannel&) = delete;

    const Framing& framing() const { return m_framing; }
    Scheduler& scheduler() const { return m_line.scheduler; }
    void setLineEnd(QByteArray lineEnd) { m_lineEnd = std::move(lineEnd); }
    /// Adds what the codes of refusals mean to an error that holds the code.
    void setExplanation(std::function<void(Error& error)> explain)
    {
        m_explain = std::move(explain);
    }
    /// Lines that come by themselves, by their beginnings.
    void setUnsolicited(QByteArrayList prefixes,
                        std::function<void(const QByteArray& line)> handler);

    /// Timeout after all attempts; Device with the modem's code; Busy where another command is
    /// under way or the modem stays busy; Cancelled and LinkLost as in Dialect.
    Task<Result<AtReply>> command(AtCommand command);

    /// The information lines before the last refusal.
    const QByteArrayList& refusedLines() const { return m_refusedLines; }

    /// Puts bytes on the line that are no command.
    Result<void> sendRaw(const QByteArray& bytes, const QString& summary)
    {
        return m_line.send(bytes, summary);
    }
    const QByteArray& lineEnd() const { return m_lineEnd; }

    /// Suspends; Cancelled when cancel() or the end of this channel comes first.
    Task<Result<void>> pause(Duration delay);

    /// A frame that framing() claimed.
    void receive(const QByteArray& frame);
    /// Ends what waits here with `reason`, as Cancelled unless it is LinkLost.
    void cancel(const Error& reason);

    const WireTime& wireTime() const { return m_wireTime; }

private:
    struct Outstanding
    {
        AtCommand command;
        AtReply reply;
        bool dataSent = false;
        Instant sentAt{};
        Pending<AtReply> answer;
    };

    Task<Result<AtReply>> attempt(AtCommand command);
    /// `owed`: bytes of data that the modem may still wait for.
    Task<Result<void>> resynchronise(qsizetype owed);
    Result<void> sendData();
    void settle(Result<AtReply> answer);
    Error refusal(const AtCommand& command, const FinalResult& result) const;
    void show(const QByteArray& frame) const;

    DialectLine m_line;
    Grammar m_grammar;
    QByteArray m_lineEnd = "\r\n";
    AtFraming m_framing;
    std::function<void(Error& error)> m_explain;
    QByteArrayList m_unsolicited;
    std::function<void(const QByteArray& line)> m_onUnsolicited;
    std::optional<Outstanding> m_outstanding;
    QByteArrayList m_refusedLines;
    std::optional<Pending<void>> m_pause;
    /// Set after silence, until the line is in step again: data bytes not accounted for.
    std::optional<qsizetype> m_owed;
    Timer m_timer;
    WireTime m_wireTime;
};

} // namespace ferrule::serial::at
