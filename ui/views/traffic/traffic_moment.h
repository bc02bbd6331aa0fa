// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/traffic_series.h"
#include "widgets/look.h"

#include <algorithm>

namespace ferrule::ui {

/// How a moment of enforcement is marked, in the plot and in its legend.
Look look(published::Enforcement::Action action);

/// What was measured at a moment, and who was enforced upon around it, in lines. The series holds
/// a sample at least.
QString momentText(const TrafficSeries& series, double utcSeconds, double nearSeconds);

/// The first of a series, ordered by time, that is not before this.
template<typename Moment>
auto fromTime(const std::deque<Moment>& series, double seconds)
{
    return std::lower_bound(
        series.begin(), series.end(), qint64(seconds * 1000),
        [](const Moment& moment, qint64 utcMs) { return moment.utcMs < utcMs; });
}

} // namespace ferrule::ui
