// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/virtual_device.h"

#include "pki/files.h"

#include <QFile>
#include <QJsonDocument>

namespace ferrule::bench {

namespace {

constexpr double fastestPace = 6000;
constexpr int largestPayload = 100 * 1024;

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

} // namespace

Result<void> validate(const Behaviour& behaviour)
{
    if (!(behaviour.messagesPerMinute >= 0 && behaviour.messagesPerMinute <= fastestPace))
        return invalid("The pace cannot be used",
                       std::to_string(behaviour.messagesPerMinute) + " messages a minute",
                       "0 to 6000, 0 = silence");
    if (behaviour.payloadBytes < 0 || behaviour.payloadBytes > largestPayload)
        return invalid("The payload cannot be used",
                       std::to_string(behaviour.payloadBytes) + " bytes", "0 to 102400");
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
    if (const Result<void> good = validate(behaviour); !good)
        return invalid("The behaviour of the virtual device in " + folder.toStdString() +
                           " cannot be understood",
                       document.isObject() ? good.error().measured : std::string("no JSON object"),
                       "the file as it was saved");
    return behaviour;
}

Result<void> saveBehaviour(const QString& folder, const Behaviour& behaviour)
{
    const QJsonObject object{
        {QStringLiteral("messagesPerMinute"), behaviour.messagesPerMinute},
        {QStringLiteral("payloadBytes"), behaviour.payloadBytes},
        {QStringLiteral("obeysThrottle"), behaviour.obeysThrottle},
    };
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Indented);
    return pki::writeFile(behaviourFile(folder),
                          {content.constData(), static_cast<std::size_t>(content.size())},
                          pki::FileAccess::OwnerOnly);
}

VirtualDevice::VirtualDevice(Scheduler& scheduler, const agent::AgentConfig& config,
                             const Behaviour& behaviour)
    : m_scheduler(scheduler)
    , m_agent(scheduler, config)
    , m_loop(scheduler, m_agent)
{
    setBehaviour(behaviour);
    connect(&m_agent, &agent::Agent::stateChanged, this, &VirtualDevice::changed);
    connect(&m_agent, &agent::Agent::throttled, this, &VirtualDevice::changed);
    connect(&m_agent, &agent::Agent::closed, this, [this](qint64 forMs) {
        m_closedUntil = m_scheduler.now() + std::chrono::milliseconds(forMs);
        emit changed();
    });
    connect(&m_loop, &TelemetryLoop::messageSent, this, &VirtualDevice::changed);
}

void VirtualDevice::setBehaviour(const Behaviour& behaviour)
{
    m_behaviour = behaviour;
    Telemetry telemetry;
    telemetry.interval = Duration::zero();
    if (behaviour.messagesPerMinute > 0)
        telemetry.interval = std::chrono::duration_cast<Duration>(
            std::chrono::duration<double>(60 / behaviour.messagesPerMinute));
    telemetry.payloadBytes = behaviour.payloadBytes;
    m_loop.setFollowsStore(false);
    m_loop.setTelemetry(telemetry);
    m_agent.setObeysThrottle(behaviour.obeysThrottle);
}

void VirtualDevice::setPaused(bool paused)
{
    m_loop.setPaused(paused);
}

void VirtualDevice::stop()
{
    disconnect();
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
        return tr("connects");
    case agent::State::Closed:
        return tr("told to stay away, comes back in %1 s")
            .arg(seconds(std::max(Duration::zero(), m_closedUntil - m_scheduler.now())));
    case agent::State::Connected:
        break;
    }
    if (m_loop.isPaused())
        return tr("connected · paused");
    if (m_loop.interval() <= Duration::zero())
        return tr("connected · silent");
    const Duration delay = m_agent.throttleDelay();
    if (delay > Duration::zero())
        return tr("connected · waits %1 s before each message").arg(seconds(delay));
    const QString pace = tr("connected · sends every %1 s").arg(seconds(m_loop.interval()));
    return m_behaviour.obeysThrottle ? pace : tr("%1 and ignores throttles").arg(pace);
}

} // namespace ferrule::bench
