// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_log.h"

#include <QTest>

using namespace ferrule::cloud;
using namespace Qt::StringLiterals;
using Kind = BrokerLogEvent::Kind;

// The lines are those of mosquitto 2.0.11.
class TestBrokerLog : public QObject
{
    Q_OBJECT
private slots:
    void logins()
    {
        const auto event = parseBrokerLog("New client connected from 127.0.0.1:46530 as P7QKM2XW4T "
                                          "(p2, c0, k1200, u'P7QKM2XW4T').");
        QVERIFY(event);
        QCOMPARE(event->kind, Kind::ClientConnected);
        QCOMPARE(event->clientId, u"P7QKM2XW4T"_s);
        QCOMPARE(event->username, u"P7QKM2XW4T"_s);
    }

    void logouts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("disconnect") << QByteArray("Client P7QKM2XW4T disconnected.");
        QTest::newRow("closed") << QByteArray("Client P7QKM2XW4T closed its connection.");
        QTest::newRow("timeout") << QByteArray(
            "Client P7QKM2XW4T has exceeded timeout, disconnecting.");
        QTest::newRow("protocol") << QByteArray("Client P7QKM2XW4T disconnected due to protocol "
                                                "error.");
    }

    void logouts()
    {
        QFETCH(QByteArray, line);
        const auto event = parseBrokerLog(line);
        QVERIFY(event);
        QCOMPARE(event->kind, Kind::ClientDisconnected);
        QCOMPARE(event->clientId, u"P7QKM2XW4T"_s);
        QVERIFY(!event->text.isEmpty());
    }

    void takeOver()
    {
        const auto event =
            parseBrokerLog("Client P7QKM2XW4T already connected, closing old connection.");
        QVERIFY(event);
        QCOMPARE(event->kind, Kind::ClientTakenOver);
    }

    void deniedPublishes()
    {
        const auto event = parseBrokerLog("Denied PUBLISH from BBBBBBBBBB (d0, q1, r0, m1, "
                                          "'ioto/service/AAAAAAAAAA/store/set', ... (2 bytes))");
        QVERIFY(event);
        QCOMPARE(event->kind, Kind::PublishDenied);
        QCOMPARE(event->clientId, u"BBBBBBBBBB"_s);
        QCOMPARE(event->topic, u"ioto/service/AAAAAAAAAA/store/set"_s);
    }

    void handshakes()
    {
        const auto event = parseBrokerLog(
            "OpenSSL Error[0]: error:0A000086:SSL routines::certificate verify failed");
        QVERIFY(event);
        QCOMPARE(event->kind, Kind::TlsFailure);
        QCOMPARE(event->text, u"certificate verify failed"_s);
    }

    void theProcessItself()
    {
        QCOMPARE(parseBrokerLog("mosquitto version 2.0.11 starting")->text, u"2.0.11"_s);
        QCOMPARE(parseBrokerLog("mosquitto version 2.0.11 running")->kind, Kind::Running);
        QCOMPARE(parseBrokerLog("Reloading config.")->kind, Kind::Reloaded);
        QCOMPARE(parseBrokerLog("Error: Address already in use")->kind, Kind::AddressInUse);
        QCOMPARE(parseBrokerLog("Error: Unable to load server key file")->kind, Kind::Error);
    }

    void everythingElseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"", "Client", "Client ", "Client <unknown> disconnected: Protocol error.",
              "Received PUBLISH from A (d0, q1, r0, m1, 'x', ... (5 bytes))",
              "Sending PUBACK to A (m1, rc0)", "New connection from 127.0.0.1:46530 on port 1.",
              "mosquitto version 2.0.11 terminating", "Client A is fine"})
            QTest::newRow(line) << QByteArray(line);
    }

    void everythingElseIsNothing()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!parseBrokerLog(line));
    }

    void cutLinesAreHarmless()
    {
        const auto event = parseBrokerLog("New client connected from 127.0.0.1:4");
        QVERIFY(event);
        QVERIFY(event->clientId.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBrokerLog)
#include "tst_broker_log.moc"
