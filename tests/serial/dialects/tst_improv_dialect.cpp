// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_device.h"
#include "serial/connect_failure.h"
#include "serial/dialects/improv/improv_dialect.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::improv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Device = test::ScriptedDevice<ImprovDialect>;

namespace {

QByteArray ask(Command command, const QByteArrayList& texts = {})
{
    return '\n' + encode(commandPacket(command, texts));
}

QByteArray state(quint8 value)
{
    return encode({PacketType::CurrentState, QByteArray(1, static_cast<char>(value))});
}

QByteArray error(quint8 code)
{
    return encode({PacketType::ErrorState, QByteArray(1, static_cast<char>(code))});
}

QByteArray result(Command command, const QByteArrayList& texts)
{
    return encode({PacketType::CommandResult, commandPacket(command, texts).data});
}

} // namespace

class TestImprovDialect : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void isFoundByItsState();
    void tellsWhoItIs();
    void joinsANetwork_data();
    void joinsANetwork();
    void saysWhetherTheNetworkIsSeen();
    void repeatsAHurtPacket();
    void knowsNoScanOnOldFirmware();
    void checksBeforeItSends();
    void endsWhenDestroyed();
};

void TestImprovDialect::isFoundByItsState()
{
    Device device;
    device.on(ask(Command::CurrentState), "boot\n" + state(2));
    const Result<Capabilities> can = device.run(device.dialect->probe(400ms));
    QVERIFY(can);
    QVERIFY(can.value().wifi);
    QVERIFY(!can.value().putCredential);
    QCOMPARE(device.console, QByteArrayList{"boot"});
    QCOMPARE(device.run(device.dialect->probe(400ms)).error().kind, ErrorKind::Timeout);
}

void TestImprovDialect::tellsWhoItIs()
{
    Device device;
    device.on(ask(Command::DeviceInformation),
              result(Command::DeviceInformation, {"ESPHome", "2025.7", "ESP32-C3", "Kitchen"}));
    const DeviceInfo info = device.run(device.dialect->info()).value();
    QCOMPARE(info.firmware, u"2025.7"_s);
    QCOMPARE(info.architecture, u"ESP32-C3"_s);
    QCOMPARE(info.model, u"Kitchen"_s);
}

void TestImprovDialect::joinsANetwork_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray url = result(Command::WifiSettings, {"http://1.2.3.4/"});
    QTest::newRow("with its address") << error(0) + state(3) + state(4) + url;
    QTest::newRow("without its address") << error(0) + state(3) + state(4);
    QTest::newRow("with no states") << url;
    QByteArray echo = ask(Command::WifiSettings, {"net", "pass"});
    QTest::newRow("after an echo") << echo + state(3) + url;
}

void TestImprovDialect::joinsANetwork()
{
    QFETCH(QByteArray, answer);
    Device device;
    device.on(ask(Command::WifiSettings, {"net", "pass"}), answer);
    QVERIFY(device.run(device.dialect->joinWifi({u"net"_s, u"pass"_s})));
    QVERIFY(device.isThrough());
    for (const QString& summary : std::as_const(device.shown))
        QVERIFY(!summary.contains("pass"_L1));
}

void TestImprovDialect::saysWhetherTheNetworkIsSeen()
{
    for (const bool seen : {true, false}) {
        Device device;
        device.on(ask(Command::WifiSettings, {"net", "pass"}), state(3) + state(2) + error(3))
            .on(ask(Command::Scan), result(Command::Scan, {seen ? "net" : "other", "-60", "YES"}) +
                                        result(Command::Scan, {}));
        const Result<void> joined = device.run(device.dialect->joinWifi({u"net"_s, u"pass"_s}));
        QCOMPARE(joined.error().kind, ErrorKind::Io);
        QCOMPARE(joined.error().peerCode, int(ConnectFailure::Network));
        QCOMPARE(joined.error().cause.find("passphrase is wrong") != std::string::npos, seen);
        QVERIFY(device.isThrough());
    }
}

void TestImprovDialect::repeatsAHurtPacket()
{
    Device device;
    device.on(ask(Command::DeviceInformation), error(1))
        .on(ask(Command::DeviceInformation), {})
        .on(ask(Command::DeviceInformation), result(Command::DeviceInformation, {"a", "b"}));
    QVERIFY(device.run(device.dialect->info()));
    QCOMPARE(device.dialect->wireTime().retries, 2U);
}

void TestImprovDialect::knowsNoScanOnOldFirmware()
{
    Device device;
    device.on(ask(Command::Scan), error(2));
    QCOMPARE(device.run(device.dialect->scan()).error().kind, ErrorKind::Unsupported);
    device.on(ask(Command::Scan), result(Command::Scan, {"b", "-80", "NO"}) +
                                      result(Command::Scan, {"a", "-40", "YES"}) +
                                      result(Command::Scan, {}));
    const QList<SeenNetwork> networks = device.run(device.dialect->scan()).value();
    QCOMPARE(networks.size(), 2);
    QCOMPARE(networks.first().ssid, u"a"_s);
    QVERIFY(networks.first().secured);
    QVERIFY(!networks.last().secured);
}

void TestImprovDialect::checksBeforeItSends()
{
    Device device;
    for (const WifiNetwork& network : {WifiNetwork{{}, {}}, WifiNetwork{QString(33, u'x'), {}},
                                       WifiNetwork{u"x"_s, QString(65, u'x')}})
        QCOMPARE(device.run(device.dialect->joinWifi(network)).error().kind,
                 ErrorKind::InvalidArgument);
    QVERIFY(device.unexpected.isEmpty());
}

void TestImprovDialect::endsWhenDestroyed()
{
    Device device;
    device.on(ask(Command::DeviceInformation), {});
    Task<Result<DeviceInfo>> asking = device.dialect->info();
    device.dialect.reset();
    QCOMPARE(device.run(std::move(asking)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(device.scheduler.pendingTimers(), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestImprovDialect)
#include "tst_improv_dialect.moc"
