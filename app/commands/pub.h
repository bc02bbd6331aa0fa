// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ferrule::app {

/// `ferrule pub`: publishes messages in the manner of mosquitto_pub and answers the exit code, see
/// mqtt_options.h. A QCoreApplication exists already; the first argument is the program's name.
int runPub(const QStringList& arguments);

} // namespace ferrule::app
