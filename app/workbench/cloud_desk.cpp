// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_desk.h"

#include "published/engine.h"
#include "support/home.h"
#include "workbench/device_directory.h"
#include "workbench/policy_file.h"
#include "workbench/publisher.h"
#include "workbench/tls_rows.h"
#include "workbench/traffic_rows.h"
#include "workbench/translate.h"

namespace ferrule::app {

using published::CloudStatus;

namespace {

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

QString fingerprintOf(const QByteArray& pem)
{
    const auto info = pki::inspectCertificate(pem.toStdString());
    return info ? QString::fromStdString(info->fingerprint) : QString();
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
        desk->complainAboutPolicy(desk->m_policyPath);
        if (started) {
            desk->publishEverything();
            Flows::launch(subscribeFlow(&desk->m_cloud), "watch messages");
        }
        if (!started)
            desk->m_status.failure = toFailure(started.error());
        desk->publishStatus();
        if (started)
            emit desk->running();
    }
    done(started);
}

CloudDesk::CloudDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                     const WorkbenchConfig& config, QObject* parent)
    : ServiceDesk(scheduler, publisher, directory, parent)
    , m_cloud(scheduler, cloudConfig(config))
    , m_policyPath(policyPath(config))
{
    m_status.name = tr("Bench cloud");
    if (config.home != defaultHome())
        m_status.commandHome = config.home;
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
        m_status.tls.reset();
        if (state == cloud::BrokerState::Restarting)
            m_directory.setAllOffline(m_scheduler.utcMs());
        publishStatus();
    });
    connect(&m_cloud, &BenchCloud::messagesLeftOut, this, [this](quint64 total) {
        m_status.leftOut = total;
        publishStatus();
    });
    connect(&m_cloud, &BenchCloud::failed, this, [this](const Error& error) {
        m_status.failure = toFailure(error);
        publishStatus();
    });
    follow(m_cloud);
}

void CloudDesk::start(Done done)
{
    Flows::launch(startFlow(m_life.of(this), std::move(done)), "cloud start");
}

Task<void> CloudDesk::stop()
{
    return m_cloud.stop();
}

bool CloudDesk::isUp() const
{
    using State = cloud::BenchCloud::State;
    return m_cloud.state() == State::Running || m_cloud.state() == State::Starting;
}

Result<void> CloudDesk::requireRunning() const
{
    return m_cloud.requireRunning();
}

CloudServices CloudDesk::services()
{
    return {m_cloud.registry(), m_cloud.store(), m_cloud.traffic(), m_cloud.samples(),
            m_cloud.broker().manager()};
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
        m_status.secureBuilderUrl = m_cloud.secureBuilderUrl();
        m_status.authorityFile = m_cloud.authorityFile();
        m_status.authorityFingerprint = fingerprintOf(m_cloud.authorityPem());
        m_status.brokerVersion = QStringLiteral("mosquitto ") + m_cloud.broker().version();
        m_status.secretsPlace = m_cloud.secretsPlace();
        // Ours is to the manager's listener; that of the devices shows the same certificates.
        if (!m_status.tls)
            m_status.tls = toPublished(m_cloud.broker().manager().tlsReport(), m_status.endpoint);
        break;
    }
    m_status.connected = m_directory.onlineCount();
    m_publisher.cloud(m_status);
}

void CloudDesk::claim(const QString& claimId, Done done)
{
    if (const Result<void> running = m_cloud.requireRunning(); !running)
        return done(running);
    const Result<cloud::DeviceRecord> claimed = m_cloud.registry().claim(claimId, m_user);
    done(claimed ? Result<void>() : Result<void>(claimed.error()));
}

void CloudDesk::readRetained(const QString& filter, Done done)
{
    if (const Result<void> running = m_cloud.requireRunning(); !running)
        return done(running);
    m_cloud.broker().readRetained(
        filter.toUtf8(), published::Engine::retainedMost,
        [self = m_life.of(this), filter, done](const Result<net::RetainedSet>& outcome) {
            if (self)
                self->publishRetainedSet(filter, outcome, done);
        });
}

void CloudDesk::reclaim(const QString& claimId, Done done)
{
    if (const Result<void> running = m_cloud.requireRunning(); !running)
        return done(running);
    done(m_cloud.enforcer().reclaim(claimId, m_user));
}

Result<void> CloudDesk::block(const QString& claimId, qint64 forMs)
{
    if (const Result<void> running = m_cloud.requireRunning(); !running)
        return running;
    const UtcMs until = forMs > 0 ? m_scheduler.utcMs() + forMs : 0;
    const auto blocked = m_cloud.registry().block(claimId, until, m_user);
    return blocked ? Result<void>() : Result<void>(blocked.error());
}

void CloudDesk::setPolicy(const published::TrafficPolicy& policy, Done done)
{
    if (const Result<void> running = m_cloud.requireRunning(); !running)
        return done(running);
    traffic::Policy changed = toPolicy(policy);
    if (changed.name.empty())
        changed.name = m_cloud.traffic().policy().name;
    const Result<void> accepted = m_cloud.setPolicy(changed);
    if (!accepted)
        return done(accepted);
    m_publisher.policy(toPublished(changed));
    publishReport(m_cloud.traffic().look());
    done(savePolicy(m_policyPath, changed));
}

} // namespace ferrule::app
