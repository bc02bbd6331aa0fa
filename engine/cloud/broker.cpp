// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker.h"

#include "cloud/free_port.h"
#include "cloud/known_ports.h"
#include "pki/authority.h"
#include "pki/digest.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ferrule::cloud {

namespace {

constexpr int startAttempts = 5;

} // namespace

Broker::Broker(Scheduler& scheduler, QString folder, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_process(scheduler, std::move(folder))
    , m_manager(scheduler)
    , m_link(m_manager)
    , m_leftOut(m_manager)
{
    connect(&m_process, &BrokerProcess::logged, this, &Broker::onLog);
    connect(&m_process, &BrokerProcess::died, this, [this](const QString& how, qint64 restartMs) {
        setState(BrokerState::Restarting);
        forgetClients(phrase("cloud", "the broker died").text());
        emit restarting(how, restartMs);
    });
    connect(&m_process, &BrokerProcess::gaveUp, this, [this](const Error& error) {
        m_manager.abort();
        forgetClients(phrase("cloud", "the broker was given up").text());
        setState(BrokerState::Failed);
        emit failed(error);
    });
    connect(&m_manager, &net::Client::connected, this, [this] { setState(BrokerState::Up); });
}

Broker::~Broker()
{
    m_life.end();
}

Task<Result<void>> Broker::start(BrokerOptions options)
{
    return bringUp(m_life.of(this), std::move(options));
}

Task<Result<void>> Broker::bringUp(Lifeline<Broker> broker, BrokerOptions options)
{
    broker->setState(BrokerState::Starting);
    broker->m_authorityPem = options.authorityPem;
    Result<void> outcome = broker->makeManagerIdentity();
    if (outcome)
        outcome = co_await broker->m_process.endLeftover();
    for (int attempt = 0; broker && outcome && attempt < startAttempts; ++attempt) {
        const BrokerSetup setup = broker->setupFor(options, attempt == 0);
        outcome = co_await broker->m_process.start(setup);
        // A port was taken between our look and the broker's: look again.
        if (outcome || outcome.error().kind != ErrorKind::Busy)
            break;
        if (attempt + 1 < startAttempts)
            outcome = {};
    }
    if (broker && outcome) {
        const QByteArray clientId = managerName;
        const net::ClientOptions login = broker->managerOptions(clientId);
        const Result<net::Connected> connected = co_await broker->m_manager.connectToBroker(login);
        if (!connected)
            outcome = connected.error();
    }
    if (!broker)
        co_return cancelled(phrase("cloud", "The broker was taken down while it started."));
    if (!outcome) {
        broker->m_manager.abort();
        co_await broker->m_process.stop();
        if (broker)
            broker->setState(BrokerState::Failed);
    }
    co_return outcome;
}

Result<void> Broker::makeManagerIdentity()
{
    const auto key = pki::PrivateKey::generate();
    if (!key)
        return key.error();
    const auto certificate = pki::issueSelfSigned(*key, managerName, m_scheduler.utcMs(),
                                                  std::chrono::hours(24 * 365 * 5));
    if (!certificate)
        return certificate.error();
    Result<std::string> pem = key->toPem();
    if (!pem)
        return pem.error();
    m_managerKeyPem = QByteArray::fromStdString(*pem);
    pki::wipe(*pem);
    m_managerPem = QByteArray::fromStdString(certificate->pem);
    return {};
}

BrokerSetup Broker::setupFor(const BrokerOptions& options, bool knownPorts) const
{
    BrokerSetup setup;
    setup.deviceAddress = options.listenAddress;
    const QHostAddress address(options.listenAddress);
    QList<quint16> ports = freePorts(address, knownPorts ? options.knownPorts : QList<quint16>());
    if (ports.isEmpty())
        ports.append(freePort(address));
    setup.devicePort = ports.takeFirst();
    setup.furtherDevicePorts = ports;
    do
        setup.managerPort = freePort(QHostAddress::LocalHost);
    while (setup.managerPort != 0 &&
           (setup.managerPort == setup.devicePort || ports.contains(setup.managerPort)));
    setup.accountId = options.accountId;
    setup.authorityPem = options.authorityPem;
    setup.serverChainPem = options.serverChainPem;
    setup.serverKeyPem = options.serverKeyPem;
    setup.managerPem = m_managerPem;
    setup.revocationListPem = options.closedListPem;
    return setup;
}

net::ClientOptions Broker::managerOptions(const QByteArray& clientId) const
{
    net::TlsOptions tls;
    tls.authorityPem = m_authorityPem;
    tls.certificatePem = m_managerPem;
    tls.keyPem = m_managerKeyPem;
    tls.serverName = u"localhost"_s;
    net::ClientOptions options;
    options.host = u"127.0.0.1"_s;
    options.port = m_process.setup().managerPort;
    options.clientId = clientId;
    options.keepAliveSeconds = 30;
    options.tls = tls;
    options.connectTimeout = 5s;
    options.reconnectFirst = 100ms;
    options.reconnectMost = 1s;
    return options;
}

Task<void> Broker::stop()
{
    const Lifeline<Broker> self = m_life.of(this);
    co_await m_manager.disconnectFromBroker();
    if (!self)
        co_return;
    co_await m_process.stop();
    if (!self)
        co_return;
    forgetClients(phrase("cloud", "the broker was stopped").text());
    setState(BrokerState::Stopped);
}

Task<Result<void>> Broker::disconnectClient(QString clientId)
{
    return takeOver(m_life.of(this), std::move(clientId));
}

Task<Result<void>> Broker::takeOver(Lifeline<Broker> broker, QString clientId)
{
    // Logging in under its client id with a clean session makes the broker close the device's
    // connection and drop its session with all that is queued in it (MQTT 3.1.1 sections 3.1.4-2
    // and 3.1.2-6).
    auto* visitor = new net::Client(broker->m_scheduler, &broker->m_visitors);
    net::ClientOptions options = broker->managerOptions(clientId.toUtf8());
    options.cleanSession = true;
    options.autoReconnect = false;
    const Result<net::Connected> connected = co_await visitor->connectToBroker(options);
    if (broker && connected)
        co_await visitor->disconnectFromBroker();
    if (!broker)
        co_return cancelled(phrase("cloud", "The broker was taken down."));
    visitor->deleteLater();
    if (!connected)
        co_return connected.error();
    broker->m_process.saveSessions();
    co_return Result<void>();
}

Task<Result<void>> Broker::applyRevocationList(QByteArray pem)
{
    return m_process.applyRevocationList(std::move(pem));
}

void Broker::readRetained(const QByteArray& filter, qsizetype most, const RetainedDone& done)
{
    auto* const reader = new net::RetainedReader(m_scheduler, &m_visitors);
    connect(reader, &net::RetainedReader::finished, reader,
            [reader, done](const Result<net::RetainedSet>& outcome) {
                reader->deleteLater();
                done(outcome);
            });
    const QByteArray clientId = QByteArrayLiteral("ferrule-retained");
    reader->start(managerOptions(clientId), filter, most);
}

void Broker::onLog(const BrokerLogEvent& event)
{
    using Kind = BrokerLogEvent::Kind;
    switch (event.kind) {
    case Kind::ClientConnected:
        // On the devices' listener the broker makes client id and certificate name one; the manager
        // comes by its own name or, to cut one off, by a device's.
        if (event.username == QLatin1StringView(managerName))
            break;
        m_clients.insert(event.clientId);
        emit clientConnected(event.clientId);
        break;
    case Kind::ClientTakenOver:
        forgetClient(event.clientId, phrase("cloud", "another connection took its place").text());
        break;
    case Kind::ClientDisconnected:
        forgetClient(event.clientId, event.text);
        break;
    case Kind::PublishDenied:
        emit publishDenied(event.clientId, event.topic);
        break;
    case Kind::TlsFailure:
        emit tlsFailure(event.text);
        break;
    default:
        break;
    }
}

void Broker::forgetClient(const QString& clientId, const QString& why)
{
    if (m_clients.remove(clientId))
        emit clientDisconnected(clientId, why);
}

void Broker::forgetClients(const QString& why)
{
    for (const QString& clientId : std::exchange(m_clients, {}))
        emit clientDisconnected(clientId, why);
}

void Broker::setState(BrokerState state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace ferrule::cloud
