// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/broker.h"
#include "cloud/enforcer.h"
#include "cloud/issuer.h"
#include "cloud/presence.h"
#include "cloud/provisioning_service.h"
#include "cloud/registry.h"
#include "cloud/store_service.h"
#include "cloud/traffic_service.h"
#include "cloud/values.h"
#include "flow/life.h"
#include "traffic/policy.h"

#include <QObject>

#include <memory>

namespace ferrule::cloud {

struct CloudParts;

struct BenchCloudConfig
{
    QString home; ///< made where it is missing; everything the cloud keeps is below it
    QString listenAddress = QStringLiteral("127.0.0.1"); ///< for devices; loopback unless chosen
    QString accountId = QStringLiteral("bench");
    QString productName = QStringLiteral("bench");
    QString productToken; ///< empty = kept from the last start, or a new one
    traffic::Policy policy;
    quint16 brokerPort = 0; ///< 0 = those that devices know where they are free, or any
    quint16 httpPort = 0;   ///< the same
    quint16 httpsPort = 0;  ///< the same
};

/// A whole device cloud in a folder: authority, registry, broker, provisioning, Store, traffic.
///
/// Lives on one thread, as all of its parts do. What it keeps survives a kill at any moment: the
/// next start completes or undoes what was half done, and ends a broker that was left behind.
class BenchCloud : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running, Failed };

    BenchCloud(Scheduler& scheduler, BenchCloudConfig config, QObject* parent = nullptr);
    ~BenchCloud() override;

    /// Brings everything up; a success means that devices can register and log in now. After a
    /// failure everything is down again and start() may be called anew. Errors: Busy (home in use,
    /// names the process; already running), PermissionDenied, Database, Io, NotFound (mosquitto),
    /// those of pki::Authority::openOrCreate() and Broker::start().
    Task<Result<void>> start();

    /// Always succeeds; nothing of ours is left running after it.
    Task<void> stop();

    /// Measures by other rules from now on, and after the next start too. Errors: those of
    /// traffic::validate().
    Result<void> setPolicy(const traffic::Policy& policy);

    State state() const { return m_state; }
    /// LinkLost unless it is Running.
    Result<void> requireRunning() const;
    const BenchCloudConfig& config() const { return m_config; }

    // The parts; only while Running.
    Registry& registry();
    Issuer& issuer();
    Presence& presence();
    StoreService& store();
    TrafficService& traffic();
    Enforcer& enforcer();
    Broker& broker();
    ProvisioningService& provisioning();
    TrafficTable& samples();
    /// For tables of others beside the cloud's: a second connection would stand in its way.
    data::Database& database();

    QString endpointHost() const; ///< "localhost": agents refuse IP addresses
    quint16 endpointPort() const;
    QString builderUrl() const;
    QString secureBuilderUrl() const; ///< the same over HTTPS
    QString productToken() const;
    QByteArray authorityPem() const;
    /// The same in a file, for devices that are given one.
    QString authorityFile() const;
    /// Where the authority's key lives, as a sentence.
    QString secretsPlace() const;

signals:
    void stateChanged(ferrule::cloud::BenchCloud::State state);
    void failed(const ferrule::Error& error);
    void brokerStateChanged(ferrule::cloud::BrokerState state);
    /// The broker's figure for what slow readers did not get, since the start.
    void messagesLeftOut(quint64 total);
    void deviceChanged(const ferrule::cloud::DeviceRecord& device);
    void loggedIn(const QString& claimId, qint64 utcMs);
    void loggedOut(const QString& claimId, const QString& why);
    void storeItemChanged(const QString& claimId, const ferrule::store::Item& item);
    void storeItemRemoved(const QString& claimId, const QString& key);
    /// A row of database sync, in a table other than the Store's.
    void rowChanged(const QString& claimId, const ferrule::cloud::SyncedRow& row);
    void rowRemoved(const QString& claimId, const QString& sortKey);
    void commandChanged(const ferrule::cloud::CommandRecord& command);
    void productsChanged();
    void measured(const ferrule::cloud::TrafficReport& report);
    void enforced(const ferrule::cloud::EnforcementRecord& record);
    void happened(const ferrule::cloud::CloudEvent& event);

private:
    static Task<Result<void>> bringUp(Lifeline<BenchCloud> cloud);
    static Task<Result<void>> listenToDevices(Lifeline<BenchCloud> cloud);
    static Task<void> openAgain(Lifeline<BenchCloud> cloud);
    static Task<Result<void>> refused(Error error);
    Result<void> openDoors();
    Result<void> rememberPort(const QString& service, const QList<quint16>& wanted, quint16 port);
    Result<QList<quint16>> knownPorts(const QString& service, quint16 configured);
    void listenToPrograms();
    void tellOfMove();
    void recallEnforcement();
    void connectParts();
    void keepHouse();
    void fail(const Error& error);
    void reportFailure(const QString& claimId, const Result<void>& outcome);
    void tell(CloudEvent::Channel channel, CloudEvent::Severity severity, const QString& claimId,
              const QString& summary, const QString& detail = {});
    void setState(State state);

    Scheduler& m_scheduler;
    BenchCloudConfig m_config;
    State m_state = State::Stopped;
    Timer m_housekeeping;
    std::unique_ptr<CloudParts> m_parts;
    Life m_life;
};

} // namespace ferrule::cloud

Q_DECLARE_METATYPE(ferrule::cloud::TrafficReport)
