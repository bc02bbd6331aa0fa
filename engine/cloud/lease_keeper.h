// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/enforcer_lease.h"
#include "flow/life.h"
#include "net/client.h"

#include <QObject>

namespace ferrule::cloud {

/// Holds or watches the enforcer's lease over a manager's connection: see EnforcerLease.
class LeaseKeeper : public QObject
{
    Q_OBJECT
public:
    using Role = EnforcerLease::Role;

    /// `client` must outlive this object. `name` is what the other managers show of us.
    LeaseKeeper(net::Client& client, Scheduler& scheduler, const QString& name,
                LeaseTiming timing = {}, QObject* parent = nullptr);
    ~LeaseKeeper() override;

    /// Subscribes to the lease now, where the client is connected, and after each reconnect.
    void start();
    /// Hands the role to whoever wants it; call before disconnectFromBroker(), which writes it out.
    void resign();

    Role role() const { return m_lease.role(); }
    bool mayEnforce() const { return m_lease.mayEnforce(m_scheduler.now()); }
    /// The name of the manager that was heard of last; empty where none is known.
    QString otherName() const;

signals:
    void roleChanged(ferrule::cloud::LeaseKeeper::Role role);
    /// The broker refuses the lease, or takes our claims silently: we can only watch. Told once for
    /// each connection.
    void refused(const ferrule::Error& error);

private:
    void subscribe();
    void onMessage(const net::MessageView& message);
    void go();
    void publish(const Lease& lease);
    void tellRefusal(const Error& error);

    net::Client& m_client;
    Scheduler& m_scheduler;
    EnforcerLease m_lease;
    Timer m_timer;
    net::Client::RouteId m_route = 0;
    Role m_told = Role::Offline;
    bool m_started = false;
    bool m_toldRefusal = false;
    Life m_life;
};

} // namespace ferrule::cloud

Q_DECLARE_METATYPE(ferrule::cloud::LeaseKeeper::Role)
