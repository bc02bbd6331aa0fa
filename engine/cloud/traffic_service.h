// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/audit_trail.h"
#include "cloud/enforcement.h"
#include "cloud/manager_link.h"
#include "cloud/presence.h"
#include "cloud/traffic_table.h"
#include "flow/life.h"
#include "traffic/ladder.h"
#include "traffic/meter.h"

#include <QHash>
#include <QObject>

namespace ferrule::cloud {

/// One measurement with its words.
struct TrafficReport
{
    UtcMs utcMs = 0;
    traffic::Measurement measurement;
    QHash<QString, traffic::Standing> standings; ///< of the devices in the measurement
    QString explanation;                         ///< of the pool
    QString forecast;                            ///< empty when nothing is about to happen
};

/// Counts what devices publish, measures it every interval and has the verdicts carried out.
class TrafficService : public QObject
{
    Q_OBJECT
public:
    TrafficService(ManagerLink& link, Presence& presence, Enforcement& enforcement,
                   TrafficTable& table, Scheduler& scheduler, traffic::Policy policy,
                   QObject* parent = nullptr);
    ~TrafficService() override;

    /// Begins to count and to measure. Call when the manager is logged in.
    void start();
    void stop();

    const traffic::Policy& policy() const { return m_meter.policy(); }
    /// Errors: those of traffic::validate().
    Result<void> setPolicy(traffic::Policy policy);

    /// Not judging, it measures only: another manager enforces. On from the start.
    void setJudging(bool on) { m_judging = on; }
    /// Another manager has done this to a device: the ladder goes on from there.
    void observe(const QString& claimId, traffic::Action action);

    /// What a measurement would find now; judges nobody.
    TrafficReport look();

    /// An act by hand: it enters the ladder as the policy's own do.
    Task<Result<void>> act(QString claimId, traffic::Action action, QString by);

    /// Puts devices back on the rungs where the trail's entries (oldest first) left them: neither a
    /// restart of this program nor one of the device lets anybody start over.
    void recall(const QList<AuditEntry>& entries);
    /// How far back the entries for recall() must reach.
    Duration memory() const;

    /// A device that was claimed again starts at the bottom of the ladder.
    void startOver(const QString& claimId);

    quint64 messagesCounted() const { return m_counted; }

signals:
    /// After each interval.
    void measured(const ferrule::cloud::TrafficReport& report);
    void failed(const QString& claimId, const ferrule::Error& error);

private:
    void onMessage(const net::MessageView& message);
    void measure();
    void scheduleMeasurement();
    TrafficReport report(traffic::Measurement measurement, UtcMs now) const;
    static Task<Result<void>> carryOut(Lifeline<TrafficService> self, QString claimId,
                                       traffic::Action action, QString by, EnforcementReason why);
    static Task<void> carryOutDecision(Lifeline<TrafficService> self, QString claimId,
                                       traffic::Action action, EnforcementReason why);

    ManagerLink& m_link;
    Presence& m_presence;
    Enforcement& m_enforcement;
    bool m_judging = true;
    TrafficTable& m_table;
    Scheduler& m_scheduler;
    traffic::Meter m_meter;
    traffic::Ladder m_ladder;
    Timer m_interval;
    Instant m_nextMeasurement{};
    QList<net::Client::RouteId> m_routes;
    quint64 m_counted = 0;
    Life m_life;
};

} // namespace ferrule::cloud
