// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cloud/issuer.h"
#include "cloud/registry.h"
#include "flow/scheduler.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QObject>

#include <memory>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponse;

namespace ferrule::cloud {

class BoundedTcpServer;

/// What devices are told about the cloud that they reach.
struct ProvisioningAnswers
{
    QString endpoint; ///< host name of the broker; agents refuse an IP address
    quint16 port = 0; ///< of the broker
    QString cloudName;
};

/// The HTTP side that devices meet first (facts/wire.md (b) and (c)): register, provision, update
/// check. Everybody who asks gets a clear status; nobody can make it keep more than
/// `maxRequestBytes` or hold a connection without saying anything.
class ProvisioningService : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maxRequestBytes = 64 * 1024;

    ProvisioningService(Registry& registry, Issuer& issuer, Scheduler& scheduler,
                        QObject* parent = nullptr);
    ~ProvisioningService() override;

    /// Listens; `preferredPort` is taken where it is free, since devices remember it (0 = any).
    /// Errors: Busy, PermissionDenied, Io.
    Result<void> listen(const QHostAddress& address, quint16 preferredPort);
    void close();

    void setAnswers(ProvisioningAnswers answers) { m_answers = std::move(answers); }

    quint16 port() const;
    /// "http://localhost:PORT/api", what a device is given as its builder.
    QString url() const;

signals:
    /// A request was answered, for the timeline.
    void answered(const QString& claimId, const QString& what, int status, const QString& detail);

private:
    QHttpServerResponse registerDevice(const QHttpServerRequest& request);
    QHttpServerResponse provision(const QHttpServerRequest& request);
    QHttpServerResponse updateCheck(const QHttpServerRequest& request);
    QHttpServerResponse fail(const QString& claimId, const QString& what, const Error& error);
    QHttpServerResponse reply(const QString& claimId, const QString& what, const QJsonObject& body,
                              const QString& detail);
    Result<QJsonObject> claimedAnswer(const DeviceRecord& device);
    Result<DeviceRecord> authenticated(const QHttpServerRequest& request);

    Registry& m_registry;
    Issuer& m_issuer;
    Scheduler& m_scheduler;
    ProvisioningAnswers m_answers;
    std::unique_ptr<QHttpServer> m_server;
    BoundedTcpServer* m_listener = nullptr; ///< owned by m_server
};

} // namespace ferrule::cloud
