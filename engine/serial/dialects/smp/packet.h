// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QCborMap>
#include <QString>

#include <optional>

namespace ferrule::serial::smp {

enum class Op : quint8 { Read = 0, ReadReply = 1, Write = 2, WriteReply = 3 };

namespace group {
inline constexpr quint16 os = 0;
inline constexpr quint16 image = 1;
inline constexpr quint16 settings = 3;
inline constexpr quint16 fs = 8;
inline constexpr quint16 shell = 9;
} // namespace group

/// An SMP packet: a header of eight bytes and a CBOR map.
struct Packet
{
    Op op = Op::Read;
    quint8 version = 0; ///< 0 = SMP version 1, 1 = version 2
    quint16 group = 0;
    quint8 sequence = 0;
    quint8 id = 0;
    QCborMap body;
};

QByteArray encode(const Packet& packet);
/// Nothing where the header's length does not fit or the body is no map.
std::optional<Packet> decode(QByteArrayView bytes);

/// The error that a reply tells, in the words of its group; nothing = success. `request` names what
/// was asked. Version 1 tells `rc`, version 2 `err: {group, rc}` and at times `rc`.
std::optional<Error> errorOf(const Packet& reply, const QString& request);

/// A packet in one line for the console; long values by their size only.
QString summarise(const Packet& packet, bool outgoing);

} // namespace ferrule::serial::smp
