// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_device.h"
#include "serial/connect_failure.h"
#include "serial/dialects/at/at_errors.h"
#include "serial/dialects/at/expresslink_dialect.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::at;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Device = test::ScriptedDevice<ExpressLinkDialect>;

/// So often it looks for an event before it asks for the state itself.
constexpr int looksBetweenDoubts = 12;

class TestExpressLinkDialect : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void findsAModule();
    void leavesOtherModemsAlone();
    void readsItsCertificate();
    void escapesWhatItWrites();
    void knowsWhatHasNoPlace();
    void putsSixFailuresIntoWords_data();
    void putsSixFailuresIntoWords();
    void forgetsEventsFromBefore();
    void givesUpWaitingForAnEvent();
    void findsALoginWhoseEventWasLost();
    void tellsCodesApart_data();
    void tellsCodesApart();
};

void TestExpressLinkDialect::findsAModule()
{
    Device device;
    device.on("\r\nAT\r\n", "OK\r\n").on("AT+CONF? TechSpec\r\n", "OK v1.1.2\r\n");
    const Result<Capabilities> can = device.run(device.dialect->probe(400ms));
    QVERIFY(can);
    QVERIFY(can.value().ownCertificate);
    QVERIFY(!can.value().keyOnDevice);
    QVERIFY(!can.value().hashCredential);
    QVERIFY(can.value().readCredential);
    QCOMPARE(can.value().settingNames, QStringList{u"mqtt.endpoint"_s});
}

void TestExpressLinkDialect::leavesOtherModemsAlone()
{
    Device device;
    device.on("\r\nAT\r\n", "OK\r\n").on("AT+CONF? TechSpec\r\n", "ERROR\r\n");
    const Instant start = device.scheduler.now();
    QCOMPARE(device.run(device.dialect->probe(400ms)).error().kind, ErrorKind::Unsupported);
    QVERIFY(device.scheduler.now() - start < 100ms);
}

void TestExpressLinkDialect::readsItsCertificate()
{
    Device device;
    device.onTwice(
        "AT+CONF? Certificate pem\r\n",
        "OK3 pem\r\n-----BEGIN CERTIFICATE-----\r\nERR3 OK\r\n-----END CERTIFICATE-----\r\n");
    QCOMPARE(device.run(device.dialect->ownCertificate()).value(),
             QByteArray("-----BEGIN CERTIFICATE-----\nERR3 OK\n-----END CERTIFICATE-----\n"));
    device.onTwice("AT+CONF? Certificate pem\r\n", "OK pem\r\n");
    QCOMPARE(device.run(device.dialect->ownCertificate()).error().kind, ErrorKind::NotFound);
}

void TestExpressLinkDialect::escapesWhatItWrites()
{
    Device device;
    device.on("AT+CONF RootCA=-----BEGIN\\AAB\\A-----END\\A\r\n", "OK\r\n")
        .on("AT+CONF? RootCA pem\r\n", "OK3 pem\r\n-----BEGIN\r\nAB\r\n-----END\r\n");
    const QByteArray pem = "-----BEGIN\r\nAB\r\n-----END\r\n\r\n";
    QVERIFY(device.run(device.dialect->putCredential(CredentialKind::Authority, pem, {})));
    const Result<QByteArray> held =
        device.run(device.dialect->readCredential(CredentialKind::Authority, Stage::Effective));
    QCOMPARE(held.value(), device.dialect->storedForm(CredentialKind::Authority, pem));
    device.on("AT+CONF CustomName=a\\\\b\r\n", "OK\r\n")
        .on("AT+CONF? CustomName\r\n", "OK a\\\\b\r\n");
    QVERIFY(device.run(device.dialect->setSetting(u"CustomName"_s, u"a\\b"_s)));
    QCOMPARE(device.run(device.dialect->getSetting(u"CustomName"_s, Stage::Effective)).value(),
             u"a\\b"_s);
    QVERIFY(device.isThrough());
}

void TestExpressLinkDialect::knowsWhatHasNoPlace()
{
    Device device;
    QCOMPARE(device.run(device.dialect->setSetting(u"mqtt.port"_s, u"1"_s)).error().kind,
             ErrorKind::Unsupported);
    QCOMPARE(device.run(device.dialect->putCredential(CredentialKind::Certificate, "x", {}))
                 .error()
                 .kind,
             ErrorKind::Unsupported);
    QCOMPARE(device.run(device.dialect->readCredential(CredentialKind::Key, Stage::Effective))
                 .error()
                 .kind,
             ErrorKind::Unsupported);
    QVERIFY(device.unexpected.isEmpty());
    device.on("AT+CONF Endpoint=localhost\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->setSetting(u"mqtt.endpoint"_s, u"localhost"_s)));
}

void TestExpressLinkDialect::putsSixFailuresIntoWords_data()
{
    QTest::addColumn<int>("parameter");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("back-off") << 1 << ErrorKind::Busy;
    QTest::newRow("network") << 2 << ErrorKind::Io;
    QTest::newRow("endpoint") << 3 << ErrorKind::Io;
    QTest::newRow("TLS") << 4 << ErrorKind::Tls;
    QTest::newRow("login") << 5 << ErrorKind::Refused;
    QTest::newRow("policy") << 6 << ErrorKind::Refused;
}

void TestExpressLinkDialect::putsSixFailuresIntoWords()
{
    QFETCH(int, parameter);
    QFETCH(ErrorKind, kind);
    Device device;
    device.on("AT+EVENT?\r\n", "OK\r\n")
        .on("AT+CONNECT!\r\n", "OK\r\n")
        .on("AT+EVENT?\r\n", "OK\r\n")
        .on("AT+EVENT?\r\n", "OK 6 " + QByteArray::number(parameter) + " CONNECT\r\n");
    const Result<void> connected = device.run(device.dialect->connectCloud());
    QVERIFY(!connected);
    QCOMPARE(connected.error().kind, kind);
    QCOMPARE(connected.error().peerCode, parameter);
    QVERIFY(!connected.error().cause.empty());
    QVERIFY(!connected.error().remedy.empty());
    QVERIFY(device.isThrough());
}

void TestExpressLinkDialect::forgetsEventsFromBefore()
{
    Device device;
    device.on("AT+EVENT?\r\n", "OK 2 0 STARTUP\r\n")
        .on("AT+EVENT?\r\n", "OK 6 4 CONNECT\r\n")
        .on("AT+EVENT?\r\n", "OK\r\n")
        .on("AT+CONNECT!\r\n", "OK\r\n")
        .on("AT+EVENT?\r\n", "OK 6 0 CONNECT\r\n");
    QVERIFY(device.run(device.dialect->connectCloud()));
    QVERIFY(device.isThrough());
}

void TestExpressLinkDialect::givesUpWaitingForAnEvent()
{
    Device device;
    device.on("AT+EVENT?\r\n", "OK\r\n").on("AT+CONNECT!\r\n", "OK\r\n");
    for (int round = 0; round < 60; ++round) {
        for (int look = 0; look < looksBetweenDoubts; ++look)
            device.on("AT+EVENT?\r\n", "OK\r\n");
        device.onTwice("AT+CONNECT?\r\n", "OK 0 1 DISCONNECTED CUSTOMER\r\n");
    }
    const Instant start = device.scheduler.now();
    QCOMPARE(device.run(device.dialect->connectCloud()).error().kind, ErrorKind::Timeout);
    QVERIFY(device.scheduler.now() - start >= 120s);
}

void TestExpressLinkDialect::findsALoginWhoseEventWasLost()
{
    Device device;
    device.on("AT+EVENT?\r\n", "OK\r\n").on("AT+CONNECT!\r\n", "OK\r\n");
    for (int look = 0; look < looksBetweenDoubts; ++look)
        device.on("AT+EVENT?\r\n", "OK\r\n");
    device.onTwice("AT+CONNECT?\r\n", "OK 1 1 CONNECTED CUSTOMER\r\n");
    QVERIFY(device.run(device.dialect->connectCloud()));
    QVERIFY(device.isThrough());
}

void TestExpressLinkDialect::tellsCodesApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown key") << int(expresslink::unknownKey) << ErrorKind::NotFound;
    QTest::newRow("read only") << int(expresslink::readOnly) << ErrorKind::PermissionDenied;
    QTest::newRow("write only") << int(expresslink::writeOnly) << ErrorKind::PermissionDenied;
    QTest::newRow("bad certificate") << int(expresslink::badCertificate) << ErrorKind::Device;
    QTest::newRow("unknown") << 99 << ErrorKind::Device;
}

void TestExpressLinkDialect::tellsCodesApart()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    Device device;
    device.on("AT+CONF? X\r\n", "ERR" + QByteArray::number(code) + " TEXT\r\n");
    const Result<QString> value = device.run(device.dialect->getSetting(u"X"_s, Stage::Effective));
    QCOMPARE(value.error().kind, kind);
    QCOMPARE(value.error().peerCode, code);
}

QTEST_APPLESS_MAIN(TestExpressLinkDialect)
#include "tst_expresslink_dialect.moc"
