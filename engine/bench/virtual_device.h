// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/faulty_link.h"
#include "bench/fleet.h"
#include "bench/skewed_clock.h"
#include "bench/twin.h"

namespace ferrule::bench {

/// InvalidArgument where a pace is not 0 to 6,000 a minute, a payload not 0 to 100 KiB, or a period
/// not 1 s to a day.
Result<void> validate(const Behaviour& behaviour);

/// `behaviour.json` in a device's folder. A folder without one answers the default.
/// Errors: Io, PermissionDenied, InvalidArgument (corrupt).
Result<Behaviour> loadBehaviour(const QString& folder);
Result<void> saveBehaviour(const QString& folder, const Behaviour& behaviour);

/// One device of a fleet: an agent, the application that sends, and what is wrong with it.
class VirtualDevice : public QObject
{
    Q_OBJECT
public:
    using IssueExpired = decltype(FleetConfig::issueExpired);

    VirtualDevice(Scheduler& scheduler, const agent::AgentConfig& config,
                  const Behaviour& behaviour, IssueExpired issueExpired);

    /// How far ahead the clock is with the fault WrongClock.
    static constexpr auto wrongBy = std::chrono::hours(1);

    agent::Agent& agent() { return m_agent; }
    Result<void> start();
    /// The script begins anew; another fault makes the device log in anew. Errors: those of
    /// validate() and of issuing an expired certificate; then nothing is changed.
    Result<void> setBehaviour(const Behaviour& behaviour);
    void setPaused(bool paused);
    void sendOne() { m_loop.sendOne(); }
    void stop();
    VirtualDeviceStatus status() const;

signals:
    /// Something of its status is different.
    void changed();

private:
    agent::AgentConfig withLink(agent::AgentConfig config);
    Result<void> makeExpired();
    void applyFault();
    void followScript();
    void tellSoon();
    double paceNow() const;
    QString feels() const;
    QString clockTime(Instant then) const;
    QString feelsConnected() const;

    Scheduler& m_scheduler;
    SkewedClock m_clock;
    FaultyLine m_line;
    QByteArray m_expiredPem;
    IssueExpired m_issueExpired;
    agent::Agent m_agent;
    TelemetryLoop m_loop;
    Twin m_twin;
    Behaviour m_behaviour;
    Instant m_closedUntil{};
    Instant m_scriptBegan{};
    QString m_lastEnd; ///< why the last connection ended
    Timer m_scriptTimer;
    Timer m_tellTimer;
};

} // namespace ferrule::bench
