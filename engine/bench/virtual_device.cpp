// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/virtual_device.h"

#include "net/socket_link.h"
#include "pki/files.h"
#include "pki/signing_request.h"
#include "words/phrase.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

namespace ferrule::bench {

namespace {

constexpr double fastestPace = 6000;
constexpr int largestPayload = 100 * 1024;
constexpr Duration shortestPeriod = std::chrono::seconds(1);
constexpr Duration longestPeriod = std::chrono::hours(24);
/// A counter that runs is worth telling this often.
constexpr Duration tellEvery = std::chrono::milliseconds(100);
/// A script's curve is followed in so many steps a period.
constexpr int scriptSteps = 100;
constexpr Duration shortestStep = std::chrono::milliseconds(50);

std::filesystem::path behaviourFile(const QString& folder)
{
    return {QFile::encodeName(folder + QStringLiteral("/behaviour.json")).toStdString()};
}

QString seconds(Duration duration)
{
    return QString::number(std::chrono::duration<double>(duration).count(), 'f', 1);
}

Error invalid(std::string what, std::string measured, std::string expected)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = std::move(what);
    error.measured = std::move(measured);
    error.expected = std::move(expected);
    return error;
}

/// An enumerator by its number, up to `last`; absent where there is none.
template<typename Enum>
std::optional<Enum> numbered(const QJsonObject& object, const char* field, Enum last)
{
    const int number = object.value(QLatin1StringView(field)).toInt(-1);
    if (number < 0 || number > static_cast<int>(last))
        return std::nullopt;
    return static_cast<Enum>(number);
}

Duration intervalOf(double messagesPerMinute)
{
    if (messagesPerMinute <= 0)
        return Duration::zero();
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double>(60 / messagesPerMinute));
}

LineFault lineFault(Fault fault)
{
    switch (fault) {
    case Fault::HalfOpenTcp:
        return LineFault::HalfOpen;
    case Fault::PacketLoss:
        return LineFault::Loss;
    case Fault::SlowReader:
        return LineFault::SlowReader;
    default:
        return LineFault::None;
    }
}

} // namespace

Result<void> validate(const Behaviour& behaviour)
{
    if (!(behaviour.messagesPerMinute >= 0 && behaviour.messagesPerMinute <= fastestPace))
        return invalid(phrase("bench", "The pace cannot be used"),
                       phrase("bench", "%1 messages a minute")
                           .arg(std::to_string(behaviour.messagesPerMinute)),
                       phrase("bench", "0 to 6000, 0 = silence"));
    if (behaviour.payloadBytes < 0 || behaviour.payloadBytes > largestPayload)
        return invalid(phrase("bench", "The payload cannot be used"),
                       phrase("bench", "%1 bytes").arg(behaviour.payloadBytes),
                       phrase("bench", "0 to 102400"));
    if (behaviour.period < shortestPeriod || behaviour.period > longestPeriod)
        return invalid(
            phrase("bench", "The script's period cannot be used"),
            phrase("bench", "%1 s")
                .arg(std::to_string(std::chrono::duration<double>(behaviour.period).count())),
            phrase("bench", "1 to 86400 s"));
    return {};
}

Result<Behaviour> loadBehaviour(const QString& folder)
{
    const Result<std::string> content = pki::readFile(behaviourFile(folder));
    if (!content) {
        if (content.error().kind == ErrorKind::NotFound)
            return Behaviour();
        return content.error();
    }
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*content));
    const QJsonObject object = document.object();
    Behaviour behaviour;
    behaviour.messagesPerMinute = object.value(QLatin1StringView("messagesPerMinute")).toDouble(-1);
    behaviour.payloadBytes = object.value(QLatin1StringView("payloadBytes")).toInt(-1);
    behaviour.obeysThrottle = object.value(QLatin1StringView("obeysThrottle")).toBool(true);
    behaviour.script = numbered(object, "script", Script::DailyCurve).value_or(Script::Steady);
    behaviour.fault = numbered(object, "fault", Fault::SlowReader).value_or(Fault::None);
    if (object.contains(QLatin1StringView("periodMs")))
        behaviour.period =
            std::chrono::milliseconds(object.value(QLatin1StringView("periodMs")).toInteger());
    if (const Result<void> good = validate(behaviour); !good)
        return invalid(
            phrase("bench", "The behaviour of the virtual device in %1 cannot be understood")
                .arg(folder),
            document.isObject() ? good.error().measured : phrase("bench", "no JSON object"),
            phrase("bench", "the file as it was saved"));
    return behaviour;
}

Result<void> saveBehaviour(const QString& folder, const Behaviour& behaviour)
{
    const auto periodMs = std::chrono::duration_cast<std::chrono::milliseconds>(behaviour.period);
    const QJsonObject object{
        {QStringLiteral("messagesPerMinute"), behaviour.messagesPerMinute},
        {QStringLiteral("payloadBytes"), behaviour.payloadBytes},
        {QStringLiteral("obeysThrottle"), behaviour.obeysThrottle},
        {QStringLiteral("script"), static_cast<int>(behaviour.script)},
        {QStringLiteral("periodMs"), qint64(periodMs.count())},
        {QStringLiteral("fault"), static_cast<int>(behaviour.fault)},
    };
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return pki::writeFile(behaviourFile(folder),
                          {content.constData(), static_cast<std::size_t>(content.size())},
                          pki::FileAccess::OwnerOnly);
}

VirtualDevice::VirtualDevice(Scheduler& scheduler, const agent::AgentConfig& config,
                             const Behaviour& behaviour, IssueExpired issueExpired)
    : m_scheduler(scheduler)
    , m_clock(scheduler)
    , m_line(scheduler, net::socketLinks(), static_cast<quint32>(qHash(config.claimId)))
    , m_issueExpired(std::move(issueExpired))
    , m_agent(m_clock, withLink(config))
    , m_loop(scheduler, m_agent)
    , m_twin(scheduler)
    , m_behaviour(behaviour)
    , m_scriptTimer(scheduler)
    , m_tellTimer(scheduler)
{
    m_loop.setFollowsStore(false);
    m_scriptBegan = scheduler.now();
    followScript();
    connect(&m_agent, &agent::Agent::stateChanged, this, [this](agent::State state) {
        if (state == agent::State::Connected)
            applyFault();
        emit changed();
    });
    connect(&m_agent, &agent::Agent::provisioned, this, [this] {
        if (m_behaviour.fault == Fault::ExpiredCertificate)
            if (const Result<void> made = makeExpired(); !made)
                m_lastEnd = QString::fromStdString(made.error().what);
    });
    connect(&m_agent, &agent::Agent::throttled, this, &VirtualDevice::changed);
    connect(&m_agent, &agent::Agent::closed, this, [this](qint64 forMs) {
        m_closedUntil = m_scheduler.now() + std::chrono::milliseconds(forMs);
        emit changed();
    });
    connect(&m_agent, &agent::Agent::disconnected, this, [this](const QString& reason) {
        m_lastEnd = reason;
        emit changed();
    });
    connect(&m_loop, &TelemetryLoop::messageSent, this, &VirtualDevice::tellSoon);
}

agent::AgentConfig VirtualDevice::withLink(agent::AgentConfig config)
{
    config.makeLink = [this](const net::ClientOptions& options, net::LinkObserver& observer) {
        net::ClientOptions shown = options;
        if (shown.tls && !m_expiredPem.isEmpty())
            shown.tls->certificatePem = m_expiredPem;
        return m_line.make(shown, observer);
    };
    return config;
}

Result<void> VirtualDevice::start()
{
    applyFault();
    const Result<void> started = m_agent.start();
    if (!started || m_behaviour.fault != Fault::ExpiredCertificate || !m_expiredPem.isEmpty() ||
        !m_agent.identity().isComplete())
        return started;
    m_agent.stop();
    if (const Result<void> made = makeExpired(); !made)
        return made;
    return m_agent.start();
}

Result<void> VirtualDevice::makeExpired()
{
    if (!m_issueExpired)
        return invalid(phrase("bench", "An expired certificate cannot be had here"),
                       phrase("bench", "no authority of our own"),
                       phrase("bench", "the bench cloud"));
    const agent::Identity& identity = m_agent.identity();
    const auto key = pki::PrivateKey::fromPem(identity.keyPem.toStdString());
    if (!key)
        return key.error();
    const auto request = pki::SigningRequest::create(*key, identity.claimId.toStdString());
    if (!request)
        return request.error();
    Result<QByteArray> pem =
        m_issueExpired(identity.claimId, QByteArray::fromStdString(request->toPem()));
    if (!pem)
        return pem.error();
    m_expiredPem = *pem;
    return {};
}

Result<void> VirtualDevice::setBehaviour(const Behaviour& behaviour)
{
    const bool anotherFault = behaviour.fault != m_behaviour.fault;
    if (anotherFault && behaviour.fault == Fault::ExpiredCertificate &&
        m_agent.identity().isComplete())
        if (const Result<void> made = makeExpired(); !made)
            return made;
    m_behaviour = behaviour;
    m_scriptBegan = m_scheduler.now();
    followScript();
    if (!anotherFault)
        return {};
    m_lastEnd.clear();
    const bool runs = m_agent.state() != agent::State::Stopped;
    m_agent.stop();
    applyFault();
    return runs ? m_agent.start() : Result<void>();
}

void VirtualDevice::applyFault()
{
    m_clock.setSkew(m_behaviour.fault == Fault::WrongClock ? wrongBy : std::chrono::hours(0));
    m_line.setFault(lineFault(m_behaviour.fault));
    if (m_behaviour.fault != Fault::ExpiredCertificate)
        m_expiredPem.clear();
    if (m_behaviour.fault != Fault::DuplicateClientId)
        m_twin.stop();
    else if (m_agent.identity().isComplete())
        m_twin.start(m_agent.identity(), m_agent.config().authorityPem);
}

/// Gives the loop the pace of this moment, and comes back for the next one.
void VirtualDevice::followScript()
{
    Telemetry telemetry;
    telemetry.interval = intervalOf(paceNow());
    telemetry.payloadBytes = m_behaviour.payloadBytes;
    if (telemetry.interval != m_loop.telemetry().interval ||
        telemetry.payloadBytes != m_loop.telemetry().payloadBytes) {
        m_loop.setTelemetry(telemetry);
        tellSoon();
    }
    m_agent.setObeysThrottle(m_behaviour.obeysThrottle);
    m_scriptTimer.stop();
    const bool moves = m_behaviour.script != Script::Steady && m_behaviour.script != Script::Flood;
    if (moves)
        m_scriptTimer.startAfter(std::max(shortestStep, m_behaviour.period / scriptSteps),
                                 [this] { followScript(); });
}

double VirtualDevice::paceNow() const
{
    return paceAt(m_behaviour.script, m_behaviour.messagesPerMinute, m_behaviour.period,
                  m_scheduler.now() - m_scriptBegan);
}

void VirtualDevice::tellSoon()
{
    if (!m_tellTimer.isActive())
        m_tellTimer.startAfter(tellEvery, [this] { emit changed(); });
}

void VirtualDevice::setPaused(bool paused)
{
    m_loop.setPaused(paused);
}

void VirtualDevice::stop()
{
    disconnect();
    m_scriptTimer.stop();
    m_tellTimer.stop();
    m_twin.stop();
    m_agent.stop();
}

VirtualDeviceStatus VirtualDevice::status() const
{
    VirtualDeviceStatus status;
    status.claimId = m_agent.config().claimId;
    status.behaviour = m_behaviour;
    status.state = m_agent.state();
    status.paused = m_loop.isPaused();
    status.sent = m_loop.sent();
    status.failed = m_loop.failed();
    status.delay = m_agent.throttleDelay();
    status.paceNow = paceNow();
    status.feels = feels();
    return status;
}

QString VirtualDevice::feels() const
{
    switch (m_agent.state()) {
    case agent::State::Stopped:
        return tr("stopped");
    case agent::State::Registering:
        return tr("registers with the cloud");
    case agent::State::Unclaimed:
        return tr("waits to be claimed");
    case agent::State::Provisioning:
        return tr("fetches its certificate");
    case agent::State::Connecting:
        if (m_behaviour.fault == Fault::ExpiredCertificate && !m_expiredPem.isEmpty())
            return tr("the broker refuses its expired certificate");
        if (m_behaviour.fault == Fault::DuplicateClientId && m_twin.logins() > 0)
            return tr("pushed out by a device with the same identity, logs in again");
        return tr("connects");
    case agent::State::Closed:
        return tr("told to stay away until %1").arg(clockTime(m_closedUntil));
    case agent::State::Connected:
        break;
    }
    return feelsConnected();
}

QString VirtualDevice::clockTime(Instant then) const
{
    const auto ahead =
        std::chrono::duration_cast<std::chrono::milliseconds>(then - m_scheduler.now());
    const auto utc = QDateTime::fromMSecsSinceEpoch(m_scheduler.utcMs() + ahead.count());
    return utc.toLocalTime().toString(u"HH:mm");
}

QString VirtualDevice::feelsConnected() const
{
    switch (m_behaviour.fault) {
    case Fault::HalfOpenTcp:
        if (m_line.isHalfOpen())
            return tr("half open: it believes to be connected, and nothing passes");
        break;
    case Fault::DuplicateClientId:
        if (m_twin.logins() > 0)
            return tr("connected · pushed out %n time(s) by a device with the same identity",
                      nullptr, m_twin.logins());
        break;
    case Fault::PacketLoss:
        if (m_line.resent() > 0)
            return tr("connected · %n packet(s) were lost and sent again", nullptr,
                      static_cast<int>(std::min<quint64>(m_line.resent(), INT_MAX)));
        break;
    case Fault::SlowReader:
        return tr("connected · reads %1 bytes a second").arg(FaultyLine::slowBytes);
    case Fault::WrongClock:
        return tr("connected · its clock is an hour ahead, so throttles look too old to it");
    default:
        break;
    }
    if (m_loop.isPaused())
        return tr("connected · paused");
    if (m_loop.interval() <= Duration::zero())
        return tr("connected · silent");
    const Duration delay = m_agent.throttleDelay();
    if (delay > Duration::zero())
        return tr("connected · waits %1 s before each message").arg(seconds(delay));
    const QString pace = m_behaviour.script == Script::Flood
                             ? tr("connected · sends as fast as it can")
                             : tr("connected · sends every %1 s").arg(seconds(m_loop.interval()));
    return m_behaviour.obeysThrottle ? pace : tr("%1 and ignores throttles").arg(pace);
}

} // namespace ferrule::bench
