// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "workbench/service_desk.h"
#include "workbench/workbench_config.h"

namespace ferrule::app {

/// The bench cloud at the workbench.
class CloudDesk : public ServiceDesk
{
    Q_OBJECT
public:
    CloudDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
              const WorkbenchConfig& config, QObject* parent = nullptr);
    ~CloudDesk() override;

    cloud::BenchCloud& cloud() { return m_cloud; }

    void start(Done done) override;
    Task<void> stop() override;
    bool isUp() const override;
    Result<void> requireRunning() const override;

    void claim(const QString& claimId, Done done) override;
    void reclaim(const QString& claimId, Done done) override;
    Result<void> block(const QString& claimId, qint64 forMs) override;
    void setPolicy(const published::TrafficPolicy& policy, Done done) override;
    void readRetained(const QString& filter, Done done) override;

signals:
    /// Devices can register and log in now.
    void running();

protected:
    CloudServices services() override;
    void publishStatus() override;

private:
    friend Task<void> startFlow(Lifeline<CloudDesk> desk, Done done);

    void connectCloud();

    cloud::BenchCloud m_cloud;
    QString m_policyPath;
    Life m_life;
};

} // namespace ferrule::app
