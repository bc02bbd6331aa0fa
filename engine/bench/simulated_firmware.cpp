// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_firmware.h"

namespace ferrule::bench {

using namespace Qt::StringLiterals;

QString SimulatedFirmware::logLine(Duration uptime, const QString& text) const
{
    const std::chrono::duration<double> seconds = uptime;
    return u"[%1] %2"_s.arg(seconds.count(), 9, 'f', 3).arg(text);
}

void SimulatedFirmware::cloudChanged(const QString&, const QString&, qint64) {}

} // namespace ferrule::bench
