// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"
#include "mqtt/fault.h"
#include "mqtt/types.h"

namespace ferrule::mqtt {

/// An application message. What it views is the caller's for an outgoing one, and the caller's
/// input buffer for a received one.
struct Message
{
    BytesView topic;
    BytesView payload;
    Qos qos = Qos::AtMostOnce;
    bool retain = false;
};

constexpr std::uint8_t publishDup = 0x08; ///< in the first byte of PUBLISH (section 3.3.1.1)

/// Checks topic, QoS and size of an outgoing message.
Fault checkMessage(const Message& message) noexcept;

/// Appends the PUBLISH packet of a checked message with `packetId` (left out at QoS 0); answers how
/// many bytes it took.
std::size_t writePublish(const Message& message, std::uint16_t packetId, Buffer& out);

/// Where the packet identifier of a well-formed PUBLISH with QoS 1 or 2 begins.
std::uint8_t* publishPacketId(std::uint8_t* packet) noexcept;

/// Reads what follows the fixed header `first` of a received PUBLISH, whose flags are checked;
/// `packetId` is 0 at QoS 0.
Fault readPublish(std::uint8_t first, BytesView body, Message& message,
                  std::uint16_t& packetId) noexcept;

} // namespace ferrule::mqtt
