// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/enforcement_reason.h"
#include "flow/flow.h"

#include <QString>

namespace ferrule::cloud {

/// What can be done to a device that sends too much, by the policy or by a person. How far it goes
/// depends on whose broker it is.
class Enforcement
{
public:
    virtual ~Enforcement() = default;

    /// "Slow down": ioto/device/{ID}/mqtt/throttle with a time stamp (facts/wire.md (f)).
    virtual Task<Result<void>> throttle(QString claimId, QString by, EnforcementReason why) = 0;
    /// The same with `close`: the device stays away for an hour.
    virtual Task<Result<void>> close(QString claimId, QString by, EnforcementReason why) = 0;
    /// Cut off for good.
    virtual Task<Result<void>> release(QString claimId, QString by, EnforcementReason why) = 0;
};

} // namespace ferrule::cloud
