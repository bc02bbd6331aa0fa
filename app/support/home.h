// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::app {

/// The folder that holds everything Ferrule keeps: `chosen` where it is not empty, else the
/// environment's FERRULE_HOME, else the platform's place for application data.
QString homeFolder(const QString& chosen);

} // namespace ferrule::app
