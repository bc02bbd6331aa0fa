// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresql_fixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ferrule::test {

namespace {

/// For each step of a start; seconds do, where nothing else runs.
constexpr int mostMs = 90'000;
constexpr QLatin1StringView password("s3cret ' \\ word");

/// The folder of initdb and postgres, which Debian keeps out of PATH; the newest of several.
QString programFolder()
{
    const QString all = u"/usr/lib/postgresql"_s;
    QStringList versions = QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
    for (const QString& version : std::as_const(versions)) {
        const QString folder = all + u'/' + version + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/postgres"_s))
            return folder;
    }
    return QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).path();
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost, 0);
    return probe.serverPort();
}

/// Whom the server runs as where root starts it.
const passwd* serversUser()
{
    const passwd* user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

} // namespace

PostgresqlFixture::PostgresqlFixture()
    : m_programs(programFolder())
    , m_port(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_folder.path());
}

PostgresqlFixture::~PostgresqlFixture()
{
    kill();
}

QStringList PostgresqlFixture::unprivileged(const QString& program,
                                            const QStringList& arguments) const
{
    // SIGQUIT is what ends a server at once, with all of its processes.
    QStringList command{u"--pdeathsig"_s, u"QUIT"_s};
    if (const passwd* user = serversUser(); ::geteuid() == 0 && user)
        command << u"--reuid=%1"_s.arg(user->pw_uid) << u"--regid=%1"_s.arg(user->pw_gid)
                << u"--clear-groups"_s;
    return command << m_programs + u'/' + program << arguments;
}

QString PostgresqlFixture::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"setpriv"_s, unprivileged(program, arguments));
    if (process.waitForFinished(mostMs) && process.exitCode() == 0)
        return {};
    return u"%1 failed: %2"_s.arg(program, QString::fromLocal8Bit(process.readAll()));
}

QString PostgresqlFixture::make()
{
    QFile secret(m_folder.filePath(u"password"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(QByteArray(password.data())) < 0)
        return u"The server's password cannot be written."_s;
    secret.close();
    if (const passwd* user = serversUser(); ::geteuid() == 0 && user) {
        if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) ||
            ::chown(QFile::encodeName(secret.fileName()).constData(), user->pw_uid, user->pw_gid))
            return u"The server's folder cannot be given to its user."_s;
    }
    return run(u"initdb"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"owner"_s, u"-E"_s,
                             u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--auth=scram-sha-256"_s,
                             u"--pwfile"_s, secret.fileName(), u"--no-sync"_s});
}

QString PostgresqlFixture::start()
{
    if (m_programs.isEmpty())
        return u"There is no PostgreSQL here; install the package postgresql."_s;
    if (!m_made) {
        if (const QString failure = make(); !failure.isEmpty())
            return failure;
    }
    QStringList arguments{u"-D"_s, m_folder.filePath(u"data"_s), u"-p"_s, QString::number(m_port)};
    for (const char* setting :
         {"listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off",
          "full_page_writes=off", "shared_buffers=16MB", "max_connections=20", "autovacuum=off"})
        arguments << u"-c"_s << QString::fromLatin1(setting);
    m_process.start(u"setpriv"_s, unprivileged(u"postgres"_s, arguments));
    if (!m_process.waitForStarted() || !waitUntilOpen())
        return u"PostgreSQL takes no login: "_s + QString::fromLocal8Bit(m_process.readAll());
    m_made = true;
    return {};
}

bool PostgresqlFixture::waitUntilOpen()
{
    const QDeadlineTimer deadline(mostMs);
    const QStringList question{u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)};
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        if (run(u"pg_isready"_s, question).isEmpty())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

void PostgresqlFixture::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGQUIT);
    thaw();
    if (m_process.waitForFinished(mostMs))
        return;
    m_process.kill();
    m_process.waitForFinished(mostMs);
}

void PostgresqlFixture::signalAll(int signal) const
{
    const auto server = static_cast<pid_t>(m_process.processId());
    if (server <= 0)
        return;
    // The one that starts others first, so that none is missed.
    ::kill(server, signal);
    const QString tasks = u"/proc/%1/task/%1/children"_s.arg(server);
    QFile children(tasks);
    if (!children.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& child : children.readAll().simplified().split(' '))
        if (child.toInt() > 0)
            ::kill(static_cast<pid_t>(child.toInt()), signal);
}

bool PostgresqlFixture::fillDiskOf(const QString& path)
{
    const QString file = m_folder.filePath(u"data/"_s + path);
    return m_process.state() == QProcess::NotRunning && QFileInfo(file).size() == 0 &&
           QFile::remove(file) && QFile::link(u"/dev/full"_s, file);
}

data::Server PostgresqlFixture::server(const QString& schema) const
{
    data::Server server;
    server.host = u"127.0.0.1"_s;
    server.port = m_port;
    server.database = u"postgres"_s;
    server.user = u"owner"_s;
    server.password = QString(password);
    server.schema = schema;
    return server;
}

} // namespace ferrule::test
