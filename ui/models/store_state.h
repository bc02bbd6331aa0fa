// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// Where a key stands between the user, the cloud and the device.
enum class StoreState { InStep, Staged, Sent, Acknowledged, Conflict };

/// Its translated word, "In step".
QString storeStateWord(StoreState state);

} // namespace ferrule::ui
