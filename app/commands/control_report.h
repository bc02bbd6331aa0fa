// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/control_client.h"
#include "flow/flow.h"

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
    /// Asks the cloud in use in the folder `home`, or the one of `broker` where that is not empty,
    /// within an event loop of its own, and tells; the exit code.
    using Ask = std::function<Task<Result<QString>>(cloud::ControlClient&)>;
    int askCloud(const QString& home, const QString& broker, const Ask& ask) const;
};

} // namespace ferrule::app
