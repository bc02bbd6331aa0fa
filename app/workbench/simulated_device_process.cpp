// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/simulated_device_process.h"

#include "words/phrase.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/prctl.h>

namespace ferrule::app {

namespace {

constexpr auto startPatience = std::chrono::seconds(10);

Error startError(ErrorKind kind, const QString& measured)
{
    Error error;
    error.kind = kind;
    error.what = phrase("workbench", "The simulated device did not start");
    error.measured = measured.toStdString();
    error.expected = phrase("workbench", "the path of a pseudo-terminal on its first line");
    error.remedy =
        phrase("workbench", "Run `ferrule simulate-device` in a terminal to see what it says");
    return error;
}

Task<Result<QString>> awaitStart(Pending<QString> started)
{
    co_return co_await started.answer();
}

Task<void> awaitEnd(Pending<void> ended)
{
    const Result<void> answer = co_await ended.answer();
    Q_UNUSED(answer); // it has ended, or its owner is gone
}

} // namespace

SimulatedDeviceProcess::SimulatedDeviceProcess(Scheduler& scheduler, QString stateFolder,
                                               QObject* parent)
    : QObject(parent)
    , m_stateFolder(std::move(stateFolder))
    , m_patience(scheduler)
{
    m_process.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/ferrule"));
    m_process.setArguments(
        {QStringLiteral("simulate-device"), QStringLiteral("--state"), m_stateFolder});
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A killed manager must not leave a device behind that nobody can unplug.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            &SimulatedDeviceProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, &SimulatedDeviceProcess::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            m_started.settle(startError(ErrorKind::NotFound, m_process.errorString()));
    });
}

SimulatedDeviceProcess::~SimulatedDeviceProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_started.settle(cancelled(phrase("workbench", "The simulated device was unplugged")));
    m_ended.settle(Result<void>());
}

Task<Result<QString>> SimulatedDeviceProcess::start()
{
    m_patience.startAfter(startPatience, [this] {
        m_started.settle(
            startError(ErrorKind::Timeout, phrase("workbench", "nothing in 10 s").text()));
    });
    m_process.start(QIODevice::ReadOnly);
    return awaitStart(m_started);
}

Task<void> SimulatedDeviceProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        m_ended.settle(Result<void>());
    else
        m_process.kill();
    m_stopping = true;
    return awaitEnd(m_ended);
}

void SimulatedDeviceProcess::readOutput()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (!m_path.isEmpty() || line.isEmpty())
            continue;
        m_path = line;
        m_patience.stop();
        m_started.settle(m_path);
    }
}

void SimulatedDeviceProcess::processEnded()
{
    m_patience.stop();
    const QString reason = m_process.exitStatus() == QProcess::CrashExit
                               ? tr("it was killed")
                               : tr("exit code %1").arg(m_process.exitCode());
    const bool hadStarted = !m_started.settle(startError(ErrorKind::Io, reason));
    if (hadStarted && !m_stopping)
        emit ended(reason);
    m_ended.settle(Result<void>());
}

} // namespace ferrule::app
