// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/types.h"

#include "base/bytes.h"

namespace ferrule::net {

/// What a timeline shows of a packet.
struct PacketSummary
{
    mqtt::PacketType type = mqtt::PacketType::Connect;
    std::size_t size = 0;
    BytesView topic; ///< of PUBLISH; the first filter of SUBSCRIBE and UNSUBSCRIBE
    std::uint16_t packetId = 0;
    mqtt::Qos qos = mqtt::Qos::AtMostOnce; ///< of PUBLISH
};

/// The well-formed packet at the front of `packets`.
PacketSummary summarize(BytesView packets);

} // namespace ferrule::net
