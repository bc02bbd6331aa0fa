// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/broker.h"
#include "cloud/enforcement.h"
#include "cloud/issuer.h"
#include "cloud/registry.h"
#include "cloud/throttle_notice.h"
#include "flow/life.h"

#include <QObject>

namespace ferrule::cloud {

/// Carries out what was decided about a device, by the policy or by a person. Each act is in the
/// audit trail before it happens.
class Enforcer : public QObject, public Enforcement
{
    Q_OBJECT
public:
    Enforcer(Broker& broker, Registry& registry, Issuer& issuer, Scheduler& scheduler,
             QObject* parent = nullptr);
    ~Enforcer() override;

    Task<Result<void>> throttle(QString claimId, QString by, EnforcementReason why) override;
    Task<Result<void>> close(QString claimId, QString by, EnforcementReason why) override;

    /// Cut off for good (facts/wire.md (g)): told at QoS 0, certificates revoked, connection cut,
    /// session and what was queued in it dropped. Answers when all of that is done; a kill in the
    /// middle is completed by openBroker() at the next start.
    Task<Result<void>> release(QString claimId, QString by, EnforcementReason why) override;

    /// Lets a released device be provisioned again. Errors: as Registry::claim().
    Result<void> reclaim(const QString& claimId, const QString& by);

    /// Drops what the broker may still hold of devices that are released, then lets the others in.
    /// Call after each start of the broker, when the cloud listens to it. Errors: Io, Timeout,
    /// LinkLost, those of the database.
    Task<Result<void>> openBroker();

    /// Cuts a login that must not be: of a device that is released or unknown.
    void guardLogin(const QString& claimId);

    /// Brings the broker's revocation list up to date.
    void refreshRevocations();

signals:
    void enforced(const ferrule::cloud::EnforcementRecord& record);
    void failed(const QString& claimId, const ferrule::Error& error);

private:
    static Task<Result<void>> tell(Lifeline<Enforcer> self, QString claimId,
                                   EnforcementAction action, QString by, EnforcementReason why);
    static Task<Result<void>> cutOff(Lifeline<Enforcer> self, QString claimId, QString by,
                                     EnforcementReason why);
    static Task<void> cutUnwanted(Lifeline<Enforcer> self, QString claimId);
    static Task<void> publishRevocations(Lifeline<Enforcer> self);
    static Task<Result<void>> applyRevocations(Lifeline<Enforcer> self);
    static Task<void> finishReleases(Lifeline<Enforcer> self);
    static Task<Result<void>> open(Lifeline<Enforcer> self);
    void announce(const QString& claimId, EnforcementAction action, const QString& by,
                  const EnforcementReason& why);

    Broker& m_broker;
    Registry& m_registry;
    Issuer& m_issuer;
    Scheduler& m_scheduler;
    Timer m_refresh;
    Life m_life;
};

} // namespace ferrule::cloud
