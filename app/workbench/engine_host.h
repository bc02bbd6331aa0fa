// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "workbench/workbench_config.h"

#include <QThread>

#include <atomic>

namespace ferrule::app {

class Workbench;

/// The published Engine: a thread with a Workbench on it. Every command crosses over as a queued
/// call, every batch comes back as a queued signal.
class EngineHost final : public published::Engine
{
    Q_OBJECT
public:
    explicit EngineHost(WorkbenchConfig config, QObject* parent = nullptr);
    /// Waits for the thread. Call shutdown() first, so that nothing is cut short.
    ~EngineHost() override;

    /// Stops the cloud, the devices and the thread; stopped() follows. Safe to call twice.
    void shutdown();

    Token start() override;
    Token restartCloud() override;
    Token saveBroker(const published::BrokerProfile& profile, bool use) override;
    Token removeBroker(const QString& id) override;
    Token checkBroker(const published::BrokerProfile& profile) override;
    Token useBroker(const QString& id) override;
    Token attachSimulatedDevice() override;
    Token addPort(const QString& path) override;
    Token detach(const QString& deviceId) override;
    Token setBaud(const QString& deviceId, int baud) override;
    Token identify(const QString& deviceId) override;
    Token provision(const QString& deviceId, const published::ProvisionRequest& request) override;
    Token resumeProvision(const QString& deviceId) override;
    Token cancelProvision(const QString& deviceId) override;
    Token claim(const QString& claimId) override;
    Token readDeviceStore(const QString& deviceId) override;
    Token applyStore(const QString& claimId, const QList<published::StoreEdit>& edits) override;
    Token readStoreHistory(const QString& claimId, const QString& key) override;
    Token readDeviceRecords(const QString& claimId) override;
    Token sendDeviceCommand(const QString& claimId, const QString& word,
                            const QByteArray& arguments) override;
    Token setProduct(const published::Product& product) override;
    Token throttle(const QString& claimId) override;
    Token close(const QString& claimId) override;
    Token release(const QString& claimId) override;
    Token reclaim(const QString& claimId) override;
    Token block(const QString& claimId, qint64 forMs) override;
    Token setPolicy(const published::TrafficPolicy& policy) override;
    Token addVirtualDevices(int count, const published::Behaviour& behaviour) override;
    Token removeVirtualDevice(const QString& deviceId) override;
    Token setBehaviour(const QString& deviceId, const published::Behaviour& behaviour) override;
    Token setVirtualPaused(const QStringList& deviceIds, bool paused) override;
    Token stepVirtual(const QStringList& deviceIds) override;
    Token publishMessage(const QString& topic, const QByteArray& payload, int qos,
                         bool retain) override;
    Token readRetained(const QString& filter) override;
    Token clearRetained(const QStringList& topics) override;
    Token restoreRetained(const QList<published::Message>& messages) override;
    Token sendConsole(const QString& deviceId, const QByteArray& bytes) override;
    Token armStation(bool armed) override;
    Token setStation(const published::StationSettings& settings) override;
    Token retryStation(const QString& deviceId) override;
    Token importStationList(const QString& path) override;
    Token stationLabel(quint64 record) override;

signals:
    void stopped();

private:
    template<typename Method, typename... Arguments>
    Token post(Method method, Arguments... arguments);

    QThread m_thread;
    /// On m_thread as well and there until the end: what is posted after the workbench is gone, a
    /// batch taken as the last one, is dropped with it.
    QObject m_door;
    Workbench* m_workbench; ///< lives on m_thread and is deleted there
    std::atomic<Token> m_lastToken{0};
};

} // namespace ferrule::app
