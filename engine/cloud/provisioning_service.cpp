// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/provisioning_service.h"

#include "base/phrase_mark.h"
#include "cloud/bounded_tcp_server.h"
#include "cloud/claim_id.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

using Request = QHttpServerRequest;
using Response = QHttpServerResponse;
using Status = QHttpServerResponder::StatusCode;

constexpr QLatin1StringView apiPath("/api");

/// The token of "Authorization: bearer TOKEN"; the scheme's case does not matter (RFC 9110 11.1).
QString bearerOf(const Request& request)
{
    const QByteArray value = request.value("Authorization").trimmed();
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.first(space).compare("bearer", Qt::CaseInsensitive) != 0)
        return {};
    return QString::fromUtf8(value.sliced(space + 1).trimmed());
}

Result<QJsonObject> bodyOf(const Request& request)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(request.body(), &parsed);
    if (document.isObject())
        return document.object();
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = markPhrase("base", "The body is not a JSON object.");
    error.measured = parsed.errorString().toStdString();
    error.peerCode = 400;
    return error;
}

Status statusOf(const Error& error)
{
    switch (error.peerCode) {
    case 400:
        return Status::BadRequest;
    case 401:
        return Status::Unauthorized;
    case 403:
        return Status::Forbidden;
    default:
        break;
    }
    switch (error.kind) {
    case ErrorKind::InvalidArgument:
    case ErrorKind::Protocol:
        return Status::BadRequest;
    case ErrorKind::NotFound:
        return Status::NotFound;
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
        return Status::Conflict;
    case ErrorKind::Busy:
    case ErrorKind::Database:
    case ErrorKind::Io:
    case ErrorKind::PermissionDenied:
        return Status::ServiceUnavailable;
    default:
        return Status::InternalServerError;
    }
}

NewDevice deviceOf(const QJsonObject& body, const Product& product)
{
    NewDevice device;
    device.claimId = body.value("id"_L1).toString();
    device.name = body.value("name"_L1).toString().left(200);
    device.model = body.value("model"_L1).toString().left(200);
    device.firmware = body.value("version"_L1).toString().left(100);
    device.product = product.name;
    return device;
}

} // namespace

ProvisioningService::ProvisioningService(Registry& registry, Issuer& issuer, Scheduler& scheduler,
                                         QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_issuer(issuer)
    , m_scheduler(scheduler)
{
}

ProvisioningService::~ProvisioningService() = default;

Result<void> ProvisioningService::listen(const QHostAddress& address,
                                         const QList<quint16>& knownPorts)
{
    m_plain.scheme = u"http"_s;
    return open(m_plain, address, knownPorts, std::nullopt);
}

Result<void> ProvisioningService::listenSecurely(const QHostAddress& address,
                                                 const QList<quint16>& knownPorts,
                                                 const ServiceIdentity& identity)
{
    const QList<QSslCertificate> chain =
        QSslCertificate::fromData(identity.certificatePem, QSsl::Pem);
    const QSslKey key(identity.keyPem, QSsl::Ec);
    if (chain.isEmpty() || key.isNull()) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase(
            "cloud", "The provisioning service has no certificate and key that it could show.");
        return error;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_secure.scheme = u"https"_s;
    return open(m_secure, address, knownPorts, tls);
}

Result<void> ProvisioningService::open(Door& door, const QHostAddress& address,
                                       const QList<quint16>& knownPorts,
                                       const std::optional<QSslConfiguration>& tls)
{
    ConnectionBounds bounds;
    bounds.requestBytes = maxRequestBytes;
    std::vector<std::unique_ptr<BoundedTcpServer>> listeners;
    const auto add = [&](quint16 port) {
        auto listener = std::make_unique<BoundedTcpServer>(m_scheduler, bounds, tls);
        const bool heard = listener->listen(address, port);
        if (heard || port == 0)
            listeners.push_back(std::move(listener));
        return heard;
    };
    for (const quint16 port : knownPorts)
        if (port != 0)
            static_cast<void>(add(port));
    if (listeners.empty() && !add(0)) {
        const BoundedTcpServer& failed = *listeners.front();
        Error error;
        error.kind = failed.serverError() == QAbstractSocket::AddressInUseError ? ErrorKind::Busy
                     : failed.serverError() == QAbstractSocket::SocketAccessError
                         ? ErrorKind::PermissionDenied
                         : ErrorKind::Io;
        error.what = phrase("cloud", "The provisioning service cannot listen on %1.")
                         .arg(address.toString());
        error.measured = failed.errorString().toStdString();
        error.remedy = phrase("cloud", "Choose another address.");
        return error;
    }
    door.server = std::make_unique<QHttpServer>();
    addRoutes(door);
    door.port = listeners.front()->serverPort();
    for (std::unique_ptr<BoundedTcpServer>& listener : listeners) {
        connect(listener.get(), &BoundedTcpServer::cutOff, this,
                [this](const QString& peer, int status) {
                    emit answered({}, u"cut off"_s, status, peer);
                });
        door.server->bind(listener.release());
    }
    return {};
}

void ProvisioningService::addRoutes(Door& door)
{
    using Method = QHttpServerRequest::Method;
    QHttpServer& server = *door.server;
    server.route(u"/api/device/register"_s, Method::Post,
                 [this, &door](const Request& request) { return registerDevice(request, door); });
    server.route(u"/api/tok/device/provision"_s, Method::Post,
                 [this](const Request& request) { return provision(request); });
    server.route(u"/api/tok/provision/update"_s, Method::Post,
                 [this](const Request& request) { return updateCheck(request); });
}

void ProvisioningService::close()
{
    for (Door* door : {&m_plain, &m_secure}) {
        door->server.reset();
        door->port = 0;
    }
}

QString ProvisioningService::Door::url(const QString& host) const
{
    if (port == 0)
        return {};
    const QString name = host.isEmpty() ? u"localhost"_s : host;
    return scheme + u"://"_s + name + u':' + QString::number(port) + apiPath;
}

Response ProvisioningService::registerDevice(const Request& request, const Door& door)
{
    const QString what = u"register"_s;
    const Result<Product> product = m_registry.productOfToken(bearerOf(request));
    if (!product)
        return fail({}, what, product.error());
    const Result<QJsonObject> body = bodyOf(request);
    if (!body)
        return fail({}, what, body.error());
    const NewDevice introduced = deviceOf(*body, *product);
    Result<DeviceRecord> device = m_registry.registerDevice(introduced, *body);
    if (!device)
        return fail(introduced.claimId, what, device.error());
    const bool asksForUs = body->value("account"_L1).toString() == m_registry.accountId();
    if (device->status == DeviceStatus::Unclaimed && product->autoClaim && asksForUs)
        device = m_registry.claim(device->claimId, u"auto-claim"_s);
    if (!device)
        return fail(introduced.claimId, what, device.error());

    // Agents count the properties: exactly one means registered and not claimed yet.
    if (device->status == DeviceStatus::Unclaimed || device->status == DeviceStatus::Released) {
        const QJsonObject unclaimed{{u"registered"_s, true}};
        return reply(device->claimId, what, unclaimed,
                     phrase("cloud", "waits to be claimed").text());
    }
    const Result<QJsonObject> claimed = claimedAnswer(*device, door);
    if (!claimed)
        return fail(device->claimId, what, claimed.error());
    return reply(device->claimId, what, *claimed, phrase("cloud", "claimed").text());
}

Result<QJsonObject> ProvisioningService::claimedAnswer(const DeviceRecord& device, const Door& door)
{
    const Result<QString> token = m_registry.issueToken(device.claimId);
    if (!token)
        return token.error();
    return QJsonObject{
        {u"registered"_s, true},
        {u"id"_s, device.claimId},
        {u"api"_s, door.url(m_answers.endpoint)},
        {u"token"_s, *token},
        {u"accountId"_s, device.accountId},
        {u"cloud"_s, m_answers.cloudName},
        {u"cloudName"_s, m_answers.cloudName},
        {u"cloudType"_s, u"dedicated"_s},
        {u"cloudRegion"_s, u"local"_s},
        {u"endpoint"_s, m_answers.endpoint},
        {u"port"_s, m_answers.port},
        // Extension: this cloud signs a request, so that the key can stay on the device.
        {u"csr"_s, true},
    };
}

Response ProvisioningService::provision(const Request& request)
{
    const QString what = u"provision"_s;
    const Result<DeviceRecord> device = authenticated(request);
    if (!device)
        return fail({}, what, device.error());
    const Result<QJsonObject> body = bodyOf(request);
    if (!body)
        return fail(device->claimId, what, body.error());
    if (device->status == DeviceStatus::Blocked) {
        const qint64 leftMs = device->blockedUntilMs - m_scheduler.utcMs();
        const QJsonObject blocked{{u"error"_s, u"The device is blocked"_s},
                                  {u"delay"_s, (leftMs + 999) / 1000}};
        return reply(device->claimId, what, blocked, phrase("cloud", "blocked").text());
    }
    if (const QString asked = body->value("id"_L1).toString(); asked != device->claimId) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = markPhrase("base", "The token belongs to another device.");
        error.peerCode = 403;
        return fail(device->claimId, what, error);
    }
    const QString csr = body->value("csr"_L1).toString();
    const Result<IssuedIdentity> identity =
        csr.isEmpty() ? m_issuer.issueWithKey(device->claimId)
                      : m_issuer.sign(device->claimId, csr.toUtf8(), Issuer::Confirm::AtLogin);
    if (!identity)
        return fail(device->claimId, what, identity.error());
    QJsonObject answer{
        {u"id"_s, device->claimId},
        {u"certificate"_s, QString::fromUtf8(identity->certificatePem)},
        {u"authority"_s, QString::fromUtf8(identity->authorityPem)},
        {u"accountId"_s, device->accountId},
        {u"cloudName"_s, m_answers.cloudName},
        {u"cloudType"_s, u"dedicated"_s},
        {u"cloudRegion"_s, u"local"_s},
        {u"endpoint"_s, m_answers.endpoint},
        {u"port"_s, m_answers.port},
    };
    if (csr.isEmpty())
        answer.insert(u"key"_s, QString::fromUtf8(identity->keyPem));
    return reply(device->claimId, what, answer,
                 (csr.isEmpty() ? phrase("cloud", "certificate %1, key made here and kept nowhere")
                                : phrase("cloud", "certificate %1 for the device's own key"))
                     .arg(identity->serial)
                     .text());
}

Response ProvisioningService::updateCheck(const Request& request)
{
    const QString what = u"update check"_s;
    const Result<DeviceRecord> device = authenticated(request);
    if (!device)
        return fail({}, what, device.error());
    const Result<QJsonObject> body = bodyOf(request);
    if (!body)
        return fail(device->claimId, what, body.error());
    const QString version = body->value("version"_L1).toString().left(100);
    if (!version.isEmpty()) {
        if (const auto noted = m_registry.setFirmware(device->claimId, version); !noted)
            return fail(device->claimId, what, noted.error());
    }
    emit updateAsked(device->claimId);
    const Result<Product> product = m_registry.product(device->product);
    if (!product && product.error().kind != ErrorKind::NotFound)
        return fail(device->claimId, what, product.error());
    // Without "url" there is nothing newer.
    if (!product || !product->updates(version))
        return reply(device->claimId, what, {{u"version"_s, version}},
                     phrase("cloud", "nothing newer than %1").arg(version).text());
    return reply(device->claimId, what,
                 {{u"url"_s, product->firmwareUrl},
                  {u"checksum"_s, product->firmwareChecksum},
                  {u"version"_s, product->firmwareVersion}},
                 phrase("cloud", "%1, it runs %2").arg(product->firmwareVersion, version).text());
}

Result<DeviceRecord> ProvisioningService::authenticated(const Request& request)
{
    return m_registry.deviceOfToken(bearerOf(request));
}

Response ProvisioningService::fail(const QString& claimId, const QString& what, const Error& error)
{
    const Status status = statusOf(error);
    emit answered(claimId, what, static_cast<int>(status), errorText(error));
    // A device is told in English what it did wrong, and of our own trouble no more than that.
    const bool isOurs =
        status == Status::ServiceUnavailable || status == Status::InternalServerError;
    const QString message =
        isOurs ? u"The service cannot do this now."_s : QString::fromStdString(error.what);
    // Not "error": together with a delay that property means a block to an agent.
    return Response(QJsonObject{{u"message"_s, message}}, status);
}

Response ProvisioningService::reply(const QString& claimId, const QString& what,
                                    const QJsonObject& body, const QString& detail)
{
    emit answered(claimId, what, static_cast<int>(Status::Ok), detail);
    return Response(body);
}

} // namespace ferrule::cloud
