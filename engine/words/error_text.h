// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace ferrule {

/// `sentence` in the language of the catalogue where it is a fixed one that a pure room has marked;
/// any other as it is.
QString shownText(const std::string& sentence);

/// All that an error says in one line, as describe() writes it, in the language of the catalogue:
/// for timelines and notes. Safe from any thread.
QString errorText(const Error& error);

} // namespace ferrule
