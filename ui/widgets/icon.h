// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ferrule::ui {

/// The icon `name` of resources/icons (listed in resources/ferrule.qrc), drawn in the text colour
/// of the application's palette and so right on light and dark, at any size and scale. Where the
/// desktop's icon theme suits ours (desktopIconsFit()), the desktop's drawing stands for those that
/// have a standard name, in the same colour.
QIcon icon(const QString& name);

} // namespace ferrule::ui
