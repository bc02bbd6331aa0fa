// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace ferrule {

/// Steady time, for durations and deadlines. Never compared across processes.
using Instant = std::chrono::steady_clock::time_point;
using Duration = std::chrono::nanoseconds;

/// Milliseconds since 1970-01-01 UTC, for stamps that people and other machines read.
using UtcMs = std::int64_t;

/// Where time comes from. The pure rooms are handed an Instant; everybody else is handed a Clock,
/// so that a test can run an hour in a millisecond.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual UtcMs utcMs() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    Instant now() const override { return std::chrono::steady_clock::now(); }
    UtcMs utcMs() const override
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }
};

} // namespace ferrule
