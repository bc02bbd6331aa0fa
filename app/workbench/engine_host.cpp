// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/engine_host.h"

#include "workbench/workbench.h"

namespace ferrule::app {

using namespace published;

EngineHost::EngineHost(WorkbenchConfig config, QObject* parent)
    : Engine(parent)
    , m_workbench(new Workbench(std::move(config)))
{
    qRegisterMetaType<BatchPointer>();
    qRegisterMetaType<std::shared_ptr<const Failure>>();
    m_thread.setObjectName(QStringLiteral("ferrule-engine"));
    m_workbench->moveToThread(&m_thread);
    m_door.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_workbench, &QObject::deleteLater);
    connect(m_workbench, &Workbench::published, this, [this](const BatchPointer& batch) {
        emit published(batch);
        QMetaObject::invokeMethod(
            &m_door, [workbench = m_workbench] { workbench->batchTaken(); }, Qt::QueuedConnection);
    });
    connect(m_workbench, &Workbench::commandFinished, this, &Engine::commandFinished);
    // Not through this thread, which may be waiting for that one to end.
    connect(m_workbench, &Workbench::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, &EngineHost::stopped);
    m_thread.start();
}

EngineHost::~EngineHost()
{
    shutdown();
    m_thread.wait();
}

void EngineHost::shutdown()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(
            &m_door, [workbench = m_workbench] { workbench->shutdown(); }, Qt::QueuedConnection);
}

template<typename Method, typename... Arguments>
Engine::Token EngineHost::post(Method method, Arguments... arguments)
{
    const Token token = ++m_lastToken;
    QMetaObject::invokeMethod(
        &m_door,
        [workbench = m_workbench, method, token, arguments...] {
            (workbench->*method)(token, arguments...);
        },
        Qt::QueuedConnection);
    return token;
}

Engine::Token EngineHost::start()
{
    return post(&Workbench::start);
}

Engine::Token EngineHost::restartCloud()
{
    return post(&Workbench::restartCloud);
}

Engine::Token EngineHost::saveBroker(const BrokerProfile& profile, bool use)
{
    return post(&Workbench::saveBroker, profile, use);
}

Engine::Token EngineHost::removeBroker(const QString& id)
{
    return post(&Workbench::removeBroker, id);
}

Engine::Token EngineHost::checkBroker(const BrokerProfile& profile)
{
    return post(&Workbench::checkBroker, profile);
}

Engine::Token EngineHost::useBroker(const QString& id)
{
    return post(&Workbench::useBroker, id);
}

Engine::Token EngineHost::attachSimulatedDevice()
{
    return post(&Workbench::attachSimulatedDevice);
}

Engine::Token EngineHost::addPort(const QString& path)
{
    return post(&Workbench::addPort, path);
}

Engine::Token EngineHost::detach(const QString& deviceId)
{
    return post(&Workbench::detach, deviceId);
}

Engine::Token EngineHost::identify(const QString& deviceId)
{
    return post(&Workbench::identify, deviceId);
}

Engine::Token EngineHost::provision(const QString& deviceId, const ProvisionRequest& request)
{
    return post(&Workbench::provision, deviceId, request);
}

Engine::Token EngineHost::resumeProvision(const QString& deviceId)
{
    return post(&Workbench::resumeProvision, deviceId);
}

Engine::Token EngineHost::cancelProvision(const QString& deviceId)
{
    return post(&Workbench::cancelProvision, deviceId);
}

Engine::Token EngineHost::claim(const QString& claimId)
{
    return post(&Workbench::claim, claimId);
}

Engine::Token EngineHost::applyStore(const QString& claimId, const QList<StoreEdit>& edits)
{
    return post(&Workbench::applyStore, claimId, edits);
}

Engine::Token EngineHost::readStoreHistory(const QString& claimId, const QString& key)
{
    return post(&Workbench::readStoreHistory, claimId, key);
}

Engine::Token EngineHost::readDeviceRecords(const QString& claimId)
{
    return post(&Workbench::readDeviceRecords, claimId);
}

Engine::Token EngineHost::sendDeviceCommand(const QString& claimId, const QString& word,
                                            const QByteArray& arguments)
{
    return post(&Workbench::sendDeviceCommand, claimId, word, arguments);
}

Engine::Token EngineHost::setProduct(const Product& product)
{
    return post(&Workbench::setProduct, product);
}

Engine::Token EngineHost::throttle(const QString& claimId)
{
    return post(&Workbench::throttle, claimId);
}

Engine::Token EngineHost::close(const QString& claimId)
{
    return post(&Workbench::close, claimId);
}

Engine::Token EngineHost::release(const QString& claimId)
{
    return post(&Workbench::release, claimId);
}

Engine::Token EngineHost::reclaim(const QString& claimId)
{
    return post(&Workbench::reclaim, claimId);
}

Engine::Token EngineHost::block(const QString& claimId, qint64 forMs)
{
    return post(&Workbench::block, claimId, forMs);
}

Engine::Token EngineHost::setPolicy(const TrafficPolicy& policy)
{
    return post(&Workbench::setPolicy, policy);
}

Engine::Token EngineHost::addVirtualDevices(int count, const Behaviour& behaviour)
{
    return post(&Workbench::addVirtualDevices, count, behaviour);
}

Engine::Token EngineHost::removeVirtualDevice(const QString& deviceId)
{
    return post(&Workbench::removeVirtualDevice, deviceId);
}

Engine::Token EngineHost::setBehaviour(const QString& deviceId, const Behaviour& behaviour)
{
    return post(&Workbench::setBehaviour, deviceId, behaviour);
}

Engine::Token EngineHost::setVirtualPaused(const QStringList& deviceIds, bool paused)
{
    return post(&Workbench::setVirtualPaused, deviceIds, paused);
}

Engine::Token EngineHost::stepVirtual(const QStringList& deviceIds)
{
    return post(&Workbench::stepVirtual, deviceIds);
}

Engine::Token EngineHost::readRetained(const QString& filter)
{
    return post(&Workbench::readRetained, filter);
}

Engine::Token EngineHost::clearRetained(const QStringList& topics)
{
    return post(&Workbench::clearRetained, topics);
}

Engine::Token EngineHost::restoreRetained(const QList<Message>& messages)
{
    return post(&Workbench::restoreRetained, messages);
}

Engine::Token EngineHost::publishMessage(const QString& topic, const QByteArray& payload, int qos,
                                         bool retain)
{
    return post(&Workbench::publishMessage, topic, payload, qos, retain);
}

Engine::Token EngineHost::sendConsole(const QString& deviceId, const QByteArray& bytes)
{
    return post(&Workbench::sendConsole, deviceId, bytes);
}

Engine::Token EngineHost::setBaud(const QString& deviceId, int baud)
{
    return post(&Workbench::setBaud, deviceId, baud);
}

Engine::Token EngineHost::readDeviceStore(const QString& deviceId)
{
    return post(&Workbench::readDeviceStore, deviceId);
}

Engine::Token EngineHost::armStation(bool armed)
{
    return post(&Workbench::armStation, armed);
}

Engine::Token EngineHost::setStation(const StationSettings& settings)
{
    return post(&Workbench::setStation, settings);
}

Engine::Token EngineHost::retryStation(const QString& deviceId)
{
    return post(&Workbench::retryStation, deviceId);
}

Engine::Token EngineHost::importStationList(const QString& path)
{
    return post(&Workbench::importStationList, path);
}

Engine::Token EngineHost::stationLabel(quint64 record)
{
    return post(&Workbench::stationLabel, record);
}

} // namespace ferrule::app
