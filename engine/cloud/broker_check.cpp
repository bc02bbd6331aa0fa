// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_check.h"

#include "cloud/broker_limits.h"
#include "cloud/heard_devices.h"
#include "cloud/lease_message.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr quint8 subscriptionRefused = 128;
constexpr auto leasePatience = std::chrono::milliseconds(500);

Error givenUp()
{
    return cancelled(phrase("cloud", "The check of the broker was given up."));
}

/// By subject: what was asked for comes before what is known of every broker.
void add(QList<Capability>& findings, const Capability& finding)
{
    for (Capability& each : findings) {
        if (each.subject == finding.subject) {
            each = finding;
            return;
        }
    }
    findings.append(finding);
}

} // namespace

BrokerCheck::BrokerCheck(Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_client(scheduler)
    , m_access(m_client, scheduler)
    , m_patience(scheduler)
{
}

BrokerCheck::~BrokerCheck()
{
    m_life.end();
    m_leaseRead.settle(givenUp());
}

Task<Result<QList<Capability>>> BrokerCheck::run(ConnectionProfile profile)
{
    return check(m_life.of(this), std::move(profile));
}

Task<Result<QList<Capability>>> BrokerCheck::check(Lifeline<BrokerCheck> self,
                                                   ConnectionProfile profile)
{
    if (const Result<void> sound = validate(profile); !sound)
        co_return sound.error();
    net::ClientOptions login = loginOf(profile);
    login.autoReconnect = false;
    const Result<net::Connected> connected = co_await self->m_client.connectToBroker(login);
    if (!self)
        co_return givenUp();
    self->m_tls = self->m_client.tlsReport();
    if (!connected)
        co_return connected.error();
    const QStringList filters = profile.deviceFilters;
    const Result<QList<Capability>> access =
        co_await self->m_access.run(filters, !isAwsIot(profile));
    if (!self)
        co_return givenUp();
    if (!access)
        co_return access.error();
    QList<Capability> findings = *access;
    for (const Capability& limit : standingLimits(profile, HeardDevices::usualPresence))
        add(findings, limit);
    if (!profile.watchOnly) {
        const Result<Capability> lease = co_await lookAtLease(self);
        if (!self)
            co_return givenUp();
        if (!lease)
            co_return lease.error();
        add(findings, *lease);
    }
    co_await self->m_client.disconnectFromBroker();
    co_return findings;
}

Task<Result<Capability>> BrokerCheck::lookAtLease(Lifeline<BrokerCheck> self)
{
    using State = Capability::State;
    self->m_client.addRoute(leaseTopic, [owner = self.get()](const net::MessageView& message) {
        const std::optional<Lease> lease = readLease(message.payload);
        owner->m_leaseHeld = lease && !lease->holder.empty();
        if (lease)
            owner->m_leaseHolder = QString::fromStdString(lease->name);
        // Not from within the client's call, whose route this is.
        owner->m_patience.startAfter(Duration(0), [owner] { owner->m_leaseRead.settle({}); });
    });
    QList<net::Subscription> subscriptions;
    subscriptions.append(net::Subscription{leaseTopic, net::Qos::AtLeastOnce});
    const Result<QList<quint8>> granted = co_await self->m_client.subscribe(subscriptions);
    if (!self)
        co_return givenUp();
    if (!granted)
        co_return granted.error();
    Capability lease;
    lease.subject = QString::fromLatin1(leaseTopic);
    if (granted->contains(subscriptionRefused)) {
        lease.state = State::Missing;
        lease.detail = phrase("cloud", "The broker does not let us read the enforcer's lease "
                                       "(SUBACK 128): this manager can only watch.")
                           .text();
        co_return lease;
    }
    // A retained message comes at once or not at all.
    if (!self->m_leaseRead.isSettled() && !self->m_patience.isActive())
        self->m_patience.startAfter(leasePatience,
                                    [owner = self.get()] { owner->m_leaseRead.settle({}); });
    const Pending<void> read = self->m_leaseRead;
    const Result<void> waited = co_await read.answer();
    if (!self)
        co_return waited.error();
    if (self->m_leaseHeld) {
        lease.state = State::Works;
        lease.detail = phrase("cloud", "%1 enforces, or did so last: this manager watches while "
                                       "that one is there.")
                           .arg(self->m_leaseHolder)
                           .text();
    } else {
        lease.detail = phrase("cloud", "Nobody enforces: this manager takes the role as it "
                                       "connects, where it may publish there.")
                           .text();
    }
    co_return lease;
}

} // namespace ferrule::cloud
