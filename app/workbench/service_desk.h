// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/registry.h"
#include "cloud/store_service.h"
#include "cloud/traffic_service.h"
#include "cloud/traffic_table.h"
#include "cloud/values.h"
#include "flow/life.h"
#include "net/retained_reader.h"
#include "published/values.h"
#include "workbench/cloud_past.h"
#include "workbench/cloud_records.h"

#include <QObject>

#include <functional>

namespace ferrule::app {

class DeviceDirectory;
class Publisher;

/// What a cloud serves devices with, be it ours or somebody else's broker.
struct CloudServices
{
    cloud::Registry& registry;
    cloud::StoreService& store;
    cloud::TrafficService& traffic;
    cloud::TrafficTable& samples;
    net::Client& client;
};

/// A cloud at the workbench: takes the commands that concern it and publishes what it tells. Which
/// cloud that is, and what only that one can do, is up to those who derive.
class ServiceDesk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    ServiceDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                QObject* parent = nullptr);
    ~ServiceDesk() override;

    /// Another cloud was shown meanwhile: the next start() tells everything again.
    void beginAnew() { m_past.forget(); }
    virtual void start(Done done) = 0;
    virtual Task<void> stop() = 0;
    /// It runs, or is about to.
    virtual bool isUp() const = 0;
    /// LinkLost where it does not run.
    virtual Result<void> requireRunning() const = 0;
    /// Unsupported where devices get no identity: a run would fail at its end.
    virtual Result<void> requireProvisioning() const { return {}; }

    virtual void claim(const QString& claimId, Done done) = 0;
    virtual void reclaim(const QString& claimId, Done done) = 0;
    /// See published::Engine::block().
    virtual Result<void> block(const QString& claimId, qint64 forMs) = 0;
    virtual void setPolicy(const published::TrafficPolicy& policy, Done done) = 0;
    virtual void readRetained(const QString& filter, Done done) = 0;

    void applyStore(const QString& claimId, const QList<published::StoreEdit>& edits, Done done);
    /// Errors: NotFound (device). The history follows in a batch.
    Result<void> readStoreHistory(const QString& claimId, const QString& key);
    /// Errors: LinkLost, those of CloudRecords.
    Result<void> readDeviceRecords(const QString& claimId);
    Result<void> sendDeviceCommand(const QString& claimId, const QString& word,
                                   const QByteArray& arguments);
    /// Publishes them one after the other, as retained; an empty payload clears.
    void publishRetained(const QList<published::Message>& messages, Done done);
    void act(const QString& claimId, traffic::Action action, Done done);
    void publishMessage(const QString& topic, const QByteArray& payload, int qos, bool retain,
                        Done done);

protected:
    /// Only while it runs.
    virtual CloudServices services() = 0;
    virtual void publishStatus() = 0;

    /// Publishes what `cloud`, of whatever make, tells from now on.
    template<typename Cloud>
    void follow(Cloud& cloud);
    /// It runs: publishes all that is known.
    void publishEverything();
    void publishReport(const cloud::TrafficReport& report);
    void publishRetainedSet(const QString& filter, const Result<net::RetainedSet>& outcome,
                            const Done& done);
    void complainAboutPolicy(const QString& path);

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    DeviceDirectory& m_directory;
    published::CloudStatus m_status;
    CloudPast m_past;
    const QString m_user;

private:
    friend Task<void> publishRetainedFlow(Lifeline<ServiceDesk> desk,
                                          QList<published::Message> messages, Done done);

    void keepLooking();
    void watchMessages();
    void noteSample(const cloud::TrafficReport& report);
    void noteEnforcement(const cloud::EnforcementRecord& record);
    void noteItem(const QString& claimId, const store::Item& item);
    void noteItemGone(const QString& claimId, const QString& key);
    void noteOnline(const QString& claimId, bool online, UtcMs utcMs);
    void noteRecord(const cloud::DeviceRecord& record);
    void noteEvent(const cloud::CloudEvent& event);

    CloudRecords m_records;
    Timer m_look;
    Life m_life;
};

template<typename Cloud>
void ServiceDesk::follow(Cloud& cloud)
{
    connect(&cloud, &Cloud::deviceChanged, this, &ServiceDesk::noteRecord);
    connect(&cloud, &Cloud::loggedIn, this,
            [this](const QString& claimId, qint64 utcMs) { noteOnline(claimId, true, utcMs); });
    connect(&cloud, &Cloud::loggedOut, this,
            [this](const QString& claimId) { noteOnline(claimId, false, m_scheduler.utcMs()); });
    connect(&cloud, &Cloud::storeItemChanged, this, &ServiceDesk::noteItem);
    connect(&cloud, &Cloud::storeItemRemoved, this, &ServiceDesk::noteItemGone);
    connect(&cloud, &Cloud::measured, this, &ServiceDesk::noteSample);
    connect(&cloud, &Cloud::enforced, this, &ServiceDesk::noteEnforcement);
    connect(&cloud, &Cloud::happened, this, &ServiceDesk::noteEvent);
    m_records.follow(cloud);
}

} // namespace ferrule::app
