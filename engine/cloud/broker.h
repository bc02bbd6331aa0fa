// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/broker_process.h"
#include "cloud/left_out_count.h"
#include "cloud/manager_link.h"
#include "flow/life.h"
#include "net/retained_reader.h"

#include <QObject>
#include <QSet>

namespace ferrule::cloud {

struct BrokerOptions
{
    QString listenAddress;     ///< where devices connect
    QList<quint16> knownPorts; ///< devices remember them: listened on where free; none = any port
    QString accountId;
    QByteArray closedListPem; ///< in force at each start, until applyRevocationList()
    QByteArray authorityPem;  ///< devices' certificates come from it, and the broker's own
    QByteArray serverChainPem;
    QByteArray serverKeyPem;
};

/// The broker with our hand on it: the process, a login of our own with every right (the manager),
/// and who else is connected.
///
/// The manager has a listener of its own on loopback which takes one certificate only: its own,
/// made anew at each start, with a key that never leaves this process. Devices cannot log in there,
/// and on their listener the client id is the certificate's common name, so none can take over
/// another.
class Broker : public QObject
{
    Q_OBJECT
public:
    Broker(Scheduler& scheduler, QString folder, QObject* parent = nullptr);
    ~Broker() override;

    /// Picks free ports, starts the process and logs in: the answer is a success only then. Errors:
    /// as BrokerProcess::start() and net::Client::connectToBroker().
    Task<Result<void>> start(BrokerOptions options);
    Task<void> stop();

    BrokerState state() const { return m_state; }
    quint16 devicePort() const { return m_process.setup().devicePort; }
    QString version() const { return m_process.version(); }
    qint64 processId() const { return m_process.processId(); }

    /// The manager's connection. It reconnects by itself; its subscriptions come back as well.
    net::Client& manager() { return m_manager; }
    /// The same, for the services.
    ManagerLink& link() { return m_link; }
    /// What slow readers did not get.
    LeftOutCount& leftOut() { return m_leftOut; }

    /// Throws a client out and drops its session with everything queued for it. Answers when the
    /// connection is cut.
    Task<Result<void>> disconnectClient(QString clientId);

    /// Judges devices by this list from now on. Before the first one after each start, and each
    /// restart, none gets in: what they sent would be heard by nobody.
    Task<Result<void>> applyRevocationList(QByteArray pem);

    /// Reads the retained messages of `filter`, at most so many, over a login of its own. `done` is
    /// called once, unless this object dies first.
    using RetainedDone = std::function<void(const Result<net::RetainedSet>&)>;
    void readRetained(const QByteArray& filter, qsizetype most, const RetainedDone& done);

    /// Devices that are logged in now.
    const QSet<QString>& clients() const { return m_clients; }

signals:
    void stateChanged(ferrule::cloud::BrokerState state);
    void failed(const ferrule::Error& error);
    void clientConnected(const QString& clientId);
    void clientDisconnected(const QString& clientId, const QString& why);
    void publishDenied(const QString& clientId, const QString& topic);
    void tlsFailure(const QString& reason);
    void restarting(const QString& how, qint64 inMs);

private:
    static Task<Result<void>> bringUp(Lifeline<Broker> broker, BrokerOptions options);
    static Task<Result<void>> takeOver(Lifeline<Broker> broker, QString clientId);
    Result<void> makeManagerIdentity();
    BrokerSetup setupFor(const BrokerOptions& options, bool knownPorts) const;
    net::ClientOptions managerOptions(const QByteArray& clientId) const;
    void onLog(const BrokerLogEvent& event);
    void forgetClients(const QString& why);
    void forgetClient(const QString& clientId, const QString& why);
    void setState(BrokerState state);

    Scheduler& m_scheduler;
    BrokerProcess m_process;
    net::Client m_manager;
    ManagerLink m_link;
    LeftOutCount m_leftOut;
    QByteArray m_authorityPem;
    QByteArray m_managerPem;
    QByteArray m_managerKeyPem; ///< never leaves this process
    BrokerState m_state = BrokerState::Stopped;
    QSet<QString> m_clients;
    QObject m_visitors; ///< parent of the clients that log in beside the manager for a moment
    Life m_life;
};

} // namespace ferrule::cloud
