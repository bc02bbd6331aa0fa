// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.h"

#include <cstdio>

namespace ferrule::bench {

void Goals::check(const char* what, double measured, double limit, const char* unit)
{
    const char* verdict = "PASS";
    if (measured < 0) {
        ++m_missing;
        std::printf("  %-8s %s\n", "missing", what);
    } else {
        if (measured > limit) {
            ++m_short;
            verdict = "short";
        } else {
            ++m_met;
        }
        std::printf("  %-8s %-64s %8.3g%s (goal: %.3g%s)\n", verdict, what, measured, unit, limit,
                    unit);
    }
    std::fflush(stdout);
}

bool Goals::summarize() const
{
    std::printf("%d goals met, %d short, %d not measured\n", m_met, m_short, m_missing);
    return m_short == 0;
}

} // namespace ferrule::bench
