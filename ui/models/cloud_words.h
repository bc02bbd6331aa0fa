// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

namespace ferrule::ui {

/// "trying again in 8 s", of a cloud that waits to reach its broker; empty otherwise. It changes
/// with each second. `nowMs`: milliseconds since 1970 UTC.
QString nextAttemptText(const published::CloudStatus& cloud, qint64 nowMs);

} // namespace ferrule::ui
