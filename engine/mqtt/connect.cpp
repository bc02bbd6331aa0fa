// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/connect.h"

#include "mqtt/text.h"
#include "mqtt/topic.h"
#include "mqtt/wire.h"

namespace ferrule::mqtt {

namespace {

/// Connect flags (section 3.1.2.3).
constexpr unsigned cleanSession = 0x02;
constexpr unsigned willPresent = 0x04;
constexpr unsigned willQosShift = 3;
constexpr unsigned willRetain = 0x20;
constexpr unsigned passwordPresent = 0x40;
constexpr unsigned userPresent = 0x80;

/// Protocol name and level of MQTT 3.1.1 (sections 3.1.2.1, 3.1.2.2).
constexpr std::uint8_t protocol[] = {0, 4, 'M', 'Q', 'T', 'T', 4};

} // namespace

Fault writeConnect(const Connect& connect, Buffer& out)
{
    BytesView fields[5];
    std::size_t count = 0;
    unsigned flags = connect.cleanSession ? cleanSession : 0u;

    if (connect.clientId.empty() && !connect.cleanSession)
        return Fault::ClientIdEmpty;
    Fault fault = checkText(connect.clientId);
    fields[count++] = connect.clientId;
    if (connect.will && fault == Fault::None) {
        const Will& will = *connect.will;
        if (will.qos > Qos::ExactlyOnce)
            return Fault::QosInvalid;
        fault = checkTopicName(will.topic);
        flags |= willPresent | static_cast<unsigned>(will.qos) << willQosShift |
                 (will.retain ? willRetain : 0u);
        fields[count++] = will.topic;
        fields[count++] = will.payload;
    }
    if (connect.user && fault == Fault::None) {
        fault = checkText(*connect.user);
        flags |= userPresent;
        fields[count++] = *connect.user;
    }
    if (connect.password) {
        if (!connect.user)
            return Fault::PasswordWithoutUser;
        flags |= passwordPresent;
        fields[count++] = *connect.password;
    }

    std::size_t length = sizeof protocol + 3;
    for (std::size_t i = 0; i < count; ++i) {
        if (fields[i].size() > maxTextLength)
            fault = Fault::TextTooLong;
        length += 2 + fields[i].size();
    }
    if (fault != Fault::None)
        return fault;

    std::uint8_t* const start = out.prepare(wire::maxHeader + length);
    std::uint8_t* at = wire::putByte(start, static_cast<unsigned>(PacketType::Connect) << 4);
    at = wire::putLength(at, length);
    at = wire::putBytes(at, protocol);
    at = wire::putByte(at, flags);
    at = wire::putShort(at, connect.keepAliveSeconds);
    for (std::size_t i = 0; i < count; ++i)
        at = wire::putText(at, fields[i]);
    out.commit(static_cast<std::size_t>(at - start));
    return Fault::None;
}

} // namespace ferrule::mqtt
