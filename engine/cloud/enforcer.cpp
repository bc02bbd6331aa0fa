// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enforcer.h"

#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr auto retryAfter = std::chrono::seconds(5);

QByteArray deviceTopic(const QString& claimId, const char* rest)
{
    return "ioto/device/" + claimId.toUtf8() + '/' + rest;
}

} // namespace

Enforcer::Enforcer(Broker& broker, Registry& registry, Issuer& issuer, Scheduler& scheduler,
                   QObject* parent)
    : QObject(parent)
    , m_broker(broker)
    , m_registry(registry)
    , m_issuer(issuer)
    , m_scheduler(scheduler)
    , m_refresh(scheduler)
{
}

Enforcer::~Enforcer()
{
    m_life.end();
}

Task<Result<void>> Enforcer::throttle(QString claimId, QString by, EnforcementReason why)
{
    return tell(m_life.of(this), std::move(claimId), EnforcementAction::Throttle, std::move(by),
                std::move(why));
}

Task<Result<void>> Enforcer::close(QString claimId, QString by, EnforcementReason why)
{
    return tell(m_life.of(this), std::move(claimId), EnforcementAction::Close, std::move(by),
                std::move(why));
}

Task<Result<void>> Enforcer::tell(Lifeline<Enforcer> self, QString claimId,
                                  EnforcementAction action, QString by, EnforcementReason why)
{
    const Result<void> sent = co_await sendThrottle(self->m_broker.link(), self->m_registry,
                                                    self->m_scheduler, claimId, action, by, why);
    if (!sent)
        co_return sent.error();
    if (self)
        self->announce(claimId, action, by, why);
    co_return Result<void>();
}

Task<Result<void>> Enforcer::release(QString claimId, QString by, EnforcementReason why)
{
    return cutOff(m_life.of(this), std::move(claimId), std::move(by), std::move(why));
}

Task<Result<void>> Enforcer::cutOff(Lifeline<Enforcer> self, QString claimId, QString by,
                                    EnforcementReason why)
{
    const Result<DeviceRecord> released = self->m_registry.release(claimId, by, why);
    if (!released)
        co_return released.error();
    // From here on everything is tried, whatever fails: what is left is done at the next start.
    // The list first: agents shut their socket when they are told, and mosquitto 2.0.11 was seen
    // to die of a connection that closed while it read its list.
    const Result<void> revoked = co_await applyRevocations(self);
    if (!self)
        co_return cancelled(phrase("cloud", "The cloud was stopped."));
    // QoS 0, as a device that has obeyed is gone before it could acknowledge, and would be told
    // again after its reclaim.
    const QByteArray topic = deviceTopic(claimId, "provision/release");
    const QByteArray payload = QByteArray::number(self->m_scheduler.utcMs());
    static_cast<void>(co_await self->m_broker.link().publish(topic, payload, net::Qos::AtMostOnce,
                                                             net::Wait::Sent));
    if (!self)
        co_return cancelled(phrase("cloud", "The cloud was stopped."));
    // After the list: whoever comes back at once is refused already.
    Result<void> cut = co_await self->m_broker.disconnectClient(claimId);
    if (self && cut)
        cut = self->m_registry.noteCut(claimId);
    if (self)
        self->announce(claimId, EnforcementAction::Release, by, why);
    if (!revoked)
        co_return revoked.error();
    co_return cut;
}

Result<void> Enforcer::reclaim(const QString& claimId, const QString& by)
{
    const Result<DeviceRecord> known = m_registry.device(claimId);
    if (!known)
        return known.error();
    if (known->status == DeviceStatus::Claimed)
        return {};
    const Result<DeviceRecord> claimed = m_registry.claim(claimId, by);
    if (!claimed)
        return claimed.error();
    announce(claimId, EnforcementAction::Reclaim, by, {});
    return {};
}

Task<Result<void>> Enforcer::openBroker()
{
    return open(m_life.of(this));
}

Task<Result<void>> Enforcer::open(Lifeline<Enforcer> self)
{
    co_await finishReleases(self);
    if (!self)
        co_return cancelled(phrase("cloud", "The cloud was stopped."));
    Result<void> opened = co_await applyRevocations(self);
    co_return opened;
}

Task<void> Enforcer::finishReleases(Lifeline<Enforcer> self)
{
    const Result<QStringList> uncut = self->m_registry.uncut();
    if (!uncut)
        emit self->failed({}, uncut.error());
    const QStringList claimIds = uncut.valueOr({});
    for (const QString& claimId : claimIds) {
        const Result<void> cut = co_await self->m_broker.disconnectClient(claimId);
        if (!self)
            co_return;
        if (!cut)
            emit self->failed(claimId, cut.error());
        else
            static_cast<void>(self->m_registry.noteCut(claimId));
    }
}

void Enforcer::guardLogin(const QString& claimId)
{
    const Result<DeviceRecord> device = m_registry.device(claimId);
    // A handshake that began before a release may end after it; and a certificate may outlive the
    // database that knew its device.
    const bool welcome = device && (device->status == DeviceStatus::Claimed ||
                                    device->status == DeviceStatus::Blocked);
    if (!welcome)
        Flows::launch(cutUnwanted(m_life.of(this), claimId), "unwanted login");
}

Task<void> Enforcer::cutUnwanted(Lifeline<Enforcer> self, QString claimId)
{
    const Result<void> cut = co_await self->m_broker.disconnectClient(claimId);
    if (self && !cut)
        emit self->failed(claimId, cut.error());
}

void Enforcer::refreshRevocations()
{
    // On the next turn: the caller may be in the middle of a transaction, and several come at once.
    m_refresh.startAfter(Duration(0), [this] {
        Flows::launch(publishRevocations(m_life.of(this)), "revocation list");
    });
}

Task<void> Enforcer::publishRevocations(Lifeline<Enforcer> self)
{
    const Result<void> applied = co_await applyRevocations(self);
    // A broker that is down is given the list when it is up again: see openBroker().
    if (!self || applied || applied.error().kind == ErrorKind::LinkLost)
        co_return;
    emit self->failed({}, applied.error());
    if (self)
        self->m_refresh.startAfter(retryAfter, [enforcer = self.get()] {
            Flows::launch(publishRevocations(enforcer->m_life.of(enforcer)), "revocation list");
        });
}

Task<Result<void>> Enforcer::applyRevocations(Lifeline<Enforcer> self)
{
    const Result<QByteArray> list = self->m_issuer.revocationList();
    if (!list)
        co_return list.error();
    Result<void> applied = co_await self->m_broker.applyRevocationList(*list);
    co_return applied;
}

void Enforcer::announce(const QString& claimId, EnforcementAction action, const QString& by,
                        const EnforcementReason& why)
{
    EnforcementRecord record;
    record.utcMs = m_scheduler.utcMs();
    record.claimId = claimId;
    record.action = action;
    record.by = by;
    record.why = why.text;
    record.figures = why.figures;
    emit enforced(record);
}

} // namespace ferrule::cloud
