// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"
#include "serial/console.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace ferrule::serial {

/// What the first bytes of a stream are.
struct Claim
{
    enum class Verdict {
        NeedMore,  ///< no whole frame or line yet; `size` bytes at the front are surely text
        Text,      ///< the first `size` bytes are a console line, its line end included
        Frame,     ///< the first `size` bytes are one frame
        Damaged,   ///< the first `size` bytes are a frame that failed its check
        Delimiter, ///< the first `size` bytes separate frames and mean nothing
    };
    Verdict verdict = Verdict::NeedMore;
    qsizetype size = 0;
};

/// How a dialect recognises its frames among log output. Stateless towards the stream: it is asked
/// about the front of what is left.
class Framing
{
public:
    virtual ~Framing() = default;
    /// `bytes` is never empty. A claim other than NeedMore covers at least one byte.
    /// `scanned` bytes were at the front when this was last asked and answered NeedMore.
    virtual Claim claim(QByteArrayView bytes, qsizetype scanned) const = 0;
};

/// Lines ended by LF or CR LF, and no frames: what a port speaks before a dialect is known.
class PlainLines final : public Framing
{
public:
    Claim claim(QByteArrayView bytes, qsizetype scanned) const override;
};

/// Owns the bytes that one port delivers: frames go to the dialect, everything else becomes console
/// lines. Neither log output nor noise breaks the other, however the bytes are cut.
class Demultiplexer
{
public:
    /// After this much silence an unfinished line that is no frame is shown as it is (a prompt).
    static constexpr Duration partialLineSilence = std::chrono::milliseconds(150);
    /// After this much silence the start of a frame is given up and shown as text.
    static constexpr Duration partialFrameSilence = std::chrono::seconds(5);
    /// A line or frame longer than this is shown as text in pieces.
    static constexpr qsizetype lengthLimit = 64 * 1024;

    using FrameHandler = std::function<void(const QByteArray& frame)>;
    using ConsoleHandler = std::function<void(const ConsoleEntry& entry)>;

    Demultiplexer(Scheduler& scheduler, FrameHandler onFrame, ConsoleHandler onConsole);

    /// From now on `framing` claims frames; it must outlive this or be replaced. Null = none.
    void setFraming(const Framing* framing);

    /// The next bytes of the stream, cut anywhere. The handlers run before this returns; they may
    /// destroy this object.
    void receive(QByteArrayView bytes);

    /// Forgets a half-received line, after showing it.
    void flush();

    quint64 framesDamaged() const { return m_framesDamaged; }

private:
    void drain();
    void take(const Claim& claim);
    void show(ConsoleEntry::Kind kind, QByteArrayView line);
    void onSilence();

    Scheduler& m_scheduler;
    FrameHandler m_onFrame;
    ConsoleHandler m_onConsole;
    PlainLines m_plain;
    const Framing* m_framing = &m_plain;
    QByteArray m_buffer;
    qsizetype m_front = 0; ///< how much of the buffer is dealt with
    qsizetype m_scanned = 0;
    qsizetype m_surelyText = 0;
    quint64 m_framesDamaged = 0;
    Timer m_silence;
    Timer m_longSilence;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace ferrule::serial
