// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/simulated_device_cloud.h"

#include <chrono>

namespace ferrule::bench {

using namespace Qt::StringLiterals;

namespace {

agent::AgentConfig agentConfig(const SimulatedDeviceConfig& config, const QString& folder,
                               const agent::Identity& identity)
{
    agent::AgentConfig agent;
    agent.stateFolder = folder;
    agent.claimId = identity.claimId;
    agent.product = identity.product.isEmpty() ? config.productToken : identity.product;
    agent.model = config.model;
    agent.name = config.model;
    return agent;
}

} // namespace

SimulatedCloud::SimulatedCloud(Scheduler& scheduler, const SimulatedDeviceConfig& config,
                               const QString& folder, const agent::Identity& identity)
    : m_agent(scheduler, agentConfig(config, folder, identity))
    , m_application(scheduler, m_agent)
{
    connect(&m_agent, &agent::Agent::stateChanged, this, [this](agent::State state) {
        emit changed(QString::fromLatin1(agent::name(state)), {}, 0);
    });
    connect(&m_agent, &agent::Agent::throttled, this, [this](qint64 delayMs) {
        const QString seconds = QString::number(double(delayMs) / 1000.0, 'f', 1);
        emit changed(u"throttled"_s, u"waits %1 s before each message"_s.arg(seconds), delayMs);
    });
    connect(&m_agent, &agent::Agent::released, this, [this] {
        emit changed(u"released"_s, u"credentials deleted, registering again"_s, 0);
    });
    connect(&m_agent, &agent::Agent::logLine, this, &SimulatedCloud::logged);
    connect(&m_agent, &agent::Agent::storeChanged, this,
            [this](const QString& key, const store::Value& value, bool removed) {
                const QString text = QString::fromStdString(value.text());
                emit logged(removed ? u"store: %1 is gone"_s.arg(key)
                                    : u"store: %1 is now %2"_s.arg(key, text));
            });
}

Result<void> SimulatedCloud::start()
{
    return m_agent.start();
}

void SimulatedCloud::setBehaviour(const SimulatedBehaviour& behaviour)
{
    Telemetry telemetry;
    telemetry.interval = Duration(0);
    if (behaviour.messagesPerMinute > 0) {
        const std::chrono::duration<double> interval(60.0 / behaviour.messagesPerMinute);
        telemetry.interval = std::chrono::duration_cast<Duration>(interval);
    }
    telemetry.payloadBytes = behaviour.payloadBytes;
    m_application.setFollowsStore(false);
    m_application.setTelemetry(telemetry);
    m_agent.setObeysThrottle(behaviour.obeysThrottle);
}

} // namespace ferrule::bench
