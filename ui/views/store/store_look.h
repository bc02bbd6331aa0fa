// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store_model.h"
#include "widgets/look.h"

namespace ferrule::ui {

Look look(StoreState state);

} // namespace ferrule::ui
