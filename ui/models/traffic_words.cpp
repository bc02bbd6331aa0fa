// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffic_words.h"

#include "models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ferrule::ui {

using published::TrafficStatus;

namespace {

class TrafficWords
{
    Q_DECLARE_TR_FUNCTIONS(TrafficWords)
};

QString number(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

/// Rounded up to what a person would type in, so that it stays safe.
double safeText(qint64 intervalMs)
{
    const double unit = intervalMs >= 10'000 ? 1000 : 100;
    return std::ceil(double(intervalMs) / unit) * unit;
}

} // namespace

QString explanationText(const TrafficStatus& traffic)
{
    // An engine that publishes no figures says it in its own words.
    if (traffic.devices == 0)
        return traffic.explanation;
    return TrafficWords::tr("%n device(s) sent %1 of the %2 messages (1 KB) that they may, in the "
                            "last %3: %4 % of the limit.",
                            nullptr, traffic.devices)
        .arg(number(traffic.units), number(traffic.unitsAllowed),
             durationText(double(traffic.windowMs)), number(traffic.share * 100));
}

QString forecastText(const TrafficStatus& traffic)
{
    if (!traffic.bitesInMs)
        return traffic.devices == 0 ? traffic.forecast : QString();
    const QString when =
        *traffic.bitesInMs == 0
            ? TrafficWords::tr("The pool is over its line and devices are throttled now")
            : TrafficWords::tr("At this rate the pool is throttled in %1")
                  .arg(durationText(double(*traffic.bitesInMs)));
    return traffic.safeIntervalMs
               ? TrafficWords::tr("%1; one message every %2 would be safe.")
                     .arg(when, durationText(safeText(*traffic.safeIntervalMs)))
               : TrafficWords::tr(
                     "%1; under this limit even one message a window is too many for a device.")
                     .arg(when);
}

} // namespace ferrule::ui
