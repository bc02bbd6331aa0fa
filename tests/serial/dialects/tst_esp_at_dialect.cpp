// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_device.h"
#include "serial/connect_failure.h"
#include "serial/dialects/at/esp_at_dialect.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::at;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Device = test::ScriptedDevice<EspAtDialect>;

namespace {

void holds(Device& device, const QByteArray& key, const QByteArray& value)
{
    const QByteArray read = "AT+SYSMFG=1,\"ferrule\",\"" + key + "\"\r\n";
    if (value.isEmpty())
        device.on(read, "\r\nERROR\r\n").on(read, "\r\nERROR\r\n");
    else
        device.onTwice(read, "+SYSMFG:\"ferrule\",\"" + key + "\",7," +
                                 QByteArray::number(value.size()) + ',' + value + "\r\n\r\nOK\r\n");
}

/// What connecting begins with: what it needs is read from the device, and the clock is set.
void beginsToConnect(Device& device, const QByteArray& alpn)
{
    holds(device, "device.id", "ABC");
    holds(device, "mqtt.endpoint", "localhost");
    holds(device, "mqtt.port", "8883");
    holds(device, "mqtt.alpn", alpn);
    const qint64 now = device.scheduler.utcMs() / 1000;
    device.on("AT+CIPSNTPCFG=1,0\r\n", "OK\r\n")
        .on("AT+SYSTIMESTAMP=" + QByteArray::number(now) + "\r\n", "OK\r\n");
}

} // namespace

class TestEspAtDialect : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void findsAModule();
    void givesWhatAnEarlierHostStillOwes();
    void saysWhatOldFirmwareCannot();
    void writesByLengthAndReadsItBack();
    void keepsSecretsOffTheConsole();
    void checksKeysBeforeItSends();
    void connectsFromWhatTheDeviceHolds();
    void saysThatThereIsNoNetwork();
    void saysThatNoLoginCame();
    void saysWhyAWifiWasNotJoined();
};

void TestEspAtDialect::findsAModule()
{
    Device device;
    device.on("\r\nAT\r\n", "AT\r\r\n\r\nOK\r\n")
        .on("AT+GMR\r\n", "AT+GMR\r\r\nAT version:4.1.1.0(x)\r\nSDK version:v5\r\nOK\r\n")
        .on("ATE0\r\n", "ATE0\r\r\n\r\nOK\r\n")
        .on("AT+SYSMFG?\r\n", "+SYSMFG:\"factory_param\"\r\n+SYSMFG:\"mqtt_ca\"\r\n\r\nOK\r\n");
    const Result<Capabilities> can = device.run(device.dialect->probe(400ms));
    QVERIFY2(can, device.unexpected.join('|').constData());
    QVERIFY(can.value().settings);
    QVERIFY(can.value().readCredential);
    QVERIFY(can.value().clock);
    QVERIFY(!can.value().hashCredential);
    QVERIFY(!can.value().keyOnDevice);
    QVERIFY(device.isThrough());
}

void TestEspAtDialect::givesWhatAnEarlierHostStillOwes()
{
    Device device;
    device.on("\r\nAT\r\n", {})
        .on(QByteArray(4000, ' ') + "\r\n", "\r\nOK\r\n\r\nERROR\r\n")
        .on("\r\nAT\r\n", "\r\nOK\r\n")
        .on("AT+GMR\r\n", "AT version:4.1.1.0(x)\r\nOK\r\n")
        .on("ATE0\r\n", "OK\r\n")
        .on("AT+SYSMFG?\r\n", "+SYSMFG:\"mqtt_ca\"\r\n\r\nOK\r\n");
    const Result<Capabilities> can = device.run(device.dialect->probe(800ms));
    QVERIFY2(can, device.unexpected.join('|').constData());
    QVERIFY(can.value().putCredential);
    QVERIFY(device.isThrough());
}

void TestEspAtDialect::saysWhatOldFirmwareCannot()
{
    Device device;
    device.on("\r\nAT\r\n", "OK\r\n")
        .on("AT+GMR\r\n", "AT version:2.1.0.0(x)\r\nOK\r\n")
        .on("ATE0\r\n", "OK\r\n")
        .on("AT+SYSMFG?\r\n", "ERROR\r\n")
        .on("AT+SYSMFG?\r\n", "ERROR\r\n");
    const Result<Capabilities> can = device.run(device.dialect->probe(400ms));
    QVERIFY(can);
    QVERIFY(!can.value().putCredential);
    QVERIFY(!can.value().settings);
}

void TestEspAtDialect::writesByLengthAndReadsItBack()
{
    Device device;
    const QByteArray pem = "-----BEGIN\nOK\n-----END\n";
    const QByteArray size = QByteArray::number(pem.size());
    device.on("AT+SYSMFG=2,\"mqtt_ca\",\"mqtt_ca.0\",8," + size + "\r\n", "\r\nOK\r\n\r\n>")
        .on(pem, "\r\nOK\r\n")
        .on("AT+SYSMFG=1,\"mqtt_ca\",\"mqtt_ca.0\"\r\n",
            "+SYSMFG:\"mqtt_ca\",\"mqtt_ca.0\",8," + size + ',' + pem + "\r\n\r\nOK\r\n");
    double progress = 0;
    const std::function<void(double)> onProgress = [&progress](double done) { progress = done; };
    QVERIFY(device.run(device.dialect->putCredential(CredentialKind::Authority, pem, onProgress)));
    QCOMPARE(progress, 1.0);
    QCOMPARE(device.run(device.dialect->readCredential(CredentialKind::Authority, Stage::Effective))
                 .value(),
             pem);
    QVERIFY2(device.isThrough(), device.unexpected.join('|').constData());
}

void TestEspAtDialect::keepsSecretsOffTheConsole()
{
    Device device;
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMIG\n";
    const QByteArray size = QByteArray::number(key.size());
    device.on("AT+SYSMFG=2,\"mqtt_key\",\"mqtt_key.0\",8," + size + "\r\n", "OK\r\n>")
        .on(key, "OK\r\n")
        .on("AT+SYSMFG=1,\"mqtt_key\",\"mqtt_key.0\"\r\n",
            "+SYSMFG:\"mqtt_key\",\"mqtt_key.0\",8," + size + ',' + key + "\r\n\r\nOK\r\n");
    QVERIFY(device.run(device.dialect->putCredential(CredentialKind::Key, key, {})));
    QVERIFY(device.run(device.dialect->readCredential(CredentialKind::Key, Stage::Effective)));
    for (const QString& summary : std::as_const(device.shown))
        QVERIFY2(!summary.contains("PRIVATE"_L1), qPrintable(summary));
}

void TestEspAtDialect::checksKeysBeforeItSends()
{
    Device device;
    for (const QString& key : {u""_s, u"a.key.of.sixteen"_s, u"a\"b"_s})
        QCOMPARE(device.run(device.dialect->setSetting(key, u"x"_s)).error().kind,
                 ErrorKind::InvalidArgument);
    QCOMPARE(device.run(device.dialect->setSetting(u"key"_s, {})).error().kind,
             ErrorKind::InvalidArgument);
    QVERIFY(device.unexpected.isEmpty());
}

void TestEspAtDialect::connectsFromWhatTheDeviceHolds()
{
    Device device;
    beginsToConnect(device, "x-amzn-mqtt-ca");
    device.on("AT+CWSTATE?\r\n", "+CWSTATE:3,\"a\"\r\nOK\r\n")
        .on("AT+CWSTATE?\r\n", "+CWSTATE:2,\"a\"\r\nOK\r\n")
        .on("AT+CIPDOMAIN=\"localhost\"\r\n", "+CIPDOMAIN:\"127.0.0.1\"\r\nOK\r\n")
        .on("AT+MQTTCLEAN=0\r\n", "ERROR\r\n")
        .on("AT+MQTTUSERCFG=0,5,\"ABC\",\"\",\"\",0,0,\"\"\r\n", "OK\r\n")
        .on("AT+MQTTSNI=0,\"localhost\"\r\n", "ERROR\r\n")
        .on("AT+MQTTALPN=0,1,\"x-amzn-mqtt-ca\"\r\n", "OK\r\n")
        .on("AT+MQTTCONN=0,\"localhost\",8883,1\r\n", "+MQTTCONNECTED:0,5\r\nOK\r\n")
        .on("AT+MQTTCONN?\r\n", "+MQTTCONN:0,4,5,\"localhost\",8883,\"\",1\r\nOK\r\n");
    const Result<void> connected = device.run(device.dialect->connectCloud());
    QVERIFY2(connected, device.unexpected.join('|').constData());
    QVERIFY(device.isThrough());
}

void TestEspAtDialect::saysThatThereIsNoNetwork()
{
    Device device;
    beginsToConnect(device, {});
    device.on("AT+CWSTATE?\r\n", "+CWSTATE:0,\"\"\r\nOK\r\n");
    const Result<void> connected = device.run(device.dialect->connectCloud());
    QCOMPARE(connected.error().peerCode, int(ConnectFailure::Network));
    QVERIFY2(device.isThrough(), device.unexpected.join('|').constData());
}

void TestEspAtDialect::saysThatNoLoginCame()
{
    Device device;
    beginsToConnect(device, {});
    device.on("AT+CWSTATE?\r\n", "ERROR\r\n")
        .on("AT+CWSTATE?\r\n", "ERROR\r\n")
        .on("AT+CIPDOMAIN=\"localhost\"\r\n", "+CIPDOMAIN:\"127.0.0.1\"\r\nOK\r\n")
        .on("AT+MQTTCLEAN=0\r\n", "OK\r\n")
        .on("AT+MQTTUSERCFG=0,5,\"ABC\",\"\",\"\",0,0,\"\"\r\n", "OK\r\n")
        .on("AT+MQTTSNI=0,\"localhost\"\r\n", "OK\r\n")
        .on("AT+MQTTCONN=0,\"localhost\",8883,1\r\n", "+MQTTDISCONNECTED:0\r\nERROR\r\n");
    const Result<void> connected = device.run(device.dialect->connectCloud());
    QCOMPARE(connected.error().peerCode, int(ConnectFailure::Tls));
    QVERIFY2(device.isThrough(), device.unexpected.join('|').constData());
}

void TestEspAtDialect::saysWhyAWifiWasNotJoined()
{
    Device device;
    device.on("AT+CWMODE=1\r\n", "OK\r\n")
        .on("AT+CWJAP=\"a\\,b\",\"pa\\\"ss\"\r\n", "+CWJAP:2\r\n\r\nERROR\r\n");
    const Result<void> joined = device.run(device.dialect->joinWifi({u"a,b"_s, u"pa\"ss"_s}));
    QCOMPARE(joined.error().peerCode, int(ConnectFailure::Network));
    QVERIFY(joined.error().cause.find("passphrase") != std::string::npos);
    QVERIFY(device.isThrough());
    for (const QString& summary : std::as_const(device.shown))
        QVERIFY(!summary.contains("ss"_L1));
}

QTEST_APPLESS_MAIN(TestEspAtDialect)
#include "tst_esp_at_dialect.moc"
