// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace ferrule::ui {

/// Marks what just changed: a tint over `area` of the widget (all of it where the area is empty)
/// that fades in under a second. For a cell: flash(view->viewport(), view->visualRect(index)).
void flash(QWidget* widget, const QRect& area = {});

} // namespace ferrule::ui
