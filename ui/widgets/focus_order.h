// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ferrule::ui {

/// Gives the focus to what comes after, or before, the widget that has it now, in the order in
/// which everything below `root` is laid out: as it is read, whatever the order in which it was
/// made. For QWidget::focusNextPrevChild(). False where nothing takes the focus.
bool focusAlongLayout(QWidget& root, bool forward);

} // namespace ferrule::ui
