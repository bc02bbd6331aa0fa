// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QString>

/// The pool's traffic in words, with their numbers as the user's language writes them.
namespace ferrule::ui {

/// "3 devices sent 12 messages in the last 1 min, 200 % of the limit of 6. Nobody is throttled up
/// to 24." The words of the engine where it publishes no figures.
QString explanationText(const published::TrafficStatus& traffic);

/// "At this rate the pool is throttled in 40 s; one message every 65 s would be safe." Empty when
/// nothing is about to happen.
QString forecastText(const published::TrafficStatus& traffic);

/// Why a device's verdict is what it is: window, measured, allowed, share, the topic that costs
/// most. "P7Q… sent 31 messages in the last 1 min, 94 % of the pool's traffic; its limit is 1, its
/// line 4. It is over its line while the pool is over its own: throttled. …" Empty before the first
/// measurement. `between` stands between the sentences.
QString reasonText(const published::DeviceTraffic& device, const published::TrafficStatus& traffic,
                   QChar between = u' ');

/// "Eval: 60 / h, burst rule 4 × / 8 ×".
QString presetText(const published::PolicyPreset& preset);

} // namespace ferrule::ui
