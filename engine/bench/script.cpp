// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/script.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ferrule::bench {

namespace {

constexpr double burstShare = 0.1;
/// What is left of the pace at night.
constexpr double nightShare = 0.05;

} // namespace

double paceAt(Script script, double pace, Duration period, Duration elapsed)
{
    const double turns =
        std::chrono::duration<double>(elapsed) / std::chrono::duration<double>(period);
    const double phase = turns - std::floor(turns);
    switch (script) {
    case Script::Ramp:
        return pace * std::clamp(turns, 0.0, 1.0);
    case Script::Burst:
        return phase < burstShare ? pace / burstShare : 0;
    case Script::Flood:
        return floodPace;
    case Script::DailyCurve: {
        const double day = (1 - std::cos(phase * 2 * std::numbers::pi)) / 2;
        return pace * (nightShare + (1 - nightShare) * day);
    }
    case Script::Steady:
        break;
    }
    return pace;
}

} // namespace ferrule::bench
