// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/database.h"
#include "data/migrations.h"
#include "data/transaction.h"
#include "support/database_place.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace ferrule;
using namespace ferrule::data;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    data::Location place() const { return test::databaseIn(m_folder->path()); }
    QString path() const { return m_folder->filePath(u"test.db"_s); }

    static int settings(Database& database)
    {
        const auto rows = database.run(u"SELECT COUNT(*) FROM settings"_s);
        return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
    }
    static bool add(Database& database, const QString& key)
    {
        return database.run(u"INSERT INTO settings (key, value) VALUES (?, '')"_s, {key})
            .hasValue();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void migrationsAreNumberedWithoutGaps()
    {
        int expected = 1;
        for (const Migration& migration : migrations())
            QCOMPARE(migration.number, expected++);
    }

    void aNewFileIsMigratedAndKeepsWhatIsWritten()
    {
        {
            Database database;
            QVERIFY(database.open(place()));
            QCOMPARE(*database.schemaVersion(), migrations().back().number);
            QVERIFY(add(database, u"a"_s));
        }
        Database again;
        QVERIFY(again.open(place()));
        QCOMPARE(settings(again), 1);
    }

    void aNewFileIsForItsOwnerOnly()
    {
        if (test::onPostgresql())
            QSKIP("This is about a file.");
        Database database;
        QVERIFY(database.open(path()));
        QVERIFY(add(database, u"a"_s));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(path() + u"-wal"_s) & others));
    }

    void aTransactionIsAllOrNothing()
    {
        Database database;
        QVERIFY(database.open(place()));
        {
            Transaction transaction(database);
            QVERIFY(transaction.begun());
            QVERIFY(add(database, u"a"_s));
        }
        QCOMPARE(settings(database), 0);
        {
            Transaction transaction(database);
            QVERIFY(add(database, u"a"_s));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(settings(database), 1);
    }

    void aNestedRollBackSpoilsTheWhole()
    {
        Database database;
        QVERIFY(database.open(place()));
        Transaction outer(database);
        QVERIFY(add(database, u"a"_s));
        {
            Transaction inner(database);
            QVERIFY(add(database, u"b"_s));
        }
        QVERIFY(!outer.commit());
        QCOMPARE(settings(database), 0);
        Transaction next(database);
        QVERIFY(next.begun());
        QVERIFY(add(database, u"c"_s));
        QVERIFY(next.commit());
        QCOMPARE(settings(database), 1);
    }

    void aRefusedStatementIsAnErrorAndTheNextOneWorks()
    {
        Database database;
        QVERIFY(database.open(place()));
        QVERIFY(add(database, u"a"_s));
        QVERIFY(!add(database, u"a"_s));
        QVERIFY(add(database, u"b"_s));
        const auto wrong = database.run(u"SELECT nonsense FROM nowhere"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Database);
        QVERIFY(!wrong.error().measured.empty());
    }

    void aStatementThatFailsSpoilsItsTransaction()
    {
        Database database;
        QVERIFY(database.open(place()));
        Transaction transaction(database);
        QVERIFY(add(database, u"a"_s));
        QVERIFY(!add(database, u"a"_s));
        QVERIFY(!transaction.commit());
        QCOMPARE(settings(database), 0);
    }

    void twoConnectionsSeeEachOther()
    {
        Database one;
        Database other;
        QVERIFY(one.open(place()));
        QVERIFY(other.open(place()));
        QVERIFY(add(one, u"a"_s));
        QCOMPARE(settings(other), 1);
        QVERIFY(add(other, u"b"_s));
        QCOMPARE(settings(one), 2);
    }

    void textIsInTheOrderOfItsBytes()
    {
        Database database;
        QVERIFY(database.open(place()));
        const QStringList ordered{u"B"_s, u"a"_s, u"a#b"_s, u"aa"_s, u"\u00e4"_s};
        for (const QString& key : {ordered[4], ordered[3], ordered[1], ordered[2], ordered[0]})
            QVERIFY(add(database, key));
        const auto rows = database.run(u"SELECT key FROM settings ORDER BY key"_s);
        QVERIFY(rows);
        QStringList found;
        while ((*rows)->next())
            found << (*rows)->value(0).toString();
        QCOMPARE(found, ordered);
    }

    void resultsOutliveOtherStatements()
    {
        Database database;
        QVERIFY(database.open(place()));
        for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(add(database, key));
        const auto rows = database.run(u"SELECT key FROM settings ORDER BY key"_s);
        QVERIFY(rows);
        int seen = 0;
        for (; (*rows)->next(); ++seen)
            QCOMPARE(settings(database), 3);
        QCOMPARE(seen, 3);
    }

    void foreignKeysHold()
    {
        Database database;
        QVERIFY(database.open(place()));
        QVERIFY(!database.run(u"INSERT INTO credentials (serial, claim_id, fingerprint,"
                              " not_after_ms, issued_ms, confirm_at)"
                              " VALUES ('1', 'NOBODY', '', 0, 0, '')"_s));
    }

    void aCorruptFileIsAnErrorAndStays()
    {
        if (test::onPostgresql())
            QSKIP("This is about a file.");
        const QByteArray garbage(8192, 'x');
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
        file.close();
        Database database;
        const auto opened = database.open(path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Database);
        QVERIFY(!opened.error().remedy.empty());
        QVERIFY(!database.isOpen());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void aNewerSchemaIsAnErrorAndStays()
    {
        {
            Database database;
            QVERIFY(database.open(place()));
            QVERIFY(add(database, u"a"_s));
            QVERIFY(database.run(u"INSERT INTO schema_migrations (number) VALUES (9999)"_s));
        }
        Database database;
        const auto opened = database.open(place());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        if (test::onPostgresql())
            QSKIP("This is about a file.");
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database;
        const auto opened = database.open(m_folder->filePath(u"file/below/test.db"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::PermissionDenied);
    }

    void aFileThatCannotBeOpenedIsAnError()
    {
        if (test::onPostgresql())
            QSKIP("This is about a file.");
        // A folder in its place: refused for root as well, whom no permission stops.
        QVERIFY(QDir().mkpath(path()));
        Database database;
        const auto opened = database.open(path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::PermissionDenied);
    }

    void aReadOnlyFolderIsAnError()
    {
        if (test::onPostgresql())
            QSKIP("This is about a file.");
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QString folder = m_folder->filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        Database database;
        const auto opened = database.open(folder + u"/test.db"_s);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::PermissionDenied);
    }

    void aFullDiskIsAnErrorAndLosesNothing()
    {
        if (test::onPostgresql())
            QSKIP("This is about a file.");
        Database database;
        QVERIFY(database.open(path()));
        QVERIFY(add(database, u"a"_s));
        // SQLite answers "database or disk is full" at its page limit as it does on a full disk.
        QVERIFY(database.run(u"PRAGMA max_page_count = 1"_s));
        bool full = false;
        for (int i = 0; i < 5000 && !full; ++i) {
            const auto done = database.run(u"INSERT INTO settings (key, value) VALUES (?, ?)"_s,
                                           {QString::number(i), QString(1000, u'x')});
            full = !done;
            if (full)
                QCOMPARE(done.error().kind, ErrorKind::Io);
        }
        QVERIFY(full);
        QVERIFY(settings(database) >= 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
