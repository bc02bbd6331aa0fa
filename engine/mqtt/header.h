// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "mqtt/fault.h"
#include "mqtt/types.h"

namespace ferrule::mqtt {

namespace detail {

/// For each packet type the set of flags that a broker may send with it; empty = it sends none.
inline constexpr std::uint16_t onlyZero = 1u << 0;
inline constexpr std::uint16_t onlyTwo = 1u << 2;
/// QoS 3 does not exist [MQTT-3.3.1-4], DUP is 0 at QoS 0 [MQTT-3.3.1-2].
inline constexpr std::uint16_t publishFlags = 0b0011'1100'0011'1111;
inline constexpr std::uint16_t flagsOfType[16] = {
    0, 0,        onlyZero, publishFlags, onlyZero, onlyZero, onlyTwo, onlyZero,
    0, onlyZero, 0,        onlyZero,     0,        onlyZero, 0,       0,
};

} // namespace detail

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
inline Fault readHeader(BytesView input, Header& header) noexcept
{
    header.size = 0;
    header.remaining = 0;
    if (input.empty())
        return Fault::None;
    header.first = input[0];
    const std::size_t most = input.size() < 5 ? input.size() : 5;
    for (std::size_t i = 1; i < most; ++i) {
        const std::uint32_t byte = input[i];
        header.remaining |= (byte & 0x7f) << (7 * (i - 1));
        if (byte < 0x80) {
            header.size = static_cast<std::uint8_t>(i + 1);
            return Fault::None;
        }
    }
    return most == 5 ? Fault::LengthMalformed : Fault::None;
}

/// Whether a broker may send a packet that begins with `first`: its type, and the flags that
/// section 2.2.2 gives to the type (for PUBLISH also QoS and DUP, section 3.3.1).
inline Fault checkFirstByte(std::uint8_t first) noexcept
{
    const std::uint32_t allowed = detail::flagsOfType[first >> 4];
    if ((allowed >> (first & 0x0f) & 1) != 0)
        return Fault::None;
    if (allowed == 0)
        return Fault::TypeInvalid;
    return allowed == detail::publishFlags && (first & 0x06) == 0x06 ? Fault::QosInvalid
                                                                     : Fault::FlagsInvalid;
}

} // namespace ferrule::mqtt
