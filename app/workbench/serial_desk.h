// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/port_session.h"
#include "workbench/simulated_device_process.h"

#include <QObject>
#include <QSet>

#include <map>
#include <memory>

namespace ferrule::app {

class DeviceDirectory;

/// The serial side of the workbench: the attached ports, what runs on each, and the simulated
/// devices that the user attached.
class SerialDesk : public QObject
{
    Q_OBJECT
public:
    using Done = PortSession::Done;

    /// Simulated devices keep their state below `simulatedFolder`.
    SerialDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
               std::shared_ptr<serial::ProvisioningAuthority> authority, QString simulatedFolder,
               QObject* parent = nullptr);
    ~SerialDesk() override;

    void start() { m_ports.start(); }
    /// Closes every port and unplugs the simulated devices; answers when they have ended.
    Task<void> stop();

    void attachSimulatedDevice(Done done);
    Result<void> addPort(const QString& path);
    Result<void> detach(const QString& deviceId);

    void identify(const QString& deviceId, Done done);
    Result<void> provision(const QString& deviceId, const published::ProvisionRequest& request);
    Result<void> resumeProvision(const QString& deviceId);
    Result<void> cancelProvision(const QString& deviceId);
    void setBehaviour(const QString& deviceId, const published::Behaviour& behaviour, Done done);
    Result<void> sendConsole(const QString& deviceId, const QByteArray& bytes);

private:
    friend Task<void> attachFlow(Lifeline<SerialDesk> desk,
                                 QPointer<SimulatedDeviceProcess> process, Done done);

    Result<PortSession*> session(const QString& deviceId) const;
    void appeared(const serial::PortInfo& port);
    void vanished(const QString& path);
    bool reattach(const serial::PortInfo& port);
    void drop(const QString& path);
    void sessionChanged(PortSession* session);
    void simulatedDeviceEnded(SimulatedDeviceProcess* process, const QString& reason);
    void unplug(const SimulatedDeviceProcess* process);
    QString freshStateFolder() const;

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    DeviceDirectory& m_directory;
    std::shared_ptr<serial::ProvisioningAuthority> m_authority;
    QString m_simulatedFolder;
    serial::PortList m_ports;
    QSet<QString> m_added;                                      ///< paths that the user named
    std::map<QString, std::unique_ptr<PortSession>> m_sessions; ///< by path
    std::vector<std::unique_ptr<SimulatedDeviceProcess>> m_simulated;
    Life m_life;
};

} // namespace ferrule::app
