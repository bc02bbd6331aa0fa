// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulated_port.h"

namespace ferrule::test {

/// `ferrule` under way, to be watched and struck; it dies with this object.
class RunningCommand
{
public:
    RunningCommand(const QString& home, const QStringList& arguments);
    ~RunningCommand();
    RunningCommand(const RunningCommand&) = delete;
    RunningCommand& operator=(const RunningCommand&) = delete;

    qint64 processId() const { return m_process.processId(); }
    /// Waits until it has told on standard error that a step is done.
    bool waitForStep(const QByteArray& step);
    /// Standard error so far.
    const QByteArray& said() const { return m_said; }
    /// Waits for its end, at most 90 s.
    Outcome finish();

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace ferrule::test
