// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace ferrule::bench {

/// How a pace changes with time.
enum class Script {
    Steady,     ///< the pace, always
    Ramp,       ///< from silence to the pace over one period, then on at the pace
    Burst,      ///< ten times the pace in the first tenth of each period, silence in the rest
    Flood,      ///< as fast as the connection takes it
    DailyCurve, ///< a day in a period: quiet at its ends, the pace in its middle
};

/// What paceAt() answers for a flood: a message in every turn of the event loop.
inline constexpr double floodPace = 60e6;

/// Messages a minute at `elapsed` since the script began. `period` must be positive.
double paceAt(Script script, double pace, Duration period, Duration elapsed);

} // namespace ferrule::bench
