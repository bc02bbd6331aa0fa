// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ferrule::bench {

/// What was measured against what was promised; each line is printed as it comes.
class Goals
{
public:
    /// `measured` is not to be above `limit`; a negative one was not measured.
    void check(const char* what, double measured, double limit, const char* unit = "");
    /// The summary; answers whether every goal that was measured is met.
    bool summarize() const;

private:
    int m_met = 0;
    int m_short = 0;
    int m_missing = 0;
};

} // namespace ferrule::bench
