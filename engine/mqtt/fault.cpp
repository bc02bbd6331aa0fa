// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/fault.h"

#include "base/phrase_mark.h"
#include "mqtt/types.h"

#include <iterator>

namespace ferrule::mqtt {

namespace {

constexpr const char* faultTexts[] = {
    markPhrase("mqtt", "nothing is wrong"),
    markPhrase("mqtt", "a text is longer than 65535 bytes"),
    markPhrase("mqtt", "a text is not UTF-8, or holds U+0000 or a surrogate"),
    markPhrase("mqtt", "a topic name is empty"),
    markPhrase("mqtt", "a topic name holds a wildcard"),
    markPhrase("mqtt", "a topic filter is empty, or a wildcard does not fill its level, or # is "
                       "not the last level"),
    markPhrase("mqtt", "a QoS is not 0, 1 or 2"),
    markPhrase("mqtt", "a packet is larger than the limit"),
    markPhrase("mqtt", "a packet type is reserved, or not one that a broker sends"),
    markPhrase("mqtt",
               "the flags of a packet's first byte are not the ones that its type asks for"),
    markPhrase("mqtt", "a remaining length takes more than four bytes"),
    markPhrase("mqtt", "a packet is longer or shorter than its fields"),
    markPhrase("mqtt", "a packet identifier is zero"),
    markPhrase("mqtt", "a packet came before CONNACK"),
    markPhrase("mqtt", "a second CONNACK came"),
    markPhrase("mqtt", "reserved CONNACK flags are set"),
    markPhrase(
        "mqtt",
        "CONNACK reports a stored session that was not asked for, or together with a refusal"),
    markPhrase("mqtt", "a SUBACK holds another number of codes than filters were sent"),
    markPhrase("mqtt", "a SUBACK holds a code other than 0, 1, 2 and 128"),
    markPhrase("mqtt", "a SUBACK or UNSUBACK answers no request"),
    markPhrase("mqtt", "a message was acknowledged by a packet of another QoS"),
    markPhrase("mqtt", "a PINGREQ was not answered"),
    markPhrase("mqtt", "there is no connection"),
    markPhrase("mqtt", "there is a connection already"),
    markPhrase("mqtt", "a list is empty"),
    markPhrase("mqtt", "a password is given without a user"),
    markPhrase("mqtt", "an empty client identifier needs a clean session"),
    markPhrase("mqtt", "all packet identifiers are in use"),
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
