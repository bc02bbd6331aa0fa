// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/governor.h"
#include "traffic/meter.h"

namespace ferrule::traffic {

enum class Action {
    None,
    Throttle, ///< "slow down"
    Close,    ///< "slow down, and stay away for an hour"
    Release,  ///< cut off, certificate revoked, to be claimed again
};

enum class Stage { Free, Throttled, Closed, Released };

/// Where a device stands on the ladder.
struct Standing
{
    Stage stage = Stage::Free;
    int strikes = 0;   ///< measurements in a row that found an excess
    int throttles = 0; ///< not yet made up for by good conduct
    int closes = 0;
    Instant lastAction{};      ///< meaningless in Stage::Free
    Duration expectedDelay{0}; ///< what an obedient device waits before each message now
};

struct Decision
{
    std::string device;
    Action action = Action::None;
    double unitsSinceAction = 0; ///< that spoke for it; 0 for an action by hand
    double unitsAllowed = 0;     ///< in the same window
    Standing standing;           ///< after the action
};

/// Turns measurements into actions. One excess moves a device up one rung at most, and only by what
/// it sent after the last action (and its grace): messages from before a throttle never escalate
/// it.
class Ladder
{
public:
    /// `meter` is told of every action, and must outlive the ladder; its policy is this ladder's.
    explicit Ladder(Meter& meter);

    /// What to do after a measurement; devices that need nothing are not listed. The actions count
    /// as taken: the caller carries them out.
    std::vector<Decision> judge(const Measurement& measurement);

    /// An action taken by hand: it enters the same way, and the next excess goes on from there.
    Decision act(std::string_view device, Action action, Instant now);

    /// A device that was claimed again starts at the bottom.
    void reset(std::string_view device);

    Standing standing(std::string_view device, Instant now) const;

    /// When a released device may be claimed again; absent where it is not released.
    std::optional<Instant> claimableAt(std::string_view device) const;

private:
    struct Entry
    {
        Standing standing;
        Instant lastSeen{};               ///< the last measurement that it was in
        std::optional<Instant> goodSince; ///< there, and without an excess
        Governor mirror;                  ///< what an obedient device does
    };
    Action next(const Standing& standing) const;
    bool hasRecovered(Entry& entry, Instant now) const;
    Decision enter(const std::string& device, Entry& entry, Action action, Instant now);

    Meter& m_meter;
    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace ferrule::traffic
