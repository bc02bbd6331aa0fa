// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "published/broker.h"

#include <QCommandLineParser>

namespace ferrule::app {

/// The options of `ferrule broker add`: those of a connection profile.
void addBrokerOptions(QCommandLineParser& parser);

/// The profile that the options describe, with its secrets, which come from files or from standard
/// input ("-"), never from the command line. The Error is of kind InvalidArgument.
Result<published::BrokerProfile> readBrokerOptions(const QCommandLineParser& parser);

} // namespace ferrule::app
