// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "serial/provision_job.h"
#include "story/narrator.h"
#include "story/watch.h"
#include "workbench/cloud_authority.h"
#include "workbench/simulated_device_process.h"

#include <QList>
#include <QObject>

#include <memory>

namespace ferrule::app {

/// A message of the device, as it arrived at the broker.
struct Arrival
{
    Instant at;
    QByteArray payload;
};

/// Everybody who plays in the story, and what was seen of them so far. Every change pokes the
/// watch.
class Cast : public QObject
{
    Q_OBJECT
public:
    explicit Cast(const QString& home);
    ~Cast() override;

    /// Counts the device's Store messages from now on.
    void watchTelemetry();

    /// The mean time between the last `count` messages of the device that arrived since `from`;
    /// nothing while there are fewer.
    std::optional<Duration> meanGap(Instant from, int count) const;

    SystemScheduler scheduler;
    Narrator narrator;
    Watch watch;
    cloud::BenchCloud cloud;
    std::shared_ptr<CloudAuthority> authority;
    std::unique_ptr<SimulatedDeviceProcess> device;
    std::unique_ptr<serial::DeviceLine> line;
    std::unique_ptr<serial::ProvisionJob> job;

    QString claimId;
    QString certificateSerial;
    net::TlsOptions
        stolenIdentity; ///< a copy of the device's credentials, to try after the release
    QList<Arrival> arrivals;
    QList<cloud::EnforcementRecord> enforcements;
    Duration busyGap{0}; ///< between two messages before the throttle
    Instant lastLogout{};
    Instant lastMeasured{};   ///< the newest measurement, which is when verdicts fall
    Instant releaseDecided{}; ///< the measurement that had the device released
    double lastShare = 0;
};

} // namespace ferrule::app
