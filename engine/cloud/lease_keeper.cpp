// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/lease_keeper.h"

#include "cloud/lease_message.h"
#include "words/phrase.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr quint8 subscriptionRefused = 128;
constexpr qsizetype longestName = 64;

/// New at each start: two runs of one program are two managers.
std::string makeHolder()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace

LeaseKeeper::LeaseKeeper(net::Client& client, Scheduler& scheduler, const QString& name,
                         LeaseTiming timing, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_scheduler(scheduler)
    , m_lease(makeHolder(), name.left(longestName).toStdString(), timing)
    , m_timer(scheduler)
{
    connect(&m_client, &net::Client::connected, this, [this] {
        if (m_started)
            subscribe();
    });
    connect(&m_client, &net::Client::disconnected, this, [this] {
        m_toldRefusal = false;
        m_lease.lost();
        go();
    });
}

LeaseKeeper::~LeaseKeeper()
{
    m_life.end();
    if (m_route != 0)
        m_client.removeRoute(m_route);
}

void LeaseKeeper::start()
{
    if (m_started)
        return;
    m_started = true;
    m_route = m_client.addRoute(leaseTopic,
                                [this](const net::MessageView& message) { onMessage(message); });
    if (m_client.state() == net::ClientState::Connected)
        subscribe();
}

void LeaseKeeper::resign()
{
    m_started = false;
    if (const std::optional<Lease> farewell = m_lease.resign())
        publish(*farewell);
    go();
}

QString LeaseKeeper::otherName() const
{
    return m_lease.other() ? QString::fromStdString(m_lease.other()->name) : QString();
}

/// Also after a reconnect that brings the subscription back by itself: to subscribe again makes the
/// broker send the retained lease (MQTT 3.1.1 section 3.8.4-3).
void LeaseKeeper::subscribe()
{
    const Result<void> asked = m_client.postSubscribe(
        {net::Subscription{leaseTopic, net::Qos::AtLeastOnce}},
        [self = m_life.of(this)](const Result<net::Grant>& grant) {
            // A connection that broke meanwhile subscribes anew when it is back.
            if (!self || !grant || !self->m_started)
                return;
            if (!grant->codes.contains(subscriptionRefused)) {
                self->m_lease.subscribed(self->m_scheduler.now());
                return self->go();
            }
            Error error;
            error.kind = ErrorKind::Refused;
            error.what = phrase("cloud", "The broker does not let us read the enforcer's lease.");
            error.measured = phrase("cloud", "SUBACK 128 for %1").arg(leaseTopic);
            error.cause = phrase("cloud", "Its access rules leave this user out.");
            error.remedy =
                phrase("cloud", "Allow it to subscribe and publish to %1.").arg(leaseTopic);
            error.peerCode = subscriptionRefused;
            self->tellRefusal(error);
        });
    if (!asked)
        tellRefusal(asked.error());
}

void LeaseKeeper::onMessage(const net::MessageView& message)
{
    if (!m_started)
        return;
    const std::optional<Lease> lease = readLease(message.payload);
    if (!lease)
        return;
    m_lease.received(*lease, m_scheduler.now());
    go();
}

void LeaseKeeper::go()
{
    m_lease.tick(m_scheduler.now());
    if (const std::optional<Lease> outgoing = m_lease.takeOutgoing())
        publish(*outgoing);
    if (const std::optional<Instant> deadline = m_lease.deadline())
        m_timer.startAt(*deadline, [this] { go(); });
    else
        m_timer.stop();
    if (m_lease.isUnheard()) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what =
            phrase("cloud", "The broker does not pass our claim of the enforcer's lease on.");
        error.expected = phrase("cloud", "our own retained message on %1").arg(leaseTopic);
        error.cause = phrase("cloud", "Its access rules forbid this user to publish there; MQTT "
                                      "3.1.1 has no answer that says so.");
        error.remedy = phrase("cloud", "Allow it to publish to %1.").arg(leaseTopic);
        tellRefusal(error);
    }
    if (m_told != m_lease.role()) {
        m_told = m_lease.role();
        emit roleChanged(m_told);
    }
}

void LeaseKeeper::publish(const Lease& lease)
{
    // One that cannot leave does not come back either, which is what counts.
    static_cast<void>(m_client.post(leaseTopic, leasePayload(lease), net::Qos::AtLeastOnce, true,
                                    net::Wait::None, {}, net::Keep::Memory));
}

void LeaseKeeper::tellRefusal(const Error& error)
{
    if (std::exchange(m_toldRefusal, true))
        return;
    emit refused(error);
}

} // namespace ferrule::cloud
