// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/fleet.h"

namespace ferrule::bench {

/// InvalidArgument where a pace is not 0 to 6,000 a minute, or a payload not 0 to 100 KiB.
Result<void> validate(const Behaviour& behaviour);

/// `behaviour.json` in a device's folder. A folder without one answers the default.
/// Errors: Io, PermissionDenied, InvalidArgument (corrupt).
Result<Behaviour> loadBehaviour(const QString& folder);
Result<void> saveBehaviour(const QString& folder, const Behaviour& behaviour);

/// One device of a fleet: an agent, and the application that sends.
class VirtualDevice : public QObject
{
    Q_OBJECT
public:
    VirtualDevice(Scheduler& scheduler, const agent::AgentConfig& config,
                  const Behaviour& behaviour);

    agent::Agent& agent() { return m_agent; }
    void setBehaviour(const Behaviour& behaviour);
    void setPaused(bool paused);
    void stop();
    VirtualDeviceStatus status() const;

signals:
    /// Something of its status is different.
    void changed();

private:
    QString feels() const;

    Scheduler& m_scheduler;
    agent::Agent m_agent;
    TelemetryLoop m_loop;
    Behaviour m_behaviour;
    Instant m_closedUntil{};
};

} // namespace ferrule::bench
