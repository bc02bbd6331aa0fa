// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/cloud_session.h"

#include "agent/topics.h"
#include "net/socket_link.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace ferrule::agent {

struct CloudSession::Request
{
    explicit Request(Scheduler& scheduler)
        : timer(scheduler)
    {
    }
    Pending<QByteArray> pending;
    Timer timer;
};

namespace {

constexpr quint32 lastSequenceNumber = 2'147'483'647;

Task<Result<QByteArray>> awaitAnswer(Pending<QByteArray> pending)
{
    co_return co_await pending.answer();
}

/// Whether the broker said that it does not want us, as opposed to not being reached or not being
/// who it should be.
bool refusesUs(const net::Disconnected& report)
{
    if (report.reason == net::EndReason::Refused)
        return report.error.peerCode == 4 ||
               report.error.peerCode == 5; // MQTT 3.1.1 section 3.2.2.3
    const std::string& said = report.error.measured;
    const auto contains = [&said](const char* part) { return said.find(part) != said.npos; };
    return report.reason == net::EndReason::Tls && contains("alert") &&
           (contains("certificate") || contains("unknown ca"));
}

QByteArray lastLevel(QByteArrayView topic)
{
    return topic.sliced(topic.lastIndexOf('/') + 1).toByteArray();
}

} // namespace

CloudSession::CloudSession(Scheduler& scheduler, const AgentConfig& config,
                           const Identity& identity, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_config(config)
    , m_identity(identity)
    , m_claimId(identity.claimId.toUtf8())
    , m_client(scheduler, config.makeLink ? config.makeLink : net::socketLinks())
    , m_retry(scheduler)
    , m_syncedUntil(QStringLiteral("1970-01-01T00:00:00.000Z"))
{
    m_client.setOutbox(config.outbox);
    connect(&m_client, &net::Client::connected, this, &CloudSession::connectionUp);
    connect(&m_client, &net::Client::disconnected, this, &CloudSession::connectionDown);
    route();
}

CloudSession::~CloudSession()
{
    stop();
    auto requests = std::move(m_requests);
    m_requests.clear();
    for (auto& [sequence, request] : requests)
        request->timer.stop();
    for (auto& [sequence, request] : requests)
        request->pending.settle(cancelled(phrase("agent", "The request was cancelled")));
}

net::ClientOptions CloudSession::options() const
{
    net::TlsOptions tls;
    tls.authorityPem =
        m_config.authorityPem.isEmpty() ? m_identity.authorityPem : m_config.authorityPem;
    tls.certificatePem = m_identity.certificatePem;
    tls.keyPem = m_identity.keyPem;
    tls.alpn = {"x-amzn-mqtt-ca"};

    net::ClientOptions options;
    options.host = m_identity.endpoint;
    options.port = m_identity.port;
    options.clientId = m_claimId;
    options.cleanSession = false;
    options.keepAliveSeconds = m_config.keepAliveSeconds;
    options.pingTimeout = std::chrono::seconds(20);
    options.tls = tls;
    options.reconnectFirst = m_config.reconnectFirst;
    options.reconnectMost = m_config.reconnectMost;
    options.restoreSubscriptions = false; // subscribeFlow() does, in the packets of the field
    return options;
}

void CloudSession::route()
{
    const auto add = [this](const QByteArray& filter, net::Client::Handler handler) {
        m_client.addRoute(filter, std::move(handler));
    };
    const QByteArray account = m_identity.accountId.toUtf8();
    add(topics::device(m_claimId, "mqtt/throttle"),
        [this](const net::MessageView& it) { receiveThrottle(it.payload.toByteArray()); });
    add(topics::device(m_claimId, "provision/release"),
        [this](const net::MessageView& it) { receiveRelease(it.payload.toByteArray()); });
    const auto reply = [this](const net::MessageView& it) { receiveReply(it); };
    add(topics::device(m_claimId, "store/get/+"), reply);
    add(topics::device(m_claimId, "metric/get/+"), reply);
    const auto sync = [this](const net::MessageView& it) { receiveSync(it); };
    add(topics::device(m_claimId, "sync/+"), sync);
    add("ioto/account/all/sync/+", sync);
    if (!account.isEmpty())
        add(topics::account(account, "sync/+"), sync);
}

void CloudSession::open()
{
    m_closing = false;
    Flows::launch(connectFlow(this, m_life.token()), "device login");
}

Task<void> CloudSession::connectFlow(CloudSession* self, Life::Pointer life)
{
    const net::ClientOptions options = self->options();
    Task<Result<net::Connected>> attempt = self->m_client.connectToBroker(options);
    const Result<net::Connected> report = co_await attempt;
    if (life->over || report)
        co_return;
    emit self->logLine(errorText(report.error()));
    if (!life->over)
        self->retryLater();
}

void CloudSession::stop()
{
    m_life.end();
    m_retry.stop();
    m_client.disconnect(this);
    if (!m_config.outbox)
        return;
    // Whoever logs in next under this claim ID finds in the outbox all that was accepted here.
    m_client.abort();
    m_client.setOutbox(nullptr);
}

Task<void> CloudSession::close()
{
    m_closing = true;
    m_retry.stop();
    return m_client.disconnectFromBroker();
}

void CloudSession::connectionUp(const net::Connected&)
{
    m_refusals = 0;
    m_loginRefusals = 0;
    m_retry.stop();
    Flows::launch(subscribeFlow(this, m_life.token()), "device subscriptions");
}

Task<void> CloudSession::subscribeFlow(CloudSession* self, Life::Pointer life)
{
    const QByteArray account =
        self->m_identity.accountId.isEmpty() ? "null" : self->m_identity.accountId.toUtf8();
    const QList<QByteArray> filters{topics::device(self->m_claimId, "#"), "ioto/account/all/#",
                                    topics::account(account, "#")};
    // One packet each, sent without waiting in between, as devices in the field do.
    std::vector<Task<Result<QList<quint8>>>> asked;
    for (const QByteArray& filter : filters) {
        const QList<net::Subscription> one{{filter, net::Qos::AtLeastOnce}};
        asked.push_back(self->m_client.subscribe(one));
    }
    bool granted = true;
    for (int i = 0; i < filters.size(); ++i) {
        const Result<QList<quint8>> codes = co_await asked[static_cast<std::size_t>(i)];
        if (life->over)
            co_return;
        if (!codes) {
            granted = false;
            continue;
        }
        if (codes->contains(128)) {
            emit self->logLine(phrase("agent", "The broker refused the subscription to %1: its "
                                               "access rules do not allow it.")
                                   .arg(filters[i])
                                   .text());
            if (life->over)
                co_return;
        }
    }
    if (!granted)
        co_return;
    co_await askForChanges(self, life);
}

Task<void> CloudSession::askForChanges(CloudSession* self, Life::Pointer life)
{
    if (self->m_client.state() != net::ClientState::Connected)
        co_return;
    self->m_connected = true;
    emit self->connected();
    if (life->over)
        co_return;
    const QByteArray topic = topics::ruled(self->m_claimId, "db/syncDown");
    const QJsonObject content{{QStringLiteral("timestamp"), self->m_syncedUntil}};
    const QByteArray payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
    Task<Result<void>> sending = self->m_client.publish(topic, payload, net::Qos::AtLeastOnce,
                                                        net::Wait::None, false, net::Keep::Memory);
    static_cast<void>(co_await sending);
}

void CloudSession::connectionDown(const net::Disconnected& report)
{
    const Life::Pointer life = m_life.token();
    if (std::exchange(m_connected, false)) {
        emit disconnected(errorText(report.error));
        if (life->over)
            return;
    }
    if (!report.willReconnect && report.reason != net::EndReason::Requested)
        retryLater();
    if (refusesUs(report))
        emit loginRefused(++m_loginRefusals);
}

void CloudSession::retryLater()
{
    if (m_closing || m_retry.isActive() || m_client.state() != net::ClientState::Disconnected)
        return;
    const int doublings = std::min(m_refusals++, 20);
    const Duration bound =
        std::min(m_config.reconnectFirst * (1 << doublings), m_config.reconnectMost);
    const double share = 0.1 + 0.9 * QRandomGenerator::global()->generateDouble();
    m_retry.startAfter(std::chrono::duration_cast<Duration>(bound * share), [this] { open(); });
}

Task<Result<void>> CloudSession::publish(QByteArray topic, QByteArray payload, net::Wait wait)
{
    return m_client.publish(std::move(topic), std::move(payload), net::Qos::AtLeastOnce, wait);
}

Task<Result<QByteArray>> CloudSession::request(QByteArray service, QByteArray payload)
{
    auto request = std::make_unique<Request>(m_scheduler);
    const Pending<QByteArray> pending = request->pending;
    const quint32 sequence = m_lastSequence = m_lastSequence % lastSequenceNumber + 1;
    const QByteArray number = QByteArray::number(sequence);
    request->timer.startAfter(m_config.requestTimeout, [this, sequence, service] {
        Error error;
        error.kind = ErrorKind::Timeout;
        error.what = phrase("agent", "The cloud did not answer %1").arg(service);
        const double seconds = std::chrono::duration<double>(m_config.requestTimeout).count();
        error.expected = phrase("agent", "a reply within %1 s").arg(static_cast<int>(seconds));
        error.cause = phrase("agent", "The cloud's Store service is not running, or is behind.");
        settle(sequence, error);
    });
    m_requests.emplace(sequence, std::move(request));
    const Result<void> posted =
        m_client.post(topics::service(m_claimId, service + '/' + number), payload,
                      net::Qos::AtLeastOnce, false, net::Wait::None, {}, net::Keep::Memory);
    if (!posted)
        settle(sequence, posted.error());
    return awaitAnswer(pending);
}

void CloudSession::receiveReply(const net::MessageView& message)
{
    bool isNumber = false;
    const quint32 sequence = lastLevel(message.topic).toUInt(&isNumber);
    if (isNumber)
        settle(sequence, message.payload.toByteArray());
}

void CloudSession::settle(quint32 sequence, Result<QByteArray> answer)
{
    const auto found = m_requests.find(sequence);
    if (found == m_requests.end())
        return;
    const std::unique_ptr<Request> request = std::move(found->second);
    m_requests.erase(found);
    request->timer.stop();
    request->pending.settle(std::move(answer));
}

void CloudSession::receiveThrottle(const QByteArray& payload)
{
    const QJsonObject message = QJsonDocument::fromJson(payload).object();
    const auto stamp =
        static_cast<qint64>(message.value(QLatin1StringView("timestamp")).toDouble());
    const qint64 age = m_scheduler.utcMs() - stamp;
    if (stamp <= 0 ||
        age > std::chrono::milliseconds(
                  std::chrono::duration_cast<std::chrono::milliseconds>(m_config.throttleAge))
                  .count()) {
        emit logLine(stamp <= 0
                         ? phrase("agent", "A throttle without a time stamp was ignored.").text()
                         : phrase("agent", "A throttle %1 ms old was ignored.").arg(age).text());
        return;
    }
    emit throttled(stamp, message.value(QLatin1StringView("close")).toBool());
}

void CloudSession::receiveRelease(const QByteArray& payload)
{
    askedToRelease(payload.trimmed().toLongLong());
}

void CloudSession::askedToRelease(qint64 stamp)
{
    using namespace std::chrono;
    const qint64 age = m_scheduler.utcMs() - stamp;
    if (stamp <= 0 || age >= duration_cast<milliseconds>(m_config.releaseAge).count()) {
        emit logLine(stamp <= 0
                         ? phrase("agent", "A release without a time stamp was ignored.").text()
                         : phrase("agent", "A release %1 ms old was ignored.").arg(age).text());
        return;
    }
    emit releaseAsked(stamp);
}

void CloudSession::receiveSync(const net::MessageView& message)
{
    const QByteArray command = lastLevel(message.topic);
    const QByteArray payload = message.payload.toByteArray();
    if (command == "SYNCDOWN") {
        const QString updated = QJsonDocument::fromJson(payload)
                                    .object()
                                    .value(QLatin1StringView("updated"))
                                    .toString();
        if (!updated.isEmpty())
            m_syncedUntil = updated;
        return;
    }
    if (command != "INSERT" && command != "MODIFY" && command != "UPSERT" && command != "REMOVE")
        return;
    if (const std::optional<PushedCommand> asked = readCommand(command, payload))
        return receiveCommand(*asked);
    const Result<std::optional<PushedItem>> item = readSyncMessage(command, payload);
    if (!item)
        emit logLine(errorText(item.error()));
    else if (*item)
        emit storePushed((*item)->key, (*item)->value, (*item)->removed);
}

void CloudSession::receiveCommand(const PushedCommand& command)
{
    constexpr qsizetype remembered = 100;
    if (m_commands.contains(command.id))
        return;
    m_commands.append(command.id);
    if (m_commands.size() > remembered)
        m_commands.removeFirst();
    if (command.word == QLatin1StringView("release") ||
        command.word == QLatin1StringView("reprovision"))
        askedToRelease(command.updatedMs);
    else
        emit commandReceived(command.word, command.arguments);
}

} // namespace ferrule::agent
