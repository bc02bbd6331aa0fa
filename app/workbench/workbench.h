// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "workbench/cloud_desk.h"
#include "workbench/cloud_products.h"
#include "workbench/device_directory.h"
#include "workbench/fleet_desk.h"
#include "workbench/own_broker_desk.h"
#include "workbench/profile_desk.h"
#include "workbench/publisher.h"
#include "workbench/serial_desk.h"
#include "workbench/station_desk.h"
#include "workbench/workbench_config.h"

namespace ferrule::app {

/// The engine's parts put together: the cloud, the serial side, the virtual devices. Lives on the
/// engine's thread; EngineHost stands before it. Each command carries a token and ends with one
/// commandFinished().
class Workbench : public QObject
{
    Q_OBJECT
public:
    using Token = published::Engine::Token;

    /// Made on any thread; the parts come to life in start(), on the thread it was moved to.
    explicit Workbench(WorkbenchConfig config);
    ~Workbench() override;

    /// Ends everything in order; stopped() follows.
    void shutdown();

    void start(Token token);
    void restartCloud(Token token);
    void saveBroker(Token token, const published::BrokerProfile& profile, bool use);
    void removeBroker(Token token, const QString& id);
    void checkBroker(Token token, const published::BrokerProfile& profile);
    void useBroker(Token token, const QString& id);
    void attachSimulatedDevice(Token token);
    void addPort(Token token, const QString& path);
    void detach(Token token, const QString& deviceId);
    void setBaud(Token token, const QString& deviceId, int baud);
    void identify(Token token, const QString& deviceId);
    void provision(Token token, const QString& deviceId,
                   const published::ProvisionRequest& request);
    void resumeProvision(Token token, const QString& deviceId);
    void cancelProvision(Token token, const QString& deviceId);
    void claim(Token token, const QString& claimId);
    void readDeviceStore(Token token, const QString& deviceId);
    void applyStore(Token token, const QString& claimId, const QList<published::StoreEdit>& edits);
    void readStoreHistory(Token token, const QString& claimId, const QString& key);
    void readDeviceRecords(Token token, const QString& claimId);
    void sendDeviceCommand(Token token, const QString& claimId, const QString& word,
                           const QByteArray& arguments);
    void setProduct(Token token, const published::Product& product);
    void throttle(Token token, const QString& claimId);
    void close(Token token, const QString& claimId);
    void release(Token token, const QString& claimId);
    void reclaim(Token token, const QString& claimId);
    void block(Token token, const QString& claimId, qint64 forMs);
    void setPolicy(Token token, const published::TrafficPolicy& policy);
    void addVirtualDevices(Token token, int count, const published::Behaviour& behaviour);
    void removeVirtualDevice(Token token, const QString& deviceId);
    void setBehaviour(Token token, const QString& deviceId, const published::Behaviour& behaviour);
    void setVirtualPaused(Token token, const QStringList& deviceIds, bool paused);
    void stepVirtual(Token token, const QStringList& deviceIds);
    void readRetained(Token token, const QString& filter);
    void clearRetained(Token token, const QStringList& topics);
    void restoreRetained(Token token, const QList<published::Message>& messages);
    void publishMessage(Token token, const QString& topic, const QByteArray& payload, int qos,
                        bool retain);
    void sendConsole(Token token, const QString& deviceId, const QByteArray& bytes);
    void armStation(Token token, bool armed);
    void setStation(Token token, const published::StationSettings& settings);
    void retryStation(Token token, const QString& deviceId);
    void importStationList(Token token, const QString& path);
    void stationLabel(Token token, quint64 record);

    /// The user interface has taken a batch, see Publisher.
    void batchTaken();

signals:
    void published(ferrule::published::BatchPointer batch);
    void commandFinished(quint64 token, std::shared_ptr<const ferrule::published::Failure> failure);
    void stopped();

private:
    struct Parts;
    friend Task<void> shutdownFlow(Lifeline<Workbench> workbench);

    /// Ends the cloud in use and starts the one that the profiles say.
    static Task<void> switchFlow(Lifeline<Workbench> workbench,
                                 std::function<void(Result<void>)> done);
    void finish(Token token, const Result<void>& outcome);
    std::function<void(Result<void>)> finisher(Token token);

    WorkbenchConfig m_config;
    std::unique_ptr<Parts> m_parts;
    Life m_life;
};

} // namespace ferrule::app
