// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/expiry_text.h"

#include <QCoreApplication>

namespace ferrule::ui {

namespace {

class Expiry
{
    Q_DECLARE_TR_FUNCTIONS(Expiry)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

/// To the nearest.
int parts(qint64 milliseconds, qint64 unit)
{
    return int((milliseconds + unit / 2) / unit);
}

} // namespace

QString expiryText(qint64 expiresMs, qint64 nowMs)
{
    if (expiresMs == 0)
        return {};
    const qint64 left = expiresMs - nowMs;
    if (left <= 0)
        return Expiry::tr("expires now");
    if (left < minuteMs)
        return Expiry::tr("expires in %n s", nullptr, parts(left, 1000));
    // Two units of a kind before the larger one takes over: "in 90 min" says more than "in 2 h".
    if (left < 2 * hourMs - minuteMs / 2)
        return Expiry::tr("expires in %n min", nullptr, parts(left, minuteMs));
    if (left < 2 * dayMs - hourMs / 2)
        return Expiry::tr("expires in %n h", nullptr, parts(left, hourMs));
    return Expiry::tr("expires in %n day(s)", nullptr, parts(left, dayMs));
}

} // namespace ferrule::ui
