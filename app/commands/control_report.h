// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "flow/scheduler.h"

#include <QString>

#include <functional>

namespace ferrule::app {

/// How a command that has the cloud do something to one device tells of it: a sentence, or with
/// --json an object with claimId, exitCode and either done or error.
struct ControlReport
{
    QString program; ///< "ferrule throttle"
    QString claimId;
    bool json = false;

    /// Prints the outcome; the exit code: 0, 7 for NotFound, 5 for all else.
    int tell(const Result<QString>& answer) const;
    /// Asks within an event loop of its own, and tells; the exit code.
    int runTo(std::function<Task<Result<QString>>()> ask, Scheduler& scheduler) const;
};

} // namespace ferrule::app
