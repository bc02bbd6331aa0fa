// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/issuer.h"
#include "cloud/registry.h"
#include "flow/scheduler.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponse;

namespace ferrule::cloud {

/// What devices are told about the cloud that they reach.
struct ProvisioningAnswers
{
    QString endpoint; ///< host name of the broker; agents refuse an IP address
    quint16 port = 0; ///< of the broker
    QString cloudName;
};

/// What the service shows over TLS.
struct ServiceIdentity
{
    QByteArray certificatePem; ///< for the host name in ProvisioningAnswers
    QByteArray keyPem;
};

/// The HTTP side that devices meet first (facts/wire.md (b) and (c)): register, provision, update
/// check, over HTTP and HTTPS. A device is sent on to the door that it came through. Everybody who
/// asks gets a clear status; nobody can make it keep more than `maxRequestBytes` or hold a
/// connection without saying anything.
class ProvisioningService : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maxRequestBytes = 64 * 1024;

    ProvisioningService(Registry& registry, Issuer& issuer, Scheduler& scheduler,
                        QObject* parent = nullptr);
    ~ProvisioningService() override;

    /// Listens on those of `knownPorts` that are free, since devices remember them; on any port
    /// where none is. Errors: Busy, PermissionDenied, Io.
    Result<void> listen(const QHostAddress& address, const QList<quint16>& knownPorts);
    /// The same over TLS 1.2 and 1.3. Errors: InvalidArgument (the identity) as well.
    Result<void> listenSecurely(const QHostAddress& address, const QList<quint16>& knownPorts,
                                const ServiceIdentity& identity);
    void close();

    void setAnswers(ProvisioningAnswers answers) { m_answers = std::move(answers); }

    quint16 port() const { return m_plain.port; }
    quint16 securePort() const { return m_secure.port; }
    /// "http://localhost:PORT/api", what a device is given as its builder; empty = not listening.
    QString url() const { return m_plain.url(m_answers.endpoint); }
    QString secureUrl() const { return m_secure.url(m_answers.endpoint); }

signals:
    /// A request was answered, for the timeline.
    void answered(const QString& claimId, const QString& what, int status, const QString& detail);
    /// A device asked whether there is newer firmware.
    void updateAsked(const QString& claimId);

private:
    /// The same routes behind each; which one a device came through decides where it is sent on to.
    struct Door
    {
        QString scheme;
        std::unique_ptr<QHttpServer> server;
        quint16 port = 0; ///< the one that is told
        QString url(const QString& host) const;
    };
    Result<void> open(Door& door, const QHostAddress& address, const QList<quint16>& knownPorts,
                      const std::optional<QSslConfiguration>& tls);
    void addRoutes(Door& door);
    QHttpServerResponse registerDevice(const QHttpServerRequest& request, const Door& door);
    QHttpServerResponse provision(const QHttpServerRequest& request);
    QHttpServerResponse updateCheck(const QHttpServerRequest& request);
    QHttpServerResponse fail(const QString& claimId, const QString& what, const Error& error);
    QHttpServerResponse reply(const QString& claimId, const QString& what, const QJsonObject& body,
                              const QString& detail);
    Result<QJsonObject> claimedAnswer(const DeviceRecord& device, const Door& door);
    Result<DeviceRecord> authenticated(const QHttpServerRequest& request);

    Registry& m_registry;
    Issuer& m_issuer;
    Scheduler& m_scheduler;
    ProvisioningAnswers m_answers;
    Door m_plain;
    Door m_secure;
};

} // namespace ferrule::cloud
