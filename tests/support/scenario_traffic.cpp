// SPDX-License-Identifier: GPL-3.0-or-later

// What the pool of the scenario sends, and what came of it.
#include "support/scenario.h"

#include <cmath>

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

TrafficStatus traffic()
{
    TrafficStatus traffic;
    traffic.share = 0.82;
    traffic.windowMs = 60'000;
    traffic.intervalMs = 30'000;
    traffic.limitPerDevice = 60;
    traffic.policy = u"Eval 60"_s;
    traffic.headroom = 4;
    traffic.devices = 6;
    traffic.units = 4.9;
    traffic.unitsLimit = 6;
    traffic.unitsAllowed = 24;
    traffic.bitesInMs = 40'000;
    traffic.safeIntervalMs = 65'000;
    traffic.explanation =
        u"6 connected devices may send 360 messages an hour together; they sent at "
        u"295 in the last minute. Cold store gateway takes 63 % of it."_s;
    traffic.forecast =
        u"At this rate the pool reaches its limit in 40 s; one message every 65 s would be safe."_s;
    return traffic;
}

QList<PoolSample> samples(qint64 nowMs)
{
    QList<PoolSample> samples;
    for (int index = 0; index <= 240; ++index) {
        PoolSample sample;
        sample.utcMs = nowMs - (240 - index) * 30'000LL;
        sample.connected = index < 90 ? 5 : 6;
        sample.limit = 60.0 * sample.connected;
        sample.burst = 4 * sample.limit;
        const double wave = 150 + 40 * std::sin(index / 9.0) + 18 * std::sin(index / 2.3);
        const double flood = 560 * std::exp(-std::pow((index - 150) / 14.0, 2));
        const double recent = index > 205 ? (index - 205) * 3.4 : 0;
        sample.rate = wave + flood + recent;
        samples.append(sample);
    }
    return samples;
}

QList<DeviceTraffic> deviceTraffic()
{
    const auto row = [](const QString& claim, const QString& name, double rate, double share,
                        Verdict verdict, double backoffMs) {
        DeviceTraffic row;
        row.claimId = claim;
        row.name = name;
        row.rate = rate;
        row.limit = 60;
        row.units = rate / 60;
        row.unitsLimit = 1;
        row.unitsAllowed = 4;
        row.overOwnLine = row.units > row.unitsAllowed;
        row.shareOfPool = share;
        row.verdict = verdict;
        row.backoffMs = backoffMs;
        row.strikes = verdict == Verdict::Throttled ? 2 : 0;
        row.topics = {{u"ioto/service/%1/store/set"_s.arg(claim), qint64(rate / 60 * 0.8)},
                      {u"ioto/service/%1/metric/set"_s.arg(claim), qint64(rate / 60 * 0.2)}};
        return row;
    };
    QList<DeviceTraffic> table{
        row(throttledClaim, u"Cold store gateway"_s, 186, 0.63, Verdict::Throttled, 6140),
        row(virtualClaim(3), u"Virtual device 4"_s, 66, 0.22, Verdict::OverShare, 0),
        row(boardClaim, u"Boiler room sensor"_s, 24, 0.08, Verdict::WithinLimit, 0)};
    for (int index = 0; index < 3; ++index)
        table.append(row(virtualClaim(index), u"Virtual device %1"_s.arg(index + 1), 6.0 + index,
                         0.02, Verdict::WithinLimit, 0));
    table.append(row(releasedClaim, u"Conveyor counter"_s, 0, 0, Verdict::Released, 0));
    return table;
}

QList<Enforcement> enforcements(qint64 nowMs)
{
    return {{nowMs - 2'760'000, releasedClaim, Enforcement::Action::Throttle, u"policy"_s,
             u"712 an hour; its share of the limit is 60."_s},
            {nowMs - 2'640'000, releasedClaim, Enforcement::Action::Close, u"policy"_s,
             u"Over the limit 3 times in a row."_s},
            {nowMs - 240'000, releasedClaim, Enforcement::Action::Release, u"policy"_s,
             u"Over the limit 4 times in a row."_s},
            {nowMs - 90'000, throttledClaim, Enforcement::Action::Throttle, u"policy"_s,
             u"31 messages (1 KB) in the last minute; its share of the limit is 1."_s}};
}

} // namespace ferrule::testing::scenario
