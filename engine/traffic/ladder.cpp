// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/ladder.h"

#include <algorithm>

namespace ferrule::traffic {

Ladder::Ladder(Meter& meter)
    : m_meter(meter)
{
}

std::vector<Decision> Ladder::judge(const Measurement& measurement)
{
    std::vector<Decision> decisions;
    const double windowHours =
        std::chrono::duration<double, std::ratio<3600>>(measurement.window).count();
    for (const DeviceMeasure& device : measurement.devices) {
        const bool excess = device.finding == Finding::Excess;
        auto found = m_entries.find(device.device);
        if (found == m_entries.end()) {
            if (!excess)
                continue;
            found = m_entries.emplace(device.device, Entry()).first;
        }
        Entry& entry = found->second;
        entry.lastSeen = measurement.at;
        if (excess) {
            ++entry.standing.strikes;
            entry.goodSince.reset();
            const Action action = next(entry.standing);
            if (action != Action::None && device.unitsSinceAction > device.allowed * windowHours) {
                Decision decision = enter(device.device, entry, action, measurement.at);
                decision.unitsSinceAction = device.unitsSinceAction;
                decision.unitsAllowed = device.allowed * windowHours;
                decisions.push_back(std::move(decision));
            }
            continue;
        }
        if (hasRecovered(entry, measurement.at))
            m_entries.erase(found);
    }
    // Good conduct is counted while a device is there: one that was closed does not earn its way
    // down by being away.
    for (auto& [name, entry] : m_entries)
        if (entry.lastSeen != measurement.at)
            entry.goodSince.reset();
    return decisions;
}

bool Ladder::hasRecovered(Entry& entry, Instant now) const
{
    Standing& standing = entry.standing;
    const Escalation& rungs = m_meter.policy().escalation;
    standing.strikes = 0;
    if (!entry.goodSince)
        entry.goodSince = now;
    switch (standing.stage) {
    case Stage::Free:
        return true;
    case Stage::Throttled: {
        const Duration step = rungs.coolDown / std::max(1, rungs.throttlesBeforeClose);
        while (standing.throttles > 0 && now - *entry.goodSince >= step) {
            --standing.throttles;
            *entry.goodSince += step;
            if (step == Duration::zero())
                standing.throttles = 0;
        }
        return standing.throttles == 0;
    }
    case Stage::Closed:
        return now - *entry.goodSince >= rungs.coolDown;
    case Stage::Released:
        break;
    }
    return false;
}

Decision Ladder::act(std::string_view device, Action action, Instant now)
{
    const std::string name(device);
    if (action == Action::None)
        return {name, action, 0, 0, standing(device, now)};
    return enter(name, m_entries[name], action, now);
}

void Ladder::reset(std::string_view device)
{
    m_entries.erase(std::string(device));
}

Standing Ladder::standing(std::string_view device, Instant now) const
{
    const auto found = m_entries.find(std::string(device));
    if (found == m_entries.end())
        return {};
    Standing standing = found->second.standing;
    standing.expectedDelay = found->second.mirror.delay(now);
    return standing;
}

std::optional<Instant> Ladder::claimableAt(std::string_view device) const
{
    const auto found = m_entries.find(std::string(device));
    if (found == m_entries.end() || found->second.standing.stage != Stage::Released)
        return std::nullopt;
    return found->second.standing.lastAction + m_meter.policy().escalation.reclaimAfter;
}

Action Ladder::next(const Standing& standing) const
{
    const Escalation& rungs = m_meter.policy().escalation;
    switch (standing.stage) {
    case Stage::Free:
    case Stage::Throttled:
        if (standing.throttles < rungs.throttlesBeforeClose)
            return Action::Throttle;
        break;
    case Stage::Closed:
        break;
    case Stage::Released:
        return Action::None;
    }
    return standing.closes < rungs.closesBeforeRelease ? Action::Close : Action::Release;
}

Decision Ladder::enter(const std::string& device, Entry& entry, Action action, Instant now)
{
    Standing& standing = entry.standing;
    switch (action) {
    case Action::None:
        break;
    case Action::Throttle:
        ++standing.throttles;
        standing.stage = std::max(standing.stage, Stage::Throttled);
        entry.mirror.throttle(now);
        break;
    case Action::Close:
        ++standing.closes;
        standing.stage = std::max(standing.stage, Stage::Closed);
        break;
    case Action::Release:
        standing.stage = Stage::Released;
        entry.mirror.reset();
        break;
    }
    standing.lastAction = now;
    standing.expectedDelay = entry.mirror.delay(now);
    // What a released device sent must not bring the limit down on the others.
    if (action == Action::Release)
        m_meter.forget(device);
    else
        m_meter.mark(device, now + m_meter.policy().escalation.grace);
    return {device, action, 0, 0, standing};
}

} // namespace ferrule::traffic
