// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"

#include <QList>
#include <QObject>
#include <QString>

namespace ferrule::serial {

/// One attached port, as the system or the user named it.
struct PortInfo
{
    QString path;          ///< as listed or added; the identity of a port in PortList
    QString canonicalPath; ///< with symbolic links resolved; what is opened and locked
    QString manufacturer;  ///< empty where the system does not know
    QString product;
    QString serialNumber;
    quint16 vendorId = 0;  ///< USB VID; 0 = none
    quint16 productId = 0; ///< USB PID; 0 = none
    bool simulated = false;

    bool operator==(const PortInfo&) const = default;
};

/// Watches which ports are attached: those the system lists, and those added by path (a
/// pseudo-terminal, a symbolic link, anything that the system does not list).
///
/// Polls every 500 ms, so a port appears and vanishes within a second. Never opens a port and never
/// writes to one.
class PortList final : public QObject
{
    Q_OBJECT
public:
    explicit PortList(Scheduler& scheduler, QObject* parent = nullptr);
    ~PortList() override;

    /// Looks once now, then keeps watching. The first findings come as signals.
    void start();

    /// What is attached now, in the order of appearance.
    const QList<PortInfo>& ports() const { return m_ports; }

    /// Watches `path` as well; it is attached while it exists. A symbolic link is followed at each
    /// look, so a device that comes back behind the same link is the same port.
    void add(const QString& path, bool simulated = false);

    /// Stops watching an added path; a port that the system lists stays.
    void remove(const QString& path);

    /// Looks at once instead of at the next poll.
    void refresh();

signals:
    void appeared(const ferrule::serial::PortInfo& port);
    /// The same path leads somewhere else or is described otherwise now.
    void changed(const ferrule::serial::PortInfo& port);
    void vanished(const QString& path);

private:
    struct Added
    {
        QString path;
        bool simulated = false;
    };
    QList<PortInfo> look() const;
    QByteArray signs() const;
    void poll();

    QByteArray m_seen; ///< signs() of the last poll
    int m_looks = 1;   ///< polls that are to look closely
    int m_polls = 0;
    Timer m_timer;
    QList<Added> m_added;
    QList<PortInfo> m_ports;
};

/// What the path leads to, described as far as the system can; an empty canonicalPath where it
/// leads nowhere.
PortInfo describePort(const QString& path);

/// The port that is most likely the same device as `last`: behind the same path, else with the same
/// VID, PID and serial number under another name, as after a reboot. An empty path where none is.
PortInfo findPort(const PortInfo& last);

/// The same among ports that were listed before.
PortInfo findPort(const PortInfo& last, const QList<PortInfo>& attached);

} // namespace ferrule::serial
