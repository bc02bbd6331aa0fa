// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// What desktops call the icon of ours: a name of the freedesktop Icon Naming Specification 0.8.90,
/// or empty where it has none that means the same. A claim, a throttle or a station is ours alone;
/// so are play, pause and the loudspeaker, which themes fill where ours are outlines.
QString standardIconName(const QString& name);

/// Whether the desktop's drawings are used, for all standard names or for none. Ours are outlines
/// in one colour, and always stand among them: that looks like one set only with a theme that is
/// drawn alike, which Breeze and what is named after it are, and only where it draws every one of
/// the names. A coloured theme, or half of one, would be a patchwork. For the window's thread.
bool desktopIconsFit();

} // namespace ferrule::ui
