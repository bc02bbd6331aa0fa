// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <random>

namespace ferrule::net {

/// Waits between connection attempts: exponential with full jitter, so that a thousand clients that
/// lost one broker do not come back at the same moment.
class Backoff
{
public:
    /// `fixed` other than 0 is every wait.
    Backoff(Duration first, Duration most, Duration fixed, std::uint64_t seed);

    /// The wait before the next attempt, between 0 and a bound that doubles from `first` to `most`.
    Duration next();
    /// The wait after a refusal that waiting will hardly change: the longest.
    Duration longest();
    /// A connection was stable: the next wait is a first one again.
    void reset() { m_bound = m_first; }

private:
    /// Knuth's of 64 bits: eight bytes of state, where a Mersenne twister would be a third of what
    /// an idle client holds.
    using Random = std::linear_congruential_engine<std::uint64_t, 6364136223846793005U,
                                                   1442695040888963407U, 0>;

    Duration m_first;
    Duration m_most;
    Duration m_fixed;
    Duration m_bound;
    Random m_random;
};

} // namespace ferrule::net
