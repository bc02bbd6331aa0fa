// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"

namespace ferrule::mqtt::wire {

/// Encoding of the standard's data types (section 1.5) into room that the caller has made.

inline std::uint8_t* putByte(std::uint8_t* at, std::size_t value)
{
    *at = static_cast<std::uint8_t>(value);
    return at + 1;
}

inline std::uint8_t* putShort(std::uint8_t* at, std::size_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
    return at + 2;
}

inline std::uint8_t* putBytes(std::uint8_t* at, BytesView bytes)
{
    if (!bytes.empty())
        std::memcpy(at, bytes.data(), bytes.size());
    return at + bytes.size();
}

/// Remaining length (section 2.2.3), at most 268,435,455; one to four bytes.
inline std::uint8_t* putLength(std::uint8_t* at, std::size_t length)
{
    while (length > 0x7f) {
        at = putByte(at, length | 0x80);
        length >>= 7;
    }
    return putByte(at, length);
}

constexpr std::size_t maxHeader = 5; ///< bytes of the longest fixed header

/// The same for packets that are rare: small instead of fast.
void appendHeader(Buffer& out, unsigned first, std::size_t length);
void appendShort(Buffer& out, std::size_t value);
void appendText(Buffer& out, BytesView text);

inline std::uint16_t getShort(const std::uint8_t* at)
{
    return static_cast<std::uint16_t>(at[0] << 8 | at[1]);
}

} // namespace ferrule::mqtt::wire
