// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/improv/packet.h"

#include <algorithm>
#include <numeric>

namespace ferrule::serial::improv {

namespace {

using Verdict = Claim::Verdict;

constexpr char magicText[] = "IMPROV\x01";
constexpr QByteArrayView magic(magicText, sizeof magicText - 1);
constexpr qsizetype typeAt = magic.size();
constexpr qsizetype lengthAt = typeAt + 1;
constexpr qsizetype headerSize = lengthAt + 1;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

quint8 checksum(QByteArrayView bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), quint8(0), [](quint8 sum, char byte) {
        return static_cast<quint8>(sum + static_cast<quint8>(byte));
    });
}

/// How much of the end could be the beginning of a packet.
qsizetype partialMagic(QByteArrayView bytes)
{
    for (qsizetype size = std::min(magic.size() - 1, bytes.size()); size > 0; --size) {
        if (bytes.last(size) == magic.first(size))
            return size;
    }
    return 0;
}

Claim claimText(QByteArrayView text, bool packetFollows, qsizetype partial)
{
    const qsizetype end = text.indexOf('\n');
    if (end >= 0)
        return {Verdict::Text, end + 1};
    if (packetFollows)
        return {Verdict::Text, text.size()};
    return {Verdict::NeedMore, text.size() - partial};
}

} // namespace

QByteArray encode(const Packet& packet)
{
    QByteArray bytes = magic.toByteArray();
    bytes += static_cast<char>(packet.type);
    bytes += static_cast<char>(packet.data.size());
    bytes += packet.data;
    bytes += static_cast<char>(checksum(bytes));
    return bytes + '\n';
}

std::optional<Packet> decode(QByteArrayView frame)
{
    if (frame.size() < headerSize || !frame.startsWith(magic))
        return std::nullopt;
    const qsizetype length = byteAt(frame, lengthAt);
    const qsizetype end = headerSize + length;
    if (frame.size() <= end || checksum(frame.first(end)) != byteAt(frame, end))
        return std::nullopt;
    return Packet{static_cast<PacketType>(byteAt(frame, typeAt)),
                  frame.sliced(headerSize, length).toByteArray()};
}

Packet commandPacket(Command command, const QByteArrayList& texts)
{
    QByteArray payload;
    for (const QByteArray& text : texts) {
        payload += static_cast<char>(text.size());
        payload += text;
    }
    QByteArray data;
    data += static_cast<char>(command);
    data += static_cast<char>(payload.size());
    return {PacketType::Command, data + payload};
}

std::optional<CommandResult> parseResult(QByteArrayView data)
{
    constexpr qsizetype prefix = 2;
    if (data.size() < prefix)
        return std::nullopt;
    const qsizetype length = byteAt(data, 1);
    if (data.size() < prefix + length)
        return std::nullopt;
    CommandResult result;
    result.command = static_cast<Command>(byteAt(data, 0));
    QByteArrayView rest = data.sliced(prefix, length);
    while (!rest.isEmpty()) {
        const qsizetype size = byteAt(rest, 0);
        if (rest.size() < 1 + size)
            return std::nullopt;
        result.texts << rest.sliced(1, size).toByteArray();
        rest = rest.sliced(1 + size);
    }
    return result;
}

Claim ImprovFraming::claim(QByteArrayView bytes, qsizetype) const
{
    if (bytes.front() == '\n' || bytes.front() == '\r')
        return {Verdict::Delimiter, 1};
    const qsizetype start = bytes.indexOf(magic);
    if (start < 0)
        return claimText(bytes, false, partialMagic(bytes));
    if (start > 0)
        return claimText(bytes.first(start), true, 0);
    if (bytes.size() < headerSize)
        return {Verdict::NeedMore, 0};
    const qsizetype size = headerSize + byteAt(bytes, lengthAt) + 1;
    if (bytes.size() < size) {
        // A packet that starts anew shows that this one was cut off, or its length hurt.
        const qsizetype next = bytes.indexOf(magic, magic.size());
        return next < 0 ? Claim{Verdict::NeedMore, 0} : Claim{Verdict::Damaged, next};
    }
    if (decode(bytes.first(size)))
        return {Verdict::Frame, size};
    const qsizetype next = bytes.indexOf(magic, magic.size());
    // The next packet may begin within what this one's length claims, and be on its way still.
    const qsizetype opened = size - partialMagic(bytes.first(size));
    if (next < 0 && opened < size && magic.startsWith(bytes.sliced(opened)))
        return {Verdict::NeedMore, 0};
    const qsizetype line = bytes.indexOf('\n', magic.size());
    qsizetype end = size;
    for (const qsizetype candidate : {next, line}) {
        if (candidate > 0)
            end = std::min(end, candidate);
    }
    return {Verdict::Damaged, end};
}

} // namespace ferrule::serial::improv
