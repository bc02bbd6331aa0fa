// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/enforcement.h"
#include "cloud/lease_keeper.h"
#include "cloud/throttle_notice.h"

namespace ferrule::cloud {

/// Enforcement at a broker that is not ours: devices can be told, and nothing more. Only the holder
/// of the lease does it, by the policy as well as by hand (Busy for all others).
class RemoteEnforcement : public QObject, public Enforcement
{
    Q_OBJECT
public:
    RemoteEnforcement(ManagerLink& link, Registry& registry, LeaseKeeper& lease,
                      Scheduler& scheduler, QObject* parent = nullptr);
    ~RemoteEnforcement() override;

    Task<Result<void>> throttle(QString claimId, QString by, EnforcementReason why) override;
    Task<Result<void>> close(QString claimId, QString by, EnforcementReason why) override;
    /// Errors: Unsupported, always: certificates and connections are the broker's owner's.
    Task<Result<void>> release(QString claimId, QString by, EnforcementReason why) override;

signals:
    void enforced(const ferrule::cloud::EnforcementRecord& record);

private:
    static Task<Result<void>> tell(Lifeline<RemoteEnforcement> self, QString claimId,
                                   EnforcementAction action, QString by, EnforcementReason why);

    ManagerLink& m_link;
    Registry& m_registry;
    LeaseKeeper& m_lease;
    Scheduler& m_scheduler;
    Life m_life;
};

} // namespace ferrule::cloud
