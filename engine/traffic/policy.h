// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace ferrule::traffic {

/// Headroom above the limit for traffic that comes in bursts. The multiple applies to a device's
/// limit by what the device did, and to the pool's limit by what the pool did.
struct BurstRule
{
    double multiple = 4;      ///< of the limit, allowed over one window
    double quietMultiple = 8; ///< the same where `prior` was quiet
    double quietShare =
        0.5; ///< `prior` is quiet when its rate stayed under this share of the limit
    Duration prior = std::chrono::minutes(5); ///< the stretch before the window that is looked at
};

/// How persistent excess climbs: throttle, throttle with close, release.
struct Escalation
{
    /// Throttles before a close. The fifth takes an obedient device's delay to its cap of 30 s, so
    /// after it there is nothing gentler left to say.
    int throttlesBeforeClose = 5;
    /// Closes before a release; 0 = a device is released without having been closed.
    int closesBeforeRelease = 1;
    /// What arrives this soon after an action was under way when the device was told: not counted
    /// against it.
    Duration grace = std::chrono::seconds(1);
    /// Without an excess for this long a device is back at the bottom. Throttles are forgotten one
    /// by one on the way, so that a device which obeys, and so hovers about its limit, is throttled
    /// again now and then, and never closed for it.
    Duration coolDown = std::chrono::minutes(5);
    /// A released device cannot be claimed again sooner: agents honour a release that is up to 10 s
    /// old, so a quick claim could be undone by a late copy of it.
    Duration reclaimAfter = std::chrono::seconds(15);
};

/// The traffic rules as data. Rates are messages of `unitBytes` (or a started part of it) an hour.
struct Policy
{
    std::string name = "One minute";
    double limitPerDevice = 60; ///< an hour; the pool's is this times the devices in it
    Duration window = std::chrono::seconds(60);   ///< what a measurement looks back on
    Duration interval = std::chrono::seconds(30); ///< from measurement to measurement
    std::uint32_t unitBytes = 1024;
    std::optional<BurstRule> burst; ///< absent = the limit itself is the line
    Escalation escalation;
};

/// A device over its limit in the last minute is throttled while the pool is over its own.
Policy oneMinutePolicy(double limitPerDevice = 60);

/// As oneMinutePolicy(), but only above 4 times the limit, 8 times after a quiet five minutes.
Policy burstPolicy(double limitPerDevice = 60);

struct Plan
{
    const char* name;
    double limitPerDevice; ///< messages a device and hour
};

inline constexpr std::array<Plan, 3> plans{{{"Eval", 60}, {"Hosted", 10}, {"Dedicated", 100}}};

/// InvalidArgument, naming the number, where a policy cannot be measured by: a limit or a duration
/// that is not positive, an interval longer than the window, a multiple under 1.
Result<void> validate(const Policy& policy);

/// Units that one packet costs: a started unit is a whole one, and an empty packet still costs one.
std::uint32_t unitsOf(std::uint64_t packetBytes, std::uint32_t unitBytes) noexcept;

} // namespace ferrule::traffic
