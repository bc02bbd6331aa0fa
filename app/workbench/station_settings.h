// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "published/station.h"

namespace ferrule::app {

/// The station's settings in "station.json", readable by the owner alone: they hold the passphrase
/// of a Wi-Fi network. A file that is missing or not understood reads as the defaults.
published::StationSettings readStationSettings(const QString& home);

/// Errors: Io.
Result<void> writeStationSettings(const QString& home, const published::StationSettings& settings);

} // namespace ferrule::app
