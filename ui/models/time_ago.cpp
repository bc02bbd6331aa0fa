// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_ago.h"

#include <QCoreApplication>

namespace ferrule::ui {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString timeAgo(qint64 utcMs, qint64 nowMs)
{
    const auto translated = [](const char* text, qint64 count = -1) {
        return QCoreApplication::translate("TimeAgo", text, nullptr, static_cast<int>(count));
    };
    if (utcMs == 0)
        return translated(QT_TRANSLATE_NOOP("TimeAgo", "never"));
    const qint64 past = nowMs - utcMs;
    if (past < 2 * second)
        return translated(QT_TRANSLATE_NOOP("TimeAgo", "just now"));
    if (past < minute)
        return translated(QT_TRANSLATE_N_NOOP("TimeAgo", "%n s ago"), past / second);
    if (past < hour)
        return translated(QT_TRANSLATE_N_NOOP("TimeAgo", "%n min ago"), past / minute);
    if (past < 2 * day)
        return translated(QT_TRANSLATE_N_NOOP("TimeAgo", "%n h ago"), past / hour);
    return translated(QT_TRANSLATE_N_NOOP("TimeAgo", "%n days ago"), past / day);
}

qint64 daysUntil(qint64 utcMs, qint64 nowMs)
{
    const qint64 left = utcMs - nowMs;
    return left < 0 ? -((-left + day - 1) / day) : left / day;
}

} // namespace ferrule::ui
