// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"
#include "mqtt/fault.h"
#include "mqtt/types.h"

#include <span>

namespace ferrule::mqtt {

/// A topic filter and the highest QoS wanted (section 3.8.3).
struct Subscription
{
    BytesView filter;
    Qos qos = Qos::AtMostOnce; ///< ignored by UNSUBSCRIBE
};

/// Checks that `list` can go into one SUBSCRIBE or UNSUBSCRIBE packet (`type`).
Fault checkSubscriptions(PacketType type, std::span<const Subscription> list) noexcept;

/// Appends the packet of a checked list.
void writeSubscriptions(PacketType type, std::span<const Subscription> list, std::uint16_t packetId,
                        Buffer& out);

/// Checks the codes of a SUBACK (section 3.9.3) that answers `asked` filters.
Fault checkSubackCodes(BytesView codes, std::size_t asked) noexcept;

} // namespace ferrule::mqtt
