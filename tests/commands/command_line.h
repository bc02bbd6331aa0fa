// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace ferrule::test {

/// What a program that has ended left behind.
struct Outcome
{
    int exitCode = -1; ///< -1: it did not end within a minute, or crashed
    QByteArray out;
    QByteArray err;
};

/// Runs `ferrule` with the arguments and `input` on its standard input.
Outcome runFerrule(const QStringList& arguments, const QByteArray& input = {});
/// Runs another program, found in PATH.
Outcome run(const QString& program, const QStringList& arguments, const QByteArray& input = {});

/// `ferrule` while it runs; killed with this object.
class RunningFerrule
{
public:
    explicit RunningFerrule(const QStringList& arguments);
    ~RunningFerrule();

    qint64 processId() const { return m_process.processId(); }
    void writeLine(const QByteArray& line) { m_process.write(line + '\n'); }
    /// Ends it as a crash would.
    void kill();
    /// Asks it to end, as Ctrl+C does.
    void interrupt();
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }
    /// All that it printed so far.
    QByteArray out();
    QByteArray err();

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

/// CPU time (user and system) in milliseconds of one run of `ferrule`; negative where it failed.
double cpuMilliseconds(const QStringList& arguments);

/// A session of `client` at the broker on `port` that collects what is published to `filter` at any
/// QoS, so that nothing is lost between subscribing and publishing. Needs the broker to have
/// "queue_qos0_messages true". Made by mosquitto_sub; answers whether it was.
bool collect(quint16 port, const QString& client, const QString& filter);
/// What was collected since, at most `count`: a line "TOPIC QOS RETAIN PAYLOAD" for each.
QByteArray collected(quint16 port, const QString& client, const QString& filter, int count);

} // namespace ferrule::test
