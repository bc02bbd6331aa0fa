// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// How long ago, in one unit: "just now", "12 s ago", "41 min ago", "3 h ago", "5 days ago";
/// "never" for 0. Both times are milliseconds since 1970 UTC.
QString timeAgo(qint64 utcMs, qint64 nowMs);

/// Whole days from now until then, negative when it is past.
qint64 daysUntil(qint64 utcMs, qint64 nowMs);

} // namespace ferrule::ui
