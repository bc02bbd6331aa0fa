// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <algorithm>

namespace ferrule::net {

Backoff::Backoff(Duration first, Duration most, Duration fixed, std::uint64_t seed)
    : m_first(std::clamp<Duration>(first, Duration{1}, std::max(most, Duration{1})))
    , m_most(std::max(most, Duration{1}))
    , m_fixed(fixed)
    , m_bound(m_first)
    , m_random(seed)
{
}

Duration Backoff::next()
{
    if (m_fixed > Duration{0})
        return m_fixed;
    const Duration bound = m_bound;
    m_bound = bound > m_most / 2 ? m_most : bound * 2;
    return Duration(std::uniform_int_distribution<Duration::rep>(0, bound.count())(m_random));
}

Duration Backoff::longest()
{
    m_bound = m_most;
    return m_fixed > Duration{0} ? m_fixed : m_most;
}

} // namespace ferrule::net
