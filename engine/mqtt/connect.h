// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"
#include "mqtt/fault.h"
#include "mqtt/types.h"

#include <optional>

namespace ferrule::mqtt {

/// The message that the broker publishes when the client vanishes (section 3.1.2.5).
struct Will
{
    BytesView topic;
    BytesView payload; ///< at most 65535 bytes
    Qos qos = Qos::AtMostOnce;
    bool retain = false;
};

/// The fields of CONNECT (section 3.1). Absent fields clear their flag; empty ones are present.
struct Connect
{
    BytesView clientId; ///< may be empty with a clean session only [MQTT-3.1.3-8]
    bool cleanSession = true;
    std::uint16_t keepAliveSeconds = 60; ///< 0 = off
    std::optional<Will> will;
    std::optional<BytesView> user;
    std::optional<BytesView> password; ///< needs a user [MQTT-3.1.2-22]
};

/// Checks all fields, then appends the packet; on a fault `out` is as it was.
Fault writeConnect(const Connect& connect, Buffer& out);

} // namespace ferrule::mqtt
