// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/own_broker_desk.h"

#include "brokers/profile_rules.h"
#include "cloud/broker_limits.h"
#include "published/engine.h"
#include "words/phrase.h"
#include "workbench/broker_rows.h"
#include "workbench/device_directory.h"
#include "workbench/policy_file.h"
#include "workbench/publisher.h"
#include "workbench/tls_rows.h"
#include "workbench/traffic_rows.h"
#include "workbench/translate.h"

#include <QRandomGenerator>

namespace ferrule::app {

using cloud::OwnBroker;
using published::CloudStatus;

namespace {

// Bounds of the waits for a broker that is down when its profile is used.
constexpr auto firstWait = std::chrono::seconds(1);
constexpr auto longestWait = std::chrono::seconds(60);

QString policyPath(const QString& books)
{
    return books + QStringLiteral("/policy.json");
}

} // namespace

OwnBrokerDesk::OwnBrokerDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                             ProfileBook& book, QString commandHome, QObject* parent)
    : ServiceDesk(scheduler, publisher, directory, parent)
    , m_book(book)
    , m_backoff(firstWait, longestWait, Duration(0), QRandomGenerator::global()->generate64())
    , m_retry(scheduler)
{
    m_status.commandHome = std::move(commandHome);
}

OwnBrokerDesk::~OwnBrokerDesk()
{
    m_life.end();
}

void OwnBrokerDesk::setProfile(const QString& id)
{
    const QString home = m_status.commandHome;
    m_status = {};
    m_status.commandHome = home;
    if (const published::BrokerProfile* profile = m_book.find(id))
        m_profile = *profile;
    m_status.profile = m_profile.id;
    m_status.name = m_profile.name;
    m_status.endpoint = QStringLiteral("%1:%2").arg(m_profile.host).arg(m_profile.port);
    m_status.secretsPlace = m_profile.secretsPlace;
    cloud::ConnectionProfile known;
    known.host = m_profile.host;
    known.deviceFilters = m_profile.deviceFilters;
    known.watchOnly = m_profile.watchOnly;
    m_limits = cloud::standingLimits(known, cloud::HeardDevices::usualPresence);
    m_status.findings = toPublished(m_limits);
    m_status.whyNoProvisioning = whyNot(QStringLiteral("Provisioning"));
    m_status.whyNoRelease = whyNot(QStringLiteral("Release"));
}

void OwnBrokerDesk::start(Done done)
{
    m_backoff.reset();
    m_status.failure.reset();
    attempt(std::move(done));
}

void OwnBrokerDesk::attempt(Done done)
{
    m_retry.stop();
    m_status.nextAttemptMs = 0;
    Flows::launch(startFlow(m_life.of(this), std::move(done)), "broker start");
}

void OwnBrokerDesk::tryLater()
{
    const Duration wait = m_backoff.next();
    m_status.nextAttemptMs =
        m_scheduler.utcMs() + std::chrono::ceil<std::chrono::milliseconds>(wait).count();
    m_retry.startAfter(wait, [this] { attempt([](const Result<void>&) {}); });
}

Task<void> OwnBrokerDesk::startFlow(Lifeline<OwnBrokerDesk> desk, Done done)
{
    const quint64 attempt = ++desk->m_attempt;
    desk->m_starting = true;
    desk->publishStatus();
    // One that lost its connection is not waited for any more.
    if (desk->m_broker)
        co_await desk->m_broker->stop();
    if (!desk)
        co_return;
    const published::BrokerProfile profile = desk->m_profile;
    const Result<cloud::ConnectionProfile> connection = co_await desk->m_book.connection(profile);
    if (!desk)
        co_return;
    Result<void> started;
    if (attempt != desk->m_attempt)
        co_return done(cancelled(phrase("workbench", "Another cloud was chosen meanwhile.")));
    if (connection) {
        desk->make(*connection);
        started = co_await desk->m_broker->start();
        if (!desk)
            co_return;
        if (attempt != desk->m_attempt)
            co_return done(cancelled(phrase("workbench", "Another cloud was chosen meanwhile.")));
    } else {
        started = connection.error();
    }
    desk->m_starting = false;
    if (started) {
        connect(&desk->m_broker->client(), &net::Client::connected, desk.get(),
                &OwnBrokerDesk::noteLogin);
        connect(&desk->m_broker->client(), &net::Client::disconnected, desk.get(),
                &OwnBrokerDesk::noteLost);
        desk->m_status.failure.reset();
        desk->publishEverything();
    } else {
        desk->m_status.failure = toFailure(started.error());
        if (connection && cloud::mayPass(started.error()))
            desk->tryLater();
    }
    desk->publishStatus();
    done(started);
}

void OwnBrokerDesk::make(const cloud::ConnectionProfile& connection)
{
    cloud::OwnBrokerConfig config;
    config.home = m_book.booksOf(m_profile.id);
    config.profile = connection;
    const QString policy = policyPath(config.home);
    config.policy = loadPolicy(policy).valueOr(std::nullopt).value_or(traffic::burstPolicy());
    complainAboutPolicy(policy);
    m_broker = std::make_unique<OwnBroker>(m_scheduler, config);
    connect(m_broker.get(), &OwnBroker::stateChanged, this, &OwnBrokerDesk::publishStatus);
    connect(m_broker.get(), &OwnBroker::capabilitiesChanged, this, &OwnBrokerDesk::publishStatus);
    connect(m_broker.get(), &OwnBroker::roleChanged, this, &OwnBrokerDesk::publishStatus);
    follow(*m_broker);
}

Task<void> OwnBrokerDesk::stop()
{
    return stopFlow(m_life.of(this));
}

Task<void> OwnBrokerDesk::stopFlow(Lifeline<OwnBrokerDesk> desk)
{
    ++desk->m_attempt;
    desk->m_starting = false;
    desk->m_retry.stop();
    desk->m_status.nextAttemptMs = 0;
    if (!desk->m_broker)
        co_return;
    co_await desk->m_broker->stop();
    if (!desk)
        co_return;
    desk->m_broker.reset();
    desk->publishStatus();
}

bool OwnBrokerDesk::isRunning() const
{
    return m_broker && m_broker->state() == OwnBroker::State::Running;
}

bool OwnBrokerDesk::isUp() const
{
    return m_starting || (isRunning() && m_broker->isConnected());
}

void OwnBrokerDesk::noteLogin()
{
    m_status.failure.reset();
    m_status.nextAttemptMs = 0;
    publishStatus();
}

/// The client tries again by itself, and tells of each attempt that fails.
void OwnBrokerDesk::noteLost(const net::Disconnected& report)
{
    if (report.reason == net::EndReason::Requested)
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(report.nextAttemptIn);
    m_status.failure = toFailure(report.error);
    m_status.nextAttemptMs = report.willReconnect ? m_scheduler.utcMs() + wait.count() : 0;
    publishStatus();
}

Result<void> OwnBrokerDesk::requireRunning() const
{
    if (isRunning())
        return {};
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("workbench", "There is no connection to the broker.");
    error.measured = m_status.endpoint.toStdString();
    error.remedy = phrase("workbench", "Connect to it again.");
    return error;
}

CloudServices OwnBrokerDesk::services()
{
    return {m_broker->registry(), m_broker->store(), m_broker->traffic(), m_broker->samples(),
            m_broker->client()};
}

QString OwnBrokerDesk::whyNot(const QString& subject) const
{
    const QList<cloud::Capability>& known = isRunning() ? m_broker->capabilities() : m_limits;
    for (const cloud::Capability& each : known) {
        if (each.subject == subject && each.state == cloud::Capability::State::Missing)
            return each.detail;
    }
    return {};
}

void OwnBrokerDesk::publishRole()
{
    const Role role = roleOf(*m_broker);
    m_status.role = role.words;
    m_status.whyNoEnforcement = role.whyNot;
    m_status.findings = toPublished(m_broker->capabilities());
    m_status.whyNoProvisioning = whyNot(QStringLiteral("Provisioning"));
    m_status.whyNoRelease = whyNot(QStringLiteral("Release"));
}

void OwnBrokerDesk::publishStatus()
{
    using State = CloudStatus::State;
    if (isRunning() && !m_starting) {
        // A connection that broke comes back by itself; nothing is heard meanwhile.
        m_status.state = m_broker->isConnected() ? State::Running : State::Waiting;
        m_status.tls = m_profile.tls
                           ? toPublished(m_broker->client().tlsReport(), m_status.endpoint)
                           : std::nullopt;
        publishRole();
    } else if (m_starting) {
        m_status.state = State::Starting;
    } else {
        m_directory.setAllOffline(m_scheduler.utcMs());
        m_status.state = m_status.nextAttemptMs != 0 ? State::Waiting
                         : m_status.failure          ? State::Failed
                                                     : State::Stopped;
        m_status.role.clear();
    }
    m_status.connected = m_directory.onlineCount();
    m_publisher.cloud(m_status);
}

void OwnBrokerDesk::claim(const QString&, Done done)
{
    done(cloud::benchOnly(cloud::BenchOnly::Claim));
}

void OwnBrokerDesk::reclaim(const QString&, Done done)
{
    done(cloud::benchOnly(cloud::BenchOnly::Reclaim));
}

Result<void> OwnBrokerDesk::requireProvisioning() const
{
    return cloud::benchOnly(cloud::BenchOnly::Provision);
}

Result<void> OwnBrokerDesk::block(const QString&, qint64)
{
    return cloud::benchOnly(cloud::BenchOnly::Block);
}

void OwnBrokerDesk::setPolicy(const published::TrafficPolicy& policy, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    traffic::Policy changed = toPolicy(policy);
    if (changed.name.empty())
        changed.name = m_broker->traffic().policy().name;
    if (const Result<void> accepted = m_broker->setPolicy(changed); !accepted)
        return done(accepted);
    m_publisher.policy(toPublished(changed));
    publishReport(m_broker->traffic().look());
    done(savePolicy(policyPath(m_broker->config().home), changed));
}

void OwnBrokerDesk::readRetained(const QString& filter, Done done)
{
    if (const Result<void> running = requireRunning(); !running)
        return done(running);
    net::ClientOptions login = cloud::loginOf(m_broker->config().profile);
    login.clientId += "-retained";
    auto* const reader = new net::RetainedReader(m_scheduler, this);
    connect(reader, &net::RetainedReader::finished, this,
            [this, reader, filter, done](const Result<net::RetainedSet>& outcome) {
                reader->deleteLater();
                publishRetainedSet(filter, outcome, done);
            });
    reader->start(login, filter.toUtf8(), published::Engine::retainedMost);
}

} // namespace ferrule::app
