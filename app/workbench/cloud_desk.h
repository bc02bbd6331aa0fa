// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "flow/life.h"
#include "published/values.h"
#include "workbench/workbench_config.h"

#include <QObject>

#include <functional>

namespace ferrule::app {

class DeviceDirectory;
class Publisher;

/// The bench cloud at the workbench: takes the commands that concern it and publishes what it
/// tells.
class CloudDesk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    CloudDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
              const WorkbenchConfig& config, QObject* parent = nullptr);
    ~CloudDesk() override;

    cloud::BenchCloud& cloud() { return m_cloud; }

    void start(Done done);
    Task<void> stop();

    void claim(const QString& claimId, Done done);
    void applyStore(const QString& claimId, const QList<published::StoreEdit>& edits, Done done);
    /// Errors: NotFound (device). The history follows in a batch.
    Result<void> readStoreHistory(const QString& claimId, const QString& key);
    void readRetained(const QString& filter, Done done);
    /// Publishes them one after the other, as retained; an empty payload clears.
    void publishRetained(const QList<published::Message>& messages, Done done);
    void act(const QString& claimId, traffic::Action action, Done done);
    void reclaim(const QString& claimId, Done done);
    void setPolicy(const published::TrafficPolicy& policy, Done done);
    void publishMessage(const QString& topic, const QByteArray& payload, int qos, bool retain,
                        Done done);

signals:
    /// Devices can register and log in now.
    void running();

private:
    friend Task<void> startFlow(Lifeline<CloudDesk> desk, Done done);

    Result<void> requireRunning() const;
    void connectCloud();
    void publishEverything();
    void publishStatus();
    void publishReport(const cloud::TrafficReport& report);
    void keepLooking();
    void watchMessages();
    void complainAboutPolicy();

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    DeviceDirectory& m_directory;
    cloud::BenchCloud m_cloud;
    published::CloudStatus m_status;
    Timer m_look;
    QString m_policyPath;
    QString m_user;
    Life m_life;
};

} // namespace ferrule::app
