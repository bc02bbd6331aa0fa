// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/smp/console.h"

namespace ferrule::bench::smp {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype lineBuffer = 512;
constexpr qsizetype fragmentCharacters = 124;
constexpr Duration deafBehindLine = 50ms;
constexpr Duration fragmentPause = 10ms;

/// Bit by bit, as the specification gives it: x^16 + x^12 + x^5 + 1, begun at 0.
unsigned checksum(const QByteArray& bytes)
{
    unsigned sum = 0;
    for (const char byte : bytes) {
        for (unsigned mask = 0x80; mask != 0; mask >>= 1U) {
            const bool data = (static_cast<unsigned char>(byte) & mask) != 0;
            const bool top = (sum & 0x8000U) != 0;
            sum = (sum << 1U) & 0xFFFFU;
            if (data != top)
                sum ^= 0x1021U;
        }
    }
    return sum;
}

void append16(QByteArray& bytes, unsigned value)
{
    bytes.append(static_cast<char>(value >> 8U));
    bytes.append(static_cast<char>(value & 0xFFU));
}

unsigned read16(const QByteArray& bytes, qsizetype at)
{
    return static_cast<unsigned>(static_cast<unsigned char>(bytes[at])) << 8U |
           static_cast<unsigned char>(bytes[at + 1]);
}

} // namespace

Console::Console(const Clock& clock, Handlers handlers, Traps traps)
    : m_clock(clock)
    , m_handlers(std::move(handlers))
    , m_traps(traps)
{
}

void Console::receive(const QByteArray& bytes)
{
    if (m_traps.echoes)
        m_handlers.echo(bytes);
    for (const char byte : bytes) {
        if (byte == '\n') {
            const QByteArray line = std::exchange(m_line, {});
            onLine(line);
        } else if (byte != '\r' && m_line.size() < lineBuffer) {
            m_line.append(byte);
        }
    }
}

void Console::onLine(const QByteArray& line)
{
    const bool isFirst = line.startsWith("\x06\x09");
    if (isFirst || line.startsWith("\x04\x14")) {
        onFragment(line, isFirst);
        return;
    }
    m_lastEmptyLine = m_clock.now();
    m_handlers.shellLine(line);
}

void Console::onFragment(const QByteArray& line, bool isFirst)
{
    const Instant now = m_clock.now();
    if (isFirst) {
        m_packet.clear();
        m_collecting = !m_traps.losesFrameBehindLine || now - m_lastEmptyLine >= deafBehindLine;
        m_stalled = false;
    } else if (m_traps.stallsOnFragmentsInARow && now - m_lastFragment < fragmentPause) {
        m_stalled = true;
    }
    m_lastFragment = now;
    if (!m_collecting)
        return;
    const auto decoded =
        QByteArray::fromBase64Encoding(line.sliced(2), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        m_collecting = false;
        return;
    }
    m_packet += *decoded;
    if (m_packet.size() < 2)
        return;
    const auto length = static_cast<qsizetype>(read16(m_packet, 0));
    if (m_packet.size() < length + 2)
        return;
    m_collecting = false;
    if (m_stalled || length < 2 || m_packet.size() != length + 2)
        return;
    const QByteArray packet = m_packet.mid(2, length - 2);
    if (read16(m_packet, length) == checksum(packet))
        m_handlers.packet(packet);
}

QByteArray Console::wrap(const QByteArray& packet, bool spoilt)
{
    QByteArray whole;
    append16(whole, static_cast<unsigned>(packet.size()) + 2);
    whole += packet;
    append16(whole, spoilt ? checksum(packet) ^ 0x5555U : checksum(packet));
    QByteArray wire;
    constexpr qsizetype rawBytes = fragmentCharacters / 4 * 3;
    for (qsizetype at = 0; at < whole.size(); at += rawBytes) {
        wire += at == 0 ? QByteArray("\x06\x09", 2) : QByteArray("\x04\x14", 2);
        wire += whole.mid(at, rawBytes).toBase64() + '\n';
    }
    return wire;
}

} // namespace ferrule::bench::smp
