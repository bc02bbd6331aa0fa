// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace ferrule::test {

/// What a command came to.
struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs `ferrule` to its end, at most 90 s, in `home`.
Outcome runFerrule(const QString& home, const QStringList& arguments);

/// `ferrule simulate-device` in the background; it dies with this object.
class SimulatedPort
{
public:
    /// Its memory and its port are in `folder`.
    SimulatedPort(const QString& folder, const QStringList& arguments);
    ~SimulatedPort();
    SimulatedPort(const SimulatedPort&) = delete;
    SimulatedPort& operator=(const SimulatedPort&) = delete;

    /// Waits until it is there.
    bool isUp();
    QString path() const { return m_path; }

private:
    QProcess m_process;
    QString m_path;
};

} // namespace ferrule::test
