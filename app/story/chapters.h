// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/cast.h"

#include <span>

namespace ferrule::app {

/// One step of the story: what it is called and how it is told. It answers what was measured, or
/// why it could not be verified.
struct Chapter
{
    const char* title;
    Task<Result<QString>> (*tell)(std::shared_ptr<Cast> cast);
};

/// All of them, in order. Provisioning is one chapter that prints its own eight steps.
std::span<const Chapter> chapters();

} // namespace ferrule::app
