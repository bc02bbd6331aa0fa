// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_desk.h"

#include "published/engine.h"
#include "workbench/cloud_rows.h"
#include "workbench/device_directory.h"
#include "workbench/policy_file.h"
#include "workbench/publisher.h"
#include "workbench/translate.h"

#include <QDir>

namespace ferrule::app {

using published::CloudStatus;

namespace {

constexpr auto lookInterval = std::chrono::seconds(2);

/// How far back the plot reaches.
constexpr UtcMs plotMs = 7LL * 24 * 3600 * 1000;

QString policyPath(const WorkbenchConfig& config)
{
    return config.home + QStringLiteral("/policy.json");
}

cloud::BenchCloudConfig cloudConfig(const WorkbenchConfig& config)
{
    cloud::BenchCloudConfig result;
    result.home = config.home + QStringLiteral("/cloud");
    // A device that has just come up says a few things at once. Without the headroom for bursts,
    // every first login on a small plan would end in a throttle.
    result.policy =
        loadPolicy(policyPath(config)).valueOr(std::nullopt).value_or(traffic::burstPolicy());
    if (!config.listenAddress.isEmpty())
        result.listenAddress = config.listenAddress;
    return result;
}

QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("operator") : user;
}

Task<void> actFlow(QPointer<cloud::BenchCloud> cloud, QString claimId, traffic::Action action,
                   QString by, CloudDesk::Done done)
{
    const Result<void> answer = co_await cloud->traffic().act(claimId, action, by);
    done(answer);
}

Task<void> publishFlow(QPointer<cloud::BenchCloud> cloud, QByteArray topic, QByteArray payload,
                       net::Qos qos, bool retain, CloudDesk::Done done)
{
    const Result<void> answer = co_await cloud->broker().manager().publish(
        topic, payload, qos, net::Wait::Acknowledged, retain);
    done(answer);
}

Task<void> publishRetainedFlow(QPointer<cloud::BenchCloud> cloud,
                               QList<published::Message> messages, CloudDesk::Done done)
{
    Result<void> answer;
    for (const published::Message& message : messages) {
        if (!cloud)
            co_return;
        const QByteArray topic = message.topic.toUtf8();
        const auto qos = static_cast<net::Qos>(message.qos);
        answer = co_await cloud->broker().manager().publish(topic, message.payload, qos,
                                                            net::Wait::Acknowledged, true);
        if (!answer)
            break;
    }
    done(answer);
}

/// What the cloud itself sends is part of the traffic that an engineer wants to see.
Task<void> subscribeFlow(QPointer<cloud::BenchCloud> cloud)
{
    QList<net::Subscription> subscriptions;
    subscriptions.append({QByteArrayLiteral("ioto/device/#"), net::Qos::AtMostOnce});
    const Result<QList<quint8>> granted =
        co_await cloud->broker().manager().subscribe(subscriptions);
    Q_UNUSED(granted); // the next login subscribes again
}

} // namespace

Task<void> startFlow(Lifeline<CloudDesk> desk, CloudDesk::Done done)
{
    const Result<void> started = co_await desk->m_cloud.start();
    if (desk) {
        desk->m_status.failure.reset();
        desk->complainAboutPolicy();
        if (started)
            desk->publishEverything();
        else
            desk->m_status.failure = toFailure(started.error());
        desk->publishStatus();
        if (started)
            emit desk->running();
    }
    done(started);
}

CloudDesk::CloudDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                     const WorkbenchConfig& config, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_directory(directory)
    , m_cloud(scheduler, cloudConfig(config))
    , m_look(scheduler)
    , m_policyPath(policyPath(config))
    , m_user(userName())
{
    m_status.name = tr("Bench cloud");
    connectCloud();
}

CloudDesk::~CloudDesk()
{
    m_life.end();
}

void CloudDesk::connectCloud()
{
    using cloud::BenchCloud;
    connect(&m_cloud, &BenchCloud::stateChanged, this, &CloudDesk::publishStatus);
    connect(&m_cloud, &BenchCloud::brokerStateChanged, this, [this](cloud::BrokerState state) {
        if (state == cloud::BrokerState::Restarting)
            m_directory.setAllOffline(m_scheduler.utcMs());
        publishStatus();
    });
    connect(&m_cloud, &BenchCloud::failed, this, [this](const Error& error) {
        m_status.failure = toFailure(error);
        publishStatus();
    });
    connect(&m_cloud, &BenchCloud::deviceChanged, this,
            [this](const cloud::DeviceRecord& record) { m_directory.setRecord(record); });
    connect(&m_cloud, &BenchCloud::loggedIn, this, [this](const QString& claimId, qint64 utcMs) {
        m_directory.setOnline(claimId, true, utcMs);
        publishStatus();
    });
    connect(&m_cloud, &BenchCloud::loggedOut, this, [this](const QString& claimId) {
        m_directory.setOnline(claimId, false, m_scheduler.utcMs());
        publishStatus();
    });
    connect(&m_cloud, &BenchCloud::storeItemChanged, this,
            [this](const QString& claimId, const store::Item& item) {
                m_publisher.storeItem(toPublished(claimId, item));
            });
    connect(&m_cloud, &BenchCloud::storeItemRemoved, this,
            [this](const QString& claimId, const QString& key) {
                m_publisher.storeItemGone({claimId, key});
            });
    connect(&m_cloud, &BenchCloud::measured, this, [this](const cloud::TrafficReport& report) {
        m_publisher.sample(poolSample(report));
        publishReport(report);
    });
    connect(&m_cloud, &BenchCloud::enforced, this, [this](const cloud::EnforcementRecord& record) {
        m_publisher.enforcement(toPublished(record));
        if (m_cloud.state() == BenchCloud::State::Running)
            publishReport(m_cloud.traffic().look());
    });
    connect(&m_cloud, &BenchCloud::happened, this,
            [this](const cloud::CloudEvent& event) { m_publisher.timeline(toPublished(event)); });
}

void CloudDesk::start(Done done)
{
    Flows::launch(startFlow(m_life.of(this), std::move(done)), "cloud start");
}

void CloudDesk::complainAboutPolicy()
{
    const auto stored = loadPolicy(m_policyPath);
    if (!stored)
        m_publisher.note(published::Channel::Cloud, published::Severity::Warning, {},
                         tr("The stored traffic policy is not used"),
                         QString::fromStdString(describe(stored.error())));
}

Task<void> CloudDesk::stop()
{
    return m_cloud.stop();
}

Result<void> CloudDesk::requireRunning() const
{
    if (m_cloud.state() == cloud::BenchCloud::State::Running)
        return {};
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = "The bench cloud is not running";
    error.remedy = "Start it again";
    return error;
}

void CloudDesk::publishEverything()
{
    if (const auto devices = m_cloud.registry().devices(); devices) {
        for (const cloud::DeviceRecord& record : *devices)
            m_directory.setRecord(record);
    }
    if (const auto items = m_cloud.store().all(); items) {
        for (const store::DeviceItem& item : *items)
            m_publisher.storeItem(toPublished(item.claimId, item.item));
    }
    const auto samples = m_cloud.samples().since({}, m_scheduler.utcMs() - plotMs);
    if (samples) {
        for (const cloud::TrafficSample& past : *samples) {
            published::PoolSample sample;
            sample.utcMs = past.utcMs;
            sample.rate = past.rate;
            sample.limit = past.limit;
            sample.burst = past.limit;
            sample.connected = past.connected;
            m_publisher.sample(sample);
        }
    }
    const cloud::TrafficReport now = m_cloud.traffic().look();
    m_publisher.sample(poolSample(now));
    publishReport(now);
    keepLooking();
    watchMessages();
}

/// Measurements that count are half a minute apart; what is shown follows what happens.
void CloudDesk::keepLooking()
{
    m_look.startAfter(lookInterval, [this] {
        if (m_cloud.state() != cloud::BenchCloud::State::Running)
            return;
        publishReport(m_cloud.traffic().look());
        keepLooking();
    });
}

void CloudDesk::publishStatus()
{
    using State = cloud::BenchCloud::State;
    switch (m_cloud.state()) {
    case State::Stopped:
        m_directory.setAllOffline(m_scheduler.utcMs());
        m_status.state = CloudStatus::State::Stopped;
        break;
    case State::Starting:
        m_status.state = CloudStatus::State::Starting;
        break;
    case State::Failed:
        m_directory.setAllOffline(m_scheduler.utcMs());
        m_status.state = CloudStatus::State::Failed;
        break;
    case State::Running:
        // A broker that died is being started again: nobody can log in meanwhile.
        m_status.state = m_cloud.broker().state() == cloud::BrokerState::Up
                             ? CloudStatus::State::Running
                             : CloudStatus::State::Starting;
        m_status.endpoint =
            QStringLiteral("%1:%2").arg(m_cloud.endpointHost()).arg(m_cloud.endpointPort());
        m_status.builderUrl = m_cloud.builderUrl();
        m_status.brokerVersion = QStringLiteral("mosquitto ") + m_cloud.broker().version();
        m_status.secretsPlace = m_cloud.secretsPlace();
        break;
    }
    m_status.connected = m_directory.onlineCount();
    m_publisher.cloud(m_status);
}

void CloudDesk::publishReport(const cloud::TrafficReport& report)
{
    m_status.share = report.measurement.share;
    m_publisher.traffic(trafficStatus(report, m_cloud.traffic().policy()));
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

void CloudDesk::watchMessages()
{
    net::Client& manager = m_cloud.broker().manager();
    for (const char* filter : {"ioto/#", "$aws/rules/#"})
        manager.addRoute(filter, [this](const net::MessageView& view) {
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
    Flows::launch(subscribeFlow(&m_cloud), "watch messages");
}

void CloudDesk::claim(const QString& claimId, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    const Result<cloud::DeviceRecord> claimed = m_cloud.registry().claim(claimId, m_user);
    done(claimed ? Result<void>() : Result<void>(claimed.error()));
}

void CloudDesk::applyStore(const QString& claimId, const QList<published::StoreEdit>& edits,
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
    done(m_cloud.store().apply(claimId, parsed, m_user));
}

Result<void> CloudDesk::readStoreHistory(const QString& claimId, const QString& key)
{
    if (const Result<void> running = requireRunning(); !running)
        return running;
    const auto entries = m_cloud.store().history(claimId, key);
    if (!entries)
        return entries.error();
    published::StoreHistory history;
    history.of = {claimId, key};
    for (const store::HistoryEntry& entry : *entries)
        history.changes.append(toPublished(entry));
    m_publisher.storeHistory(history);
    return {};
}

void CloudDesk::readRetained(const QString& filter, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    m_cloud.broker().readRetained(
        filter.toUtf8(), published::Engine::retainedMost,
        [self = m_life.of(this), filter, done](const Result<net::RetainedSet>& outcome) {
            if (!self)
                return;
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
            self->m_publisher.retained(retained);
            done({});
        });
}

void CloudDesk::publishRetained(const QList<published::Message>& messages, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    Flows::launch(publishRetainedFlow(&m_cloud, messages, std::move(done)), "publish retained");
}

void CloudDesk::act(const QString& claimId, traffic::Action action, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    Flows::launch(actFlow(&m_cloud, claimId, action, m_user, std::move(done)), "enforce by hand");
}

void CloudDesk::reclaim(const QString& claimId, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    done(m_cloud.enforcer().reclaim(claimId, m_user));
}

void CloudDesk::setPolicy(const published::TrafficPolicy& policy, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    traffic::Policy changed = m_cloud.traffic().policy();
    if (!policy.name.isEmpty())
        changed.name = policy.name.toStdString();
    changed.limitPerDevice = policy.limitPerDevice;
    changed.window = std::chrono::milliseconds(policy.windowMs);
    changed.interval = std::chrono::milliseconds(policy.intervalMs);
    const Result<void> accepted = m_cloud.setPolicy(changed);
    if (!accepted)
        return done(accepted);
    publishReport(m_cloud.traffic().look());
    done(savePolicy(m_policyPath, changed));
}

void CloudDesk::publishMessage(const QString& topic, const QByteArray& payload, int qos,
                               bool retain, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    const auto level = static_cast<net::Qos>(std::clamp(qos, 0, 2));
    Flows::launch(publishFlow(&m_cloud, topic.toUtf8(), payload, level, retain, std::move(done)),
                  "publish by hand");
}

} // namespace ferrule::app
