// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ferrule::test {

Outcome run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000) &&
        process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    else
        process.kill();
    process.waitForFinished(60'000);
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

Outcome runFerrule(const QStringList& arguments, const QByteArray& input)
{
    return run(QStringLiteral(FERRULE_PROGRAM), arguments, input);
}

RunningFerrule::RunningFerrule(const QStringList& arguments)
{
    m_process.start(QStringLiteral(FERRULE_PROGRAM), arguments);
    m_process.waitForStarted();
}

RunningFerrule::~RunningFerrule()
{
    kill();
}

void RunningFerrule::kill()
{
    m_process.kill();
    m_process.waitForFinished(60'000);
}

void RunningFerrule::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

QByteArray RunningFerrule::out()
{
    return m_out += m_process.readAllStandardOutput();
}

QByteArray RunningFerrule::err()
{
    return m_err += m_process.readAllStandardError();
}

double cpuMilliseconds(const QStringList& arguments)
{
    QByteArrayList words{QByteArrayLiteral(FERRULE_PROGRAM)};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        return -1;
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

bool collect(quint16 port, const QString& client, const QString& filter)
{
    return run(u"mosquitto_sub"_s, {u"-p"_s, QString::number(port), u"-i"_s, client, u"-c"_s,
                                    u"-q"_s, u"2"_s, u"-t"_s, filter, u"-E"_s})
               .exitCode == 0;
}

QByteArray collected(quint16 port, const QString& client, const QString& filter, int count)
{
    return run(u"mosquitto_sub"_s,
               {u"-p"_s, QString::number(port), u"-i"_s, client, u"-c"_s, u"-q"_s, u"2"_s, u"-t"_s,
                filter, u"-C"_s, QString::number(count), u"-W"_s, u"10"_s, u"-F"_s,
                u"%t %q %r %p"_s})
        .out;
}

} // namespace ferrule::test
