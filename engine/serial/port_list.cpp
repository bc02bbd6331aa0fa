// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port_list.h"

#include <QFileInfo>
#include <QSerialPortInfo>

#include <algorithm>
#include <filesystem>

namespace ferrule::serial {

namespace {

constexpr Duration pollInterval = std::chrono::milliseconds(500);
constexpr int looksAfterChange = 6;
/// For what gives no sign, ten seconds apart.
constexpr int pollsBetweenLooks = 20;

PortInfo fromSystem(const QSerialPortInfo& found)
{
    PortInfo info;
    info.path = found.systemLocation();
    info.canonicalPath = QFileInfo(info.path).canonicalFilePath();
    info.manufacturer = found.manufacturer();
    info.product = found.description();
    info.serialNumber = found.serialNumber();
    info.vendorId = found.hasVendorIdentifier() ? found.vendorIdentifier() : 0;
    info.productId = found.hasProductIdentifier() ? found.productIdentifier() : 0;
    return info;
}

bool isSameDevice(const PortInfo& a, const PortInfo& b)
{
    return a.vendorId != 0 && a.vendorId == b.vendorId && a.productId == b.productId &&
           !a.serialNumber.isEmpty() && a.serialNumber == b.serialNumber;
}

QList<PortInfo> systemPorts()
{
    QList<PortInfo> ports;
    const QList<QSerialPortInfo> found = QSerialPortInfo::availablePorts();
    ports.reserve(found.size());
    for (const QSerialPortInfo& port : found)
        ports.append(fromSystem(port));
    return ports;
}

} // namespace

PortInfo describePort(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (PortInfo& port : systemPorts()) {
        if (port.path == path || (!canonical.isEmpty() && port.canonicalPath == canonical)) {
            port.path = path;
            return port;
        }
    }
    PortInfo info;
    info.path = path;
    info.canonicalPath = canonical;
    return info;
}

PortInfo findPort(const PortInfo& last, const QList<PortInfo>& attached)
{
    for (const PortInfo& port : attached) {
        // Another board can take over the name of one that was pulled: its numbers tell them apart.
        const bool anotherBoard = !last.serialNumber.isEmpty() && !port.serialNumber.isEmpty() &&
                                  !isSameDevice(port, last);
        if (port.path == last.path && !port.canonicalPath.isEmpty() && !anotherBoard)
            return port;
    }
    for (const PortInfo& port : attached) {
        if (isSameDevice(port, last))
            return port;
    }
    return {};
}

PortInfo findPort(const PortInfo& last)
{
    return findPort(last, QList<PortInfo>(systemPorts()) << describePort(last.path));
}

PortList::PortList(Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_timer(scheduler)
{
}

PortList::~PortList() = default;

void PortList::start()
{
    poll();
}

void PortList::add(const QString& path, bool simulated)
{
    const auto known = std::find_if(m_added.begin(), m_added.end(),
                                    [&](const Added& added) { return added.path == path; });
    if (known == m_added.end())
        m_added.append({path, simulated});
    else
        known->simulated = simulated;
    if (m_timer.isActive())
        refresh();
}

void PortList::remove(const QString& path)
{
    m_added.removeIf([&](const Added& added) { return added.path == path; });
    if (m_timer.isActive())
        refresh();
}

/// What tells that a port came or went, and is cheap to ask: asking the system for all that it
/// knows of each port costs milliseconds, and a program that waits should cost nothing.
QByteArray PortList::signs() const
{
    QByteArrayList signs;
    std::error_code error;
    for (std::filesystem::directory_iterator entry("/sys/class/tty", error), end;
         !error && entry != end; entry.increment(error)) {
        // The link's target holds the device's path, so another device of the same name differs.
        const auto target = std::filesystem::read_symlink(entry->path(), error);
        signs.append(QByteArray::fromStdString(target.string()));
    }
    for (const Added& added : m_added)
        signs.append(QFileInfo(added.path).canonicalFilePath().toUtf8());
    std::sort(signs.begin(), signs.end());
    return signs.join('\n');
}

void PortList::poll()
{
    const QByteArray seen = signs();
    // Names and numbers of a new device come a moment after its port.
    if (seen != m_seen)
        m_looks = looksAfterChange;
    else if (m_looks == 0 && ++m_polls % pollsBetweenLooks == 0)
        m_looks = 1;
    m_seen = seen;
    if (m_looks > 0) {
        --m_looks;
        refresh();
    }
    m_timer.startAfter(pollInterval, [this] { poll(); });
}

QList<PortInfo> PortList::look() const
{
    QList<PortInfo> found = systemPorts();
    for (const Added& added : m_added) {
        PortInfo info;
        info.path = added.path;
        info.canonicalPath = QFileInfo(added.path).canonicalFilePath();
        info.simulated = added.simulated;
        const bool listed = std::any_of(found.cbegin(), found.cend(), [&](const PortInfo& port) {
            return port.canonicalPath == info.canonicalPath;
        });
        if (!info.canonicalPath.isEmpty() && !listed)
            found.append(info);
    }
    return found;
}

void PortList::refresh()
{
    const QList<PortInfo> found = look();
    const QList<PortInfo> before = m_ports;
    const auto withPath = [](const QList<PortInfo>& ports, const QString& path) {
        return std::find_if(ports.cbegin(), ports.cend(),
                            [&](const PortInfo& port) { return port.path == path; });
    };

    // The order of appearance is kept, so rows do not jump when a device comes or goes.
    QList<PortInfo> now;
    for (const PortInfo& port : before) {
        if (const auto still = withPath(found, port.path); still != found.cend())
            now.append(*still);
    }
    for (const PortInfo& port : found) {
        if (withPath(before, port.path) == before.cend())
            now.append(port);
    }
    m_ports = now;

    for (const PortInfo& port : before) {
        if (withPath(now, port.path) == now.cend())
            emit vanished(port.path);
    }
    for (const PortInfo& port : now) {
        const auto old = withPath(before, port.path);
        if (old == before.cend())
            emit appeared(port);
        else if (*old != port)
            emit changed(port);
    }
}

} // namespace ferrule::serial
