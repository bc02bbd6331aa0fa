// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/demultiplexer.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace ferrule::serial::smp {

/// CRC-16/XMODEM: polynomial 0x1021, initial value 0; "123456789" gives 0x31C3.
quint16 crc16(QByteArrayView bytes);

/// SMP over a console (Zephyr, "SMP over console"; Mynewt's shell transport): a packet is led by
/// its length and followed by its CRC-16, both big-endian, and travels in lines of base64. The
/// first line begins with 06 09, the others with 04 14; each is at most 127 bytes with its LF, and
/// is decoded on its own.
QByteArrayList encodeLines(QByteArrayView packet);

/// Finds those lines among log output; text before a marker on the same line is text.
class SmpFraming final : public Framing
{
public:
    Claim claim(QByteArrayView bytes, qsizetype scanned) const override;
};

/// Puts lines together again.
class Reassembler
{
public:
    /// A line that the framing claimed. The packet, once it is whole and its CRC is right.
    std::optional<QByteArray> add(QByteArrayView line);
    /// Packets that began and never came to a good end.
    quint64 damaged() const { return m_damaged; }

private:
    void giveUp();

    QByteArray m_bytes;
    bool m_open = false;
    quint64 m_damaged = 0;
};

} // namespace ferrule::serial::smp
