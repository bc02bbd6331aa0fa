// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/traffic_moment.h"

#include "models/time_text.h"
#include "models/traffic_devices_model.h"

#include <QCoreApplication>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Enforcement;
using published::PoolSample;
using theme::Role;

namespace {

/// As many as a tooltip can show.
constexpr qsizetype mostEnforcements = 4;

class TrafficMoment
{
    Q_DECLARE_TR_FUNCTIONS(TrafficMoment)
};

QString enforcementText(const TrafficSeries& series, double utcSeconds, double nearSeconds)
{
    const std::deque<Enforcement>& enforcements = series.enforcements();
    QStringList lines;
    for (auto it = fromTime(enforcements, utcSeconds - nearSeconds); it != enforcements.end();
         ++it) {
        if (double(it->utcMs) / 1000 > utcSeconds + nearSeconds || lines.size() == mostEnforcements)
            break;
        lines.append(TrafficMoment::tr("%1 %2 · %3 · by %4%5")
                         .arg(whenText(it->utcMs), look(it->action).word, it->claimId, it->by,
                              it->why.isEmpty() ? QString() : u"\n  "_s + it->why));
    }
    return lines.join(u'\n');
}

} // namespace

Look look(Enforcement::Action action)
{
    switch (action) {
    case Enforcement::Action::Throttle:
        return {Role::Warning, Mark::Triangle, TrafficMoment::tr("Throttled")};
    case Enforcement::Action::Close:
        return {Role::Bad, Mark::Diamond, TrafficMoment::tr("Closed")};
    case Enforcement::Action::Release:
        return {Role::Bad, Mark::Square, TrafficMoment::tr("Released")};
    case Enforcement::Action::Reclaim:
        return {Role::Good, Mark::Dot, TrafficMoment::tr("Reclaimed")};
    }
    Q_UNREACHABLE();
}

QString momentText(const TrafficSeries& series, double utcSeconds, double nearSeconds)
{
    const std::deque<PoolSample>& samples = series.samples();
    const double utcMs = utcSeconds * 1000;
    auto it = fromTime(samples, utcSeconds);
    if (it == samples.end() ||
        (it != samples.begin() && double(it->utcMs) - utcMs > utcMs - double(std::prev(it)->utcMs)))
        it = std::prev(it);
    QString text =
        TrafficMoment::tr("%1 · %2 of %3 / h · %n device(s) connected", nullptr, it->connected)
            .arg(whenText(it->utcMs), rateText(it->rate), rateText(it->limit));
    if (it->burst > it->limit)
        text += TrafficMoment::tr(" · burst %1 / h").arg(rateText(it->burst));
    if (const QString more = enforcementText(series, utcSeconds, nearSeconds); !more.isEmpty())
        text += u'\n' + more;
    return text;
}

} // namespace ferrule::ui
