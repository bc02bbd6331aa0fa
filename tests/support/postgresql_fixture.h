// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/location.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <csignal>

namespace ferrule::test {

/// A real PostgreSQL on a free port of 127.0.0.1 with a folder of its own, ended with this object,
/// and by the system where the test itself dies. Looked for in /usr/lib/postgresql and in PATH. It
/// refuses to be root's: for root it runs as postgres or nobody. Quick rather than safe: nothing is
/// forced to the disk.
class PostgresqlFixture
{
public:
    PostgresqlFixture();
    ~PostgresqlFixture();

    /// Starts it and waits until it takes logins; answers what went wrong, or nothing. Again after
    /// kill(): the same port, and what was committed.
    QString start();
    /// Ends it as a crash would; every connection is cut.
    void kill();

    /// Stops all of its processes where they are, as a machine does that hangs: connections stay up
    /// and nobody answers. Until thaw(), or until this object's end.
    void freeze() { signalAll(SIGSTOP); }
    void thaw() { signalAll(SIGCONT); }

    /// Has a table's file lie on a disk that is full. While it does not run; the table is empty,
    /// and was never written to since the start.
    bool fillDiskOf(const QString& path);

    /// A schema of its one database, as its owner, who may do everything.
    data::Server server(const QString& schema) const;

private:
    QString make();
    QString run(const QString& program, const QStringList& arguments);
    QStringList unprivileged(const QString& program, const QStringList& arguments) const;
    bool waitUntilOpen();
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_made = false;
};

} // namespace ferrule::test
