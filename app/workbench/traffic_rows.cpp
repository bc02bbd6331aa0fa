// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/traffic_rows.h"

#include "cloud/enforcement_reason.h"
#include "cloud/throttle_notice.h"
#include "words/error_text.h"

#include <algorithm>
#include <limits>

namespace ferrule::app {

using namespace published;

namespace {

qint64 milliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

/// Of a rate an hour, what it comes to in the window.
double inWindow(double perHour, const traffic::Measurement& measurement)
{
    return perHour * std::chrono::duration<double, std::ratio<3600>>(measurement.window).count();
}

Verdict toVerdict(const traffic::Standing& standing, traffic::Finding finding)
{
    switch (standing.stage) {
    case traffic::Stage::Throttled:
        return Verdict::Throttled;
    case traffic::Stage::Closed:
        return Verdict::Closed;
    case traffic::Stage::Released:
        return Verdict::Released;
    case traffic::Stage::Free:
        break;
    }
    return finding == traffic::Finding::WithinLimit ? Verdict::WithinLimit : Verdict::OverShare;
}

} // namespace

Enforcement toPublished(const cloud::EnforcementRecord& record)
{
    Enforcement enforcement;
    enforcement.utcMs = record.utcMs;
    enforcement.claimId = record.claimId;
    switch (record.action) {
    case cloud::EnforcementAction::Throttle:
        enforcement.action = Enforcement::Action::Throttle;
        break;
    case cloud::EnforcementAction::Close:
        enforcement.action = Enforcement::Action::Close;
        break;
    case cloud::EnforcementAction::Release:
        enforcement.action = Enforcement::Action::Release;
        break;
    case cloud::EnforcementAction::Reclaim:
        enforcement.action = Enforcement::Action::Reclaim;
        break;
    }
    enforcement.by = shownText(record.by.toStdString());
    enforcement.why = cloud::shownReason({record.why, record.figures});
    return enforcement;
}

PoolSample poolSample(const cloud::TrafficReport& report)
{
    PoolSample sample;
    sample.utcMs = report.utcMs;
    sample.rate = report.measurement.rate;
    sample.limit = report.measurement.limit;
    sample.burst = report.measurement.allowed;
    sample.connected = report.measurement.connected;
    return sample;
}

PoolSample poolSample(const cloud::TrafficSample& past)
{
    PoolSample sample;
    sample.utcMs = past.utcMs;
    sample.rate = past.rate;
    sample.limit = past.limit;
    sample.burst = past.allowed;
    sample.connected = past.connected;
    return sample;
}

std::optional<Enforcement> pastEnforcement(const cloud::AuditEntry& entry)
{
    using cloud::EnforcementAction;
    for (const auto action : {EnforcementAction::Throttle, EnforcementAction::Close,
                              EnforcementAction::Release, EnforcementAction::Reclaim}) {
        if (entry.action == cloud::name(action))
            return toPublished(cloud::EnforcementRecord{entry.utcMs, entry.claimId, action,
                                                        entry.by, entry.why, entry.figures});
    }
    return std::nullopt;
}

TrafficStatus trafficStatus(const cloud::TrafficReport& report, const traffic::Policy& policy)
{
    TrafficStatus status;
    status.share = report.measurement.share;
    status.windowMs = milliseconds(policy.window);
    status.intervalMs = milliseconds(policy.interval);
    status.limitPerDevice = policy.limitPerDevice;
    if (report.measurement.limit > 0)
        status.headroom = report.measurement.allowed / report.measurement.limit;
    const traffic::Measurement& measurement = report.measurement;
    status.devices = measurement.devicesInPool;
    status.units = measurement.units;
    status.unitsLimit = inWindow(measurement.limit, measurement);
    status.unitsAllowed = inWindow(measurement.allowed, measurement);
    status.unitsPerMessage = measurement.forecast.unitsPerMessage;
    if (measurement.forecast.bitesIn)
        status.bitesInMs = milliseconds(*measurement.forecast.bitesIn);
    if (measurement.forecast.safeInterval)
        status.safeIntervalMs = milliseconds(*measurement.forecast.safeInterval);
    status.policy = QString::fromStdString(policy.name);
    status.explanation = report.explanation;
    status.forecast = report.forecast;
    return status;
}

DeviceTraffic deviceTraffic(const traffic::DeviceMeasure& measure,
                            const traffic::Standing& standing, const QString& name,
                            const traffic::Measurement& pool)
{
    DeviceTraffic row;
    row.claimId = QString::fromStdString(measure.device);
    row.name = name;
    row.rate = measure.rate;
    row.limit = measure.limit;
    row.shareOfPool = measure.shareOfPool;
    row.units = measure.units;
    row.verdict = toVerdict(standing, measure.finding);
    row.strikes = standing.strikes;
    row.backoffMs = static_cast<double>(milliseconds(standing.expectedDelay));
    row.overOwnLine = measure.finding != traffic::Finding::WithinLimit;
    row.unitsLimit = inWindow(measure.limit, pool);
    row.unitsAllowed = inWindow(measure.allowed, pool);
    for (const traffic::TopicCost& cost : measure.topics)
        row.topics.append({QString::fromStdString(cost.topic), qRound64(cost.units)});
    return row;
}

TrafficPolicy toPublished(const traffic::Policy& policy)
{
    TrafficPolicy rules;
    rules.name = QString::fromStdString(policy.name);
    rules.limitPerDevice = policy.limitPerDevice;
    rules.windowMs = milliseconds(policy.window);
    rules.intervalMs = milliseconds(policy.interval);
    rules.unitBytes = policy.unitBytes;
    if (policy.burst)
        rules.burst = BurstRule{policy.burst->multiple, policy.burst->quietMultiple,
                                policy.burst->quietShare, milliseconds(policy.burst->prior)};
    const traffic::Escalation& escalation = policy.escalation;
    rules.throttlesBeforeClose = escalation.throttlesBeforeClose;
    rules.closesBeforeRelease = escalation.closesBeforeRelease;
    rules.graceMs = milliseconds(escalation.grace);
    rules.coolDownMs = milliseconds(escalation.coolDown);
    rules.reclaimAfterMs = milliseconds(escalation.reclaimAfter);
    return rules;
}

traffic::Policy toPolicy(const TrafficPolicy& rules)
{
    using std::chrono::milliseconds;
    traffic::Policy policy;
    policy.name = rules.name.toStdString();
    policy.limitPerDevice = rules.limitPerDevice;
    policy.window = milliseconds(rules.windowMs);
    policy.interval = milliseconds(rules.intervalMs);
    policy.unitBytes = static_cast<std::uint32_t>(
        std::clamp<qint64>(rules.unitBytes, 0, std::numeric_limits<std::uint32_t>::max()));
    if (rules.burst) {
        traffic::BurstRule burst;
        burst.multiple = rules.burst->multiple;
        burst.quietMultiple = rules.burst->quietMultiple;
        burst.quietShare = rules.burst->quietShare;
        burst.prior = milliseconds(rules.burst->priorMs);
        policy.burst = burst;
    }
    policy.escalation.throttlesBeforeClose = rules.throttlesBeforeClose;
    policy.escalation.closesBeforeRelease = rules.closesBeforeRelease;
    policy.escalation.grace = milliseconds(rules.graceMs);
    policy.escalation.coolDown = milliseconds(rules.coolDownMs);
    policy.escalation.reclaimAfter = milliseconds(rules.reclaimAfterMs);
    return policy;
}

QList<PolicyPreset> policyPresets()
{
    QList<PolicyPreset> presets;
    for (const traffic::Plan& plan : traffic::plans)
        presets.append({QString::fromLatin1(plan.name),
                        toPublished(traffic::oneMinutePolicy(plan.limitPerDevice))});
    for (const traffic::Plan& plan : traffic::plans)
        presets.append({QString::fromLatin1(plan.name),
                        toPublished(traffic::burstPolicy(plan.limitPerDevice))});
    return presets;
}

} // namespace ferrule::app
