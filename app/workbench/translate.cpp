// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/translate.h"

#include "words/error_text.h"

#include <QCoreApplication>

namespace ferrule::app {

published::Failure toFailure(const Error& error)
{
    published::Failure failure;
    failure.kind = QString::fromLatin1(name(error.kind));
    failure.what = shownText(error.what);
    failure.measured = shownText(error.measured);
    failure.expected = shownText(error.expected);
    failure.cause = shownText(error.cause);
    failure.remedy = shownText(error.remedy);
    failure.peerCode = error.peerCode;
    return failure;
}

QString durationText(Duration duration)
{
    const qint64 ms = std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
    if (ms < 1000)
        return QCoreApplication::translate("Duration", "%1 ms").arg(ms);
    if (ms < 60'000) {
        const double seconds = static_cast<double>(ms) / 1000.0;
        return QCoreApplication::translate("Duration", "%1 s").arg(seconds, 0, 'f', 1);
    }
    return QCoreApplication::translate("Duration", "%1 min %2 s")
        .arg(ms / 60'000)
        .arg(ms % 60'000 / 1000);
}

} // namespace ferrule::app
