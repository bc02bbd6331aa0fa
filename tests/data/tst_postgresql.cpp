// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/database.h"
#include "data/migrations.h"
#include "data/transaction.h"
#include "support/postgresql_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace ferrule;
using namespace ferrule::data;
using namespace Qt::StringLiterals;

/// What only a server does: being away, refusing, dying. The rest is in tst_database, on both.
class TestPostgresql : public QObject
{
    Q_OBJECT

    test::PostgresqlFixture m_postgresql;
    int m_schemas = 0;
    Server m_server; ///< a schema of its own for each test

    static int settings(Database& database)
    {
        const auto rows = database.run(u"SELECT COUNT(*) FROM settings"_s);
        return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
    }
    static Result<void> add(Database& database, const QString& key)
    {
        const auto done =
            database.run(u"INSERT INTO settings (key, value) VALUES (?, '')"_s, {key});
        return done ? Result<void>() : done.error();
    }
    Error refusal(const Server& server)
    {
        Database database;
        const Result<void> opened = database.open(server);
        if (opened || database.isOpen())
            return {};
        return opened.error();
    }
    void restart()
    {
        m_postgresql.kill();
        const QString failure = m_postgresql.start();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }

private slots:
    void initTestCase()
    {
        const QString failure = m_postgresql.start();
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
    }
    void init() { m_server = m_postgresql.server(u"test_%1"_s.arg(++m_schemas)); }

    void aServerThatIsAwayIsSaid()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        m_server.port = probe.serverPort();
        probe.close();
        const Error error = refusal(m_server);
        QCOMPARE(error.kind, ErrorKind::LinkLost);
        QVERIFY(QByteArray::fromStdString(error.remedy).contains("127.0.0.1"));
        QVERIFY(!error.measured.empty());
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_server.port = silent.serverPort();
        QCOMPARE(refusal(m_server).kind, ErrorKind::LinkLost);
    }

    void aRefusedLoginIsSaidWithoutThePassword()
    {
        m_server.password = u"wr0ng-pass"_s;
        const Error error = refusal(m_server);
        QCOMPARE(error.kind, ErrorKind::Refused);
        QVERIFY(!QByteArray::fromStdString(ferrule::describe(error)).contains("wr0ng-pass"));
        Server other = m_postgresql.server(u"x"_s);
        other.database = u"nowhere"_s;
        QCOMPARE(refusal(other).kind, ErrorKind::Refused);
    }

    void tlsThatTheServerDoesNotHaveIsSaid()
    {
        m_server.tls = u"require"_s;
        QCOMPARE(refusal(m_server).kind, ErrorKind::Tls);
    }

    void aSchemaThatCannotBeNamedIsRefused()
    {
        m_server.schema = u"x\"; DROP SCHEMA public"_s;
        QCOMPARE(refusal(m_server).kind, ErrorKind::InvalidArgument);
    }

    void aUserWithoutRightsIsSaid()
    {
        Database owner;
        QVERIFY(owner.open(m_server));
        QVERIFY(owner.run(u"CREATE ROLE guest LOGIN PASSWORD 'guest'"_s));
        Server guest = m_server;
        guest.user = u"guest"_s;
        guest.password = u"guest"_s;
        QCOMPARE(refusal(guest).kind, ErrorKind::PermissionDenied);
        guest.schema = u"of_the_guest"_s;
        QCOMPARE(refusal(guest).kind, ErrorKind::PermissionDenied);
    }

    void schemasDoNotMeet()
    {
        Database one;
        Database other;
        QVERIFY(one.open(m_server));
        QVERIFY(other.open(m_postgresql.server(u"beside"_s)));
        QVERIFY(add(one, u"a"_s));
        QCOMPARE(settings(other), 0);
        // Nor do their writers wait for each other.
        Transaction first(one);
        Transaction second(other);
        QVERIFY(first.begun());
        QVERIFY(second.begun());
    }

    void manyThatOpenAtOnceMigrateOnce()
    {
        bool opened[6] = {};
        const Server server = m_server;
        std::vector<std::thread> programs;
        for (bool& done : opened)
            programs.emplace_back([&done, server] {
                Database database;
                done = database.open(server) &&
                       *database.schemaVersion() == migrations().back().number;
            });
        for (std::thread& program : programs)
            program.join();
        QVERIFY(std::all_of(std::begin(opened), std::end(opened), [](bool done) { return done; }));
    }

    void oneThatStartsWaitsForAnothersMigration()
    {
        Database first;
        QVERIFY(first.open(m_postgresql.server(u"observer"_s)));
        // What somebody holds who migrates: the lock that a transaction on the schema begins with.
        QVERIFY(first.run(u"SELECT pg_advisory_lock(classid, hashtext(?)) FROM (SELECT %1 AS"
                          " classid) AS ours"_s.arg(0x0fe22e1e),
                          {m_server.schema}));
        std::atomic<bool> opened{false};
        std::thread second([this, &opened] {
            Database database;
            opened = database.open(m_server).hasValue();
        });
        const auto waits = [&first] {
            const auto rows = first.run(
                u"SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s);
            return rows && (*rows)->next() && (*rows)->value(0).toInt() == 1;
        };
        const bool waited = QTest::qWaitFor(waits, test::patience);
        const bool early = opened;
        const bool freed = first.run(u"SELECT pg_advisory_unlock_all()"_s).hasValue();
        second.join();
        QVERIFY(waited && !early && freed);
        QVERIFY(opened);
    }

    // Every wait for a server that hangs ends, wherever it hangs.
    void aServerThatHangsIsGivenUp()
    {
        m_server.timeoutS = 2;
        Database database;
        QVERIFY(database.open(m_server));
        QVERIFY(add(database, u"before"_s));
        m_postgresql.freeze();
        const Result<void> added = add(database, u"lost"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::LinkLost);
        const QByteArray said = QByteArray::fromStdString(ferrule::describe(added.error()));
        QVERIFY2(said.contains("no answer for 2 s"), said.constData());
        // A new connection is taken by the system, and nobody answers on it either.
        QCOMPARE(add(database, u"lost"_s).error().kind, ErrorKind::LinkLost);
        Database another;
        QCOMPARE(another.open(m_server).error().kind, ErrorKind::LinkLost);
        m_postgresql.thaw();
        // What was sent before it hung may have been done; what failed later was not.
        QTRY_VERIFY_WITH_TIMEOUT(settings(database) >= 1, 120'000);
        QVERIFY(settings(database) <= 2);
        QVERIFY(add(database, u"after"_s));
    }

    void aServerThatHangsInATransactionKeepsNothingOfIt()
    {
        m_server.timeoutS = 2;
        Database database;
        QVERIFY(database.open(m_server));
        {
            Transaction transaction(database);
            QVERIFY(transaction.begun());
            QVERIFY(add(database, u"half"_s));
            m_postgresql.freeze();
            QCOMPARE(add(database, u"rest"_s).error().kind, ErrorKind::LinkLost);
            QVERIFY(!transaction.commit());
        }
        m_postgresql.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(settings(database), 0, 120'000);
        QVERIFY(add(database, u"after"_s));
    }

    void aStatementThatTakesTooLongLeavesTheConnectionUp()
    {
        m_server.timeoutS = 2;
        Database database;
        QVERIFY(database.open(m_server));
        const auto slow = database.run(u"SELECT COUNT(*) FROM pg_sleep(60)"_s);
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, ErrorKind::Timeout);
        QVERIFY(database.isOpen());
        QCOMPARE(settings(database), 0);
    }

    void aFullDiskIsAnErrorAndLosesNothing()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("This system has no device that is always full.");
        QString file;
        {
            Database database;
            QVERIFY(database.open(m_server));
            QVERIFY(add(database, u"before"_s));
            const auto rows = database.run(u"SELECT pg_relation_filepath('products')"_s);
            QVERIFY(rows && (*rows)->next());
            file = (*rows)->value(0).toString();
        }
        m_postgresql.kill();
        QVERIFY(m_postgresql.fillDiskOf(file));
        QCOMPARE(m_postgresql.start(), QString());
        Database database;
        QVERIFY(database.open(m_server));
        {
            Transaction transaction(database);
            QVERIFY(add(database, u"half"_s));
            const auto refused = database.run(u"INSERT INTO products (name, token, created_ms)"
                                              " VALUES ('a', 'b', 1)"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Io);
            QVERIFY(QByteArray::fromStdString(refused.error().cause).contains("full"));
            QVERIFY(QByteArray::fromStdString(refused.error().remedy).contains("Free space"));
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(settings(database), 1);
        QVERIFY(add(database, u"after"_s));
        QCOMPARE(settings(database), 2);
    }

    void aServerThatDiesInATransactionKeepsNothingOfIt()
    {
        Database database;
        QVERIFY(database.open(m_server));
        QVERIFY(add(database, u"before"_s));
        {
            Transaction transaction(database);
            QVERIFY(transaction.begun());
            QVERIFY(add(database, u"half"_s));
            restart();
            // The server is back, and yet the rest must not be written without its first half.
            const Result<void> rest = add(database, u"rest"_s);
            QVERIFY(!rest);
            QCOMPARE(rest.error().kind, ErrorKind::LinkLost);
            QVERIFY(!add(database, u"more"_s));
            QVERIFY(!transaction.commit());
        }
        QCOMPARE(settings(database), 1);
        QVERIFY(add(database, u"after"_s));
        QCOMPARE(settings(database), 2);
    }

    void aCommitWithoutAnAnswerIsSaid()
    {
        Database database;
        QVERIFY(database.open(m_server));
        Transaction transaction(database);
        QVERIFY(add(database, u"a"_s));
        m_postgresql.kill();
        const Result<void> committed = transaction.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, ErrorKind::LinkLost);
        QVERIFY(QByteArray::fromStdString(committed.error().cause).contains("whether"));
        QCOMPARE(m_postgresql.start(), QString());
    }

    void aRestartBetweenTwoTransactionsIsNotNoticed()
    {
        Database database;
        QVERIFY(database.open(m_server));
        QVERIFY(add(database, u"a"_s));
        restart();
        {
            Transaction transaction(database);
            QVERIFY(transaction.begun());
            QVERIFY(add(database, u"b"_s));
            QVERIFY(transaction.commit());
        }
        restart();
        QCOMPARE(settings(database), 2);
    }

    void whatWasReadOutlivesItsConnection()
    {
        Database database;
        QVERIFY(database.open(m_server));
        for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(add(database, key));
        const auto rows = database.run(u"SELECT key FROM settings ORDER BY key"_s);
        QVERIFY(rows && (*rows)->next());
        restart();
        QCOMPARE(settings(database), 3);
        QVERIFY((*rows)->next());
        QCOMPARE((*rows)->value(0).toString(), u"b"_s);
    }

    void whileTheServerIsAwayErrorsAreQuick()
    {
        Database database;
        QVERIFY(database.open(m_server));
        m_postgresql.kill();
        QElapsedTimer took;
        took.start();
        for (int i = 0; i < 100; ++i) {
            const Result<void> added = add(database, u"a"_s);
            QVERIFY(!added);
            QCOMPARE(added.error().kind, ErrorKind::LinkLost);
        }
        // Trying each time would take each time's share of a connection's five seconds.
        QVERIFY(took.elapsed() < 60'000);
        QCOMPARE(m_postgresql.start(), QString());
        QTRY_COMPARE(settings(database), 0);
        QVERIFY(add(database, u"b"_s));
    }

    void aWriterWaitsForAnother()
    {
        Database one;
        Database other;
        QVERIFY(one.open(m_server));
        QVERIFY(other.open(m_server));
        QVERIFY(other.run(u"SET lock_timeout = 50"_s));
        Transaction held(one);
        QVERIFY(held.begun());
        {
            Transaction refused(other);
            QVERIFY(!refused.begun());
            QCOMPARE(refused.begun().error().kind, ErrorKind::Busy);
        }
        QVERIFY(add(one, u"a"_s));
        QVERIFY(held.commit());
        Transaction next(other);
        QVERIFY(next.begun());
        QCOMPARE(settings(other), 1);
    }

    void oneHoldsASchemaAlsoOverARestart()
    {
        Database one;
        Database other;
        QVERIFY(one.open(m_server));
        QVERIFY(other.open(m_server));
        QVERIFY(one.hold());
        QCOMPARE(other.hold().error().kind, ErrorKind::Busy);
        QVERIFY(add(other, u"a"_s));
        restart();
        QCOMPARE(settings(one), 1);
        QCOMPARE(settings(other), 1);
        QCOMPARE(other.hold().error().kind, ErrorKind::Busy);
        one.close();
        QTRY_VERIFY(other.hold());
    }

    void aTextWithANulIsRefusedBeforeItIsCut()
    {
        Database database;
        QVERIFY(database.open(m_server));
        const QString text = u"a"_s + QChar(u'\0') + u"b"_s;
        const Result<void> refused = add(database, text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(settings(database), 0);
    }

    void textComesBackAsItWasGiven()
    {
        Database database;
        QVERIFY(database.open(m_server));
        const QString text = u"it's \\ \"?\" $1 ; -- \u00fc \U0001F600 \n"_s;
        QVERIFY(add(database, text));
        const auto rows = database.run(u"SELECT key FROM settings WHERE key = ?"_s, {text});
        QVERIFY(rows && (*rows)->next());
        QCOMPARE((*rows)->value(0).toString(), text);
    }
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
