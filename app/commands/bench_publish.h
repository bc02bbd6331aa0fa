// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

namespace ferrule::app {

/// What `ferrule pub --bench` publishes.
struct BenchMessage
{
    QString home; ///< as of homeFolder()
    QByteArray topic;
    QByteArray payload;
    net::Qos qos = net::Qos::AtMostOnce;
    bool retain = false;
    bool quiet = false; ///< nothing on standard error
};

/// Has the bench cloud that runs in a home publish the message: its broker takes nobody's login but
/// the devices' and its own manager's, whose key never leaves it. Answers the exit code of `ferrule
/// pub`.
int publishAtBench(const BenchMessage& message);

} // namespace ferrule::app
