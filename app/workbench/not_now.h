// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <utility>

namespace ferrule::app {

/// Busy: what was asked for does not go with what is under way, or with nothing being under way.
inline Error notNow(std::string what, std::string remedy)
{
    Error error;
    error.kind = ErrorKind::Busy;
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return error;
}

} // namespace ferrule::app
