// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

namespace ferrule::station {

/// Counts devices, not runs: a device that failed and then passed has passed. Yield is passed
/// devices over tried ones; first-pass yield counts those that needed one attempt only.
class Tally
{
public:
    /// A run of `device` ended; cancelled ones are not counted.
    void add(const QString& device, bool passed, Duration duration);
    void clear();

    int passed() const;
    int failed() const;
    int firstPass() const;
    double yield() const;
    double firstPassYield() const;
    /// Mean duration of the runs that passed; 0 while there is none.
    Duration mean() const;
    /// How many runs of this device were counted.
    int attempts(const QString& device) const { return m_devices.value(device).attempts; }

private:
    struct Device
    {
        int attempts = 0;
        bool passed = false;
        bool passedFirst = false;
    };
    QHash<QString, Device> m_devices;
    Duration m_passedTime{0};
    int m_passedRuns = 0;
};

} // namespace ferrule::station
