// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/tally.h"

#include <algorithm>

namespace ferrule::station {

void Tally::add(const QString& device, bool passed, Duration duration)
{
    Device& entry = m_devices[device];
    ++entry.attempts;
    entry.passed = passed;
    entry.passedFirst = passed && entry.attempts == 1;
    if (passed) {
        m_passedTime += duration;
        ++m_passedRuns;
    }
}

void Tally::clear()
{
    *this = Tally();
}

int Tally::passed() const
{
    return int(std::count_if(m_devices.cbegin(), m_devices.cend(),
                             [](const Device& device) { return device.passed; }));
}

int Tally::failed() const
{
    return int(m_devices.size()) - passed();
}

int Tally::firstPass() const
{
    return int(std::count_if(m_devices.cbegin(), m_devices.cend(),
                             [](const Device& device) { return device.passedFirst; }));
}

double Tally::yield() const
{
    return m_devices.isEmpty() ? 0 : double(passed()) / double(m_devices.size());
}

double Tally::firstPassYield() const
{
    return m_devices.isEmpty() ? 0 : double(firstPass()) / double(m_devices.size());
}

Duration Tally::mean() const
{
    return m_passedRuns == 0 ? Duration(0) : m_passedTime / m_passedRuns;
}

} // namespace ferrule::station
