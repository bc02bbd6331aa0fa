// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ferrule::mqtt {

/// Delivery guarantee of a message (MQTT 3.1.1 section 4.3).
enum class Qos : std::uint8_t { AtMostOnce = 0, AtLeastOnce = 1, ExactlyOnce = 2 };

/// Control packet types (section 2.2.1); the value is the high nibble of a packet's first byte.
enum class PacketType : std::uint8_t {
    Connect = 1,
    Connack = 2,
    Publish = 3,
    Puback = 4,
    Pubrec = 5,
    Pubrel = 6,
    Pubcomp = 7,
    Subscribe = 8,
    Suback = 9,
    Unsubscribe = 10,
    Unsuback = 11,
    Pingreq = 12,
    Pingresp = 13,
    Disconnect = 14,
};

constexpr std::uint32_t maxRemainingLength = 268'435'455; ///< section 2.2.3
constexpr std::uint32_t maxTextLength = 65'535;           ///< section 1.5.3

/// The standard's name of a packet type, "PUBACK"; "reserved" for 0 and 15.
const char* name(PacketType type) noexcept;

} // namespace ferrule::mqtt
