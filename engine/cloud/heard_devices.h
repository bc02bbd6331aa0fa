// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/manager_link.h"
#include "cloud/presence.h"
#include "cloud/registry.h"

#include <QHash>
#include <QObject>

namespace ferrule::cloud {

/// Devices that are known by what they say, at a broker that tells nobody who is connected: one
/// counts as connected for some time after each message of its own.
class HeardDevices : public QObject
{
    Q_OBJECT
public:
    /// A name in a topic costs a row in the registry; beyond this many new ones are not entered.
    static constexpr qsizetype most = 100'000;
    static constexpr Duration usualPresence = std::chrono::minutes(10);

    HeardDevices(ManagerLink& link, Registry& registry, Presence& presence, Scheduler& scheduler,
                 Duration presentFor, QObject* parent = nullptr);
    ~HeardDevices() override;

    /// Call before the services add their routes: they look the sender up in the registry.
    Result<void> start();
    void stop();

signals:
    void failed(const QString& claimId, const ferrule::Error& error);

private:
    void onMessage(const net::MessageView& message);
    bool enter(const QString& claimId);
    void sweep();

    ManagerLink& m_link;
    Registry& m_registry;
    Presence& m_presence;
    Scheduler& m_scheduler;
    const Duration m_presentFor;
    QHash<QByteArray, Instant> m_lastHeard; ///< of those who count as connected
    qsizetype m_known = 0;
    bool m_toldFull = false;
    Timer m_sweep;
    QList<net::Client::RouteId> m_routes;
};

} // namespace ferrule::cloud
