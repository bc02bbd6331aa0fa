// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ferrule::ui {

class Settings;

/// Remembers how the pages are arranged: the sizes of every named splitter, the columns of every
/// named table, the text of every filter that has the property "remembered".
void saveViews(const QWidget& window, Settings& settings);
void restoreViews(QWidget& window, const Settings& settings);

} // namespace ferrule::ui
