// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::published {

/// An error in the words of ux.md: what failed, measured against expected, likely cause, next step.
struct Failure
{
    QString kind; ///< stable name, "timeout"
    QString what;
    QString measured;
    QString expected;
    QString cause;
    QString remedy;
    int peerCode = 0; ///< 0 = none
};

} // namespace ferrule::published
