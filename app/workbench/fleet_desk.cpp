// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/fleet_desk.h"

#include "words/error_text.h"
#include "words/phrase.h"
#include "workbench/device_directory.h"
#include "workbench/publisher.h"

namespace ferrule::app {

using published::Channel;
using published::Severity;

namespace {

// Two enumerations that mirror each other, so that the window does not link the bench.
static_assert(int(published::Script::DailyCurve) == int(bench::Script::DailyCurve));
static_assert(int(published::Fault::SlowReader) == int(bench::Fault::SlowReader));

bench::Behaviour toBench(const published::Behaviour& behaviour)
{
    bench::Behaviour result;
    result.messagesPerMinute = behaviour.messagesPerMinute;
    result.payloadBytes = behaviour.payloadBytes;
    result.obeysThrottle = behaviour.obeysThrottle;
    result.script = static_cast<bench::Script>(behaviour.script);
    result.period = std::chrono::milliseconds(behaviour.periodMs);
    result.fault = static_cast<bench::Fault>(behaviour.fault);
    return result;
}

published::VirtualDevice toPublished(const bench::VirtualDeviceStatus& status)
{
    published::VirtualDevice device;
    device.id = DeviceDirectory::benchIdFor(status.claimId);
    device.claimId = status.claimId;
    device.behaviour.messagesPerMinute = status.behaviour.messagesPerMinute;
    device.behaviour.payloadBytes = status.behaviour.payloadBytes;
    device.behaviour.obeysThrottle = status.behaviour.obeysThrottle;
    device.behaviour.script = static_cast<published::Script>(status.behaviour.script);
    device.behaviour.periodMs =
        std::chrono::duration_cast<std::chrono::milliseconds>(status.behaviour.period).count();
    device.behaviour.fault = static_cast<published::Fault>(status.behaviour.fault);
    device.feels = status.feels;
    device.sent = status.sent;
    device.failed = status.failed;
    device.paceNow = status.paceNow;
    device.paused = status.paused;
    device.delayMs = std::chrono::duration<double, std::milli>(status.delay).count();
    return device;
}

QString claimIdOf(const QString& deviceId)
{
    return deviceId.section(QLatin1Char(':'), 1);
}

} // namespace

FleetDesk::FleetDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                     cloud::BenchCloud& cloud, QString folder, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_directory(directory)
    , m_cloud(cloud)
    , m_folder(std::move(folder))
{
}

FleetDesk::~FleetDesk() = default;

void FleetDesk::start()
{
    bench::FleetConfig config;
    config.folder = m_folder;
    config.product = m_cloud.productToken();
    config.builderUrl = m_cloud.builderUrl();
    config.authorityPem = m_cloud.authorityPem();
    config.issueExpired = [this](const QString& claimId, const QByteArray& requestPem) {
        return m_cloud.issuer().signExpired(claimId, requestPem);
    };
    m_fleet = std::make_unique<bench::Fleet>(m_scheduler, config);
    connect(m_fleet.get(), &bench::Fleet::changed, this, &FleetDesk::publish);
    connect(m_fleet.get(), &bench::Fleet::removed, this,
            [this](const QString& claimId) { m_directory.removeVirtual(claimId); });
    connect(m_fleet.get(), &bench::Fleet::logLine, this,
            [this](const QString& claimId, const QString& text) {
                m_publisher.note(Channel::Cloud, Severity::Info, claimId, text);
            });
    connect(m_fleet.get(), &bench::Fleet::unclaimed, this, [this](const QString& claimId) {
        // A released device waits for a person to reclaim it; a new one was added by a person.
        const CloudFacts* facts = m_directory.cloudFacts(claimId);
        if (m_cloud.state() != cloud::BenchCloud::State::Running || facts == nullptr ||
            facts->record.status != cloud::DeviceStatus::Unclaimed)
            return;
        const auto claimed = m_cloud.registry().claim(claimId, QStringLiteral("bench"));
        if (!claimed)
            m_publisher.note(Channel::Cloud, Severity::Error, claimId,
                             tr("The virtual device could not be claimed"),
                             errorText(claimed.error()));
    });
    if (const Result<int> restored = m_fleet->restore(); !restored)
        m_publisher.note(Channel::Cloud, Severity::Error, {},
                         tr("The virtual devices of the last run could not be brought back"),
                         errorText(restored.error()));
    const QStringList claimIds = m_fleet->claimIds();
    for (const QString& claimId : claimIds)
        publish(claimId);
}

void FleetDesk::stop()
{
    m_fleet.reset();
}

Result<void> FleetDesk::requireFleet() const
{
    if (m_fleet)
        return {};
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("workbench", "The bench cloud is not running");
    error.remedy = phrase("workbench", "Start it again");
    return error;
}

Result<void> FleetDesk::add(int count, const published::Behaviour& behaviour)
{
    if (const Result<void> ready = requireFleet(); !ready)
        return ready;
    const Result<QStringList> added = m_fleet->add(count, toBench(behaviour));
    if (!added)
        return added.error();
    for (const QString& claimId : *added)
        publish(claimId);
    return {};
}

Result<void> FleetDesk::remove(const QString& deviceId)
{
    if (const Result<void> ready = requireFleet(); !ready)
        return ready;
    return m_fleet->remove(claimIdOf(deviceId));
}

QStringList FleetDesk::claimIdsOf(const QStringList& deviceIds) const
{
    if (deviceIds.isEmpty())
        return m_fleet->claimIds();
    QStringList claimIds;
    for (const QString& deviceId : deviceIds)
        claimIds.append(claimIdOf(deviceId));
    return claimIds;
}

Result<void> FleetDesk::setPaused(const QStringList& deviceIds, bool paused)
{
    if (const Result<void> ready = requireFleet(); !ready)
        return ready;
    const QStringList claimIds = claimIdsOf(deviceIds);
    for (const QString& claimId : claimIds)
        if (const Result<void> done = m_fleet->setPaused(claimId, paused); !done)
            return done;
    return {};
}

Result<void> FleetDesk::step(const QStringList& deviceIds)
{
    if (const Result<void> ready = requireFleet(); !ready)
        return ready;
    const QStringList claimIds = claimIdsOf(deviceIds);
    for (const QString& claimId : claimIds)
        if (const Result<void> done = m_fleet->step(claimId); !done)
            return done;
    return {};
}

Result<void> FleetDesk::setBehaviour(const QString& deviceId, const published::Behaviour& behaviour)
{
    if (const Result<void> ready = requireFleet(); !ready)
        return ready;
    return m_fleet->setBehaviour(claimIdOf(deviceId), toBench(behaviour));
}

void FleetDesk::publish(const QString& claimId)
{
    const Result<bench::VirtualDeviceStatus> status = m_fleet->status(claimId);
    if (!status)
        return;
    m_directory.setVirtual(*status);
    m_publisher.virtualDevice(toPublished(*status));
}

} // namespace ferrule::app
