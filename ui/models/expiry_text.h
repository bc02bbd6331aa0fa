// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// How long there is left, in words: "expires in 2 h", "expires now". Empty for 0, which is never.
QString expiryText(qint64 expiresMs, qint64 nowMs);

} // namespace ferrule::ui
