// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "support/mosquitto_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ferrule::test;

/// `ferrule sub` with mosquitto_pub at the other end.
class TestSub : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        m_broker.addConfig("queue_qos0_messages true");
        QCOMPARE(m_broker.start(), QString());
    }

    /// In a kept session, so that nothing is lost between subscribing and publishing.
    void prints_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("printed");
        const auto row = [](const char* name, const QStringList& options, const char* printed) {
            QTest::newRow(name) << options << QByteArray(printed);
        };
        row("-C", {u"-C"_s, u"3"_s}, "one\ntwo\nthree\n");
        row("-C 1", {u"-C"_s, u"1"_s}, "one\n");
        row("-v", {u"-v"_s, u"-C"_s, u"2"_s}, "s/a one\ns/b two\n");
        row("-N", {u"-N"_s, u"-C"_s, u"3"_s}, "onetwothree");
        row("-T", {u"-T"_s, u"s/b"_s, u"-v"_s, u"-C"_s, u"2"_s}, "s/a one\ns/c three\n");
        row("-T twice", {u"-T"_s, u"+/a"_s, u"-T"_s, u"s/b"_s, u"-C"_s, u"1"_s}, "three\n");
        row("long names", {u"--verbose"_s, u"-C"_s, u"1"_s}, "s/a one\n");
    }
    void prints()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, printed);
        QCOMPARE(runFerrule(session() + QStringList{u"-E"_s}).exitCode, 0);
        const std::pair<QString, QString> messages[] = {
            {u"s/a"_s, u"one"_s}, {u"s/b"_s, u"two"_s}, {u"s/c"_s, u"three"_s}};
        for (const auto& [topic, text] : messages)
            QCOMPARE(run(u"mosquitto_pub"_s,
                         {u"-p"_s, port(), u"-q"_s, u"1"_s, u"-t"_s, topic, u"-m"_s, text})
                         .exitCode,
                     0);
        const Outcome outcome = runFerrule(session() + options);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, printed);
        QCOMPARE(outcome.err, QByteArray());
        // The session goes: the next begins without what this one left in it.
        QCOMPARE(run(u"mosquitto_sub"_s,
                     {u"-p"_s, port(), u"-i"_s, u"subscriber"_s, u"-t"_s, u"s"_s, u"-E"_s})
                     .exitCode,
                 0);
    }

    void leavesRetainedOut()
    {
        run(u"mosquitto_pub"_s,
            {u"-p"_s, port(), u"-r"_s, u"-t"_s, u"old/x"_s, u"-m"_s, u"stale"_s});
        const QStringList all{u"sub"_s, u"-p"_s, port(), u"-t"_s, u"old/#"_s, u"-W"_s, u"1"_s};
        Outcome outcome = runFerrule(all);
        QCOMPARE(outcome.out, "stale\n"_ba);
        QCOMPARE(outcome.exitCode, 27);
        outcome = runFerrule(all + QStringList{u"-R"_s});
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.exitCode, 27);
    }

    void endsASubscription()
    {
        QCOMPARE(runFerrule(session() + QStringList{u"-t"_s, u"leave"_s, u"-E"_s}).exitCode, 0);
        QCOMPARE(runFerrule(session() + QStringList{u"-U"_s, u"leave"_s, u"-E"_s}).exitCode, 0);
        run(u"mosquitto_pub"_s, {u"-p"_s, port(), u"-q"_s, u"1"_s, u"-t"_s, u"leave"_s, u"-n"_s});
        run(u"mosquitto_pub"_s,
            {u"-p"_s, port(), u"-q"_s, u"1"_s, u"-t"_s, u"s/x"_s, u"-m"_s, u"1"_s});
        QCOMPARE(runFerrule(session() + QStringList{u"-C"_s, u"1"_s, u"-v"_s}).out, "s/x 1\n"_ba);
    }

    void endsInOrderWhenInterrupted()
    {
        RunningFerrule subscriber(
            {u"sub"_s, u"-p"_s, port(), u"-i"_s, u"stopped"_s, u"-t"_s, u"x"_s});
        // It knows that it is connected by then, and so says good-bye.
        QTRY_VERIFY(m_broker.log().contains("Sending SUBACK to stopped"));
        subscriber.interrupt();
        QTRY_VERIFY(subscriber.hasEnded());
        QCOMPARE(subscriber.exitCode(), 0);
        QTRY_VERIFY(m_broker.log().contains("Received DISCONNECT from stopped"));
    }

    void comesBack()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        const QString at = QString::number(broker.port());
        RunningFerrule subscriber({u"sub"_s, u"-p"_s, at, u"-i"_s, u"back"_s, u"-t"_s, u"x"_s});
        QTRY_VERIFY(broker.log().contains("Sending SUBACK to back"));
        broker.kill();
        QTRY_VERIFY(subscriber.err().contains("closed"));
        QCOMPARE(broker.start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(broker.log().count("Sending SUBACK to back") == 2, 60'000);
        run(u"mosquitto_pub"_s, {u"-p"_s, at, u"-t"_s, u"x"_s, u"-m"_s, u"again"_s});
        QTRY_COMPARE(subscriber.out(), "again\n"_ba);
    }

    void tellsOfRefusedSubscriptions_data()
    {
        QTest::addColumn<QByteArray>("suback");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("all") << QByteArray("900400018080") << 3 << QByteArray("refused 'b'");
        QTest::newRow("one") << QByteArray("900400010080") << 0 << QByteArray("refused 'b'");
        QTest::newRow("lower") << QByteArray("900400010001") << 0
                               << QByteArray("grants 'a' with QoS 0 only");
    }
    void tellsOfRefusedSubscriptions()
    {
        QFETCH(QByteArray, suback);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server, suback] {
            QTcpSocket* const client = server.nextPendingConnection();
            connect(client, &QIODevice::readyRead, client, [client, suback] {
                const QByteArray packet = client->readAll();
                client->write(QByteArray::fromHex(packet[0] == 0x10 ? "20020000" : suback));
            });
        });
        const Outcome outcome =
            runFerrule({u"sub"_s, u"-p"_s, QString::number(server.serverPort()), u"-q"_s, u"1"_s,
                        u"-t"_s, u"a"_s, u"-t"_s, u"b"_s, u"-E"_s});
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.err.contains(said), outcome.err);
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no filter") << QStringList{};
        QTest::newRow("bad filter") << QStringList{u"-t"_s, u"a#"_s};
        QTest::newRow("bad -T") << QStringList{u"-t"_s, u"a"_s, u"-T"_s, u"#/b"_s};
        QTest::newRow("-C 0") << QStringList{u"-t"_s, u"a"_s, u"-C"_s, u"0"_s};
        QTest::newRow("-W text") << QStringList{u"-t"_s, u"a"_s, u"-W"_s, u"soon"_s};
        QTest::newRow("pub's option") << QStringList{u"-t"_s, u"a"_s, u"-m"_s, u"x"_s};
    }
    void refusesWrongOptions()
    {
        QFETCH(QStringList, options);
        const Outcome outcome = runFerrule(QStringList{u"sub"_s, u"-p"_s, port()} + options);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.startsWith("ferrule sub: "));
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    /// What a command line may cost on a small machine.
    void loadsNoWindowLibraries()
    {
        RunningFerrule subscriber(
            {u"sub"_s, u"-p"_s, port(), u"-i"_s, u"small"_s, u"-t"_s, u"x"_s});
        QTRY_VERIFY(m_broker.log().contains("as small"));
        QFile maps(u"/proc/%1/maps"_s.arg(subscriber.processId()));
        if (!maps.open(QIODevice::ReadOnly))
            QSKIP("There is no /proc here.");
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libQt6Core"));
        for (const char* library : {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libxcb", "libGL"})
            QVERIFY2(!loaded.contains(library), library);
    }

private:
    QString port() const { return QString::number(m_broker.port()); }
    QStringList session() const
    {
        return {u"sub"_s, u"-p"_s, port(), u"-i"_s, u"subscriber"_s,
                u"-c"_s,  u"-q"_s, u"2"_s, u"-t"_s, u"s/#"_s};
    }

    MosquittoFixture m_broker;
};

QTEST_GUILESS_MAIN(TestSub)
#include "tst_sub.moc"
