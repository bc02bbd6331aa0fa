// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/bench_cloud.h"

#include "cloud/cloud_parts.h"
#include "cloud/timeline.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr auto housekeeping = std::chrono::hours(24);

QString cloudName()
{
    return u"Bench cloud"_s;
}

} // namespace

BenchCloud::BenchCloud(Scheduler& scheduler, BenchCloudConfig config, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_config(std::move(config))
    , m_housekeeping(scheduler)
{
    // The broker works in a folder of its own, where a relative path leads somewhere else.
    m_config.home = QDir(m_config.home).absolutePath();
}

BenchCloud::~BenchCloud()
{
    m_life.end();
}

Task<Result<void>> BenchCloud::start()
{
    if (m_state == State::Starting || m_state == State::Running) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("cloud", "The bench cloud is running already.");
        return refused(error);
    }
    return bringUp(m_life.of(this));
}

Task<Result<void>> BenchCloud::refused(Error error)
{
    co_return error;
}

Task<Result<void>> BenchCloud::bringUp(Lifeline<BenchCloud> cloud)
{
    cloud->setState(State::Starting);
    auto parts = openParts(cloud->m_config, cloud->m_scheduler);
    if (!parts) {
        cloud->fail(parts.error());
        co_return parts.error();
    }
    cloud->m_parts = std::move(*parts);
    cloud->connectParts();
    Result<void> outcome = co_await cloud->m_parts->broker->start(cloud->m_parts->brokerOptions);
    if (cloud && cloud->m_parts && outcome)
        outcome = co_await listenToDevices(cloud);
    if (cloud && cloud->m_parts && outcome)
        outcome = cloud->openDoors();
    if (cloud && cloud->m_parts && outcome)
        outcome = co_await cloud->m_parts->enforcer->openBroker();
    if (!cloud || !cloud->m_parts)
        co_return cancelled(phrase("cloud", "The bench cloud was stopped while it started."));
    if (!outcome) {
        co_await cloud->m_parts->broker->stop();
        if (cloud)
            cloud->fail(outcome.error());
        co_return outcome;
    }
    cloud->keepHouse();
    cloud->listenToPrograms();
    cloud->tellOfMove();
    cloud->setState(State::Running);
    co_return outcome;
}

Task<Result<void>> BenchCloud::listenToDevices(Lifeline<BenchCloud> cloud)
{
    cloud->m_parts->store->start();
    cloud->m_parts->traffic->start();
    cloud->recallEnforcement();
    // QoS 0: on loopback nothing is lost while the connection stands, the session is a clean one,
    // and an acknowledgement for each message would only slow the meter down.
    QList<net::Subscription> filters;
    filters.append(net::Subscription{"ioto/service/#", net::Qos::AtMostOnce});
    filters.append(net::Subscription{"$aws/rules/#", net::Qos::AtMostOnce});
    filters.append(LeftOutCount::subscription());
    const auto granted = co_await cloud->m_parts->broker->manager().subscribe(filters);
    if (!granted)
        co_return granted.error();
    if (granted->contains(128)) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = phrase("cloud", "The broker does not let the cloud hear its devices.");
        error.peerCode = 128;
        co_return error;
    }
    co_return Result<void>();
}

/// Devices do not need it, so a failure is said and borne.
void BenchCloud::listenToPrograms()
{
    const Result<void> heard = m_parts->control->listen(m_config.home);
    if (!heard)
        tell(CloudEvent::Channel::Cloud, CloudEvent::Severity::Warning, {},
             phrase("cloud", "Commands such as ferrule claim do not reach this cloud").text(),
             errorText(heard.error()));
}

void BenchCloud::tellOfMove()
{
    const data::Imported& moved = m_parts->imported;
    if (moved.rows > 0)
        tell(CloudEvent::Channel::Cloud, CloudEvent::Severity::Info, {},
             phrase("cloud", "The registry moved to the database server").text(),
             phrase("cloud", "%1 rows of %2 tables were copied; the file stays as it was.")
                 .arg(moved.rows, moved.tables)
                 .text());
}

void BenchCloud::recallEnforcement()
{
    const UtcMs memory =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_parts->traffic->memory()).count();
    const auto entries = m_parts->registry->auditTrail().since(m_scheduler.utcMs() - memory);
    if (entries)
        m_parts->traffic->recall(*entries);
    else
        reportFailure({}, entries.error());
}

Result<QList<quint16>> BenchCloud::knownPorts(const QString& service, quint16 configured)
{
    Result<QList<quint16>> known = m_parts->ports->of(service);
    if (known && configured != 0)
        known->prepend(configured);
    return known;
}

Task<void> BenchCloud::openAgain(Lifeline<BenchCloud> cloud)
{
    const Result<void> opened = co_await cloud->m_parts->enforcer->openBroker();
    if (cloud && cloud->m_parts && !opened && opened.error().kind != ErrorKind::LinkLost) {
        cloud->reportFailure({}, opened);
        cloud->m_parts->enforcer->refreshRevocations();
    }
}

Result<void> BenchCloud::openDoors()
{
    ProvisioningService& service = *m_parts->provisioning;
    ProvisioningAnswers answers;
    answers.endpoint = endpointHost();
    answers.port = m_parts->broker->devicePort();
    answers.cloudName = cloudName();
    service.setAnswers(answers);
    const Result<QList<quint16>> http = knownPorts(u"http"_s, m_config.httpPort);
    if (!http)
        return http.error();
    const Result<QList<quint16>> https = knownPorts(u"https"_s, m_config.httpsPort);
    if (!https)
        return https.error();
    const QHostAddress address(m_config.listenAddress);
    if (const auto heard = service.listen(address, *http); !heard)
        return heard;
    const auto heard = service.listenSecurely(address, *https, m_parts->serviceIdentity);
    if (!heard)
        return heard;
    Result<void> kept = rememberPort(u"broker"_s, m_parts->brokerOptions.knownPorts, answers.port);
    if (kept)
        kept = rememberPort(u"http"_s, *http, service.port());
    if (kept)
        kept = rememberPort(u"https"_s, *https, service.securePort());
    return kept;
}

Result<void> BenchCloud::rememberPort(const QString& service, const QList<quint16>& wanted,
                                      quint16 port)
{
    if (!wanted.isEmpty() && wanted.first() != port)
        tell(CloudEvent::Channel::Cloud, CloudEvent::Severity::Warning, {},
             phrase("cloud", "The %1 service listens on port %2, as %3 is taken")
                 .arg(service, port, wanted.first())
                 .text(),
             phrase("cloud", "Devices that remember port %1 reach the cloud again after a start "
                             "that finds it free.")
                 .arg(wanted.first())
                 .text());
    return m_parts->ports->remember(service, port);
}

Result<void> BenchCloud::setPolicy(const traffic::Policy& policy)
{
    const Result<void> usable =
        m_parts ? m_parts->traffic->setPolicy(policy) : traffic::validate(policy);
    if (usable) {
        m_config.policy = policy;
        if (m_parts)
            m_parts->registry->setReclaimAfter(policy.escalation.reclaimAfter);
    }
    return usable;
}

Task<void> BenchCloud::stop()
{
    const Lifeline<BenchCloud> self = m_life.of(this);
    if (!m_parts) {
        setState(State::Stopped);
        co_return;
    }
    m_housekeeping.stop();
    m_parts->provisioning->close();
    m_parts->traffic->stop();
    co_await m_parts->broker->stop();
    if (!self)
        co_return;
    m_parts.reset();
    setState(State::Stopped);
}

void BenchCloud::fail(const Error& error)
{
    m_housekeeping.stop();
    if (m_parts) {
        // Free for the next start at once; the rest goes later, as this may be one of its signals.
        m_parts->lock.release();
        m_parts->provisioning->close();
        QMetaObject::invokeMethod(
            this, [parts = std::shared_ptr<CloudParts>(std::move(m_parts))] {},
            Qt::QueuedConnection);
    }
    setState(State::Failed);
    emit failed(error);
    tell(CloudEvent::Channel::Cloud, CloudEvent::Severity::Error, {},
         phrase("cloud", "The bench cloud failed").text(), errorText(error));
}

void BenchCloud::keepHouse()
{
    m_parts->enforcer->refreshRevocations();
    Result<void> thinned = m_parts->samples->thin(m_scheduler.utcMs());
    if (thinned)
        thinned = m_parts->store->metrics().thin(m_scheduler.utcMs());
    if (!thinned)
        tell(CloudEvent::Channel::Cloud, CloudEvent::Severity::Warning, {},
             phrase("cloud", "Old traffic samples were not thinned out").text(),
             errorText(thinned.error()));
    m_housekeeping.startAfter(housekeeping, [this] { keepHouse(); });
}

void BenchCloud::connectParts()
{
    CloudParts& parts = *m_parts;
    Broker* broker = parts.broker.get();
    Registry* registry = parts.registry.get();
    Issuer* issuer = parts.issuer.get();
    Presence* presence = parts.presence.get();
    Enforcer* enforcer = parts.enforcer.get();
    TrafficService* traffic = parts.traffic.get();

    connect(broker, &Broker::stateChanged, this, &BenchCloud::brokerStateChanged);
    connect(&broker->leftOut(), &LeftOutCount::changed, this, &BenchCloud::messagesLeftOut);
    connect(broker, &Broker::failed, this, [this](const Error& error) {
        if (m_state == State::Running)
            fail(error);
    });
    connect(broker, &Broker::stateChanged, this, [this](BrokerState state) {
        if (state == BrokerState::Up && m_state == State::Running)
            Flows::launch(openAgain(m_life.of(this)), "open the broker");
    });
    connect(broker, &Broker::clientConnected, presence, &Presence::noteLogin);
    connect(broker, &Broker::clientDisconnected, presence, &Presence::noteLogout);
    connect(presence, &Presence::loggedIn, this,
            [this, registry, issuer, enforcer](const QString& claimId, qint64 utcMs) {
                enforcer->guardLogin(claimId);
                reportFailure(claimId, issuer->noteLogin(claimId));
                reportFailure(claimId, registry->touch(claimId));
                emit loggedIn(claimId, utcMs);
            });
    connect(presence, &Presence::loggedOut, this,
            [this, registry](const QString& claimId, const QString& why) {
                reportFailure(claimId, registry->touch(claimId));
                emit loggedOut(claimId, why);
            });
    connect(issuer, &Issuer::revocationsChanged, enforcer, &Enforcer::refreshRevocations);
    connect(issuer, &Issuer::credentialsChanged, registry, &Registry::announce);
    connect(registry, &Registry::claimed, traffic, &TrafficService::startOver);
    connect(registry, &Registry::deviceChanged, this, &BenchCloud::deviceChanged);
    connect(parts.store.get(), &StoreService::itemChanged, this, &BenchCloud::storeItemChanged);
    connect(parts.store.get(), &StoreService::itemRemoved, this, &BenchCloud::storeItemRemoved);
    DeviceCommands* commands = &parts.store->commands();
    connect(presence, &Presence::loggedIn, commands, &DeviceCommands::noteLogin);
    connect(presence, &Presence::loggedOut, commands, &DeviceCommands::noteLogout);
    connect(parts.provisioning.get(), &ProvisioningService::updateAsked, commands,
            &DeviceCommands::noteUpdateCheck);
    connect(commands, &DeviceCommands::changed, this, &BenchCloud::commandChanged);
    connect(&parts.store->sync(), &DatabaseSync::rowChanged, this, &BenchCloud::rowChanged);
    connect(&parts.store->sync(), &DatabaseSync::rowRemoved, this, &BenchCloud::rowRemoved);
    connect(registry, &Registry::productsChanged, this, &BenchCloud::productsChanged);
    connect(traffic, &TrafficService::measured, this, &BenchCloud::measured);
    connect(enforcer, &Enforcer::enforced, this, &BenchCloud::enforced);
    auto* timeline = new Timeline(parts, m_scheduler, presence);
    connect(timeline, &Timeline::happened, this, &BenchCloud::happened);
}

void BenchCloud::reportFailure(const QString& claimId, const Result<void>& outcome)
{
    if (!outcome)
        tell(CloudEvent::Channel::Cloud, CloudEvent::Severity::Error, claimId,
             phrase("cloud", "The registry could not be written").text(),
             errorText(outcome.error()));
}

void BenchCloud::tell(CloudEvent::Channel channel, CloudEvent::Severity severity,
                      const QString& claimId, const QString& summary, const QString& detail)
{
    CloudEvent event;
    event.utcMs = m_scheduler.utcMs();
    event.channel = channel;
    event.severity = severity;
    event.claimId = claimId;
    event.summary = summary;
    event.detail = detail;
    emit happened(event);
}

void BenchCloud::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

Result<void> BenchCloud::requireRunning() const
{
    if (m_state == State::Running)
        return {};
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("cloud", "The bench cloud is not running");
    error.remedy = phrase("cloud", "Start it again");
    return error;
}

Registry& BenchCloud::registry()
{
    return *m_parts->registry;
}

Issuer& BenchCloud::issuer()
{
    return *m_parts->issuer;
}

Presence& BenchCloud::presence()
{
    return *m_parts->presence;
}

StoreService& BenchCloud::store()
{
    return *m_parts->store;
}

TrafficService& BenchCloud::traffic()
{
    return *m_parts->traffic;
}

Enforcer& BenchCloud::enforcer()
{
    return *m_parts->enforcer;
}

Broker& BenchCloud::broker()
{
    return *m_parts->broker;
}

ProvisioningService& BenchCloud::provisioning()
{
    return *m_parts->provisioning;
}

TrafficTable& BenchCloud::samples()
{
    return *m_parts->samples;
}

data::Database& BenchCloud::database()
{
    return m_parts->database;
}

QString BenchCloud::endpointHost() const
{
    return endpointHostFor(m_config.listenAddress);
}

quint16 BenchCloud::endpointPort() const
{
    return m_parts ? m_parts->broker->devicePort() : 0;
}

QString BenchCloud::builderUrl() const
{
    return m_parts ? m_parts->provisioning->url() : QString();
}

QString BenchCloud::secureBuilderUrl() const
{
    return m_parts ? m_parts->provisioning->secureUrl() : QString();
}

QString BenchCloud::productToken() const
{
    return m_parts ? m_parts->product.token : QString();
}

QByteArray BenchCloud::authorityPem() const
{
    return m_parts ? m_parts->issuer->authorityPem() : QByteArray();
}

QString BenchCloud::authorityFile() const
{
    return m_config.home + u"/authority/authority.crt"_s;
}

QString BenchCloud::secretsPlace() const
{
    return phrase("cloud", "The authority's key is in the file %1/authority/authority.key, which "
                           "only you can read.")
        .arg(m_config.home)
        .text();
}

} // namespace ferrule::cloud
