// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/fleet.h"
#include "cloud/bench_cloud.h"
#include "published/values.h"

#include <QObject>

#include <memory>

namespace ferrule::app {

class DeviceDirectory;
class Publisher;

/// The virtual devices at the workbench. They belong to the bench cloud, so they exist only while
/// it runs, and are claimed as they register: adding one is the human act.
class FleetDesk : public QObject
{
    Q_OBJECT
public:
    FleetDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
              cloud::BenchCloud& cloud, QString folder, QObject* parent = nullptr);
    ~FleetDesk() override;

    /// The cloud runs: brings back the devices of the last run.
    void start();
    void stop();

    Result<void> add(int count, const published::Behaviour& behaviour);
    Result<void> remove(const QString& deviceId);
    /// An empty list is all of them.
    Result<void> setPaused(const QStringList& deviceIds, bool paused);
    Result<void> step(const QStringList& deviceIds);
    Result<void> setBehaviour(const QString& deviceId, const published::Behaviour& behaviour);

private:
    Result<void> requireFleet() const;
    QStringList claimIdsOf(const QStringList& deviceIds) const;
    void publish(const QString& claimId);

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    DeviceDirectory& m_directory;
    cloud::BenchCloud& m_cloud;
    QString m_folder;
    std::unique_ptr<bench::Fleet> m_fleet;
};

} // namespace ferrule::app
