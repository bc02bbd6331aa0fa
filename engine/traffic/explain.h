// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/ladder.h"

namespace ferrule::traffic {

/// English sentences with their numbers, UTF-8. Every figure in them is in the structure as well.

/// "3 devices sent 12 messages (1 KB) in the last minute; the limit is 3. …"
std::string explain(const Measurement& pool);

/// "At this rate the pool is throttled in 40 s; one message every 65 s would be safe." Empty when
/// nothing is about to happen.
std::string explain(const Forecast& forecast);

/// Why an action was taken, for the audit trail.
std::string explain(const Decision& decision, const Policy& policy);

} // namespace ferrule::traffic
