// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbench.h"

#include "support/home.h"
#include "words/phrase.h"
#include "workbench/cloud_authority.h"
#include "workbench/translate.h"

namespace ferrule::app {

struct Workbench::Parts
{
    explicit Parts(const WorkbenchConfig& config)
        : publisher(scheduler)
        , directory(publisher)
        , cloud(scheduler, publisher, directory, config)
        , profiles(scheduler, publisher, config.home)
        , ownBroker(scheduler, publisher, directory, profiles.book(),
                    config.home != defaultHome() ? config.home : QString())
        , products(cloud.cloud(), publisher)
        , authority(std::make_shared<CloudAuthority>(cloud.cloud(), scheduler))
        , serial(scheduler, publisher, directory, authority, config.home)
        , fleet(scheduler, publisher, directory, cloud.cloud(),
                config.home + QStringLiteral("/fleet"))
        , station(scheduler, publisher, serial, cloud, authority, config.home)
    {
    }

    /// The one that the profiles say: the bench cloud, or a broker of somebody's own.
    void chooseCloud()
    {
        const QString used = profiles.book().brokers().used;
        inUse = &cloud;
        if (used.isEmpty())
            return;
        ownBroker.setProfile(used);
        inUse = &ownBroker;
    }

    SystemScheduler scheduler;
    Publisher publisher;
    DeviceDirectory directory;
    CloudDesk cloud;
    ProfileDesk profiles;
    OwnBrokerDesk ownBroker;
    ServiceDesk* inUse = &cloud;
    quint64 switches = 0;
    CloudProducts products;
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
        co_await workbench->m_parts->inUse->stop();
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
        connect(&m_parts->profiles, &ProfileDesk::usedChanged, this, [this] {
            Flows::launch(switchFlow(m_life.of(this), [](const Result<void>&) {}), "switch cloud");
        });
        m_parts->serial.start();
        m_parts->profiles.load();
        m_parts->chooseCloud();
    }
    m_parts->inUse->start(finisher(token));
}

void Workbench::restartCloud(Token token)
{
    if (m_parts->inUse->isUp()) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("workbench", "The cloud is running.");
        return finish(token, error);
    }
    m_parts->fleet.stop();
    m_parts->inUse->start(finisher(token));
}

Task<void> Workbench::switchFlow(Lifeline<Workbench> workbench,
                                 std::function<void(Result<void>)> done)
{
    Parts& parts = *workbench->m_parts;
    const quint64 number = ++parts.switches;
    parts.fleet.stop();
    co_await parts.inUse->stop();
    // The last one of several that were asked for in a row does the rest.
    if (!workbench || parts.switches != number)
        co_return done(cancelled(phrase("workbench", "Another cloud was chosen meanwhile.")));
    parts.directory.forgetCloud();
    parts.publisher.cloudReplaced();
    parts.chooseCloud();
    parts.inUse->beginAnew();
    parts.inUse->start(done);
}

void Workbench::saveBroker(Token token, const published::BrokerProfile& profile, bool use)
{
    m_parts->profiles.save(profile, [this, token, use](const Result<QString>& id) {
        if (!id)
            return finish(token, id.error());
        if (use || *id == m_parts->profiles.book().brokers().used)
            return useBroker(token, *id);
        finish(token, {});
    });
}

void Workbench::removeBroker(Token token, const QString& id)
{
    const bool used = m_parts->ownBroker.profile() == id && m_parts->inUse == &m_parts->ownBroker;
    m_parts->profiles.remove(id, [this, token, used](const Result<void>& removed) {
        if (removed && used)
            Flows::launch(switchFlow(m_life.of(this), [](const Result<void>&) {}), "switch cloud");
        finish(token, removed);
    });
}

void Workbench::checkBroker(Token token, const published::BrokerProfile& profile)
{
    m_parts->profiles.check(profile, finisher(token));
}

void Workbench::useBroker(Token token, const QString& id)
{
    if (const Result<void> chosen = m_parts->profiles.book().use(id); !chosen)
        return finish(token, chosen);
    Flows::launch(switchFlow(m_life.of(this), finisher(token)), "switch cloud");
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
    Result<void> outcome = m_parts->inUse->requireProvisioning();
    if (outcome)
        outcome = m_parts->serial.provision(deviceId, request);
    finish(token, outcome);
}

void Workbench::resumeProvision(Token token, const QString& deviceId)
{
    Result<void> outcome = m_parts->inUse->requireProvisioning();
    if (outcome)
        outcome = m_parts->serial.resumeProvision(deviceId);
    finish(token, outcome);
}

void Workbench::cancelProvision(Token token, const QString& deviceId)
{
    finish(token, m_parts->serial.cancelProvision(deviceId));
}

void Workbench::claim(Token token, const QString& claimId)
{
    m_parts->inUse->claim(claimId, finisher(token));
}

void Workbench::applyStore(Token token, const QString& claimId,
                           const QList<published::StoreEdit>& edits)
{
    if (claimId.startsWith(QLatin1String("port:")))
        return m_parts->serial.applyStore(claimId, edits, finisher(token));
    m_parts->inUse->applyStore(claimId, edits, finisher(token));
}

void Workbench::readStoreHistory(Token token, const QString& claimId, const QString& key)
{
    finish(token, m_parts->inUse->readStoreHistory(claimId, key));
}

void Workbench::readDeviceRecords(Token token, const QString& claimId)
{
    finish(token, m_parts->inUse->readDeviceRecords(claimId));
}

void Workbench::sendDeviceCommand(Token token, const QString& claimId, const QString& word,
                                  const QByteArray& arguments)
{
    finish(token, m_parts->inUse->sendDeviceCommand(claimId, word, arguments));
}

void Workbench::setProduct(Token token, const published::Product& product)
{
    Result<void> outcome = m_parts->inUse->requireProvisioning();
    if (outcome)
        outcome = m_parts->products.set(product);
    finish(token, outcome);
}

void Workbench::throttle(Token token, const QString& claimId)
{
    m_parts->inUse->act(claimId, traffic::Action::Throttle, finisher(token));
}

void Workbench::close(Token token, const QString& claimId)
{
    m_parts->inUse->act(claimId, traffic::Action::Close, finisher(token));
}

void Workbench::release(Token token, const QString& claimId)
{
    m_parts->inUse->act(claimId, traffic::Action::Release, finisher(token));
}

void Workbench::reclaim(Token token, const QString& claimId)
{
    m_parts->inUse->reclaim(claimId, finisher(token));
}

void Workbench::block(Token token, const QString& claimId, qint64 forMs)
{
    finish(token, m_parts->inUse->block(claimId, forMs));
}

void Workbench::setPolicy(Token token, const published::TrafficPolicy& policy)
{
    m_parts->inUse->setPolicy(policy, finisher(token));
}

void Workbench::addVirtualDevices(Token token, int count, const published::Behaviour& behaviour)
{
    Result<void> outcome = m_parts->inUse->requireProvisioning();
    if (outcome)
        outcome = m_parts->fleet.add(count, behaviour);
    finish(token, outcome);
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
    m_parts->inUse->readRetained(filter, finisher(token));
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
    m_parts->inUse->publishRetained(empty, finisher(token));
}

void Workbench::restoreRetained(Token token, const QList<published::Message>& messages)
{
    m_parts->inUse->publishRetained(messages, finisher(token));
}

void Workbench::publishMessage(Token token, const QString& topic, const QByteArray& payload,
                               int qos, bool retain)
{
    m_parts->inUse->publishMessage(topic, payload, qos, retain, finisher(token));
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
    Result<void> outcome = armed ? m_parts->inUse->requireProvisioning() : Result<void>();
    if (outcome)
        outcome = m_parts->station.arm(armed);
    finish(token, outcome);
}

void Workbench::setStation(Token token, const published::StationSettings& settings)
{
    finish(token, m_parts->station.setSettings(settings));
}

void Workbench::retryStation(Token token, const QString& deviceId)
{
    Result<void> outcome = m_parts->inUse->requireProvisioning();
    if (outcome)
        outcome = m_parts->station.retry(deviceId);
    finish(token, outcome);
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
