// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/device_directory.h"

#include "workbench/device_rows.h"
#include "workbench/publisher.h"

namespace ferrule::app {

QString DeviceDirectory::cloudIdFor(const QString& claimId)
{
    return QStringLiteral("cloud:") + claimId;
}

QString DeviceDirectory::benchIdFor(const QString& claimId)
{
    return QStringLiteral("bench:") + claimId;
}

void DeviceDirectory::setPort(const PortFacts& facts)
{
    m_ports.insert(facts.info.path, facts);
    m_publisher.device(portRow(facts, cloudFacts(facts.claimId)));
}

void DeviceDirectory::removePort(const QString& path)
{
    if (m_ports.remove(path) > 0)
        m_publisher.deviceGone(PortSession::deviceIdFor(path));
}

void DeviceDirectory::setRecord(const cloud::DeviceRecord& record)
{
    CloudFacts& facts = m_cloud[record.claimId];
    facts.record = record;
    // A block takes nothing from a connection that the device has.
    if (record.status != cloud::DeviceStatus::Claimed &&
        record.status != cloud::DeviceStatus::Blocked) {
        facts.throttled = false;
        facts.backoff = Duration(0);
    }
    refresh(record.claimId);
}

void DeviceDirectory::setOnline(const QString& claimId, bool online, UtcMs utcMs)
{
    const auto facts = m_cloud.find(claimId);
    if (facts == m_cloud.end())
        return;
    facts->online = online;
    facts->record.lastSeenMs = utcMs;
    refresh(claimId);
}

void DeviceDirectory::setThrottled(const QString& claimId, bool throttled, Duration backoff)
{
    const auto facts = m_cloud.find(claimId);
    if (facts == m_cloud.end() || (facts->throttled == throttled && facts->backoff == backoff))
        return;
    facts->throttled = throttled;
    facts->backoff = backoff;
    refresh(claimId);
}

void DeviceDirectory::setAllOffline(UtcMs utcMs)
{
    const QStringList claimIds = m_cloud.keys();
    for (const QString& claimId : claimIds) {
        if (m_cloud.value(claimId).online)
            setOnline(claimId, false, utcMs);
    }
}

void DeviceDirectory::forgetCloud()
{
    const QStringList claimIds = QStringList(m_cloud.keys()) + QStringList(m_virtual.keys());
    m_cloud.clear();
    m_virtual.clear();
    for (const QString& claimId : claimIds) {
        m_publisher.deviceGone(cloudIdFor(claimId));
        m_publisher.deviceGone(benchIdFor(claimId));
    }
    for (const PortFacts& port : std::as_const(m_ports))
        m_publisher.device(portRow(port, nullptr));
}

void DeviceDirectory::setVirtual(const bench::VirtualDeviceStatus& status)
{
    const bool isNew = !m_virtual.contains(status.claimId);
    m_virtual.insert(status.claimId, status);
    // Registered before we knew that it is one of ours: it moves from Cloud to Bench.
    if (isNew && m_cloud.contains(status.claimId))
        m_publisher.deviceGone(cloudIdFor(status.claimId));
    refresh(status.claimId);
}

void DeviceDirectory::removeVirtual(const QString& claimId)
{
    if (m_virtual.remove(claimId) == 0)
        return;
    m_publisher.deviceGone(benchIdFor(claimId));
    refresh(claimId);
}

const CloudFacts* DeviceDirectory::cloudFacts(const QString& claimId) const
{
    const auto facts = m_cloud.constFind(claimId);
    return facts == m_cloud.constEnd() ? nullptr : &*facts;
}

int DeviceDirectory::onlineCount() const
{
    return static_cast<int>(std::count_if(m_cloud.cbegin(), m_cloud.cend(),
                                          [](const CloudFacts& facts) { return facts.online; }));
}

QStringList DeviceDirectory::blocksEnded(UtcMs utcMs) const
{
    QStringList claimIds;
    for (const CloudFacts& facts : m_cloud) {
        if (facts.record.status == cloud::DeviceStatus::Blocked &&
            facts.record.blockedUntilMs <= utcMs)
            claimIds.append(facts.record.claimId);
    }
    return claimIds;
}

QString DeviceDirectory::nameOf(const QString& claimId) const
{
    const CloudFacts* facts = cloudFacts(claimId);
    return facts == nullptr || facts->record.name.isEmpty() ? claimId : facts->record.name;
}

void DeviceDirectory::refresh(const QString& claimId)
{
    const CloudFacts* cloud = cloudFacts(claimId);
    const auto virtualDevice = m_virtual.constFind(claimId);
    if (virtualDevice != m_virtual.constEnd())
        m_publisher.device(benchRow(*virtualDevice, cloud));
    else if (cloud != nullptr)
        m_publisher.device(cloudRow(*cloud));
    for (const PortFacts& port : std::as_const(m_ports)) {
        if (port.claimId == claimId)
            m_publisher.device(portRow(port, cloud));
    }
}

} // namespace ferrule::app
