// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/access_check.h"
#include "cloud/connection_profile.h"
#include "cloud/heard_devices.h"
#include "cloud/lease_keeper.h"
#include "cloud/presence.h"
#include "cloud/registry.h"
#include "cloud/store_service.h"
#include "cloud/traffic_service.h"
#include "cloud/values.h"
#include "flow/life.h"

namespace ferrule::cloud {

struct OwnBrokerConfig
{
    QString home; ///< made where it is missing; another one for each broker
    ConnectionProfile profile;
    traffic::Policy policy; ///< its last rung, the release, is never taken here
    QString managerName;    ///< what other managers show of us; empty = this machine's name
    LeaseTiming lease;
    Duration presentFor = HeardDevices::usualPresence; ///< see HeardDevices
};

/// The cloud's services at a broker that somebody else runs: Store, meter and throttle, as far as
/// its permissions go. Beside other managers it serves and enforces only while it holds the lease
/// (see EnforcerLease), and watches otherwise.
///
/// Lives on one thread. It never provisions, revokes or cuts anybody off.
class OwnBroker : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Failed };

    OwnBroker(Scheduler& scheduler, OwnBrokerConfig config, QObject* parent = nullptr);
    ~OwnBroker() override;

    /// Opens the books, logs in, finds out what is allowed and starts the services. From then on a
    /// lost connection comes back by itself. After a failure everything is down again and start()
    /// may be called anew. Errors: those of validate() and traffic::validate(), Busy (home in use;
    /// running already), those of the database and of net::Client::connectToBroker(); Refused
    /// (peerCode 128) where no filter of the profile is granted.
    Task<Result<void>> start();
    /// Hands the role over, logs out. Always succeeds.
    Task<void> stop();

    /// Measures by other rules from now on, and after the next start() too; its last rung is never
    /// taken here. Errors: those of traffic::validate().
    Result<void> setPolicy(const traffic::Policy& policy);

    State state() const { return m_state; }
    const OwnBrokerConfig& config() const { return m_config; }
    /// What can be done here and what cannot, with the reason; since the last start().
    const QList<Capability>& capabilities() const { return m_capabilities; }

    // The parts; only while Running.
    bool isConnected() const;
    net::Client& client();
    Registry& registry();
    Presence& presence();
    StoreService& store();
    TrafficService& traffic();
    TrafficTable& samples();
    LeaseKeeper& lease();

signals:
    void stateChanged(ferrule::cloud::OwnBroker::State state);
    void capabilitiesChanged();
    void roleChanged(ferrule::cloud::LeaseKeeper::Role role);
    void deviceChanged(const ferrule::cloud::DeviceRecord& device);
    void loggedIn(const QString& claimId, qint64 utcMs);
    void loggedOut(const QString& claimId, const QString& why);
    void storeItemChanged(const QString& claimId, const ferrule::store::Item& item);
    void storeItemRemoved(const QString& claimId, const QString& key);
    /// A row of database sync, in a table other than the Store's.
    void rowChanged(const QString& claimId, const ferrule::cloud::SyncedRow& row);
    void rowRemoved(const QString& claimId, const QString& sortKey);
    void commandChanged(const ferrule::cloud::CommandRecord& command);
    void measured(const ferrule::cloud::TrafficReport& report);
    /// Also what another manager did, with its name.
    void enforced(const ferrule::cloud::EnforcementRecord& record);
    void happened(const ferrule::cloud::CloudEvent& event);

private:
    struct Parts;

    static Task<Result<void>> bringUp(Lifeline<OwnBroker> self);
    static Task<Result<void>> listen(Lifeline<OwnBroker> self);
    static Task<Result<void>> refused(Error error);
    Result<void> openParts();
    void connectParts();
    Result<void> startServices();
    void listenToPrograms();
    void keepHouse();
    void takeRole(LeaseKeeper::Role role);
    void noteForeignThrottle(const net::MessageView& message);
    void setCapability(const Capability& capability);
    /// Ends all parts; the state after it.
    void takeDown(State state);
    void tell(CloudEvent::Channel channel, CloudEvent::Severity severity, const QString& claimId,
              const QString& summary, const QString& detail = {});
    void tellFailure(const QString& claimId, const Error& error);
    void setState(State state);

    Scheduler& m_scheduler;
    OwnBrokerConfig m_config;
    State m_state = State::Stopped;
    bool m_linked = false; ///< logged in, as the timeline was told
    QList<Capability> m_capabilities;
    Timer m_housekeeping;
    std::unique_ptr<Parts> m_parts;
    Life m_life;
};

} // namespace ferrule::cloud
