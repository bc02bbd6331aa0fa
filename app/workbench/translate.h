// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "published/values.h"

namespace ferrule::app {

/// An engine Error in the form that a user interface shows.
published::Failure toFailure(const Error& error);

/// "640 ms", "2.4 s", "3 min 5 s": a duration as a person would say it.
QString durationText(Duration duration);

} // namespace ferrule::app
