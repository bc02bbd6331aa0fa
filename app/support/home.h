// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::app {

/// The platform's place for application data, as an absolute path.
QString defaultHome();

/// The folder that holds everything Ferrule keeps: `chosen` where it is not empty, else the
/// environment's FERRULE_HOME, else defaultHome().
QString homeFolder(const QString& chosen);

} // namespace ferrule::app
