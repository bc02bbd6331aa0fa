// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "support/mosquitto_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ferrule::test;

/// `ferrule pub` with mosquitto_sub at the other end.
class TestPub : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("from a file") > 0);
        m_broker.addConfig("queue_qos0_messages true");
        QCOMPARE(m_broker.start(), QString());
    }

    void publishes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("received");
        const auto row = [](const char* name, const QStringList& options, const char* input,
                            const char* received) {
            QTest::newRow(name) << options << QByteArray(input) << QByteArray(received);
        };
        row("-m", {u"-m"_s, u"grüße 1"_s}, "", "p 0 0 grüße 1\n");
        row("--message", {u"--message"_s, u"x"_s}, "", "p 0 0 x\n");
        row("-n", {u"-n"_s}, "", "p 0 0 \n");
        row("-s", {u"-s"_s}, "two\nlines\n", "p 0 0 two\nlines\n\n");
        row("-s without input", {u"-s"_s}, "", "p 0 0 \n");
        row("-l", {u"-l"_s}, "one\n\ntwo\nthree", "p 0 0 one\np 0 0 two\np 0 0 three\n");
        row("-l -q 1", {u"-l"_s, u"-q"_s, u"1"_s}, "one\ntwo\n", "p 1 0 one\np 1 0 two\n");
        row("-q 1", {u"-q"_s, u"1"_s, u"-m"_s, u"x"_s}, "", "p 1 0 x\n");
        row("-q 2", {u"-q"_s, u"2"_s, u"-m"_s, u"x"_s}, "", "p 2 0 x\n");
        row("-q 2 -M 1", {u"-l"_s, u"-q"_s, u"2"_s, u"-M"_s, u"1"_s}, "1\n2\n3\n",
            "p 2 0 1\np 2 0 2\np 2 0 3\n");
        row("-f", {u"-f"_s, m_folder.filePath(u"file"_s), u"-q"_s, u"1"_s}, "",
            "p 1 0 from a file\n");
    }
    void publishes()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, received);
        QVERIFY(collect(m_broker.port(), u"collector"_s, u"p"_s));
        const Outcome outcome =
            runFerrule(command() + QStringList{u"-t"_s, u"p"_s} + options, input);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray());
        const int count = std::max(int(received.count("p ")), 1);
        QCOMPARE(collected(m_broker.port(), u"collector"_s, u"p"_s, count), received);
    }

    void retains()
    {
        QCOMPARE(runFerrule(command() + QStringList{u"-t"_s, u"kept"_s, u"-r"_s, u"-q"_s, u"1"_s,
                                                    u"-m"_s, u"v"_s})
                     .exitCode,
                 0);
        const QStringList read{u"-p"_s, port(), u"-t"_s, u"kept"_s,
                               u"-W"_s, u"1"_s, u"-F"_s, u"%r %p"_s};
        QCOMPARE(run(u"mosquitto_sub"_s, read + QStringList{u"-C"_s, u"1"_s}).out, "1 v\n"_ba);
        QCOMPARE(runFerrule(command() + QStringList{u"-t"_s, u"kept"_s, u"-r"_s, u"-n"_s}).exitCode,
                 0);
        QCOMPARE(run(u"mosquitto_sub"_s, read).out, QByteArray());
    }

    /// Each arrives once and in order, though far more than fit under way.
    void publishesManyLines()
    {
        QByteArray input;
        QByteArray expected;
        for (int i = 0; i < 5000; ++i) {
            input += QByteArray::number(i) + '\n';
            expected += "many 1 0 " + QByteArray::number(i) + '\n';
        }
        m_broker.addConfig("max_queued_messages 10000");
        m_broker.stop();
        QCOMPARE(m_broker.start(), QString());
        QVERIFY(collect(m_broker.port(), u"many"_s, u"many"_s));
        const Outcome outcome = runFerrule(
            command() + QStringList{u"-t"_s, u"many"_s, u"-l"_s, u"-q"_s, u"1"_s}, input);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(collected(m_broker.port(), u"many"_s, u"many"_s, 5000) == expected);
    }

    void failsWhenTheConnectionIsLost()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        RunningFerrule publisher({u"pub"_s, u"-p"_s, QString::number(broker.port()), u"-i"_s,
                                  u"loser"_s, u"-t"_s, u"x"_s, u"-l"_s});
        QTRY_VERIFY(broker.log().contains("as loser"));
        broker.kill();
        QTRY_VERIFY(publisher.hasEnded());
        QCOMPARE(publisher.exitCode(), 1);
        QVERIFY(publisher.err().contains("closed"));
    }

    void endsWhenInterrupted()
    {
        RunningFerrule publisher(command() +
                                 QStringList{u"-i"_s, u"stopped"_s, u"-t"_s, u"x"_s, u"-l"_s});
        QTRY_VERIFY(m_broker.log().contains("as stopped"));
        publisher.interrupt();
        QTRY_VERIFY(publisher.hasEnded());
        QCOMPARE(publisher.exitCode(), 1);
        QTRY_VERIFY(m_broker.log().contains("Received DISCONNECT from stopped"));
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no topic") << QStringList{u"-m"_s, u"x"_s};
        QTest::newRow("no message") << QStringList{u"-t"_s, u"x"_s};
        QTest::newRow("two messages") << QStringList{u"-t"_s, u"x"_s, u"-m"_s, u"x"_s, u"-n"_s};
        QTest::newRow("two topics") << QStringList{u"-t"_s, u"x"_s, u"-t"_s, u"y"_s, u"-n"_s};
        QTest::newRow("wildcard") << QStringList{u"-t"_s, u"x/#"_s, u"-n"_s};
        QTest::newRow("empty topic") << QStringList{u"-t"_s, QString(), u"-n"_s};
        QTest::newRow("no file") << QStringList{u"-t"_s, u"x"_s, u"-f"_s, u"/nowhere"_s};
        QTest::newRow("-M 0") << QStringList{u"-t"_s, u"x"_s, u"-n"_s, u"-M"_s, u"0"_s};
        QTest::newRow("sub's option") << QStringList{u"-t"_s, u"x"_s, u"-n"_s, u"-v"_s};
    }
    void refusesWrongOptions()
    {
        QFETCH(QStringList, options);
        const Outcome outcome = runFerrule(command() + options);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.startsWith("ferrule pub: "));
        QCOMPARE(outcome.err.count('\n'), 1);
    }

private:
    QString port() const { return QString::number(m_broker.port()); }
    QStringList command() const { return {u"pub"_s, u"-p"_s, port()}; }

    QTemporaryDir m_folder;
    MosquittoFixture m_broker;
};

QTEST_GUILESS_MAIN(TestPub)
#include "tst_pub.moc"
