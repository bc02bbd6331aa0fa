// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "flow/flow.h"
#include "net/client.h"
#include "store/core/value.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace ferrule::agent {

struct AgentConfig
{
    QString stateFolder; ///< an IdentityFolder; made where it is missing
    QString claimId;     ///< used where the folder holds none; empty = a new one is made
    QString product;     ///< product token: the bearer of the registration
    QString builderUrl;  ///< "http://127.0.0.1:8080/api"; empty = the one in the folder
    QString name;
    QString model;
    QString description;
    QString account; ///< with `cloud`: ask to be claimed without a human
    QString cloud;
    QJsonObject properties; ///< further fields of the registration
    /// Roots for the builder's HTTPS and for the broker's TLS. Empty = the system's store for the
    /// builder, and for the broker what the folder or the provisioning reply (`authority`) holds.
    QByteArray authorityPem;

    /// Where messages that are accepted and not delivered survive the program, under the claim ID;
    /// it outlives the agent. None = they live as long as the agent.
    net::OutboxStore* outbox = nullptr;

    bool obeysThrottle = true; ///< false is a fault of the bench: close is ignored as well
    quint16 keepAliveSeconds = 1200;
    Duration requestTimeout = std::chrono::seconds(30); ///< HTTP, and a get
    Duration pollFirst = std::chrono::milliseconds(1250);
    Duration pollGrowth = std::chrono::milliseconds(250); ///< added to each further wait
    Duration pollMost = std::chrono::seconds(3660);
    double pollJitter = 0.1; ///< a wait is stretched by up to this share; 0 = none
    Duration closeFor = std::chrono::seconds(3600);  ///< how long a close keeps it away
    Duration throttleAge = std::chrono::seconds(30); ///< a throttle's stamp may be this old
    Duration releaseAge = std::chrono::seconds(10);  ///< a release's stamp may be this old
    Duration reconnectFirst = std::chrono::milliseconds(500);
    Duration reconnectMost = std::chrono::seconds(60);
    net::LinkFactory makeLink; ///< to the broker; empty = the system's sockets
};

enum class State {
    Stopped,
    Registering,  ///< asks the builder, or waits to ask again after a failure
    Unclaimed,    ///< registered; polls until somebody claims it
    Provisioning, ///< claimed; fetches its certificate
    Connecting,   ///< has an identity; logs in, or waits to try again
    Connected,
    Closed, ///< told to stay away for AgentConfig::closeFor
};

/// "stopped", "registering", … for logs and terminals.
const char* name(State state) noexcept;

/// The device's side: registers, waits to be claimed, fetches its certificate, logs in over TLS,
/// speaks Store and metrics, obeys the throttle. Topics and messages as devices in the field use
/// them; an identity that is complete at the start needs no HTTP at all.
///
/// Outages never cost an identity: whatever fails is tried again, with growing waits and jitter.
/// Only a release with a fresh stamp deletes certificate and key; the claim ID stays, and it
/// registers again. A certificate that the broker refuses (it was revoked while the device was
/// away) is not deleted either: after three refusals the device asks its builder beside further
/// logins, and what it had stays until it has something new.
///
/// Lives on one thread. Destroying it settles every answer that is awaited with Cancelled.
class Agent : public QObject
{
    Q_OBJECT
public:
    /// `scheduler` must outlive the agent.
    Agent(Scheduler& scheduler, AgentConfig config, QObject* parent = nullptr);
    ~Agent() override;

    /// Loads the identity and gets going. Errors: InvalidArgument (no product or builder where one
    /// is needed, corrupt state folder, claim ID over 23 bytes or with `/`, `+`, `#`), Io,
    /// PermissionDenied.
    Result<void> start();

    /// Disconnects and goes to Stopped; start() goes on from the folder. Awaited answers end with
    /// Cancelled.
    void stop();

    State state() const;
    const Identity& identity() const;
    const AgentConfig& config() const;

    /// The rest may be called at any time. Don't destroy an agent from within one of its signals
    /// (deleteLater() is fine); stop() is allowed there.

    /// Sets a Store item of the cloud; `wait` as in net::Client::publish(), after the throttle's
    /// delay. Messages that are accepted while offline are delivered when it is connected again.
    /// Errors: InvalidArgument (key; over 128 KiB), LinkLost (not provisioned yet), Cancelled,
    /// those of publish().
    Task<Result<void>> set(QString key, store::Value value, net::Wait wait);

    /// Asks the cloud for an item; an item that is not there answers the type's zero (empty, 0,
    /// false, null). Errors: Timeout (requestTimeout, counted from when it is sent), LinkLost (not
    /// connected), Protocol (not a value of that type), InvalidArgument, Cancelled.
    Task<Result<store::Value>> get(QString key, store::Type type);

    /// One sample of a metric, with the dimension Device. Errors as set().
    Task<Result<void>> publishMetric(QString metric, double value, net::Wait wait);

    /// What the cloud has gathered of a metric over the last `period` ("avg", "sum", "min", "max",
    /// "count", "current"); 0 where there is no sample. Errors as get().
    Task<Result<double>> getMetric(QString metric, QString statistic, Duration period);

    /// get() in C++ types: QString, double, bool.
    template<typename T>
    Task<Result<T>> get(QString key);

    /// How long a message that is handed in now waits before it is sent, for its throttle; 0 = not
    /// throttled. Receiving is never slowed.
    Duration sendDelay() const;

    /// The part of it that the throttle alone makes up, without those who wait already.
    Duration throttleDelay() const;

    /// A bench fault when off: throttle and close are received, and ignored.
    void setObeysThrottle(bool on);
    bool obeysThrottle() const;

    quint64 messagesSent() const; ///< handed to the client since this object was made

signals:
    void stateChanged(ferrule::agent::State state);
    void registered(const QString& claimId);
    void claimed(const QString& claimId);
    void provisioned(const QString& claimId);
    void connected();
    void disconnected(const QString& reason);
    /// The delay that a throttle left; from milliseconds on, see sendDelay().
    void throttled(qint64 delayMs);
    void closed(qint64 forMs);
    void released();
    /// The cloud asks for something: "reboot", "update", or a word of the application's own.
    void commandReceived(const QString& command, const QJsonObject& arguments);
    /// An edit in the cloud was pushed. `removed` = the item is gone, and `value` is empty.
    void storeChanged(const QString& key, const ferrule::store::Value& value, bool removed);
    void logLine(const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

namespace detail {

Task<Result<QString>> asText(Task<Result<store::Value>> reading);
Task<Result<double>> asNumber(Task<Result<store::Value>> reading);
Task<Result<bool>> asBoolean(Task<Result<store::Value>> reading);

} // namespace detail

template<>
inline Task<Result<QString>> Agent::get<QString>(QString key)
{
    return detail::asText(get(std::move(key), store::Type::String));
}

template<>
inline Task<Result<double>> Agent::get<double>(QString key)
{
    return detail::asNumber(get(std::move(key), store::Type::Number));
}

template<>
inline Task<Result<bool>> Agent::get<bool>(QString key)
{
    return detail::asBoolean(get(std::move(key), store::Type::Boolean));
}

} // namespace ferrule::agent

Q_DECLARE_METATYPE(ferrule::store::Value)
