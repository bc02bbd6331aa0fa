// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_rows.h"

#include "traffic/explain.h"

namespace ferrule::app {

using namespace published;

namespace {

qint64 milliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

ValueType toPublished(store::Type type)
{
    switch (type) {
    case store::Type::Number:
        return ValueType::Number;
    case store::Type::Boolean:
        return ValueType::Boolean;
    case store::Type::Json:
        return ValueType::Json;
    case store::Type::String:
        break;
    }
    return ValueType::String;
}

ItemState toPublished(store::State state)
{
    switch (state) {
    case store::State::Sent:
        return ItemState::Sent;
    case store::State::Acknowledged:
        return ItemState::Acknowledged;
    case store::State::Conflict:
        return ItemState::Conflict;
    case store::State::InStep:
        break;
    }
    return ItemState::InStep;
}

Channel toPublished(cloud::CloudEvent::Channel channel)
{
    switch (channel) {
    case cloud::CloudEvent::Channel::Mqtt:
        return Channel::Mqtt;
    case cloud::CloudEvent::Channel::Store:
        return Channel::Store;
    case cloud::CloudEvent::Channel::Enforcement:
        return Channel::Enforcement;
    case cloud::CloudEvent::Channel::Cloud:
    case cloud::CloudEvent::Channel::Provisioning:
        break;
    }
    return Channel::Cloud;
}

Severity toPublished(cloud::CloudEvent::Severity severity)
{
    switch (severity) {
    case cloud::CloudEvent::Severity::Good:
        return Severity::Good;
    case cloud::CloudEvent::Severity::Warning:
        return Severity::Warning;
    case cloud::CloudEvent::Severity::Error:
        return Severity::Error;
    case cloud::CloudEvent::Severity::Info:
        break;
    }
    return Severity::Info;
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

StoreItem toPublished(const QString& claimId, const store::Item& item)
{
    StoreItem row;
    row.claimId = claimId;
    row.key = QString::fromStdString(item.key);
    row.type = toPublished(item.value.type());
    row.value = QString::fromStdString(item.value.text());
    if (item.reported)
        row.reported = QString::fromStdString(item.reported->text());
    row.state = toPublished(item.state);
    row.revision = item.revision;
    row.updatedMs = item.updatedMs;
    row.updatedBy = QString::fromStdString(item.updatedBy);
    row.finding = QString::fromStdString(item.finding);
    return row;
}

StorePast toPublished(const store::HistoryEntry& entry)
{
    StorePast past;
    past.revision = entry.revision;
    past.utcMs = entry.utcMs;
    past.by = QString::fromStdString(entry.by);
    past.removed = !entry.value;
    if (entry.value) {
        past.type = toPublished(entry.value->type());
        past.value = QString::fromStdString(entry.value->text());
    }
    return past;
}

store::Type toStoreType(ValueType type)
{
    switch (type) {
    case ValueType::Number:
        return store::Type::Number;
    case ValueType::Boolean:
        return store::Type::Boolean;
    case ValueType::Json:
        return store::Type::Json;
    case ValueType::String:
        break;
    }
    return store::Type::String;
}

store::Edit toEdit(const StoreEdit& edit, store::Value value)
{
    store::Edit result;
    result.key = edit.key.toStdString();
    result.value = std::move(value);
    result.remove = edit.remove;
    result.baseRevision = edit.baseRevision;
    result.overwrite = edit.overwrite;
    return result;
}

TimelineEntry toPublished(const cloud::CloudEvent& event)
{
    TimelineEntry entry;
    entry.utcMs = event.utcMs;
    entry.channel = toPublished(event.channel);
    entry.severity = toPublished(event.severity);
    entry.device = event.claimId;
    entry.summary = event.summary;
    entry.detail = event.detail;
    return entry;
}

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
    enforcement.by = record.by;
    enforcement.why = record.why;
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
    status.unitsAllowed =
        measurement.allowed *
        std::chrono::duration<double, std::ratio<3600>>(measurement.window).count();
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
    row.reason = QString::fromStdString(traffic::explain(measure, pool));
    for (const traffic::TopicCost& cost : measure.topics)
        row.topics.append({QString::fromStdString(cost.topic), qRound64(cost.units)});
    return row;
}

} // namespace ferrule::app
