// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulated_port.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace ferrule::test {

using namespace Qt::StringLiterals;

Outcome runFerrule(const QString& home, const QStringList& arguments)
{
    constexpr int patience = 90'000;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FERRULE_HOME"_s, home);
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(FERRULE_PROGRAM), arguments);
    Outcome outcome;
    if (finished.wait(patience) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    process.kill();
    return outcome;
}

SimulatedPort::SimulatedPort(const QString& folder, const QStringList& arguments)
    : m_path(folder + u"/port"_s)
{
    QStringList all{u"simulate-device"_s, u"--state"_s, folder + u"/device"_s, u"--link"_s, m_path};
    all += arguments;
    m_process.start(QStringLiteral(FERRULE_PROGRAM), all);
}

SimulatedPort::~SimulatedPort()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool SimulatedPort::isUp()
{
    return QTest::qWaitFor([this] { return QFileInfo::exists(m_path); }, 10'000);
}

} // namespace ferrule::test
