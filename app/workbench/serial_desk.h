// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/added_ports.h"
#include "workbench/port_session.h"
#include "workbench/simulated_device_process.h"

#include <QObject>

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

    /// Below `home` simulated devices keep their state, and the ports that the user added are
    /// remembered.
    SerialDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
               std::shared_ptr<serial::ProvisioningAuthority> authority, const QString& home,
               QObject* parent = nullptr);
    ~SerialDesk() override;

    /// Shows the ports that are attached, those that were added before included.
    void start();
    /// Closes every port and unplugs the simulated devices; answers when they have ended.
    Task<void> stop();

    void attachSimulatedDevice(Done done);
    Result<void> addPort(const QString& path);
    Result<void> detach(const QString& deviceId);

    Result<void> setBaud(const QString& deviceId, int baud);
    void identify(const QString& deviceId, Done done);
    void readStore(const QString& deviceId, Done done);
    void applyStore(const QString& deviceId, const QList<published::StoreEdit>& edits, Done done);
    Result<void> provision(const QString& deviceId, const published::ProvisionRequest& request);
    Result<void> resumeProvision(const QString& deviceId);
    Result<void> cancelProvision(const QString& deviceId);
    void setBehaviour(const QString& deviceId, const published::Behaviour& behaviour, Done done);
    Result<void> sendConsole(const QString& deviceId, const QByteArray& bytes);

    /// NotFound where nothing is attached under that id.
    Result<PortSession*> session(const QString& deviceId) const;
    QList<PortSession*> sessions() const;

signals:
    /// A device was plugged in; also one that a run has waited for.
    void plugged(ferrule::app::PortSession* session);
    /// The port is gone; the session as well, unless a run waits for the device.
    void unplugged(const QString& deviceId);
    /// A device came back under another name.
    void renamed(const QString& before, const QString& now);

private:
    friend Task<void> attachFlow(Lifeline<SerialDesk> desk,
                                 QPointer<SimulatedDeviceProcess> process, Done done);

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
    AddedPorts m_added;
    std::map<QString, std::unique_ptr<PortSession>> m_sessions; ///< by path
    std::vector<std::unique_ptr<SimulatedDeviceProcess>> m_simulated;
    Life m_life;
};

} // namespace ferrule::app
