// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/provisioner.h"

#include "pki/signing_request.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>

namespace ferrule::agent {

namespace {

QUrl joined(const QString& base, QLatin1StringView path)
{
    QString address = base;
    while (address.endsWith(u'/'))
        address.chop(1);
    return QUrl(address + path, QUrl::StrictMode);
}

void insertText(QJsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

/// Takes a text over where the answer holds one.
void take(QString& field, const QJsonObject& answer, QLatin1StringView name)
{
    const QString text = answer.value(name).toString();
    if (!text.isEmpty())
        field = text;
}

/// What both answers may tell about the cloud.
void takeCloud(Identity& identity, const QJsonObject& answer)
{
    take(identity.accountId, answer, QLatin1StringView("accountId"));
    take(identity.cloudName, answer, QLatin1StringView("cloudName"));
    take(identity.endpoint, answer, QLatin1StringView("endpoint"));
    const int port = answer.value(QLatin1StringView("port")).toInt();
    if (port > 0 && port <= 65535)
        identity.port = static_cast<quint16>(port);
}

Error incomplete(const char* missing)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.what = phrase("agent", "The device cloud's answer cannot be used");
    error.measured = phrase("agent", "no %1").arg(missing);
    error.expected = phrase("agent", "a field \"%1\"").arg(missing);
    return error;
}

} // namespace

Provisioner::Provisioner(Scheduler& scheduler, const AgentConfig& config, Identity identity,
                         QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_config(config)
    , m_identity(std::move(identity))
    , m_builder(scheduler, config.authorityPem, config.requestTimeout)
    , m_flows(scheduler)
{
}

Provisioner::~Provisioner()
{
    stop();
}

void Provisioner::start()
{
    Flows::launch(run(this, m_life.token()), "provisioner");
}

void Provisioner::stop()
{
    m_life.end();
    m_flows.cancelSleeps();
}

QJsonObject Provisioner::registration(const AgentConfig& config, const Identity& identity,
                                      UtcMs now)
{
    QJsonObject body = config.properties;
    insertText(body, QLatin1StringView("product"), identity.product);
    insertText(body, QLatin1StringView("name"), config.name);
    insertText(body, QLatin1StringView("description"), config.description);
    insertText(body, QLatin1StringView("model"), config.model);
    insertText(body, QLatin1StringView("account"), config.account);
    insertText(body, QLatin1StringView("cloud"), config.cloud);
    body.insert(QLatin1StringView("id"), identity.claimId);
    body.insert(QLatin1StringView("created"),
                QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs));
    return body;
}

Task<void> Provisioner::run(Provisioner* self, Life::Pointer life)
{
    // The first signals come after start() has returned.
    Duration wait{0};
    while (true) {
        Task<Result<void>> nap = self->m_flows.sleep(wait);
        const Result<void> slept = co_await nap;
        if (life->over || !slept)
            co_return;

        Outcome outcome = Outcome::Failure;
        if (!self->m_identity.isClaimed()) {
            if (!self->m_wasRegistered)
                emit self->stateChanged(State::Registering);
            if (life->over)
                co_return;
            const QUrl url =
                joined(self->m_identity.builderUrl, QLatin1StringView("/device/register"));
            const QJsonObject body =
                registration(self->m_config, self->m_identity, self->m_scheduler.utcMs());
            Task<Result<QJsonObject>> request =
                self->m_builder.post(url, self->m_identity.product, body);
            const Result<QJsonObject> answer = co_await request;
            if (life->over)
                co_return;
            outcome = self->registrationAnswered(answer);
        } else {
            emit self->stateChanged(State::Provisioning);
            if (life->over)
                co_return;
            const Result<QJsonObject> body = self->provisionRequest();
            if (body) {
                const QUrl url =
                    joined(self->m_identity.api, QLatin1StringView("/tok/device/provision"));
                const QJsonObject& content = *body;
                Task<Result<QJsonObject>> request =
                    self->m_builder.post(url, self->m_identity.token, content);
                const Result<QJsonObject> answer = co_await request;
                if (life->over)
                    co_return;
                outcome = self->provisionAnswered(answer);
            } else {
                self->fail(body.error());
            }
        }
        if (life->over)
            co_return;
        if (self->m_identity.isComplete()) {
            emit self->provisioned(self->m_identity);
            co_return;
        }
        wait = self->waitAfter(outcome);
    }
}

Provisioner::Outcome Provisioner::registrationAnswered(const Result<QJsonObject>& answer)
{
    if (!answer) {
        fail(answer.error());
        return Outcome::Failure;
    }
    if (answer->isEmpty()) {
        Error error = incomplete("registered");
        error.what = phrase("agent", "The device was not registered");
        fail(error);
        return Outcome::Failure;
    }
    const Life::Pointer life = m_life.token();
    noteBlock(*answer);
    Identity identity = m_identity;
    const QString id = answer->value(QLatin1StringView("id")).toString();
    if (isUsableClaimId(id))
        identity.claimId = id;
    take(identity.api, *answer, QLatin1StringView("api"));
    take(identity.token, *answer, QLatin1StringView("token"));
    identity.keyStaysHere = answer->value(QLatin1StringView("csr")).toBool();
    takeCloud(identity, *answer);
    m_identity = identity;

    if (!m_wasRegistered) {
        m_wasRegistered = true;
        emit registered();
        if (life->over)
            return Outcome::Waiting;
    }
    if (!m_identity.isClaimed()) {
        emit stateChanged(State::Unclaimed);
        return Outcome::Waiting;
    }
    m_polls = 0;
    emit identityChanged(m_identity);
    return Outcome::Progress;
}

Result<QJsonObject> Provisioner::provisionRequest()
{
    QJsonObject body{{QStringLiteral("id"), m_identity.claimId}};
    if (!m_identity.keyStaysHere)
        return body;
    Result<pki::PrivateKey> key = m_newKeyPem.isEmpty()
                                      ? pki::PrivateKey::generate()
                                      : pki::PrivateKey::fromPem(m_newKeyPem.toStdString());
    if (!key)
        return key.error();
    if (m_newKeyPem.isEmpty()) {
        const Result<std::string> pem = key->toPem();
        if (!pem)
            return pem.error();
        m_newKeyPem = QByteArray::fromStdString(*pem);
    }
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(*key, m_identity.claimId.toStdString());
    if (!request)
        return request.error();
    body.insert(QLatin1StringView("csr"), QString::fromStdString(request->toPem()));
    return body;
}

Provisioner::Outcome Provisioner::provisionAnswered(const Result<QJsonObject>& answer)
{
    if (!answer) {
        const int status = answer.error().peerCode;
        fail(answer.error());
        // The token opens nothing any more: the claim was taken back, so ask for a new one.
        if (status == 401 || status == 403 || status == 404) {
            m_identity.release();
            m_newKeyPem.clear();
            m_wasRegistered = false;
            emit identityChanged(m_identity);
        }
        return Outcome::Failure;
    }
    noteBlock(*answer);
    if (m_blockedUntil > m_scheduler.now())
        return Outcome::Waiting;

    Identity identity = m_identity;
    takeCloud(identity, *answer);
    identity.certificatePem = answer->value(QLatin1StringView("certificate")).toString().toUtf8();
    const QByteArray sentKey = answer->value(QLatin1StringView("key")).toString().toUtf8();
    identity.keyPem = sentKey.isEmpty() ? m_newKeyPem : sentKey;
    if (m_config.authorityPem.isEmpty()) {
        const QByteArray roots = answer->value(QLatin1StringView("authority")).toString().toUtf8();
        if (!roots.isEmpty())
            identity.authorityPem = roots;
    }
    const char* missing = identity.certificatePem.isEmpty() ? "certificate"
                          : identity.keyPem.isEmpty()       ? "key"
                          : identity.endpoint.isEmpty()     ? "endpoint"
                                                            : nullptr;
    if (missing != nullptr) {
        fail(incomplete(missing));
        return Outcome::Failure;
    }
    m_identity = identity;
    return Outcome::Progress;
}

Duration Provisioner::waitAfter(Outcome outcome)
{
    Duration wait{0};
    if (outcome == Outcome::Waiting) {
        m_failures = 0;
        const double stretch = QRandomGenerator::global()->generateDouble() * m_config.pollJitter;
        wait = std::min(m_config.pollFirst + m_polls * m_config.pollGrowth, m_config.pollMost);
        wait += std::chrono::duration_cast<Duration>(wait * stretch);
        ++m_polls;
    } else if (outcome == Outcome::Failure) {
        // Exponential with full jitter, so that a fleet does not come back in step.
        const int doublings = std::min(m_failures++, 20);
        const Duration bound =
            std::min(m_config.reconnectFirst * (1 << doublings), m_config.reconnectMost);
        wait = std::chrono::duration_cast<Duration>(
            bound * (0.1 + 0.9 * QRandomGenerator::global()->generateDouble()));
    } else {
        m_failures = 0;
    }
    return std::max(wait, m_blockedUntil - m_scheduler.now());
}

void Provisioner::noteBlock(const QJsonObject& answer)
{
    const double seconds = answer.value(QLatin1StringView("delay")).toDouble();
    const QJsonValue error = answer.value(QLatin1StringView("error"));
    if (error.isUndefined() || !(seconds > 0))
        return;
    const auto delay = std::chrono::duration<double>(std::min(seconds, 7 * 86400.0));
    m_blockedUntil = m_scheduler.now() + std::chrono::duration_cast<Duration>(delay);
    emit logLine(phrase("agent", "The device cloud asks to wait %1 s: %2")
                     .arg(seconds, error.toString())
                     .text());
}

void Provisioner::fail(const Error& error)
{
    emit logLine(errorText(error));
}

} // namespace ferrule::agent
