// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port_error.h"

#include "words/phrase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <filesystem>

namespace ferrule::serial {

using namespace Qt::StringLiterals;

namespace {

QString processName(qint64 pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed();
}

bool isRunning(qint64 pid)
{
    return pid > 0 && QFileInfo::exists(u"/proc/%1"_s.arg(pid));
}

bool hasOpen(const QString& pid, const std::filesystem::path& canonicalPath)
{
    // The standard library reads a link in one system call; a machine has thousands of these.
    namespace fs = std::filesystem;
    std::error_code error;
    fs::directory_iterator entry("/proc/" + pid.toStdString() + "/fd", error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code gone;
        if (fs::read_symlink(entry->path(), gone) == canonicalPath)
            return true;
    }
    return false;
}

/// The process that a UUCP lock file names, in either of its forms: a number in text, as serial
/// programs and QLockFile write it, at the start of the first line.
qint64 lockOwner(const QString& canonicalPath)
{
    const QString device = canonicalPath.mid(QLatin1StringView("/dev/").size());
    QStringList names{u"LCK.."_s + device.section(u'/', -1)};
    names << u"LCK.."_s + QString(device).replace(u'/', u'_');
    const QStringList folders{u"/var/lock"_s, u"/run/lock"_s, u"/var/lock/lockdev"_s,
                              u"/var/spool/lock"_s, u"/tmp"_s};
    for (const QString& folder : folders) {
        for (const QString& name : std::as_const(names)) {
            QFile file(folder + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const qint64 pid = file.readLine(64).trimmed().toLongLong();
            if (isRunning(pid))
                return pid;
        }
    }
    return 0;
}

QString quoted(const QList<PortHolder>& holders)
{
    QStringList names;
    for (const PortHolder& holder : holders) {
        const QString name =
            holder.name.isEmpty() ? phrase("serial", "a program").text() : holder.name;
        names << phrase("serial", "%1 (process %2)").arg(name, holder.pid).text();
    }
    return names.join(u", "_s);
}

} // namespace

QList<PortHolder> portHolders(const QString& canonicalPath)
{
    const qint64 self = QCoreApplication::applicationPid();
    const std::filesystem::path path(canonicalPath.toStdString());
    QList<PortHolder> holders;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : processes) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (isNumber && pid != self && hasOpen(entry, path))
            holders.append({pid, processName(pid)});
    }
    const qint64 owner = lockOwner(canonicalPath);
    const bool known = std::any_of(holders.cbegin(), holders.cend(),
                                   [&](const PortHolder& holder) { return holder.pid == owner; });
    if (owner != 0 && owner != self && !known)
        holders.append({owner, processName(owner)});
    return holders;
}

Error heldError(const QString& canonicalPath, const QList<PortHolder>& holders)
{
    const bool modemManager = std::any_of(holders.cbegin(), holders.cend(), [](const auto& holder) {
        return holder.name == "ModemManager"_L1;
    });
    Error error;
    error.kind = ErrorKind::Busy;
    error.what = phrase("serial", "The port %1 is held by another program.").arg(canonicalPath);
    error.expected = phrase("serial", "A port that nobody else has open.");
    if (holders.isEmpty()) {
        error.measured =
            phrase("serial", "It is locked, by this program or by one that may not be looked at.");
        error.remedy = phrase(
            "serial", "Close the other program or window that uses the port, then try again.");
        return error;
    }
    error.measured = phrase("serial", "%1 has it open.").arg(quoted(holders));
    if (modemManager) {
        error.cause =
            phrase("serial", "ModemManager tries whether a new port is a modem, for about 10 s.");
        error.remedy =
            phrase("serial", "Wait 10 s and try again; Ferrule's udev rule (installers/udev) keeps "
                             "ModemManager away for good.");
    } else {
        error.cause = phrase(
            "serial", "A terminal program or another copy of Ferrule is connected to the device.");
        error.remedy = phrase("serial", "Close %1, then try again.").arg(quoted(holders));
    }
    return error;
}

Error explainOpenError(const QString& canonicalPath, QSerialPort::SerialPortError error,
                       const QString& systemText)
{
    const QFileInfo node(canonicalPath);
    Error explained;
    explained.kind = ErrorKind::Io;
    explained.what = phrase("serial", "The port %1 could not be opened.").arg(canonicalPath);
    explained.measured = systemText.toStdString();
    switch (error) {
    case QSerialPort::DeviceNotFoundError:
        explained.kind = ErrorKind::NotFound;
        explained.cause = phrase("serial", "The device was unplugged, or the path is mistyped.");
        explained.remedy = phrase("serial", "Plug the device in and try again.");
        break;
    case QSerialPort::PermissionError: {
        // The same code stands for a lock that is held and for missing rights.
        if (node.isReadable() && node.isWritable())
            return heldError(canonicalPath, portHolders(canonicalPath));
        const QString group = node.group();
        explained.kind = ErrorKind::PermissionDenied;
        explained.expected =
            phrase("serial", "Read and write access; the group of the node is \"%1\".").arg(group);
        explained.cause =
            phrase("serial", "This user is not in the group that may use serial ports.");
        explained.remedy = phrase("serial", "Run: sudo usermod -aG %1 $USER, then log out and in.")
                               .arg(group.isEmpty() ? u"dialout"_s : group);
        break;
    }
    case QSerialPort::UnsupportedOperationError:
        explained.cause = phrase("serial", "The path is not a serial port.");
        explained.remedy = phrase("serial", "Choose another path.");
        break;
    default:
        explained.cause = phrase("serial", "The operating system refused it.");
        explained.remedy =
            phrase("serial", "Unplug the device, plug it in again and try once more.");
        break;
    }
    return explained;
}

} // namespace ferrule::serial
