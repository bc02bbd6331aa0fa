// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/publish.h"

#include "mqtt/topic.h"
#include "mqtt/wire.h"

namespace ferrule::mqtt {

namespace {

constexpr unsigned retainFlag = 0x01;
constexpr unsigned qosShift = 1;

} // namespace

Fault checkMessage(const Message& message) noexcept
{
    if (message.qos > Qos::ExactlyOnce)
        return Fault::QosInvalid;
    // The topic's length, the topic and a packet identifier come before the payload.
    if (message.payload.size() > maxRemainingLength - 4 - maxTextLength)
        return Fault::PacketTooLarge;
    return checkTopicName(message.topic);
}

std::size_t writePublish(const Message& message, std::uint16_t packetId, Buffer& out)
{
    const bool identified = message.qos != Qos::AtMostOnce;
    const std::size_t length =
        2 + message.topic.size() + (identified ? 2 : 0) + message.payload.size();
    std::uint8_t* const start = out.prepare(wire::maxHeader + length);
    std::uint8_t* at = wire::putByte(start, static_cast<unsigned>(PacketType::Publish) << 4 |
                                                static_cast<unsigned>(message.qos) << qosShift |
                                                (message.retain ? retainFlag : 0));
    at = wire::putLength(at, length);
    at = wire::putText(at, message.topic);
    if (identified)
        at = wire::putShort(at, packetId);
    at = wire::putBytes(at, message.payload);
    const auto size = static_cast<std::size_t>(at - start);
    out.commit(size);
    return size;
}

std::uint8_t* publishPacketId(std::uint8_t* packet) noexcept
{
    do {
        ++packet;
    } while ((*packet & 0x80) != 0);
    ++packet;
    return packet + 2 + wire::getShort(packet);
}

Fault readPublish(std::uint8_t first, BytesView body, Message& message,
                  std::uint16_t& packetId) noexcept
{
    message.qos = static_cast<Qos>(first >> qosShift & 3);
    message.retain = (first & retainFlag) != 0;
    packetId = 0;

    const std::size_t identifier = message.qos != Qos::AtMostOnce ? 2 : 0;
    if (body.size() < 2 + identifier)
        return Fault::LengthWrong;
    const std::size_t topicSize = wire::getShort(body.data());
    const std::size_t payloadAt = 2 + topicSize + identifier;
    if (payloadAt > body.size())
        return Fault::LengthWrong;
    message.topic = body.subspan(2, topicSize);
    message.payload = body.subspan(payloadAt);
    if (identifier != 0) {
        packetId = wire::getShort(body.data() + 2 + topicSize);
        if (packetId == 0)
            return Fault::PacketIdZero;
    }
    return checkTopicName(message.topic);
}

} // namespace ferrule::mqtt
