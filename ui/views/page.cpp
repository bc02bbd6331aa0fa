// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page.h"

namespace ferrule::ui {

void Page::showDevice(const published::Device&) {}

void Page::showPool() {}

} // namespace ferrule::ui
