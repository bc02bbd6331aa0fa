// SPDX-License-Identifier: GPL-3.0-or-later
#include "modem_setup.h"

#include "serial/connect_failure.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ModemSetup;

using State = ProvisionResult::State;

/// The whole job against each firmware that is no reference firmware, in all its flavours and
/// failures, up to a TLS login at a real mosquitto. The line is one in memory, where waiting for
/// the device takes no time; tst_modem_pace.cpp has the pseudo-terminals.
class TestModemJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void takesEveryFlavour_data();
    void takesEveryFlavour();
    void provisionsASecondTime_data();
    void provisionsASecondTime();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void unpluggedInTheMiddleThenResumed_data();
    void unpluggedInTheMiddleThenResumed();
    void getsThroughANoisyLine_data();
    void getsThroughANoisyLine();
    void joinsAWifiNetwork_data();
    void joinsAWifiNetwork();
};

void TestModemJob::initTestCase()
{
    if (!test::MosquittoFixture::isAvailable())
        QSKIP("There is no mosquitto.");
}

void TestModemJob::takesEveryFlavour_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QStringList>("traps");
    const auto row = [](const char* dialect, const char* trap) {
        QTest::addRow("%s %s", dialect, trap)
            << QString::fromLatin1(dialect) << QStringList{QString::fromLatin1(trap)};
    };
    for (const char* trap :
         {"echo", "cr-ends", "lf-ends", "nul-ends", "serial-modem", "no-overwrite"})
        row("nrf91", trap);
    row("esp-at", "prompt-first");
    row("esp-at", "busy");
    row("improv", "stray-zero");
    row("improv", "no-newline");
    row("improv", "no-scan");
}

void TestModemJob::takesEveryFlavour()
{
    QFETCH(QString, dialect);
    QFETCH(QStringList, traps);
    ModemSetup bench(dialect, traps);
    QCOMPARE(bench.startModem(), QString());
    ProvisionWish wish;
    if (dialect == "improv"_L1)
        wish.wifi = WifiNetwork{u"Bench"_s, u"correct horse"_s};
    const ProvisionResult& result = bench.run(wish);
    const QByteArray told = bench.told() + '\n' + bench.record().toUtf8();
    QVERIFY2(result.state == State::Passed, told.constData());
}

void TestModemJob::provisionsASecondTime_data()
{
    QTest::addColumn<QStringList>("traps");
    QTest::newRow("nrf91") << QStringList{};
    QTest::newRow("nrf91 no-overwrite") << QStringList{u"no-overwrite"_s};
    QTest::newRow("esp-at") << QStringList{};
    QTest::newRow("expresslink") << QStringList{};
}

void TestModemJob::provisionsASecondTime()
{
    QFETCH(QStringList, traps);
    const QString dialect = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    ModemSetup bench(dialect, traps);
    if (dialect == "expresslink"_L1)
        bench.trustVendor();
    QCOMPARE(bench.startModem(), QString());
    for (int round = 0; round < 2; ++round) {
        const ProvisionResult& result = bench.run();
        QVERIFY2(result.state == State::Passed, bench.told().constData());
    }
}

void TestModemJob::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("trap");
    QTest::addColumn<int>("step");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* dialect, const char* trap, StepId step, ErrorKind kind,
                        int code, const char* word) {
        QTest::addRow("%s %s", dialect, trap)
            << QString::fromLatin1(dialect) << QString::fromLatin1(trap) << int(step) << kind
            << code << QString::fromLatin1(word);
    };
    row("nrf91", "low-power", StepId::KeyAndCertificate, ErrorKind::Device, 528, "supply");
    row("nrf91", "storage-full", StepId::Write, ErrorKind::Device, 515, "full");
    row("esp-at", "full", StepId::Write, ErrorKind::Device, 0, "ERROR");
    row("esp-at", "old-firmware", StepId::Identity, ErrorKind::Unsupported, 0, "credential");
    row("esp-at", "needs-wifi", StepId::FirstLogin, ErrorKind::Io, 2, "network");
    row("esp-at", "unreachable", StepId::FirstLogin, ErrorKind::Tls, 4, "login");
    row("expresslink", "foreign", StepId::Identity, ErrorKind::Unsupported, 0, "revocation list");
    row("expresslink", "backs-off", StepId::FirstLogin, ErrorKind::Busy, 1, "waits");
    row("expresslink", "no-network", StepId::FirstLogin, ErrorKind::Io, 2, "network");
    row("expresslink", "unreachable", StepId::FirstLogin, ErrorKind::Io, 3, "endpoint");
    row("expresslink", "untrusted", StepId::FirstLogin, ErrorKind::Tls, 4, "TLS");
    row("expresslink", "no-policy", StepId::FirstLogin, ErrorKind::Refused, 6, "policy");
    row("expresslink", "old-guide", StepId::FirstLogin, ErrorKind::Unsupported, 3, "command");
}

void TestModemJob::saysWhyItCannot()
{
    QFETCH(QString, dialect);
    QFETCH(QString, trap);
    QFETCH(int, step);
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QFETCH(QString, word);
    ModemSetup bench(dialect, {trap});
    if (dialect == "expresslink"_L1 && trap != "foreign"_L1)
        bench.trustVendor();
    if (trap == "untrusted"_L1)
        bench.vendorPem.clear();
    QCOMPARE(bench.startModem(), QString());
    if (trap == "unreachable"_L1) {
        // Nobody listens there any more.
        bench.authority->sawLogin = {};
        bench.broker.reset();
    }
    const ProvisionResult& result = bench.run();
    const QByteArray told = bench.told();
    QVERIFY2(result.state == State::Failed, told.constData());
    QVERIFY2(int(*result.failedStep) == step, told.constData());
    QVERIFY2(result.error->kind == kind, told.constData());
    QVERIFY2(result.error->peerCode == code, told.constData());
    QVERIFY2(told.contains(word.toUtf8()), told.constData());
    if (step < int(StepId::FirstLogin))
        QVERIFY(bench.authority->valid().isEmpty());
    // A device that is refused for what it is leaves nothing behind in the cloud.
    if (step == int(StepId::Identity))
        QVERIFY(bench.authority->calls.isEmpty());
}

void TestModemJob::unpluggedInTheMiddleThenResumed_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("operation");
    const auto row = [](const char* dialect, const char* operation) {
        QTest::addRow("%s %s", dialect, operation)
            << QString::fromLatin1(dialect) << QString::fromLatin1(operation);
    };
    for (const char* operation : {"AT+CGSN", "AT+CFUN", "AT%KEYGEN", "AT%CMNG"})
        row("nrf91", operation);
    for (const char* operation : {"AT+CIPSTAMAC", "AT+SYSMFG", "AT+SYSTIMESTAMP", "AT+MQTTUSERCFG"})
        row("esp-at", operation);
    for (const char* operation : {"AT+CONF?", "AT+CONF", "AT+CONNECT!", "AT+EVENT?"})
        row("expresslink", operation);
}

void TestModemJob::unpluggedInTheMiddleThenResumed()
{
    QFETCH(QString, dialect);
    QFETCH(QString, operation);
    ModemSetup bench(dialect);
    bench.config.faults.unplugAt = operation;
    if (dialect == "expresslink"_L1)
        bench.trustVendor();
    QCOMPARE(bench.startModem(), QString());
    const ProvisionResult& result = bench.run();
    const QByteArray told = bench.told();
    QVERIFY2(result.state == State::Failed, told.constData());
    QVERIFY2(result.error->kind == ErrorKind::LinkLost, told.constData());
    QVERIFY(bench.device->plugIn().hasValue());
    bench.resume();
    QVERIFY2(result.state == State::Passed, bench.told().constData());
    // An adopted certificate is the same one again; of issued ones only the last is valid.
    QVERIFY(dialect == "expresslink"_L1 ||
            bench.authority->valid() == QSet<QString>{result.certificateSerial});
}

void TestModemJob::getsThroughANoisyLine_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("seed");
    for (const char* dialect : {"nrf91", "esp-at", "expresslink"}) {
        for (const int seed : {3, 7, 11})
            QTest::addRow("%s %d", dialect, seed) << QString::fromLatin1(dialect) << seed;
    }
}

void TestModemJob::getsThroughANoisyLine()
{
    QFETCH(QString, dialect);
    QFETCH(int, seed);
    ModemSetup bench(dialect, {}, ModemSetup::Wire::Memory, quint32(seed));
    bench.wire->faults.flipOneIn = 3000;
    bench.wire->faults.dropOneIn = 3000;
    if (dialect == "expresslink"_L1)
        bench.trustVendor();
    QCOMPARE(bench.startModem(), QString());
    // Lines without a checksum can be hurt unseen; what matters is that a run says so, and that
    // the next completes it.
    const ProvisionResult& result = bench.run();
    for (int again = 0; again < 4 && result.state != State::Passed; ++again) {
        qInfo("%s", bench.told().constData());
        bench.resume();
    }
    QVERIFY2(result.state == State::Passed, bench.told().constData());
    QVERIFY(dialect == "expresslink"_L1 ||
            bench.authority->valid() == QSet<QString>{result.certificateSerial});
}

void TestModemJob::joinsAWifiNetwork_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("ssid");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* what, const char* dialect, const QString& ssid,
                        const char* passphrase, const char* why) {
        QTest::addRow("%s %s", dialect, what)
            << QString::fromLatin1(dialect) << ssid << QString::fromLatin1(passphrase)
            << QString::fromLatin1(why);
    };
    for (const char* dialect : {"esp-at", "improv"}) {
        row("known", dialect, u"Bench"_s, "correct horse", "");
        row("open", dialect, u"Café"_s, "", "");
        row("wrong passphrase", dialect, u"Bench"_s, "wrong", "passphrase is wrong");
    }
    row("not in reach", "esp-at", u"Elsewhere"_s, "x", "No network of that name");
    row("not in reach", "improv", u"Elsewhere"_s, "x", "is none of them");
    row("known", "expresslink", u"Bench"_s, "correct horse", "");
    row("wrong passphrase", "expresslink", u"Bench"_s, "wrong", "passphrase is wrong");
}

void TestModemJob::joinsAWifiNetwork()
{
    QFETCH(QString, dialect);
    QFETCH(QString, ssid);
    QFETCH(QString, passphrase);
    QFETCH(QString, why);
    ModemSetup bench(dialect, {u"needs-wifi"_s});
    if (dialect == "expresslink"_L1)
        bench.trustVendor();
    QCOMPARE(bench.startModem(), QString());
    ProvisionWish wish;
    wish.wifi = WifiNetwork{ssid, passphrase};
    const ProvisionResult& result = bench.run(wish);
    const QByteArray told = bench.told();
    if (why.isEmpty()) {
        QVERIFY2(result.state == State::Passed, told.constData());
        return;
    }
    QVERIFY2(result.state == State::Failed, told.constData());
    QCOMPARE(result.error->peerCode, int(ConnectFailure::Network));
    QVERIFY2(told.contains(why.toUtf8()), told.constData());
}

QTEST_GUILESS_MAIN(TestModemJob)
#include "tst_modem_job.moc"
