// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// The sentence as rich text, with each place where the identifier stands in the monospace face. An
/// empty identifier stands nowhere.
QString withIdentifier(const QString& sentence, const QString& identifier);

} // namespace ferrule::ui
