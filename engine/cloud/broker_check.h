// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/access_check.h"
#include "cloud/connection_profile.h"

namespace ferrule::cloud {

/// Logs in at a broker, finds out what is allowed there and who enforces, and logs out: nothing is
/// served, told or kept, and no lease is asked for.
class BrokerCheck : public QObject
{
    Q_OBJECT
public:
    explicit BrokerCheck(Scheduler& scheduler, QObject* parent = nullptr);
    /// Ends run() with Cancelled.
    ~BrokerCheck() override;

    /// Once. The findings are those of OwnBroker::capabilities(), with the lease as it was found.
    /// Errors: those of validate() and of net::Client::connectToBroker(); LinkLost, Cancelled.
    Task<Result<QList<Capability>>> run(ConnectionProfile profile);

    /// What the broker showed when TLS was made with it, accepted or not; empty before.
    const net::TlsReport& tls() const { return m_tls; }

private:
    static Task<Result<QList<Capability>>> check(Lifeline<BrokerCheck> self,
                                                 ConnectionProfile profile);
    static Task<Result<Capability>> lookAtLease(Lifeline<BrokerCheck> self);

    net::Client m_client;
    net::TlsReport m_tls;
    AccessCheck m_access;
    Timer m_patience;
    Pending<void> m_leaseRead;
    QString m_leaseHolder; ///< its name; empty = nobody, or a claim that cannot be read
    bool m_leaseHeld = false;
    Life m_life;
};

} // namespace ferrule::cloud
