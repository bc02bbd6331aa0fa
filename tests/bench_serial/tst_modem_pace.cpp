// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem_setup.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using test::ModemSetup;

using State = ProvisionResult::State;

/// The whole job against each firmware that is no reference firmware, over a real pseudo-terminal
/// at the line's pace, up to a TLS login at a real mosquitto.
class TestModemPace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void provisionsAtALinesPace_data();
    void provisionsAtALinesPace();
};

void TestModemPace::initTestCase()
{
    if (!test::MosquittoFixture::isAvailable())
        QSKIP("There is no mosquitto.");
}

void TestModemPace::provisionsAtALinesPace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<KeyOrigin>("origin");
    QTest::addColumn<QString>("said");
    QTest::newRow("nrf91") << u"nRF91 AT commands"_s << KeyOrigin::Device
                           << u"No place for cloud.account"_s;
    QTest::newRow("expresslink") << u"AWS IoT ExpressLink"_s << KeyOrigin::Device
                                 << u"came with its key and certificate"_s;
    QTest::newRow("esp-at") << u"ESP-AT"_s << KeyOrigin::Host << u"is read back"_s;
    QTest::newRow("improv") << u"JSON-RPC lines"_s << KeyOrigin::Device
                            << u"Joined the network Bench"_s;
}

void TestModemPace::provisionsAtALinesPace()
{
    QFETCH(QString, name);
    QFETCH(KeyOrigin, origin);
    QFETCH(QString, said);
    const QString dialect = QString::fromLatin1(QTest::currentDataTag());
    ModemSetup bench(dialect, {}, ModemSetup::Wire::Terminal);
    bench.config.bootMs = 300;
    if (dialect == "expresslink"_L1)
        bench.trustVendor();
    QCOMPARE(bench.startModem(), QString());
    ProvisionWish wish;
    if (dialect == "improv"_L1)
        wish.wifi = WifiNetwork{u"Bench"_s, u"correct horse"_s};
    const ProvisionResult& result = bench.run(wish);
    const QByteArray told = bench.told();
    const QString record = bench.record();
    qInfo("%s", qPrintable(record));
    QVERIFY2(result.state == State::Passed, told.constData());
    QCOMPARE(result.device.dialect, name);
    QCOMPARE(result.keyOrigin, origin);
    QVERIFY2(record.contains(said), qPrintable(said));
    QVERIFY(bench.authority->valid().contains(result.certificateSerial));
    QVERIFY(bench.authority->confirmed.contains(result.certificateSerial));
    qInfo("total %.2f s, %.0f %% on the wire or waiting for the device; %lld bytes out, %lld in; "
          "%llu retries",
          std::chrono::duration<double>(result.total).count(), result.deviceShare() * 100,
          result.bytesOut, result.bytesIn, result.retries);
    QVERIFY2(result.deviceShare() >= 0.8, qPrintable(QString::number(result.deviceShare())));
    // A plain refusal is doubted once: a fresh ESP-AT refuses to list what it does not hold.
    QVERIFY2(result.retries <= (dialect == "esp-at"_L1 ? 2U : 0U),
             qPrintable(QString::number(result.retries)));
    for (const ConsoleEntry& entry : std::as_const(bench.console)) {
        QVERIFY(!entry.decoded.contains(u"PRIVATE KEY"_s));
        QVERIFY(!entry.decoded.contains(u"correct horse"_s));
    }
}

QTEST_GUILESS_MAIN(TestModemPace)
#include "tst_modem_pace.moc"
