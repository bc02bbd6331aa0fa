// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/fleet.h"
#include "cloud/values.h"
#include "workbench/port_session.h"

#include <QHash>

namespace ferrule::app {

class Publisher;

/// What the cloud's parts know of one device, put together.
struct CloudFacts
{
    cloud::DeviceRecord record;
    bool online = false;
    bool throttled = false;
    Duration backoff{0}; ///< what the device should wait before each message
};

/// Everything that can be selected: attached ports, registered devices, virtual devices. It merges
/// what the serial side, the cloud and the fleet each know into the rows of the device list and
/// publishes a row when it changed.
class DeviceDirectory
{
public:
    explicit DeviceDirectory(Publisher& publisher)
        : m_publisher(publisher)
    {
    }

    void setPort(const PortFacts& facts);
    void removePort(const QString& path);

    void setRecord(const cloud::DeviceRecord& record);
    void setOnline(const QString& claimId, bool online, UtcMs utcMs);
    void setThrottled(const QString& claimId, bool throttled, Duration backoff);
    /// Nobody is connected any more: the broker went away.
    void setAllOffline(UtcMs utcMs);

    /// Another cloud takes over: all that this one knew is gone; ports stay.
    void forgetCloud();

    void setVirtual(const bench::VirtualDeviceStatus& status);
    void removeVirtual(const QString& claimId);

    /// Null where the cloud does not know the device. Valid until the next call.
    const CloudFacts* cloudFacts(const QString& claimId) const;
    int onlineCount() const;
    /// Devices that are shown as blocked and are not any more.
    QStringList blocksEnded(UtcMs utcMs) const;
    /// How people call the device; its claim ID where it has no name.
    QString nameOf(const QString& claimId) const;

    static QString cloudIdFor(const QString& claimId);
    static QString benchIdFor(const QString& claimId);

private:
    void refresh(const QString& claimId);

    Publisher& m_publisher;
    QHash<QString, PortFacts> m_ports;                    ///< by path
    QHash<QString, CloudFacts> m_cloud;                   ///< by claim ID
    QHash<QString, bench::VirtualDeviceStatus> m_virtual; ///< by claim ID
};

} // namespace ferrule::app
