// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/packet_summary.h"

#include "mqtt/header.h"
#include "mqtt/publish.h"
#include "mqtt/wire.h"

namespace ferrule::net {

PacketSummary summarize(BytesView packets)
{
    PacketSummary summary;
    mqtt::Header header;
    if (mqtt::readHeader(packets, header) != mqtt::Fault::None || header.size == 0 ||
        header.packetSize() > packets.size()) {
        summary.size = packets.size();
        return summary;
    }
    summary.type = header.type();
    summary.size = header.packetSize();
    const BytesView body = packets.subspan(header.size, header.remaining);

    switch (summary.type) {
    case mqtt::PacketType::Publish: {
        mqtt::Message message;
        if (mqtt::readPublish(header.first, body, message, summary.packetId) == mqtt::Fault::None) {
            summary.topic = message.topic;
            summary.qos = message.qos;
        }
        break;
    }
    case mqtt::PacketType::Connect:
    case mqtt::PacketType::Connack:
    case mqtt::PacketType::Pingreq:
    case mqtt::PacketType::Pingresp:
    case mqtt::PacketType::Disconnect:
        break;
    default:
        summary.packetId = mqtt::wire::getShort(body.data());
        if (summary.type == mqtt::PacketType::Subscribe ||
            summary.type == mqtt::PacketType::Unsubscribe)
            summary.topic = body.subspan(4, mqtt::wire::getShort(body.data() + 2));
    }
    return summary;
}

} // namespace ferrule::net
