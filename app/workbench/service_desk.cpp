// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/service_desk.h"

#include "words/error_text.h"
#include "workbench/cloud_rows.h"
#include "workbench/device_directory.h"
#include "workbench/policy_file.h"
#include "workbench/publisher.h"
#include "workbench/traffic_rows.h"
#include "workbench/user.h"

namespace ferrule::app {

namespace {

constexpr auto lookInterval = std::chrono::seconds(2);

Task<void> tellFlow(Task<Result<void>> working, ServiceDesk::Done done)
{
    const Result<void> answer = co_await working;
    done(answer);
}

} // namespace

Task<void> publishRetainedFlow(Lifeline<ServiceDesk> desk, QList<published::Message> messages,
                               ServiceDesk::Done done)
{
    Result<void> answer;
    for (const published::Message& message : messages) {
        if (!desk)
            co_return;
        answer = desk->requireRunning();
        if (!answer)
            break;
        const QByteArray topic = message.topic.toUtf8();
        const auto qos = static_cast<net::Qos>(message.qos);
        answer = co_await desk->services().client.publish(topic, message.payload, qos,
                                                          net::Wait::Acknowledged, true);
        if (!answer)
            break;
    }
    done(answer);
}

ServiceDesk::ServiceDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                         QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_directory(directory)
    , m_past(publisher)
    , m_user(userName())
    , m_records(publisher)
    , m_look(scheduler)
{
}

ServiceDesk::~ServiceDesk()
{
    m_life.end();
}

void ServiceDesk::noteRecord(const cloud::DeviceRecord& record)
{
    m_directory.setRecord(record);
}

void ServiceDesk::noteOnline(const QString& claimId, bool online, UtcMs utcMs)
{
    m_directory.setOnline(claimId, online, utcMs);
    publishStatus();
}

void ServiceDesk::noteItem(const QString& claimId, const store::Item& item)
{
    m_publisher.storeItem(toPublished(claimId, item));
}

void ServiceDesk::noteItemGone(const QString& claimId, const QString& key)
{
    m_publisher.storeItemGone({claimId, key});
}

void ServiceDesk::noteSample(const cloud::TrafficReport& report)
{
    m_publisher.sample(poolSample(report));
    m_past.noteSample(report.utcMs);
    publishReport(report);
}

void ServiceDesk::noteEnforcement(const cloud::EnforcementRecord& record)
{
    m_publisher.enforcement(toPublished(record));
    m_past.noteEnforcement(record.utcMs);
    if (requireRunning())
        publishReport(services().traffic.look());
}

void ServiceDesk::noteEvent(const cloud::CloudEvent& event)
{
    m_publisher.timeline(toPublished(event));
}

void ServiceDesk::complainAboutPolicy(const QString& path)
{
    const auto stored = loadPolicy(path);
    if (!stored)
        m_publisher.note(published::Channel::Cloud, published::Severity::Warning, {},
                         tr("The stored traffic policy is not used"), errorText(stored.error()));
}

void ServiceDesk::publishEverything()
{
    const CloudServices cloud = services();
    if (const auto devices = cloud.registry.devices(); devices) {
        for (const auto& record : *devices)
            m_directory.setRecord(record);
    }
    if (const auto items = cloud.store.all(); items) {
        for (const store::DeviceItem& item : *items)
            m_publisher.storeItem(toPublished(item.claimId, item.item));
    }
    const Result<void> told =
        m_past.tell(cloud.samples, cloud.registry.auditTrail(), m_scheduler.utcMs());
    if (!told)
        m_publisher.note(published::Channel::Cloud, published::Severity::Warning, {},
                         tr("The traffic of the past could not be read"), errorText(told.error()));
    m_publisher.policyPresets(policyPresets());
    m_publisher.policy(toPublished(cloud.traffic.policy()));
    const auto now = cloud.traffic.look();
    m_publisher.sample(poolSample(now));
    publishReport(now);
    keepLooking();
    watchMessages();
}

/// Measurements that count are half a minute apart; what is shown follows what happens.
void ServiceDesk::keepLooking()
{
    m_look.startAfter(lookInterval, [this] {
        if (!requireRunning())
            return;
        publishReport(services().traffic.look());
        for (const QString& claimId : m_directory.blocksEnded(m_scheduler.utcMs()))
            services().registry.announce(claimId);
        keepLooking();
    });
}

void ServiceDesk::publishReport(const cloud::TrafficReport& report)
{
    m_status.share = report.measurement.share;
    m_publisher.traffic(trafficStatus(report, services().traffic.policy()));
    QList<published::DeviceTraffic> table;
    for (const traffic::DeviceMeasure& measure : report.measurement.devices) {
        const QString claimId = QString::fromStdString(measure.device);
        const traffic::Standing standing = report.standings.value(claimId);
        table.append(
            deviceTraffic(measure, standing, m_directory.nameOf(claimId), report.measurement));
        m_directory.setThrottled(claimId, standing.stage == traffic::Stage::Throttled,
                                 standing.expectedDelay);
    }
    m_publisher.deviceTraffic(table);
    publishStatus();
}

void ServiceDesk::watchMessages()
{
    for (const char* filter : {"ioto/#", "$aws/rules/#"})
        services().client.addRoute(filter, [this](const net::MessageView& view) {
            published::Message message;
            message.outgoing = view.topic.startsWith("ioto/device/");
            message.topic = QString::fromUtf8(view.topic);
            message.payload = view.payload.toByteArray();
            message.qos = static_cast<quint8>(view.qos);
            message.retain = view.retain;
            message.duplicate = view.duplicate;
            message.packetId = view.packetId;
            m_publisher.message(std::move(message));
        });
}

void ServiceDesk::applyStore(const QString& claimId, const QList<published::StoreEdit>& edits,
                             Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    std::vector<store::Edit> parsed;
    for (const published::StoreEdit& edit : edits) {
        if (edit.remove) {
            parsed.push_back(toEdit(edit, {}));
            continue;
        }
        const Result<store::Value> value =
            store::Value::parse(toStoreType(edit.type), edit.value.toStdString());
        if (!value)
            return done(value.error());
        parsed.push_back(toEdit(edit, *value));
    }
    done(services().store.apply(claimId, parsed, m_user));
}

Result<void> ServiceDesk::readStoreHistory(const QString& claimId, const QString& key)
{
    if (const Result<void> running = requireRunning(); !running)
        return running;
    const auto entries = services().store.history(claimId, key);
    if (!entries)
        return entries.error();
    published::StoreHistory history;
    history.of = {claimId, key};
    for (const store::HistoryEntry& entry : *entries)
        history.changes.append(toPublished(entry));
    m_publisher.storeHistory(history);
    return {};
}

Result<void> ServiceDesk::readDeviceRecords(const QString& claimId)
{
    const Result<void> running = requireRunning();
    return running ? m_records.read(services().store, claimId) : running;
}

Result<void> ServiceDesk::sendDeviceCommand(const QString& claimId, const QString& word,
                                            const QByteArray& arguments)
{
    const Result<void> running = requireRunning();
    return running ? CloudRecords::command(services().store, claimId, word, arguments) : running;
}

void ServiceDesk::publishRetainedSet(const QString& filter, const Result<net::RetainedSet>& outcome,
                                     const Done& done)
{
    if (!outcome)
        return done(outcome.error());
    published::RetainedMessages retained;
    retained.filter = filter;
    retained.complete = outcome->complete;
    for (const net::RetainedMessage& message : outcome->messages) {
        published::Message row;
        row.topic = QString::fromUtf8(message.topic);
        row.payload = message.payload;
        row.qos = static_cast<quint8>(message.qos);
        row.retain = true;
        retained.messages.append(row);
    }
    m_publisher.retained(retained);
    done({});
}

void ServiceDesk::publishRetained(const QList<published::Message>& messages, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    Flows::launch(publishRetainedFlow(m_life.of(this), messages, std::move(done)),
                  "publish retained");
}

void ServiceDesk::act(const QString& claimId, traffic::Action action, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    Flows::launch(tellFlow(services().traffic.act(claimId, action, m_user), std::move(done)),
                  "enforce by hand");
}

void ServiceDesk::publishMessage(const QString& topic, const QByteArray& payload, int qos,
                                 bool retain, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    const auto level = static_cast<net::Qos>(std::clamp(qos, 0, 2));
    Task<Result<void>> publishing =
        services().client.publish(topic.toUtf8(), payload, level, net::Wait::Acknowledged, retain);
    Flows::launch(tellFlow(std::move(publishing), std::move(done)), "publish by hand");
}

} // namespace ferrule::app
