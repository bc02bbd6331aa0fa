// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QString>

/// The pool's traffic in words, with their numbers as the user's language writes them.
namespace ferrule::ui {

/// "3 devices sent 12 of the 24 messages (1 KB) that they may, in the last 1 min: 50 % of the
/// limit."
QString explanationText(const published::TrafficStatus& traffic);

/// "At this rate the pool is throttled in 40 s; one message every 65 s would be safe." Empty when
/// nothing is about to happen.
QString forecastText(const published::TrafficStatus& traffic);

} // namespace ferrule::ui
