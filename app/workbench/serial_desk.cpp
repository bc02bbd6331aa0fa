// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/serial_desk.h"

#include "words/error_text.h"
#include "words/phrase.h"
#include "workbench/device_directory.h"
#include "workbench/publisher.h"

#include <QDir>
#include <QFileInfo>

namespace ferrule::app {

using published::Channel;
using published::Severity;

Task<void> attachFlow(Lifeline<SerialDesk> desk, QPointer<SimulatedDeviceProcess> process,
                      SerialDesk::Done done)
{
    const Result<QString> path = co_await process->start();
    if (desk && process) {
        if (path)
            desk->m_ports.add(*path, true);
        else
            desk->simulatedDeviceEnded(process, {});
    }
    done(path ? Result<void>() : Result<void>(path.error()));
}

namespace {

/// Owns an unplugged device until its process has ended.
Task<void> unplugFlow(std::unique_ptr<SimulatedDeviceProcess> process)
{
    co_await process->stop();
    // This may run inside a signal of the process.
    process.release()->deleteLater();
}

} // namespace

SerialDesk::SerialDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                       std::shared_ptr<serial::ProvisioningAuthority> authority,
                       const QString& home, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_publisher(publisher)
    , m_directory(directory)
    , m_authority(std::move(authority))
    , m_simulatedFolder(home + QStringLiteral("/simulated"))
    , m_ports(scheduler)
    , m_added(home)
{
    connect(&m_ports, &serial::PortList::appeared, this, &SerialDesk::appeared);
    connect(&m_ports, &serial::PortList::vanished, this, &SerialDesk::vanished);
    connect(&m_ports, &serial::PortList::changed, this, [this](const serial::PortInfo& port) {
        if (const auto found = m_sessions.find(port.path); found != m_sessions.end())
            found->second->setInfo(port);
    });
}

SerialDesk::~SerialDesk()
{
    m_life.end();
}

void SerialDesk::start()
{
    const QStringList remembered = m_added.paths();
    for (const QString& path : remembered)
        m_ports.add(path);
    m_ports.start();
}

Task<void> SerialDesk::stop()
{
    m_sessions.clear();
    while (!m_simulated.empty()) {
        std::unique_ptr<SimulatedDeviceProcess> process = std::move(m_simulated.back());
        m_simulated.pop_back();
        co_await unplugFlow(std::move(process));
    }
}

void SerialDesk::appeared(const serial::PortInfo& port)
{
    // Mainboards list serial ports that have no connector, let alone a device behind them.
    const bool isChosen = port.simulated || m_added.contains(port.path);
    if (port.vendorId == 0 && !isChosen)
        return;
    if (reattach(port))
        return;
    auto created = std::make_unique<PortSession>(m_scheduler, m_publisher, port);
    PortSession* session = created.get();
    connect(session, &PortSession::factsChanged, this,
            [this, session] { sessionChanged(session); });
    if (const int baud = m_added.baud(port.path); baud > 0)
        static_cast<void>(session->setBaud(baud)); // it is not open yet
    m_sessions[port.path] = std::move(created);
    m_directory.setPort(session->facts());
    m_publisher.note(Channel::Serial, Severity::Info, port.path, tr("Port attached"));
    // The user asked for this device, so it may be spoken to at once; a real one waits to be
    // chosen.
    if (port.simulated)
        session->identify([](const Result<void>&) {});
    emit plugged(session);
}

/// A board that reboots or was pulled out in the middle of a run comes back to that run, under its
/// old name or another.
bool SerialDesk::reattach(const serial::PortInfo& port)
{
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it) {
        PortSession* session = it->second.get();
        const QString before = session->facts().info.path;
        if (session->facts().attached ||
            serial::findPort(session->facts().info, {port}).path.isEmpty())
            continue;
        if (before != port.path) {
            m_directory.removePort(before);
            emit renamed(PortSession::deviceIdFor(before), PortSession::deviceIdFor(port.path));
            auto node = m_sessions.extract(it);
            node.key() = port.path;
            m_sessions.insert(std::move(node));
        }
        session->setInfo(port);
        session->setAttached(true);
        m_publisher.note(Channel::Serial, Severity::Info, port.path, tr("Device attached again"));
        emit plugged(session);
        return true;
    }
    return false;
}

void SerialDesk::vanished(const QString& path)
{
    const auto found = m_sessions.find(path);
    if (found == m_sessions.end())
        return;
    m_publisher.note(Channel::Serial, Severity::Info, path, tr("Port gone"));
    if (found->second->keepsRun())
        found->second->setAttached(false);
    else
        drop(path);
    emit unplugged(PortSession::deviceIdFor(path));
}

void SerialDesk::drop(const QString& path)
{
    if (const auto found = m_sessions.find(path); found != m_sessions.end()) {
        found->second->forgetSettings();
        m_sessions.erase(found);
    }
    m_directory.removePort(path);
}

void SerialDesk::sessionChanged(PortSession* session)
{
    m_directory.setPort(session->facts());
    if (session->facts().attached || session->keepsRun())
        return;
    // Its run has ended meanwhile, and there is no device to show. This is one of its signals.
    const QString path = session->facts().info.path;
    QMetaObject::invokeMethod(
        this, [this, path] { drop(path); }, Qt::QueuedConnection);
}

QString SerialDesk::freshStateFolder() const
{
    for (int number = 1;; ++number) {
        const QString folder = QStringLiteral("%1/%2").arg(m_simulatedFolder).arg(number);
        if (!QFileInfo::exists(folder))
            return folder;
    }
}

void SerialDesk::attachSimulatedDevice(Done done)
{
    const QString folder = freshStateFolder();
    if (!QDir().mkpath(folder)) {
        Error error;
        error.kind = ErrorKind::Io;
        error.what = phrase("workbench", "The folder for the simulated device cannot be made: %1")
                         .arg(folder);
        error.remedy = phrase("workbench", "Check the permissions and the free space there");
        return done(error);
    }
    m_simulated.push_back(std::make_unique<SimulatedDeviceProcess>(m_scheduler, folder));
    SimulatedDeviceProcess* process = m_simulated.back().get();
    connect(process, &SimulatedDeviceProcess::ended, this,
            [this, process](const QString& reason) { simulatedDeviceEnded(process, reason); });
    Flows::launch(attachFlow(m_life.of(this), process, std::move(done)), "attach simulated device");
}

void SerialDesk::simulatedDeviceEnded(SimulatedDeviceProcess* process, const QString& reason)
{
    const QString path = process->portPath();
    if (!path.isEmpty()) {
        m_publisher.note(Channel::Serial, Severity::Warning, path,
                         tr("The simulated device ended: %1").arg(reason));
        m_ports.remove(path);
    }
    unplug(process);
}

void SerialDesk::unplug(const SimulatedDeviceProcess* process)
{
    const auto found =
        std::find_if(m_simulated.begin(), m_simulated.end(),
                     [process](const auto& owned) { return owned.get() == process; });
    if (found == m_simulated.end())
        return;
    std::unique_ptr<SimulatedDeviceProcess> owned = std::move(*found);
    m_simulated.erase(found);
    Flows::launch(unplugFlow(std::move(owned)), "unplug");
}

Result<void> SerialDesk::addPort(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        Error error;
        error.kind = ErrorKind::NotFound;
        error.what = phrase("workbench", "There is no port %1").arg(path);
        error.cause = phrase("workbench",
                             "The device is not plugged in, or its path is spelled differently.");
        error.remedy = phrase("workbench", "Run `ferrule ports` to see what is attached");
        return error;
    }
    const Result<void> remembered = m_added.add(path);
    m_ports.add(path);
    // One that the system lists, and that was passed over, has appeared long ago.
    for (const serial::PortInfo& port : m_ports.ports()) {
        if (port.path == path && m_sessions.find(path) == m_sessions.end())
            appeared(port);
    }
    return remembered;
}

Result<void> SerialDesk::detach(const QString& deviceId)
{
    const Result<PortSession*> found = session(deviceId);
    if (!found)
        return found.error();
    const QString path = (*found)->facts().info.path;
    if (const Result<void> forgotten = m_added.remove(path); !forgotten)
        m_publisher.note(Channel::Serial, Severity::Warning, path, errorText(forgotten.error()));
    m_ports.remove(path);
    for (const auto& process : m_simulated) {
        if (process->portPath() == path) {
            unplug(process.get());
            break;
        }
    }
    drop(path); // the system may go on listing it
    emit unplugged(deviceId);
    return {};
}

Result<PortSession*> SerialDesk::session(const QString& deviceId) const
{
    for (const auto& [path, session] : m_sessions) {
        if (session->deviceId() == deviceId)
            return session.get();
    }
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("workbench", "There is no device on this port any more");
    error.remedy = phrase("workbench", "Plug it in again");
    return error;
}

QList<PortSession*> SerialDesk::sessions() const
{
    QList<PortSession*> all;
    for (const auto& [path, session] : m_sessions)
        all << session.get();
    return all;
}

Result<void> SerialDesk::setBaud(const QString& deviceId, int baud)
{
    const Result<PortSession*> found = session(deviceId);
    if (!found)
        return found.error();
    if (baud <= 0) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("workbench", "There is no such bit rate.");
        error.measured = std::to_string(baud) + ".";
        error.expected = phrase("workbench", "A rate as 9600, 115200 or 921600.");
        return error;
    }
    if (const Result<void> set = (*found)->setBaud(baud); !set)
        return set;
    return m_added.setBaud((*found)->facts().info.path, baud);
}

void SerialDesk::readStore(const QString& deviceId, Done done)
{
    const Result<PortSession*> found = session(deviceId);
    if (!found)
        return done(found.error());
    (*found)->readStore(std::move(done));
}

void SerialDesk::applyStore(const QString& deviceId, const QList<published::StoreEdit>& edits,
                            Done done)
{
    const Result<PortSession*> found = session(deviceId);
    if (!found)
        return done(found.error());
    (*found)->applyStore(edits, std::move(done));
}

void SerialDesk::identify(const QString& deviceId, Done done)
{
    const Result<PortSession*> found = session(deviceId);
    if (!found)
        return done(found.error());
    (*found)->identify(std::move(done));
}

Result<void> SerialDesk::provision(const QString& deviceId,
                                   const published::ProvisionRequest& request)
{
    const Result<PortSession*> found = session(deviceId);
    return found ? (*found)->provision(m_authority, request) : Result<void>(found.error());
}

Result<void> SerialDesk::resumeProvision(const QString& deviceId)
{
    const Result<PortSession*> found = session(deviceId);
    return found ? (*found)->resumeProvision() : Result<void>(found.error());
}

Result<void> SerialDesk::cancelProvision(const QString& deviceId)
{
    const Result<PortSession*> found = session(deviceId);
    return found ? (*found)->cancelProvision() : Result<void>(found.error());
}

void SerialDesk::setBehaviour(const QString& deviceId, const published::Behaviour& behaviour,
                              Done done)
{
    const Result<PortSession*> found = session(deviceId);
    if (!found)
        return done(found.error());
    (*found)->setBehaviour(behaviour, std::move(done));
}

Result<void> SerialDesk::sendConsole(const QString& deviceId, const QByteArray& bytes)
{
    const Result<PortSession*> found = session(deviceId);
    return found ? (*found)->sendConsole(bytes) : Result<void>(found.error());
}

} // namespace ferrule::app
