// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/cast.h"

namespace ferrule::app {

/// Tells the story up to and with the step titled `last` (empty = all of it), then takes everything
/// down again. Answers whether every step was verified.
Task<bool> tellStory(std::shared_ptr<Cast> cast, QString last);

} // namespace ferrule::app
