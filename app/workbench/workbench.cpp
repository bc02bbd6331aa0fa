// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "workbench/cloud_authority.h"
#include "workbench/translate.h"

namespace ferrule::app {

struct Workbench::Parts
{
    explicit Parts(const WorkbenchConfig& config)
        : publisher(scheduler)
        , directory(publisher)
        , cloud(scheduler, publisher, directory, config)
        , authority(std::make_shared<CloudAuthority>(cloud.cloud(), scheduler))
        , serial(scheduler, publisher, directory, authority, config.home)
        , fleet(scheduler, publisher, directory, cloud.cloud(),
                config.home + QStringLiteral("/fleet"))
        , station(scheduler, publisher, serial, cloud, authority, config.home)
    {
    }

    SystemScheduler scheduler;
    Publisher publisher;
    DeviceDirectory directory;
    CloudDesk cloud;
    std::shared_ptr<CloudAuthority> authority;
    SerialDesk serial;
    FleetDesk fleet;
    StationDesk station;
};

Task<void> shutdownFlow(Lifeline<Workbench> workbench)
{
    workbench->m_parts->fleet.stop();
    co_await workbench->m_parts->serial.stop();
    if (workbench)
        co_await workbench->m_parts->cloud.stop();
    if (workbench)
        emit workbench->stopped();
}

Workbench::Workbench(WorkbenchConfig config)
    : m_config(std::move(config))
{
}

Workbench::~Workbench()
{
    m_life.end();
}

void Workbench::shutdown()
{
    if (m_parts)
        Flows::launch(shutdownFlow(m_life.of(this)), "shutdown");
    else
        emit stopped();
}

void Workbench::finish(Token token, const Result<void>& outcome)
{
    std::shared_ptr<const published::Failure> failure;
    if (!outcome)
        failure = std::make_shared<const published::Failure>(toFailure(outcome.error()));
    emit commandFinished(token, failure);
}

std::function<void(Result<void>)> Workbench::finisher(Token token)
{
    return [self = m_life.of(this), token](const Result<void>& outcome) {
        if (self)
            self->finish(token, outcome);
    };
}

void Workbench::batchTaken()
{
    if (m_parts)
        m_parts->publisher.batchTaken();
}

void Workbench::start(Token token)
{
    if (!m_parts) {
        m_parts = std::make_unique<Parts>(m_config);
        m_parts->publisher.waitForTaker();
        connect(&m_parts->publisher, &Publisher::published, this, &Workbench::published);
        connect(&m_parts->cloud, &CloudDesk::running, this, [this] {
            m_parts->fleet.start();
            m_parts->station.start();
        });
        m_parts->serial.start();
    }
    m_parts->cloud.start(finisher(token));
}

void Workbench::restartCloud(Token token)
{
    using State = cloud::BenchCloud::State;
    const State state = m_parts->cloud.cloud().state();
    if (state == State::Running || state == State::Starting) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = "The bench cloud is running";
        return finish(token, error);
    }
    m_parts->fleet.stop();
    m_parts->cloud.start(finisher(token));
}

void Workbench::attachSimulatedDevice(Token token)
{
    m_parts->serial.attachSimulatedDevice(finisher(token));
}

void Workbench::addPort(Token token, const QString& path)
{
    finish(token, m_parts->serial.addPort(path));
}

void Workbench::detach(Token token, const QString& deviceId)
{
    finish(token, m_parts->serial.detach(deviceId));
}

void Workbench::identify(Token token, const QString& deviceId)
{
    m_parts->serial.identify(deviceId, finisher(token));
}

void Workbench::provision(Token token, const QString& deviceId,
                          const published::ProvisionRequest& request)
{
    finish(token, m_parts->serial.provision(deviceId, request));
}

void Workbench::resumeProvision(Token token, const QString& deviceId)
{
    finish(token, m_parts->serial.resumeProvision(deviceId));
}

void Workbench::cancelProvision(Token token, const QString& deviceId)
{
    finish(token, m_parts->serial.cancelProvision(deviceId));
}

void Workbench::claim(Token token, const QString& claimId)
{
    m_parts->cloud.claim(claimId, finisher(token));
}

void Workbench::applyStore(Token token, const QString& claimId,
                           const QList<published::StoreEdit>& edits)
{
    if (claimId.startsWith(QLatin1String("port:")))
        return m_parts->serial.applyStore(claimId, edits, finisher(token));
    m_parts->cloud.applyStore(claimId, edits, finisher(token));
}

void Workbench::readStoreHistory(Token token, const QString& claimId, const QString& key)
{
    finish(token, m_parts->cloud.readStoreHistory(claimId, key));
}

void Workbench::throttle(Token token, const QString& claimId)
{
    m_parts->cloud.act(claimId, traffic::Action::Throttle, finisher(token));
}

void Workbench::close(Token token, const QString& claimId)
{
    m_parts->cloud.act(claimId, traffic::Action::Close, finisher(token));
}

void Workbench::release(Token token, const QString& claimId)
{
    m_parts->cloud.act(claimId, traffic::Action::Release, finisher(token));
}

void Workbench::reclaim(Token token, const QString& claimId)
{
    m_parts->cloud.reclaim(claimId, finisher(token));
}

void Workbench::setPolicy(Token token, const published::TrafficPolicy& policy)
{
    m_parts->cloud.setPolicy(policy, finisher(token));
}

void Workbench::addVirtualDevices(Token token, int count, const published::Behaviour& behaviour)
{
    finish(token, m_parts->fleet.add(count, behaviour));
}

void Workbench::removeVirtualDevice(Token token, const QString& deviceId)
{
    finish(token, m_parts->fleet.remove(deviceId));
}

void Workbench::setBehaviour(Token token, const QString& deviceId,
                             const published::Behaviour& behaviour)
{
    if (deviceId.startsWith(QLatin1String("bench:")))
        finish(token, m_parts->fleet.setBehaviour(deviceId, behaviour));
    else
        m_parts->serial.setBehaviour(deviceId, behaviour, finisher(token));
}

void Workbench::setVirtualPaused(Token token, const QStringList& deviceIds, bool paused)
{
    finish(token, m_parts->fleet.setPaused(deviceIds, paused));
}

void Workbench::stepVirtual(Token token, const QStringList& deviceIds)
{
    finish(token, m_parts->fleet.step(deviceIds));
}

void Workbench::readRetained(Token token, const QString& filter)
{
    m_parts->cloud.readRetained(filter, finisher(token));
}

void Workbench::clearRetained(Token token, const QStringList& topics)
{
    QList<published::Message> empty;
    for (const QString& topic : topics) {
        published::Message message;
        message.topic = topic;
        message.qos = 1;
        empty.append(message);
    }
    m_parts->cloud.publishRetained(empty, finisher(token));
}

void Workbench::restoreRetained(Token token, const QList<published::Message>& messages)
{
    m_parts->cloud.publishRetained(messages, finisher(token));
}

void Workbench::publishMessage(Token token, const QString& topic, const QByteArray& payload,
                               int qos, bool retain)
{
    m_parts->cloud.publishMessage(topic, payload, qos, retain, finisher(token));
}

void Workbench::sendConsole(Token token, const QString& deviceId, const QByteArray& bytes)
{
    finish(token, m_parts->serial.sendConsole(deviceId, bytes));
}

void Workbench::setBaud(Token token, const QString& deviceId, int baud)
{
    finish(token, m_parts->serial.setBaud(deviceId, baud));
}

void Workbench::readDeviceStore(Token token, const QString& deviceId)
{
    m_parts->serial.readStore(deviceId, finisher(token));
}

void Workbench::armStation(Token token, bool armed)
{
    finish(token, m_parts->station.arm(armed));
}

void Workbench::setStation(Token token, const published::StationSettings& settings)
{
    finish(token, m_parts->station.setSettings(settings));
}

void Workbench::retryStation(Token token, const QString& deviceId)
{
    finish(token, m_parts->station.retry(deviceId));
}

void Workbench::importStationList(Token token, const QString& path)
{
    finish(token, m_parts->station.importList(path));
}

void Workbench::stationLabel(Token token, quint64 record)
{
    finish(token, m_parts->station.publishLabel(record));
}

} // namespace ferrule::app
