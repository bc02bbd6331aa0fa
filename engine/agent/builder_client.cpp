// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/builder_client.h"

#include "words/phrase.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace ferrule::agent {

struct BuilderClient::Request
{
    explicit Request(Scheduler& scheduler)
        : timer(scheduler)
    {
    }
    Pending<QJsonObject> pending;
    Timer timer;
    QNetworkReply* reply = nullptr;
    QString address; ///< for error texts
};

namespace {

Task<Result<QJsonObject>> awaitAnswer(Pending<QJsonObject> pending)
{
    co_return co_await pending.answer();
}

Error failure(ErrorKind kind, const QString& address, std::string measured)
{
    Error error;
    error.kind = kind;
    error.what = phrase("agent", "The request to %1 failed").arg(address);
    error.measured = std::move(measured);
    return error;
}

Error refused(const QString& address, int status)
{
    Error error =
        failure(ErrorKind::Refused, address, phrase("agent", "HTTP status %1").arg(status));
    error.expected = phrase("agent", "HTTP status 200");
    error.peerCode = status;
    if (status == 401 || status == 403) {
        error.cause = phrase("agent", "The token is not known there.");
        error.remedy = phrase("agent", "Check the product token.");
    } else if (status == 404) {
        error.cause = phrase("agent", "There is no device cloud at this address.");
        error.remedy = phrase("agent", "Check the builder's URL.");
    }
    return error;
}

Error unreachable(const QNetworkReply& reply, const QString& address)
{
    const std::string measured = reply.errorString().toStdString();
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        Error error = failure(ErrorKind::Tls, address, measured);
        error.cause = phrase(
            "agent", "The server's certificate is not signed by a root that is trusted here.");
        error.remedy = phrase("agent", "Name the authority's certificate in the configuration.");
        return error;
    }
    Error error = failure(ErrorKind::LinkLost, address, measured);
    error.cause = phrase("agent", "The device cloud is not running there, or the network is down.");
    error.remedy = phrase("agent", "Check the builder's URL and the network.");
    return error;
}

} // namespace

BuilderClient::BuilderClient(Scheduler& scheduler, const QByteArray& authorityPem, Duration timeout,
                             QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_authorityPem(authorityPem)
    , m_timeout(timeout)
{
}

BuilderClient::~BuilderClient()
{
    auto requests = std::move(m_requests);
    m_requests.clear();
    for (auto& [id, request] : requests) {
        request->reply->disconnect(this);
        request->timer.stop();
    }
    for (auto& [id, request] : requests)
        request->pending.settle(cancelled(phrase("agent", "The request was cancelled")));
}

Task<Result<QJsonObject>> BuilderClient::post(QUrl url, QString bearer, QJsonObject body)
{
    const quint64 id = ++m_lastId;
    auto request = std::make_unique<Request>(m_scheduler);
    request->address = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    Pending<QJsonObject> pending = request->pending;
    const bool http = url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || url.host().isEmpty() ||
        (!http && url.scheme() != QLatin1StringView("https"))) {
        Error error = failure(ErrorKind::InvalidArgument, request->address,
                              phrase("agent", "not a web address"));
        error.expected = phrase("agent", "http://host:port/path or https://host/path");
        pending.settle(error);
        return awaitAnswer(pending);
    }

    QNetworkRequest outgoing(url);
    outgoing.setRawHeader("Authorization", "bearer " + bearer.toUtf8());
    outgoing.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                          QNetworkRequest::ManualRedirectPolicy);
    if (!http && !m_authorityPem.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(m_authorityPem, QSsl::Pem));
        outgoing.setSslConfiguration(tls);
    }
    QNetworkReply* reply =
        m_network.post(outgoing, QJsonDocument(body).toJson(QJsonDocument::Compact));
    request->reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, id] { finish(id); });
    connect(reply, &QNetworkReply::readyRead, this, [this, id, reply] {
        if (reply->bytesAvailable() > mostReplyBytes)
            settle(id, failure(ErrorKind::Protocol, reply->url().toString(),
                               phrase("agent", "a reply of more than 1 MiB")));
    });
    request->timer.startAfter(m_timeout, [this, id] {
        const QString address = m_requests[id]->address;
        Error error = failure(ErrorKind::Timeout, address, phrase("agent", "no reply"));
        const double seconds = std::chrono::duration<double>(m_timeout).count();
        error.expected = phrase("agent", "a reply within %1 s").arg(static_cast<int>(seconds));
        settle(id, error);
    });
    m_requests.emplace(id, std::move(request));
    return awaitAnswer(pending);
}

void BuilderClient::finish(quint64 id)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    QNetworkReply* reply = found->second->reply;
    const QString& address = found->second->address;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status == 200 && reply->error() != QNetworkReply::NoError)) {
        settle(id, unreachable(*reply, address));
        return;
    }
    if (status != 200) {
        settle(id, refused(address, status));
        return;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(reply->readAll(), &problem);
    if (!document.isObject()) {
        Error error = failure(ErrorKind::Protocol, address, problem.errorString().toStdString());
        error.expected = phrase("agent", "a JSON object");
        settle(id, error);
        return;
    }
    settle(id, document.object());
}

void BuilderClient::settle(quint64 id, Result<QJsonObject> answer)
{
    const auto found = m_requests.find(id);
    if (found == m_requests.end())
        return;
    const std::unique_ptr<Request> request = std::move(found->second);
    m_requests.erase(found);
    request->timer.stop();
    request->reply->disconnect(this);
    request->reply->abort();
    request->reply->deleteLater();
    request->pending.settle(std::move(answer));
}

} // namespace ferrule::agent
