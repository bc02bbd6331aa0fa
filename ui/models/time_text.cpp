// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

QString whenText(qint64 utcMs)
{
    if (utcMs == 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QString time = local.time().toString(u"HH:mm:ss"_s);
    if (local.date() == QDate::currentDate())
        return time;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString stampText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).time().toString(u"HH:mm:ss.zzz"_s);
}

QString fullTimeText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString durationText(double milliseconds)
{
    const auto translated = [](const char* text) {
        return QCoreApplication::translate("TimeText", text);
    };
    if (milliseconds < 1000)
        return translated(QT_TRANSLATE_NOOP("TimeText", "%1 ms"))
            .arg(QLocale().toString(std::round(milliseconds), 'f', 0));
    const double seconds = milliseconds / 1000;
    const auto whole = std::llround(seconds);
    const bool isWhole = std::abs(seconds - double(whole)) < 0.05;
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("TimeText", "%1 s"))
            .arg(QLocale().toString(seconds, 'f', isWhole ? 0 : 1));
    if (whole % 60 == 0)
        return translated(QT_TRANSLATE_NOOP("TimeText", "%1 min")).arg(whole / 60);
    return translated(QT_TRANSLATE_NOOP("TimeText", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
}

} // namespace ferrule::ui
