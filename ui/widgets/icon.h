// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ferrule::ui {

/// The icon `name` of resources/icons, drawn in the text colour of the application's palette and so
/// right on light and dark, at any size and scale. Names are listed in resources/ferrule.qrc.
QIcon icon(const QString& name);

} // namespace ferrule::ui
