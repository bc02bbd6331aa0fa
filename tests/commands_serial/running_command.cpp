// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_command.h"

#include <QTest>

namespace ferrule::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 90'000;

} // namespace

RunningCommand::RunningCommand(const QString& home, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FERRULE_HOME"_s, home);
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_said += m_process.readAllStandardError(); });
    m_process.start(QStringLiteral(FERRULE_PROGRAM), arguments);
}

RunningCommand::~RunningCommand()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

bool RunningCommand::waitForStep(const QByteArray& step)
{
    return QTest::qWaitFor([&] { return ('\n' + m_said).contains('\n' + step + ' '); }, patienceMs);
}

Outcome RunningCommand::finish()
{
    Outcome outcome;
    if (QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs) &&
        m_process.exitStatus() == QProcess::NormalExit)
        outcome.code = m_process.exitCode();
    m_said += m_process.readAllStandardError();
    outcome.out = m_process.readAllStandardOutput();
    outcome.err = m_said;
    return outcome;
}

} // namespace ferrule::test
