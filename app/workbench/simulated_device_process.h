// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/flow.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace ferrule::app {

/// A simulated device: `ferrule simulate-device` as a child process. It dies with this object, and
/// with this process however that ends.
class SimulatedDeviceProcess : public QObject
{
    Q_OBJECT
public:
    SimulatedDeviceProcess(Scheduler& scheduler, QString stateFolder, QObject* parent = nullptr);
    ~SimulatedDeviceProcess() override;

    /// Starts the child and waits for the path of its pseudo-terminal.
    /// Errors: NotFound (the program), Timeout (10 s without a path), Io (it ended before).
    Task<Result<QString>> start();

    /// Unplugs the device: the pseudo-terminal goes away with the process. Answers when it has
    /// ended.
    Task<void> stop();

    QString portPath() const { return m_path; }
    QString stateFolder() const { return m_stateFolder; }

signals:
    /// The device went away by itself.
    void ended(const QString& reason);

private:
    void readOutput();
    void processEnded();

    QString m_stateFolder;
    QString m_path;
    QProcess m_process;
    Pending<QString> m_started;
    Pending<void> m_ended;
    bool m_stopping = false;
    Timer m_patience;
};

} // namespace ferrule::app
