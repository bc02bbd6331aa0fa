// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <unordered_map>

class QNetworkReply;

namespace ferrule::agent {

/// Asks the builder and the device API: JSON objects by POST, with a bearer token, over HTTP or
/// HTTPS. Redirections are not followed, so that a token goes nowhere else.
class BuilderClient : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostReplyBytes = 1024 * 1024;

    /// `authorityPem`: roots for HTTPS; empty = the system's store. `timeout`: for a whole request.
    BuilderClient(Scheduler& scheduler, const QByteArray& authorityPem, Duration timeout,
                  QObject* parent = nullptr);
    ~BuilderClient() override;

    /// The object of a reply with status 200.
    /// Errors: InvalidArgument (URL), LinkLost (no connection), Tls, Timeout, Refused (another
    /// status, as peerCode), Protocol (no JSON object, or too long), Cancelled.
    Task<Result<QJsonObject>> post(QUrl url, QString bearer, QJsonObject body);

private:
    struct Request;
    void finish(quint64 id);
    void settle(quint64 id, Result<QJsonObject> answer);

    Scheduler& m_scheduler;
    QByteArray m_authorityPem;
    Duration m_timeout;
    QNetworkAccessManager m_network;
    std::unordered_map<quint64, std::unique_ptr<Request>> m_requests;
    quint64 m_lastId = 0;
};

} // namespace ferrule::agent
