// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/access_check.h"
#include "cloud/connection_profile.h"

namespace ferrule::cloud {

/// AWS IoT Core by its host name: a broker with ways of its own.
bool isAwsIot(const ConnectionProfile& profile);

/// What is known of somebody else's broker without asking it. `presentFor`: see HeardDevices.
QList<Capability> standingLimits(const ConnectionProfile& profile, Duration presentFor);

/// What only the bench cloud does, as it has the authority and the broker.
enum class BenchOnly { Provision, Claim, Release, Reclaim, Block };

/// That it was asked of somebody else's broker: Unsupported, in the words of standingLimits().
Error benchOnly(BenchOnly act);

} // namespace ferrule::cloud
