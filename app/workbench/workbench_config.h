// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::app {

struct WorkbenchConfig
{
    QString home;          ///< folder of everything that is kept
    QString listenAddress; ///< of the interface that devices reach the cloud on; empty = loopback
};

} // namespace ferrule::app
