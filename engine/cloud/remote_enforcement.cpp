// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/remote_enforcement.h"

#include "cloud/broker_limits.h"
#include "words/phrase.h"

namespace ferrule::cloud {

RemoteEnforcement::RemoteEnforcement(ManagerLink& link, Registry& registry, LeaseKeeper& lease,
                                     Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_registry(registry)
    , m_lease(lease)
    , m_scheduler(scheduler)
{
}

RemoteEnforcement::~RemoteEnforcement()
{
    m_life.end();
}

Task<Result<void>> RemoteEnforcement::throttle(QString claimId, QString by, EnforcementReason why)
{
    return tell(m_life.of(this), std::move(claimId), EnforcementAction::Throttle, std::move(by),
                std::move(why));
}

Task<Result<void>> RemoteEnforcement::close(QString claimId, QString by, EnforcementReason why)
{
    return tell(m_life.of(this), std::move(claimId), EnforcementAction::Close, std::move(by),
                std::move(why));
}

Task<Result<void>> RemoteEnforcement::release(QString, QString, EnforcementReason)
{
    co_return benchOnly(BenchOnly::Release);
}

Task<Result<void>> RemoteEnforcement::tell(Lifeline<RemoteEnforcement> self, QString claimId,
                                           EnforcementAction action, QString by,
                                           EnforcementReason why)
{
    if (!self->m_lease.mayEnforce()) {
        const QString other = self->m_lease.otherName();
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("cloud", "This manager watches only, it does not enforce.");
        error.measured = other.isEmpty() ? phrase("cloud", "no lease is held")
                                         : phrase("cloud", "the lease is held by %1").arg(other);
        error.remedy =
            phrase("cloud", "Act there, or close that manager: this one follows by itself.");
        co_return error;
    }
    const Result<void> sent = co_await sendThrottle(self->m_link, self->m_registry,
                                                    self->m_scheduler, claimId, action, by, why);
    if (!sent || !self)
        co_return sent;
    EnforcementRecord record;
    record.utcMs = self->m_scheduler.utcMs();
    record.claimId = claimId;
    record.action = action;
    record.by = by;
    record.why = why.text;
    record.figures = why.figures;
    emit self->enforced(record);
    co_return sent;
}

} // namespace ferrule::cloud
