// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace ferrule::ui {

/// Gives the application the words of the user's language, or English where there is no catalogue
/// for it; English has one for its plurals. Called once, before the first window is made.
void installLanguage(QCoreApplication& application);

} // namespace ferrule::ui
