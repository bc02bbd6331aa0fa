// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ferrule::ui {

/// Has the Tab key visit what is below `root` in the order in which it is laid out: as it is read,
/// whatever the order in which it was made. Call it when everything is in its place.
void followLayout(QWidget& root);

} // namespace ferrule::ui
