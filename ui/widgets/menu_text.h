// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::ui {

/// What a menu's entry says, without the mark of its mnemonic, for where there is none: "Add a
/// &port" loses the sign, and "ポートを追加(&P)", as East Asian languages have it, the brackets too.
/// "&&" is a sign to be shown.
QString withoutMnemonic(const QString& text);

} // namespace ferrule::ui
