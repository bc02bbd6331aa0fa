// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/governor.h"

#include <algorithm>
#include <cmath>

namespace ferrule::traffic {

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;
using Seconds = std::chrono::duration<double>;

// dd/dt = −d/400 s − 2 ms/s, so that d + 800 ms falls exponentially.
constexpr double timeConstantSeconds = 400;
constexpr double offsetMs = 800;

} // namespace

void Governor::throttle(Instant now)
{
    const Duration current = delay(now);
    m_delay = std::min(std::max(2 * current, current + step), most);
    m_since = now;
}

Duration Governor::delay(Instant now) const
{
    if (m_delay <= Duration::zero())
        return Duration::zero();
    const double elapsed = std::max(0.0, Seconds(now - m_since).count());
    const double start = Milliseconds(m_delay).count();
    const double left = (start + offsetMs) * std::exp(-elapsed / timeConstantSeconds) - offsetMs;
    return left <= 0 ? Duration::zero() : Duration(std::llround(left * 1e6));
}

Instant Governor::reserve(Instant now)
{
    m_lastPlace = now + delayFor(now);
    return m_lastPlace;
}

Duration Governor::delayFor(Instant now) const
{
    const Instant start = std::max(now, m_lastPlace);
    return start - now + delay(start);
}

void Governor::reset()
{
    *this = Governor();
}

} // namespace ferrule::traffic
