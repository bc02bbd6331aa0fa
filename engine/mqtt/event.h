// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/fault.h"
#include "mqtt/publish.h"

namespace ferrule::mqtt {

/// What one received packet, or one tick, means to the session's owner. Only the fields named
/// behind a kind are set; views are into the input that was handed in.
struct Event
{
    enum class Kind : std::uint8_t {
        None,         ///< nothing to tell: more input is needed, or the packet was housekeeping
        Connected,    ///< sessionPresent
        Refused,      ///< code: CONNACK return code 1 to 255 (section 3.2.2.3)
        Message,      ///< message, duplicate, packetId
        Acknowledged, ///< token, packetId, message.qos: PUBACK or PUBCOMP
        Rejected,     ///< token, packetId: a QoS 2 message was answered with PUBACK
        Subscribed,   ///< packetId, message.payload: the return codes of SUBACK
        Unsubscribed, ///< packetId
        Violation,    ///< fault: close the link
    };

    Kind kind = Kind::None;
    Fault fault = Fault::None;
    std::uint8_t code = 0;
    bool sessionPresent = false;
    bool duplicate = false; ///< the DUP flag (section 3.3.1.1)
    std::uint16_t packetId = 0;
    std::uint64_t token = 0;
    Message message;
};

/// A step in the life of a QoS 1 or 2 message that must be on disk before the bytes that
/// Session::output() holds go out, for the session to survive a kill.
struct Change
{
    enum class Step : std::uint8_t {
        Sent,     ///< has packetId from now on, and is sent again with it
        Released, ///< PUBREC came: only its PUBREL is sent again
        Complete,
        Received, ///< a QoS 2 message with packetId was handed on, and is not again
        Returned, ///< its PUBREL came: packetId may mean a new message; 0 = all identifiers may
    };
    std::uint64_t token = 0; ///< 0 for the steps of a received message
    std::uint16_t packetId = 0;
    Step step = Step::Sent;
};

} // namespace ferrule::mqtt
