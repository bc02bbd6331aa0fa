// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_engine.h"

#include <utility>

namespace ferrule::testing {

using namespace published;

QStringList FakeEngine::names() const
{
    QStringList names;
    for (const Command& command : m_commands)
        names.append(command.name);
    return names;
}

void FakeEngine::push(const Batch& batch)
{
    emit published(std::make_shared<const Batch>(batch));
}

Engine::Token FakeEngine::record(Command command)
{
    command.token = ++m_lastToken;
    m_commands.append(command);
    std::shared_ptr<const Failure> failure;
    if (const auto next = std::exchange(m_failure, std::nullopt))
        failure = std::make_shared<const Failure>(*next);
    QMetaObject::invokeMethod(
        this, [this, token = command.token, failure] { emit commandFinished(token, failure); },
        Qt::QueuedConnection);
    return command.token;
}

Engine::Token FakeEngine::start()
{
    return record({.name = QStringLiteral("start")});
}

Engine::Token FakeEngine::restartCloud()
{
    return record({.name = QStringLiteral("restartCloud")});
}

Engine::Token FakeEngine::saveBroker(const BrokerProfile& profile, bool use)
{
    return record({.name = QStringLiteral("saveBroker"),
                   .target = profile.id,
                   .broker = profile,
                   .use = use});
}

Engine::Token FakeEngine::removeBroker(const QString& id)
{
    return record({.name = QStringLiteral("removeBroker"), .target = id});
}

Engine::Token FakeEngine::checkBroker(const BrokerProfile& profile)
{
    return record({.name = QStringLiteral("checkBroker"), .target = profile.id, .broker = profile});
}

Engine::Token FakeEngine::useBroker(const QString& id)
{
    return record({.name = QStringLiteral("useBroker"), .target = id});
}

Engine::Token FakeEngine::attachSimulatedDevice()
{
    return record({.name = QStringLiteral("attachSimulatedDevice")});
}

Engine::Token FakeEngine::addPort(const QString& path)
{
    return record({.name = QStringLiteral("addPort"), .target = path});
}

Engine::Token FakeEngine::detach(const QString& deviceId)
{
    return record({.name = QStringLiteral("detach"), .target = deviceId});
}

Engine::Token FakeEngine::identify(const QString& deviceId)
{
    return record({.name = QStringLiteral("identify"), .target = deviceId});
}

Engine::Token FakeEngine::provision(const QString& deviceId, const ProvisionRequest& request)
{
    return record({.name = QStringLiteral("provision"), .target = deviceId, .request = request});
}

Engine::Token FakeEngine::resumeProvision(const QString& deviceId)
{
    return record({.name = QStringLiteral("resumeProvision"), .target = deviceId});
}

Engine::Token FakeEngine::cancelProvision(const QString& deviceId)
{
    return record({.name = QStringLiteral("cancelProvision"), .target = deviceId});
}

Engine::Token FakeEngine::claim(const QString& claimId)
{
    return record({.name = QStringLiteral("claim"), .target = claimId});
}

Engine::Token FakeEngine::applyStore(const QString& claimId, const QList<StoreEdit>& edits)
{
    return record({.name = QStringLiteral("applyStore"), .target = claimId, .edits = edits});
}

Engine::Token FakeEngine::readDeviceRecords(const QString& claimId)
{
    return record({.name = QStringLiteral("readDeviceRecords"), .target = claimId});
}

Engine::Token FakeEngine::sendDeviceCommand(const QString& claimId, const QString& word,
                                            const QByteArray& arguments)
{
    return record({.name = QStringLiteral("sendDeviceCommand"),
                   .target = claimId,
                   .targets = {word},
                   .bytes = arguments});
}

Engine::Token FakeEngine::setProduct(const Product& product)
{
    return record(
        {.name = QStringLiteral("setProduct"), .target = product.name, .product = product});
}

Engine::Token FakeEngine::throttle(const QString& claimId)
{
    return record({.name = QStringLiteral("throttle"), .target = claimId});
}

Engine::Token FakeEngine::readStoreHistory(const QString& claimId, const QString& key)
{
    return record(
        {.name = QStringLiteral("readStoreHistory"), .target = claimId, .targets = {key}});
}

Engine::Token FakeEngine::close(const QString& claimId)
{
    return record({.name = QStringLiteral("close"), .target = claimId});
}

Engine::Token FakeEngine::release(const QString& claimId)
{
    return record({.name = QStringLiteral("release"), .target = claimId});
}

Engine::Token FakeEngine::reclaim(const QString& claimId)
{
    return record({.name = QStringLiteral("reclaim"), .target = claimId});
}

Engine::Token FakeEngine::block(const QString& claimId, qint64 forMs)
{
    Command command{.name = QStringLiteral("block"), .target = claimId};
    command.forMs = forMs;
    return record(command);
}

Engine::Token FakeEngine::setPolicy(const TrafficPolicy& policy)
{
    return record({.name = QStringLiteral("setPolicy"), .policy = policy});
}

Engine::Token FakeEngine::addVirtualDevices(int count, const Behaviour& behaviour)
{
    return record(
        {.name = QStringLiteral("addVirtualDevices"), .behaviour = behaviour, .count = count});
}

Engine::Token FakeEngine::removeVirtualDevice(const QString& deviceId)
{
    return record({.name = QStringLiteral("removeVirtualDevice"), .target = deviceId});
}

Engine::Token FakeEngine::setBehaviour(const QString& deviceId, const Behaviour& behaviour)
{
    return record(
        {.name = QStringLiteral("setBehaviour"), .target = deviceId, .behaviour = behaviour});
}

Engine::Token FakeEngine::setVirtualPaused(const QStringList& deviceIds, bool paused)
{
    return record(
        {.name = QStringLiteral("setVirtualPaused"), .targets = deviceIds, .paused = paused});
}

Engine::Token FakeEngine::stepVirtual(const QStringList& deviceIds)
{
    return record({.name = QStringLiteral("stepVirtual"), .targets = deviceIds});
}

Engine::Token FakeEngine::readRetained(const QString& filter)
{
    return record({.name = QStringLiteral("readRetained"), .target = filter});
}

Engine::Token FakeEngine::clearRetained(const QStringList& topics)
{
    return record({.name = QStringLiteral("clearRetained"), .targets = topics});
}

Engine::Token FakeEngine::restoreRetained(const QList<Message>& messages)
{
    return record({.name = QStringLiteral("restoreRetained"), .messages = messages});
}

Engine::Token FakeEngine::publishMessage(const QString& topic, const QByteArray& payload, int qos,
                                         bool retain)
{
    return record({.name = QStringLiteral("publishMessage"),
                   .target = topic,
                   .bytes = payload,
                   .qos = qos,
                   .retain = retain});
}

Engine::Token FakeEngine::sendConsole(const QString& deviceId, const QByteArray& bytes)
{
    return record({.name = QStringLiteral("sendConsole"), .target = deviceId, .bytes = bytes});
}

Engine::Token FakeEngine::setBaud(const QString& deviceId, int baud)
{
    return record({.name = QStringLiteral("setBaud"), .target = deviceId, .count = baud});
}

Engine::Token FakeEngine::readDeviceStore(const QString& deviceId)
{
    return record({.name = QStringLiteral("readDeviceStore"), .target = deviceId});
}

Engine::Token FakeEngine::armStation(bool armed)
{
    return record({.name = QStringLiteral("armStation"), .armed = armed});
}

Engine::Token FakeEngine::setStation(const StationSettings& settings)
{
    return record({.name = QStringLiteral("setStation"), .station = settings});
}

Engine::Token FakeEngine::retryStation(const QString& deviceId)
{
    return record({.name = QStringLiteral("retryStation"), .target = deviceId});
}

Engine::Token FakeEngine::importStationList(const QString& path)
{
    return record({.name = QStringLiteral("importStationList"), .target = path});
}

Engine::Token FakeEngine::stationLabel(quint64 recordNumber)
{
    return record({.name = QStringLiteral("stationLabel"), .count = int(recordNumber)});
}

} // namespace ferrule::testing
