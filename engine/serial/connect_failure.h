// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace ferrule::serial {

/// Why a device could not connect to its cloud, in the order in which the connection is built up.
/// The numbers are the parameters of AWS IoT ExpressLink's event 6 (programmer's guide, table 4).
enum class ConnectFailure {
    BackOff = 1,  ///< waits after earlier failures before it tries again
    Network = 2,  ///< no Wi-Fi or cellular network
    Endpoint = 3, ///< the endpoint's name or port leads nowhere
    Tls = 4,      ///< the handshake failed
    Login = 5,    ///< the broker refused the MQTT CONNECT
    Policy = 6,   ///< logged in, and then not allowed to subscribe
};

/// The same words for every dialect. `measured` is what the device said.
Error connectError(ConnectFailure failure, const QString& measured);

} // namespace ferrule::serial
