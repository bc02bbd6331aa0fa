// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "bench/simulated_firmware.h"
#include "bench/telemetry_loop.h"

#include <QObject>
#include <QString>

namespace ferrule::bench {

/// The cloud side of a simulated device's firmware: the device agent and the application that
/// sends. Made at each start of the device and destroyed at the next.
class SimulatedCloud final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the device's agent::IdentityFolder.
    SimulatedCloud(Scheduler& scheduler, const SimulatedDeviceConfig& config, const QString& folder,
                   const agent::Identity& identity);

    Result<void> start();
    void setBehaviour(const SimulatedBehaviour& behaviour);

signals:
    /// `state` as in the notification Cloud.State.
    void changed(const QString& state, const QString& detail, qint64 delayMs);
    void logged(const QString& line);

private:
    agent::Agent m_agent;
    TelemetryLoop m_application;
};

} // namespace ferrule::bench
