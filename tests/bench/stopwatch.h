// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assignment.h"

#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace ferrule::bench {

/// CPU and wall time since it was made or begin() was called.
class Stopwatch
{
public:
    Stopwatch() { begin(); }
    void begin()
    {
        m_cpu = cpu();
        m_wall = std::chrono::steady_clock::now();
    }
    double wallMicros() const
    {
        return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - m_wall)
            .count();
    }
    double cpuMicros() const { return cpu() - m_cpu; }
    /// For each of `messages`.
    Figures figures(int messages) const
    {
        return {true, cpuMicros() / messages, wallMicros() / messages, 0};
    }

private:
    static double cpu()
    {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        const auto micros = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
        };
        return micros(usage.ru_utime) + micros(usage.ru_stime);
    }

    double m_cpu = 0;
    std::chrono::steady_clock::time_point m_wall;
};

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Bytes of heap in use.
inline double heapInUse()
{
    const auto info = ::mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

} // namespace ferrule::bench
