// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

namespace ferrule::serial {

/// One entry of a serial line's log: what the device printed, or a protocol frame in place.
struct ConsoleEntry
{
    enum class Kind {
        Text,     ///< what no dialect claims, without its line end
        FrameIn,  ///< from the device
        FrameOut, ///< to the device
        Damaged,  ///< looked like a frame and failed its check
        Note,     ///< ours: opened, lost, reopened
    };
    UtcMs utcMs = 0;
    Kind kind = Kind::Text;
    QByteArray raw;
    QString decoded; ///< a frame in one line, secrets and bulk left out; a note's text
};

} // namespace ferrule::serial
