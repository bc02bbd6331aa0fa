// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/demultiplexer.h"

namespace ferrule::serial {

namespace {

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

} // namespace

Claim PlainLines::claim(QByteArrayView bytes, qsizetype scanned) const
{
    const qsizetype end = bytes.indexOf('\n', scanned);
    if (end < 0)
        return {Claim::Verdict::NeedMore, bytes.size()};
    return {Claim::Verdict::Text, end + 1};
}

Demultiplexer::Demultiplexer(Scheduler& scheduler, FrameHandler onFrame, ConsoleHandler onConsole)
    : m_scheduler(scheduler)
    , m_onFrame(std::move(onFrame))
    , m_onConsole(std::move(onConsole))
    , m_silence(scheduler)
    , m_longSilence(scheduler)
{
}

void Demultiplexer::setFraming(const Framing* framing)
{
    m_framing = framing ? framing : &m_plain;
    m_scanned = 0;
}

void Demultiplexer::receive(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    drain();
}

void Demultiplexer::drain()
{
    const std::weak_ptr<int> alive = m_life;
    while (m_front < m_buffer.size()) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_front);
        const Claim claim = m_framing->claim(rest, m_scanned);
        if (claim.verdict != Claim::Verdict::NeedMore) {
            take(claim);
        } else if (rest.size() >= lengthLimit) {
            take({Claim::Verdict::Text, rest.size()});
        } else {
            m_scanned = rest.size();
            m_surelyText = claim.size;
            break;
        }
        if (alive.expired())
            return;
    }
    m_buffer.remove(0, m_front);
    m_front = 0;
    m_silence.stop();
    m_longSilence.stop();
    if (m_buffer.isEmpty())
        return;
    if (m_surelyText > 0)
        m_silence.startAfter(partialLineSilence, [this] { onSilence(); });
    m_longSilence.startAfter(partialFrameSilence, [this] { flush(); });
}

void Demultiplexer::take(const Claim& claim)
{
    const QByteArray taken = m_buffer.sliced(m_front, claim.size);
    m_front += claim.size;
    m_scanned = 0;
    m_surelyText = 0;
    switch (claim.verdict) {
    case Claim::Verdict::Frame:
        m_onFrame(taken);
        break;
    case Claim::Verdict::Damaged:
        ++m_framesDamaged;
        show(ConsoleEntry::Kind::Damaged, withoutLineEnd(taken));
        break;
    case Claim::Verdict::Text:
        show(ConsoleEntry::Kind::Text, withoutLineEnd(taken));
        break;
    case Claim::Verdict::Delimiter:
    case Claim::Verdict::NeedMore:
        break;
    }
}

void Demultiplexer::show(ConsoleEntry::Kind kind, QByteArrayView line)
{
    ConsoleEntry entry;
    entry.utcMs = m_scheduler.utcMs();
    entry.kind = kind;
    entry.raw = line.toByteArray();
    m_onConsole(entry);
}

void Demultiplexer::onSilence()
{
    const QByteArray text = m_buffer.first(m_surelyText);
    m_buffer.remove(0, m_surelyText);
    m_scanned -= m_surelyText;
    m_surelyText = 0;
    if (m_buffer.isEmpty())
        m_longSilence.stop();
    show(ConsoleEntry::Kind::Text, withoutLineEnd(text));
}

void Demultiplexer::flush()
{
    m_silence.stop();
    m_longSilence.stop();
    const QByteArray text = m_buffer.sliced(m_front);
    m_buffer.clear();
    m_front = 0;
    m_scanned = 0;
    m_surelyText = 0;
    if (!text.isEmpty())
        show(ConsoleEntry::Kind::Text, withoutLineEnd(text));
}

} // namespace ferrule::serial
