// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/cast.h"

namespace ferrule::app {

using namespace std::chrono_literals;

namespace {

/// The rules of the story: the same as on the bench, with an hour's patience compressed to seconds.
traffic::Policy storyPolicy()
{
    traffic::Policy policy;
    policy.name = "Story";
    policy.limitPerDevice = 7200;
    policy.window = 4s;
    policy.interval = 1s;
    policy.escalation.throttlesBeforeClose = 2;
    policy.escalation.grace = 200ms;
    policy.escalation.reclaimAfter = 11s;
    return policy;
}

cloud::BenchCloudConfig storyConfig(const QString& home)
{
    cloud::BenchCloudConfig config;
    config.home = home + QStringLiteral("/cloud");
    config.policy = storyPolicy();
    return config;
}

} // namespace

Cast::Cast(const QString& home)
    : watch(scheduler)
    , cloud(scheduler, storyConfig(home))
    , authority(std::make_shared<CloudAuthority>(cloud, scheduler))
    , device(std::make_unique<SimulatedDeviceProcess>(scheduler, home + QStringLiteral("/device")))
{
    using cloud::BenchCloud;
    connect(&cloud, &BenchCloud::loggedIn, &watch, &Watch::poke);
    connect(&cloud, &BenchCloud::loggedOut, this, [this](const QString& who) {
        if (who == claimId)
            lastLogout = scheduler.now();
        watch.poke();
    });
    connect(&cloud, &BenchCloud::deviceChanged, &watch, &Watch::poke);
    connect(&cloud, &BenchCloud::storeItemChanged, &watch, &Watch::poke);
    connect(&cloud, &BenchCloud::measured, this, [this](const cloud::TrafficReport& report) {
        lastShare = report.measurement.share;
        lastMeasured = scheduler.now();
        watch.poke();
    });
    connect(&cloud, &BenchCloud::enforced, this, [this](const cloud::EnforcementRecord& record) {
        enforcements.append(record);
        if (record.action == cloud::EnforcementAction::Release)
            releaseDecided = lastMeasured;
        watch.poke();
    });
}

Cast::~Cast() = default;

void Cast::watchTelemetry()
{
    const QByteArray topic =
        "$aws/rules/IotoDevice/ioto/service/" + claimId.toUtf8() + "/store/set";
    cloud.broker().manager().addRoute(topic, [this](const net::MessageView& message) {
        arrivals.append({scheduler.now(), message.payload.toByteArray()});
        watch.poke();
    });
}

std::optional<Duration> Cast::meanGap(Instant from, int count) const
{
    QList<Instant> times;
    for (const Arrival& arrival : arrivals) {
        if (arrival.at >= from)
            times.append(arrival.at);
    }
    if (times.size() <= count)
        return std::nullopt;
    return (times.last() - times.at(times.size() - 1 - count)) / count;
}

} // namespace ferrule::app
