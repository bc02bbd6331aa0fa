// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Times and durations as the tables and explanations write them.
namespace ferrule::ui {

/// "14:02:30" for today, with the date in front for any other day, in local time. Empty for 0.
QString whenText(qint64 utcMs);
/// "14:02:30.125", local time.
QString stampText(qint64 utcMs);
/// Date, time and milliseconds in local time, for tooltips and files.
QString fullTimeText(qint64 utcMs);
/// "850 ms", "6.1 s", "30 s", "1 min", "2 min 5 s".
QString durationText(double milliseconds);

} // namespace ferrule::ui
