// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/fault.h"

#include "mqtt/types.h"

#include <iterator>

namespace ferrule::mqtt {

namespace {

constexpr const char* faultTexts[] = {
    "nothing is wrong",
    "a text is longer than 65535 bytes",
    "a text is not UTF-8, or holds U+0000 or a surrogate",
    "a topic name is empty",
    "a topic name holds a wildcard",
    "a topic filter is empty, or a wildcard does not fill its level, or # is not the last level",
    "a QoS is not 0, 1 or 2",
    "a packet is larger than the limit",
    "a packet type is reserved, or not one that a broker sends",
    "the flags of a packet's first byte are not the ones that its type asks for",
    "a remaining length takes more than four bytes",
    "a packet is longer or shorter than its fields",
    "a packet identifier is zero",
    "a packet came before CONNACK",
    "a second CONNACK came",
    "reserved CONNACK flags are set",
    "CONNACK reports a stored session that was not asked for, or together with a refusal",
    "a SUBACK holds another number of codes than filters were sent",
    "a SUBACK holds a code other than 0, 1, 2 and 128",
    "a SUBACK or UNSUBACK answers no request",
    "a message was acknowledged by a packet of another QoS",
    "a PINGREQ was not answered",
    "there is no connection",
    "there is a connection already",
    "a list is empty",
    "a password is given without a user",
    "an empty client identifier needs a clean session",
    "all packet identifiers are in use",
};
static_assert(std::size(faultTexts) == static_cast<std::size_t>(Fault::PacketIdsExhausted) + 1);

constexpr const char* typeNames[] = {
    "reserved", "CONNECT",  "CONNACK",    "PUBLISH",  "PUBACK",      "PUBREC",
    "PUBREL",   "PUBCOMP",  "SUBSCRIBE",  "SUBACK",   "UNSUBSCRIBE", "UNSUBACK",
    "PINGREQ",  "PINGRESP", "DISCONNECT", "reserved",
};

} // namespace

const char* describe(Fault fault) noexcept
{
    return faultTexts[static_cast<std::size_t>(fault)];
}

const char* name(PacketType type) noexcept
{
    return typeNames[static_cast<std::size_t>(type) & 0x0f];
}

} // namespace ferrule::mqtt
