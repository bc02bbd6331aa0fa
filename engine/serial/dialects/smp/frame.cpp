// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/smp/frame.h"

#include <QtEndian>

#include <algorithm>

namespace ferrule::serial::smp {

namespace {

constexpr char firstMarker[] = {0x06, 0x09};
constexpr char nextMarker[] = {0x04, 0x14};
constexpr qsizetype markerSize = 2;
constexpr qsizetype lengthSize = 2;
constexpr qsizetype crcSize = 2;
/// 127 bytes a line less marker and LF are 124 characters of base64.
constexpr qsizetype rawBytesPerLine = 93;

bool hasMarker(QByteArrayView bytes, const char (&marker)[2])
{
    return bytes.size() >= markerSize && bytes[0] == marker[0] && bytes[1] == marker[1];
}

/// Where a marker begins; -1 = nowhere. A first byte at the very end may be half of one.
qsizetype findMarker(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArrayView rest = bytes.sliced(i);
        if (hasMarker(rest, firstMarker) || hasMarker(rest, nextMarker))
            return i;
        if (rest.size() == 1 && (rest[0] == firstMarker[0] || rest[0] == nextMarker[0]))
            return i;
    }
    return -1;
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '/' || c == '=';
}

QByteArrayView contentOf(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line.size() > markerSize ? line.sliced(markerSize) : QByteArrayView();
}

} // namespace

quint16 crc16(QByteArrayView bytes)
{
    constexpr quint32 polynomial = 0x1021;
    quint32 crc = 0;
    for (const char byte : bytes) {
        crc ^= quint32(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? (crc << 1) ^ polynomial : crc << 1;
    }
    return static_cast<quint16>(crc & 0xFFFFU);
}

QByteArrayList encodeLines(QByteArrayView packet)
{
    QByteArray framed(lengthSize, '\0');
    qToBigEndian(static_cast<quint16>(packet.size() + crcSize), framed.data());
    framed.append(packet);
    QByteArray crc(crcSize, '\0');
    qToBigEndian(crc16(packet), crc.data());
    framed.append(crc);

    QByteArrayList lines;
    for (qsizetype at = 0; at < framed.size(); at += rawBytesPerLine) {
        QByteArray line(at == 0 ? firstMarker : nextMarker, markerSize);
        line.append(framed.mid(at, rawBytesPerLine).toBase64());
        line.append('\n');
        lines << line;
    }
    return lines;
}

Claim SmpFraming::claim(QByteArrayView bytes, qsizetype scanned) const
{
    using Verdict = Claim::Verdict;
    const qsizetype end = bytes.indexOf('\n', scanned);
    if (end < 0) {
        const qsizetype marker = findMarker(bytes);
        return {Verdict::NeedMore, marker < 0 ? bytes.size() : marker};
    }
    const qsizetype size = end + 1;
    const QByteArrayView line = bytes.first(size);
    const qsizetype marker = findMarker(line);
    // A marker byte alone at the end of a line is text.
    if (marker < 0 || marker + markerSize > end)
        return {Verdict::Text, size};
    if (marker > 0)
        return {Verdict::Text, marker};
    const QByteArrayView content = contentOf(line);
    const bool isSound = !content.isEmpty() && content.size() % 4 == 0 &&
                         std::all_of(content.begin(), content.end(), isBase64);
    if (isSound)
        return {Verdict::Frame, size};
    // A log line can break into a frame; the frame that begins behind it on the line is whole.
    const qsizetype another = findMarker(line.sliced(markerSize));
    if (another >= 0 && another + 2 * markerSize <= end)
        return {Verdict::Damaged, another + markerSize};
    return {Verdict::Damaged, size};
}

void Reassembler::giveUp()
{
    if (m_open)
        ++m_damaged;
    m_open = false;
    m_bytes.clear();
}

std::optional<QByteArray> Reassembler::add(QByteArrayView line)
{
    if (hasMarker(line, firstMarker)) {
        giveUp();
        m_open = true;
    } else if (!m_open) {
        return std::nullopt; // the rest of a packet whose beginning was lost
    }
    const QByteArrayView content = contentOf(line);
    m_bytes.append(QByteArray::fromBase64(QByteArray::fromRawData(content.data(), content.size())));
    if (m_bytes.size() < lengthSize)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint16>(m_bytes.constData());
    if (m_bytes.size() - lengthSize < length)
        return std::nullopt;
    if (m_bytes.size() - lengthSize > length || length < crcSize) {
        giveUp();
        return std::nullopt;
    }
    const QByteArray packet = m_bytes.mid(lengthSize, length - crcSize);
    const quint16 told = qFromBigEndian<quint16>(m_bytes.constData() + m_bytes.size() - crcSize);
    if (told != crc16(packet)) {
        giveUp();
        return std::nullopt;
    }
    m_open = false;
    m_bytes.clear();
    return packet;
}

} // namespace ferrule::serial::smp
