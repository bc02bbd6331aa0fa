// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/policy.h"

#include "base/phrase_mark.h"

#include <algorithm>
#include <limits>

namespace ferrule::traffic {

namespace {

Error wrong(std::string what, std::string measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.measured = std::move(measured);
    error.expected = std::move(expected);
    error.remedy = markPhrase("base", "Correct the number in the policy.");
    return error;
}

std::string seconds(Duration duration)
{
    return std::to_string(std::chrono::duration<double>(duration).count()) + " s";
}

} // namespace

Policy oneMinutePolicy(double limitPerDevice)
{
    Policy policy;
    policy.limitPerDevice = limitPerDevice;
    return policy;
}

Policy burstPolicy(double limitPerDevice)
{
    Policy policy;
    policy.name = "Burst";
    policy.limitPerDevice = limitPerDevice;
    policy.burst = BurstRule();
    return policy;
}

Result<void> validate(const Policy& policy)
{
    if (!(policy.limitPerDevice > 0) || policy.limitPerDevice > 1e9)
        return wrong(markPhrase("base", "The limit of a device cannot be used"),
                     std::to_string(policy.limitPerDevice) + " an hour",
                     markPhrase("base", "more than 0, at most 1,000,000,000"));
    if (policy.window < std::chrono::milliseconds(100) || policy.window > std::chrono::hours(24))
        return wrong(markPhrase("base", "The window cannot be used"), seconds(policy.window),
                     markPhrase("base", "0.1 s to 24 h"));
    if (policy.interval < std::chrono::milliseconds(50) || policy.interval > policy.window)
        return wrong(markPhrase("base", "The interval cannot be used"), seconds(policy.interval),
                     markPhrase("base", "0.05 s to the length of the window"));
    if (policy.unitBytes == 0)
        return wrong(markPhrase("base", "The unit cannot be used"), markPhrase("base", "0 bytes"),
                     markPhrase("base", "at least 1 byte"));
    if (policy.burst) {
        const BurstRule& burst = *policy.burst;
        if (!(burst.multiple >= 1) || !(burst.quietMultiple >= burst.multiple))
            return wrong(markPhrase("base", "The burst multiples cannot be used"),
                         std::to_string(burst.multiple) + " and " +
                             std::to_string(burst.quietMultiple),
                         markPhrase("base", "1 or more, the one after quiet not the smaller"));
        if (!(burst.quietShare >= 0) || burst.quietShare > 1)
            return wrong(markPhrase("base", "The share that counts as quiet cannot be used"),
                         std::to_string(burst.quietShare), markPhrase("base", "0 to 1"));
        if (burst.prior < policy.window || burst.prior > 100 * policy.window)
            return wrong(markPhrase("base", "The stretch before the window cannot be used"),
                         seconds(burst.prior), markPhrase("base", "1 to 100 windows"));
    }
    const Escalation& escalation = policy.escalation;
    if (escalation.throttlesBeforeClose < 0 || escalation.closesBeforeRelease < 0)
        return wrong(markPhrase("base", "The number of warnings cannot be used"),
                     std::to_string(escalation.throttlesBeforeClose) + " throttles, " +
                         std::to_string(escalation.closesBeforeRelease) + " closes",
                     markPhrase("base", "0 or more of each"));
    if (escalation.grace < Duration::zero() || escalation.coolDown < Duration::zero() ||
        escalation.reclaimAfter < Duration::zero())
        return wrong(markPhrase("base", "A duration of the escalation cannot be used"),
                     markPhrase("base", "a negative one"), markPhrase("base", "0 s or more"));
    return {};
}

std::uint32_t unitsOf(std::uint64_t packetBytes, std::uint32_t unitBytes) noexcept
{
    const std::uint64_t units = packetBytes / unitBytes + (packetBytes % unitBytes != 0 ? 1 : 0);
    return static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>(units, 1, std::numeric_limits<std::uint32_t>::max()));
}

} // namespace ferrule::traffic
