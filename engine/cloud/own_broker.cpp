// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/own_broker.h"

#include "base/phrase_mark.h"
#include "cloud/broker_limits.h"
#include "cloud/control_server.h"
#include "cloud/home_lock.h"
#include "cloud/lease_message.h"
#include "cloud/remote_enforcement.h"
#include "data/import.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QSysInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

using Channel = CloudEvent::Channel;
using Severity = CloudEvent::Severity;

constexpr auto housekeeping = std::chrono::hours(24);
constexpr quint8 subscriptionRefused = 128;
constexpr char throttleFilter[] = "ioto/device/+/mqtt/throttle";

/// Of the books alone: devices are claimed for an account of the broker's owner.
QString accountId()
{
    return u"own"_s;
}

traffic::Policy withoutRelease(traffic::Policy policy)
{
    policy.escalation.closesBeforeRelease = std::numeric_limits<int>::max();
    return policy;
}

} // namespace

/// In the order of need; they go in the reverse order.
struct OwnBroker::Parts
{
    explicit Parts(Scheduler& scheduler)
        : client(scheduler)
        , link(client)
    {
    }
    HomeLock lock;
    data::Database database;
    net::Client client;
    ManagerLink link;
    std::unique_ptr<Registry> registry;
    std::unique_ptr<TrafficTable> samples;
    std::unique_ptr<Presence> presence;
    std::unique_ptr<LeaseKeeper> lease;
    std::unique_ptr<AccessCheck> access;
    std::unique_ptr<HeardDevices> heard;
    std::unique_ptr<RemoteEnforcement> enforcement;
    std::unique_ptr<StoreService> store;
    std::unique_ptr<TrafficService> traffic;
    std::unique_ptr<ControlServer> control;
};

OwnBroker::OwnBroker(Scheduler& scheduler, OwnBrokerConfig config, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_config(std::move(config))
    , m_housekeeping(scheduler)
{
    if (m_config.managerName.isEmpty())
        m_config.managerName = QSysInfo::machineHostName();
}

OwnBroker::~OwnBroker()
{
    m_life.end();
}

Task<Result<void>> OwnBroker::refused(Error error)
{
    co_return error;
}

Task<Result<void>> OwnBroker::start()
{
    if (m_state == State::Starting || m_state == State::Running) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("cloud", "The connection to the broker is up already.");
        return refused(error);
    }
    return bringUp(m_life.of(this));
}

Result<void> OwnBroker::openParts()
{
    if (const Result<void> sound = validate(m_config.profile); !sound)
        return sound;
    const traffic::Policy policy = withoutRelease(m_config.policy);
    if (const Result<void> sound = traffic::validate(policy); !sound)
        return sound;
    auto parts = std::make_unique<Parts>(m_scheduler);
    if (const Result<void> locked = parts->lock.take(m_config.home); !locked)
        return locked;
    const Result<data::Imported> opened = data::openIn(m_config.home, parts->database);
    if (!opened)
        return opened.error();
    parts->registry = std::make_unique<Registry>(parts->database, m_scheduler, accountId(),
                                                 policy.escalation.reclaimAfter);
    parts->samples = std::make_unique<TrafficTable>(parts->database);
    parts->presence = std::make_unique<Presence>(m_scheduler);
    parts->lease = std::make_unique<LeaseKeeper>(parts->client, m_scheduler, m_config.managerName,
                                                 m_config.lease);
    parts->access = std::make_unique<AccessCheck>(parts->client, m_scheduler);
    parts->heard = std::make_unique<HeardDevices>(parts->link, *parts->registry, *parts->presence,
                                                  m_scheduler, m_config.presentFor);
    parts->enforcement = std::make_unique<RemoteEnforcement>(parts->link, *parts->registry,
                                                             *parts->lease, m_scheduler);
    parts->store =
        std::make_unique<StoreService>(parts->link, parts->database, *parts->registry, m_scheduler);
    parts->traffic = std::make_unique<TrafficService>(
        parts->link, *parts->presence, *parts->enforcement, *parts->samples, m_scheduler, policy);
    const ControlledParts controlled{*parts->registry, nullptr,       *parts->traffic,
                                     *parts->store,    parts->client, *parts->presence,
                                     m_scheduler};
    parts->control = std::make_unique<ControlServer>(controlled, m_scheduler);
    m_parts = std::move(parts);
    connectParts();
    return {};
}

Task<Result<void>> OwnBroker::bringUp(Lifeline<OwnBroker> self)
{
    self->setState(State::Starting);
    self->m_capabilities.clear();
    Result<void> outcome = self->openParts();
    if (outcome) {
        const net::ClientOptions login = loginOf(self->m_config.profile);
        const Result<net::Connected> connected =
            co_await self->m_parts->client.connectToBroker(login);
        if (!connected)
            outcome = connected.error();
    }
    if (self && self->m_parts && outcome)
        outcome = co_await listen(self);
    if (!self || (outcome && !self->m_parts))
        co_return cancelled(phrase("cloud", "The connection to the broker was given up."));
    if (outcome)
        outcome = self->startServices();
    if (outcome)
        self->setState(State::Running);
    else if (self->m_state == State::Starting)
        self->takeDown(State::Failed);
    co_return outcome;
}

Task<Result<void>> OwnBroker::listen(Lifeline<OwnBroker> self)
{
    const QStringList filters = self->m_config.profile.deviceFilters;
    const bool probes = !isAwsIot(self->m_config.profile);
    const Result<QList<Capability>> found = co_await self->m_parts->access->run(filters, probes);
    if (!found)
        co_return found.error();
    if (!self || !self->m_parts)
        co_return cancelled(phrase("cloud", "The connection to the broker was given up."));
    self->m_capabilities = *found;
    for (const Capability& limit :
         standingLimits(self->m_config.profile, self->m_config.presentFor))
        self->setCapability(limit);
    qsizetype refusals = 0;
    for (const Capability& each : *found)
        refusals += each.state == Capability::State::Missing ? 1 : 0;
    if (refusals >= filters.size()) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = phrase("cloud", "The broker lets us hear no device.");
        error.measured = phrase("cloud", "SUBACK 128 for %1").arg(filters.join(u", "_s));
        error.remedy = phrase("cloud", "Allow this user to subscribe to these filters.");
        error.peerCode = subscriptionRefused;
        co_return error;
    }
    // What other managers tell devices; without it, a change of hands starts from the bottom.
    QList<net::Subscription> throttles;
    throttles.append(net::Subscription{throttleFilter, net::Qos::AtMostOnce});
    const Result<QList<quint8>> granted = co_await self->m_parts->client.subscribe(throttles);
    if (!granted)
        co_return granted.error();
    if (self && granted->contains(subscriptionRefused))
        self->setCapability(
            {QString::fromLatin1(throttleFilter), Capability::State::Missing,
             phrase("cloud",
                    "The broker does not let us see what other managers tell devices (SUBACK 128).")
                 .text()});
    co_return Result<void>();
}

void OwnBroker::setCapability(const Capability& capability)
{
    for (Capability& each : m_capabilities) {
        if (each.subject != capability.subject)
            continue;
        if (each == capability)
            return;
        each = capability;
        emit capabilitiesChanged();
        return;
    }
    m_capabilities.append(capability);
    emit capabilitiesChanged();
}

Result<void> OwnBroker::startServices()
{
    Parts& parts = *m_parts;
    takeRole(LeaseKeeper::Role::Offline);
    if (const Result<void> started = parts.heard->start(); !started)
        return started;
    parts.store->start();
    parts.traffic->start();
    const UtcMs memory =
        std::chrono::duration_cast<std::chrono::milliseconds>(parts.traffic->memory()).count();
    const auto entries = parts.registry->auditTrail().since(m_scheduler.utcMs() - memory);
    if (!entries)
        return entries.error();
    parts.traffic->recall(*entries);
    parts.client.addRoute(
        throttleFilter, [this](const net::MessageView& message) { noteForeignThrottle(message); });
    keepHouse();
    listenToPrograms();
    if (!m_config.profile.watchOnly)
        parts.lease->start();
    return {};
}

/// Devices do not need it, so a failure is said and borne.
void OwnBroker::listenToPrograms()
{
    const Result<void> heard = m_parts->control->listen(m_config.home);
    if (!heard)
        tell(Channel::Cloud, Severity::Warning, {},
             phrase("cloud", "Commands such as ferrule throttle do not reach this broker").text(),
             errorText(heard.error()));
}

void OwnBroker::keepHouse()
{
    Result<void> thinned = m_parts->samples->thin(m_scheduler.utcMs());
    if (thinned)
        thinned = m_parts->store->metrics().thin(m_scheduler.utcMs());
    if (!thinned)
        tellFailure({}, thinned.error());
    m_housekeeping.startAfter(housekeeping, [this] { keepHouse(); });
}

void OwnBroker::connectParts()
{
    Parts& parts = *m_parts;
    Presence* presence = parts.presence.get();
    Registry* registry = parts.registry.get();
    TrafficService* traffic = parts.traffic.get();
    connect(&parts.client, &net::Client::connected, this, [this] {
        m_linked = true;
        tell(Channel::Cloud, Severity::Good, {}, phrase("cloud", "Logged in at the broker").text());
    });
    connect(&parts.client, &net::Client::disconnected, this,
            [this](const net::Disconnected& report) {
                // Each attempt that fails after it is reported too.
                const bool lost = std::exchange(m_linked, false);
                if (lost && report.reason != net::EndReason::Requested)
                    tell(Channel::Cloud, Severity::Warning, {},
                         phrase("cloud", "The connection to the broker is lost").text(),
                         errorText(report.error));
            });
    connect(
        &parts.client, &net::Client::subscriptionReduced, this,
        [this](const QByteArray& filter, net::Qos, quint8 granted) {
            if (granted == subscriptionRefused && m_state == State::Running)
                setCapability(
                    {QString::fromUtf8(filter), Capability::State::Missing,
                     phrase("cloud",
                            "The broker refuses the subscription since a reconnect (SUBACK 128).")
                         .text()});
        });
    connect(parts.lease.get(), &LeaseKeeper::roleChanged, this, &OwnBroker::takeRole);
    connect(parts.lease.get(), &LeaseKeeper::refused, this, [this](const Error& error) {
        setCapability(
            {QString::fromLatin1(leaseTopic), Capability::State::Missing, errorText(error)});
        tell(Channel::Enforcement, Severity::Warning, {},
             phrase("cloud", "This manager can only watch").text(), errorText(error));
    });
    connect(presence, &Presence::loggedIn, this,
            [this, registry](const QString& claimId, qint64 utcMs) {
                if (const Result<void> noted = registry->touch(claimId); !noted)
                    tellFailure(claimId, noted.error());
                emit loggedIn(claimId, utcMs);
            });
    connect(presence, &Presence::loggedOut, this, &OwnBroker::loggedOut);
    connect(registry, &Registry::deviceChanged, this, &OwnBroker::deviceChanged);
    connect(parts.heard.get(), &HeardDevices::failed, this, &OwnBroker::tellFailure);
    connect(parts.store.get(), &StoreService::itemChanged, this, &OwnBroker::storeItemChanged);
    connect(parts.store.get(), &StoreService::itemRemoved, this, &OwnBroker::storeItemRemoved);
    DeviceCommands* commands = &parts.store->commands();
    // Not told of logins: here they are guessed from silence, which is no restart.
    connect(commands, &DeviceCommands::changed, this, &OwnBroker::commandChanged);
    connect(&parts.store->sync(), &DatabaseSync::rowChanged, this, &OwnBroker::rowChanged);
    connect(&parts.store->sync(), &DatabaseSync::rowRemoved, this, &OwnBroker::rowRemoved);
    connect(parts.store.get(), &StoreService::complained, this,
            [this](const QString& claimId, const QString& summary, const QString& detail) {
                tell(Channel::Store, Severity::Warning, claimId, summary, detail);
            });
    connect(traffic, &TrafficService::measured, this, &OwnBroker::measured);
    connect(traffic, &TrafficService::failed, this, &OwnBroker::tellFailure);
    connect(parts.enforcement.get(), &RemoteEnforcement::enforced, this, &OwnBroker::enforced);
}

void OwnBroker::takeRole(LeaseKeeper::Role role)
{
    using Role = LeaseKeeper::Role;
    const bool ours = role == Role::Enforcing;
    m_parts->store->setServing(ours);
    m_parts->traffic->setJudging(ours);
    if (m_state != State::Running)
        return;
    if (ours) {
        setCapability(
            {QString::fromLatin1(leaseTopic), Capability::State::Works,
             phrase("cloud", "This manager holds the lease: it serves devices and enforces.")
                 .text()});
        tell(Channel::Enforcement, Severity::Good, {},
             phrase("cloud", "This manager enforces now").text());
    } else if (role == Role::Watching) {
        setCapability(
            {QString::fromLatin1(leaseTopic), Capability::State::Works,
             phrase("cloud", "Another manager serves devices and enforces; this one watches.")
                 .text()});
        tell(Channel::Enforcement, Severity::Info, {},
             phrase("cloud", "This manager watches").text());
    }
    emit roleChanged(role);
}

void OwnBroker::noteForeignThrottle(const net::MessageView& message)
{
    if (m_parts->lease->role() == LeaseKeeper::Role::Enforcing || message.retain)
        return;
    const std::optional<ThrottleNotice> notice = readThrottle(message);
    if (!notice || !m_parts->registry->device(notice->claimId))
        return;
    EnforcementRecord record;
    record.utcMs = m_scheduler.utcMs();
    record.claimId = notice->claimId;
    record.action = notice->action;
    record.by = m_parts->lease->otherName();
    if (record.by.isEmpty())
        record.by = QString::fromLatin1(markPhrase("base", "another manager"));
    record.why = QString::fromLatin1(markPhrase("base", "seen at the broker"));
    m_parts->traffic->observe(record.claimId, record.action == EnforcementAction::Close
                                                  ? traffic::Action::Close
                                                  : traffic::Action::Throttle);
    const Result<void> kept = m_parts->registry->auditTrail().add(
        record.claimId, name(record.action), record.by, record.why);
    if (!kept)
        tellFailure(record.claimId, kept.error());
    emit enforced(record);
}

Result<void> OwnBroker::setPolicy(const traffic::Policy& policy)
{
    const traffic::Policy usable = withoutRelease(policy);
    const Result<void> accepted =
        m_parts ? m_parts->traffic->setPolicy(usable) : traffic::validate(usable);
    if (accepted)
        m_config.policy = policy;
    return accepted;
}

Task<void> OwnBroker::stop()
{
    const Lifeline<OwnBroker> self = m_life.of(this);
    if (!m_parts) {
        setState(State::Stopped);
        co_return;
    }
    m_parts->lease->resign();
    m_parts->heard->stop();
    m_parts->traffic->stop();
    co_await m_parts->client.disconnectFromBroker();
    if (self)
        self->takeDown(State::Stopped);
}

void OwnBroker::takeDown(State state)
{
    m_housekeeping.stop();
    if (m_parts) {
        // Free for the next start at once; the rest goes later, as this may be one of its signals.
        m_parts->control->close();
        m_parts->lock.release();
        m_parts->client.disconnect(this);
        m_parts->lease->disconnect(this);
        m_parts->client.abort();
        QMetaObject::invokeMethod(
            this, [parts = std::shared_ptr<Parts>(std::move(m_parts))] {}, Qt::QueuedConnection);
    }
    setState(state);
}

void OwnBroker::tell(CloudEvent::Channel channel, CloudEvent::Severity severity,
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

void OwnBroker::tellFailure(const QString& claimId, const Error& error)
{
    tell(Channel::Cloud, Severity::Error, claimId,
         phrase("cloud", "Something could not be done").text(), errorText(error));
}

void OwnBroker::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

bool OwnBroker::isConnected() const
{
    return m_parts && m_parts->client.state() == net::ClientState::Connected;
}

net::Client& OwnBroker::client()
{
    return m_parts->client;
}

Registry& OwnBroker::registry()
{
    return *m_parts->registry;
}

Presence& OwnBroker::presence()
{
    return *m_parts->presence;
}

StoreService& OwnBroker::store()
{
    return *m_parts->store;
}

TrafficService& OwnBroker::traffic()
{
    return *m_parts->traffic;
}

TrafficTable& OwnBroker::samples()
{
    return *m_parts->samples;
}

LeaseKeeper& OwnBroker::lease()
{
    return *m_parts->lease;
}

} // namespace ferrule::cloud
