// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/subscribe.h"

#include "mqtt/topic.h"
#include "mqtt/wire.h"

namespace ferrule::mqtt {

namespace {

std::size_t bodyLength(PacketType type, std::span<const Subscription> list)
{
    std::size_t length = 2;
    for (const Subscription& subscription : list)
        length += 2 + subscription.filter.size() + (type == PacketType::Subscribe ? 1 : 0);
    return length;
}

} // namespace

Fault checkSubscriptions(PacketType type, std::span<const Subscription> list) noexcept
{
    if (list.empty())
        return Fault::ListEmpty;
    for (const Subscription& subscription : list) {
        if (const Fault fault = checkTopicFilter(subscription.filter); fault != Fault::None)
            return fault;
        if (subscription.qos > Qos::ExactlyOnce)
            return Fault::QosInvalid;
    }
    return bodyLength(type, list) > maxRemainingLength ? Fault::PacketTooLarge : Fault::None;
}

void writeSubscriptions(PacketType type, std::span<const Subscription> list, std::uint16_t packetId,
                        Buffer& out)
{
    constexpr unsigned requestFlags = 0x02;
    wire::appendHeader(out, static_cast<unsigned>(type) << 4 | requestFlags,
                       bodyLength(type, list));
    wire::appendShort(out, packetId);
    for (const Subscription& subscription : list) {
        wire::appendText(out, subscription.filter);
        if (type == PacketType::Subscribe)
            out.append({reinterpret_cast<const std::uint8_t*>(&subscription.qos), 1});
    }
}

Fault checkSubackCodes(BytesView codes, std::size_t asked) noexcept
{
    if (codes.size() != asked)
        return Fault::SubackCount;
    for (const std::uint8_t code : codes) {
        if (code > 2 && code != 0x80)
            return Fault::SubackCode;
    }
    return Fault::None;
}

} // namespace ferrule::mqtt
