// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "mqtt/fault.h"
#include "mqtt/types.h"

namespace ferrule::mqtt {

/// A packet's fixed header (section 2.2).
struct Header
{
    std::uint8_t first = 0;      ///< type and flags
    std::uint8_t size = 0;       ///< bytes of the header itself; 0 = more input is needed
    std::uint32_t remaining = 0; ///< bytes that follow it

    PacketType type() const { return static_cast<PacketType>(first >> 4); }
    std::size_t packetSize() const { return std::size_t{remaining} + size; }
};

/// Reads a header of either direction; checks the form of the length only.
Fault readHeader(BytesView input, Header& header) noexcept;

/// Whether a broker may send a packet that begins with `first`: its type, and the flags that
/// section 2.2.2 gives to the type (for PUBLISH also QoS and DUP, section 3.3.1).
Fault checkFirstByte(std::uint8_t first) noexcept;

} // namespace ferrule::mqtt
