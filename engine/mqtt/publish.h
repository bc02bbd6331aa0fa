// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"
#include "mqtt/fault.h"
#include "mqtt/topic.h"
#include "mqtt/types.h"
#include "mqtt/wire.h"

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

namespace detail {

inline constexpr unsigned retainFlag = 0x01;
inline constexpr unsigned qosShift = 1;
/// The topic's length, the topic and a packet identifier come before it.
inline constexpr std::size_t maxPayload = maxRemainingLength - 4 - maxTextLength;

} // namespace detail

/// Checks topic, QoS and size of an outgoing message.
inline Fault checkMessage(const Message& message) noexcept
{
    if (message.qos > Qos::ExactlyOnce)
        return Fault::QosInvalid;
    if (message.payload.size() > detail::maxPayload)
        return Fault::PacketTooLarge;
    return checkTopicName(message.topic);
}

/// Checks an outgoing message and appends its PUBLISH packet of `size` bytes with `packetId` (left
/// out at QoS 0); on a fault `out` is as it was.
inline Fault writePublish(const Message& message, std::uint16_t packetId, Buffer& out,
                          std::size_t& size)
{
    // Copies: the bytes that are written could be the message's own for all that a compiler knows.
    const BytesView topic = message.topic;
    const BytesView payload = message.payload;
    const unsigned qos = static_cast<unsigned>(message.qos);
    const unsigned flags = qos << detail::qosShift | (message.retain ? detail::retainFlag : 0);
    if (qos > 2)
        return Fault::QosInvalid;
    if (topic.size() > maxTextLength)
        return Fault::TextTooLong;
    if (payload.size() > detail::maxPayload)
        return Fault::PacketTooLarge;

    const std::size_t length = 2 + topic.size() + (qos != 0 ? 2 : 0) + payload.size();
    std::uint8_t* const start = out.prepare(wire::maxHeader + length);
    std::uint8_t* at =
        wire::putByte(start, static_cast<unsigned>(PacketType::Publish) << 4 | flags);
    at = wire::putLength(at, length);
    at = wire::putShort(at, topic.size());
    if (topic.size() < sizeof(detail::Block) ||
        !detail::copyPlain(topic.data(), topic.size(), at)) {
        if (const Fault fault = detail::checkUnusualTopicName(topic); fault != Fault::None)
            return fault;
        std::memcpy(at, topic.data(), topic.size());
    }
    at += topic.size();
    if (qos != 0)
        at = wire::putShort(at, packetId);
    at = wire::putBytes(at, payload);
    size = static_cast<std::size_t>(at - start);
    out.commit(size);
    return Fault::None;
}

/// Where the packet identifier of a well-formed PUBLISH with QoS 1 or 2 begins.
inline std::uint8_t* publishPacketId(std::uint8_t* packet) noexcept
{
    do {
        ++packet;
    } while ((*packet & 0x80) != 0);
    ++packet;
    return packet + 2 + wire::getShort(packet);
}

/// Reads what follows the fixed header `first` of a received PUBLISH, whose flags are checked;
/// `packetId` is 0 at QoS 0.
inline Fault readPublish(std::uint8_t first, BytesView body, Message& message,
                         std::uint16_t& packetId) noexcept
{
    message.qos = static_cast<Qos>(first >> detail::qosShift & 3);
    message.retain = (first & detail::retainFlag) != 0;
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
