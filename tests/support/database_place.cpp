// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database_place.h"

#include "data/database.h"
#include "support/postgresql_fixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace ferrule::test {

namespace {

std::unique_ptr<PostgresqlFixture> runningServer;

const PostgresqlFixture& theServer()
{
    if (!runningServer) {
        auto fixture = std::make_unique<PostgresqlFixture>();
        if (const QString failure = fixture->start(); !failure.isEmpty())
            qFatal("%s", qPrintable(failure));
        runningServer = std::move(fixture);
        qAddPostRoutine([] { runningServer.reset(); });
    }
    return *runningServer;
}

} // namespace

bool onPostgresql()
{
    return qgetenv("FERRULE_TEST_DATABASE") == "postgresql";
}

data::Location databaseIn(const QString& folder)
{
    if (!onPostgresql())
        return folder + u"/test.db"_s;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1);
    return theServer().server(u"test_"_s + QString::fromLatin1(hash.toHex()));
}

void placeRegistry(const QString& folder)
{
    if (!onPostgresql())
        return;
    const data::Server server = std::get<data::Server>(databaseIn(folder));
    const QJsonObject object{
        {u"host"_s, server.host},         {u"port"_s, server.port},
        {u"database"_s, server.database}, {u"user"_s, server.user},
        {u"password"_s, server.password}, {u"schema"_s, server.schema},
    };
    QFile file(folder + u"/database.json"_s);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(object).toJson()) < 0)
        qFatal("The registry cannot be placed.");
}

void waitForOthersToLeave()
{
    if (!onPostgresql())
        return;
    data::Database database;
    if (!database.open(theServer().server(u"observer"_s)))
        qFatal("The server cannot be asked who is there.");
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        const auto others = database.run(u"SELECT COUNT(*) FROM pg_stat_activity WHERE"
                                         " backend_type = 'client backend'"
                                         " AND pid <> pg_backend_pid()"_s);
        if (others && (*others)->next() && (*others)->value(0).toInt() == 0)
            return;
        QThread::yieldCurrentThread();
    }
    qFatal("A connection of a process that has ended is still open.");
}

} // namespace ferrule::test
