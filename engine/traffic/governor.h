// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace ferrule::traffic {

/// The device's side of a throttle: how long each message waits before it is sent.
///
/// A throttle takes the delay d to max(2·d, d + 2 s), 30 s at most: from zero 2, 4, 8, 16, 30 s.
/// The delay decays all the time, idle or not, by 0.25 % and 2 ms a second, which has the closed
/// form d(t) = (d + 800 ms)·e^(−t/400 s) − 800 ms: from 30 s to nothing in about 24 minutes.
class Governor
{
public:
    static constexpr Duration step = std::chrono::seconds(2);
    static constexpr Duration most = std::chrono::seconds(30);

    /// The cloud said "slow down".
    void throttle(Instant now);

    /// The delay before one message now; 0 = not throttled.
    Duration delay(Instant now) const;

    /// Reserves the next place: the moment at which a message that is handed in now may leave.
    /// Those who wait already go first, each with a delay of its own behind the one before, and a
    /// throttle that comes later does not move them.
    Instant reserve(Instant now);

    /// How long a message that is handed in now would wait, the queue before it included.
    Duration delayFor(Instant now) const;

    /// Forgets everything, as a restarted device does.
    void reset();

private:
    Duration m_delay{0}; ///< as of m_since
    Instant m_since{};
    Instant m_lastPlace{}; ///< when the last one in the queue leaves
};

} // namespace ferrule::traffic
