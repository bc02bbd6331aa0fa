// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

namespace ferrule::ui {

/// What a device is doing and what its user does next, in words.
struct NextStep
{
    /// Which action the button stands for; None = there is nothing to press.
    enum class Action { None, Identify, Provision, Claim, OpenStore, OpenTraffic, Reclaim };
    Action action = Action::None;
    QString now;    ///< "Online and within its limit."
    QString button; ///< "Open Store"; empty for None
};

NextStep nextStep(const published::Device& device);

} // namespace ferrule::ui
