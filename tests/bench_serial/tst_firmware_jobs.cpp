// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;

using State = ProvisionResult::State;

namespace {

bool mentions(const ProvisionJob& job, const QString& words)
{
    for (const StepReport& step : job.steps()) {
        if (step.details.join(u'\n').contains(words))
            return true;
    }
    return false;
}

} // namespace

/// The whole job against each kind of firmware that has a file system: each once over a real
/// pseudo-terminal at the line's pace, its flavours and failures over a line in memory, where
/// waiting for the device takes no time.
class TestFirmwareJobs : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void provisions_data();
    void provisions();
    void spendsItsTimeOnTheWire_data();
    void spendsItsTimeOnTheWire();
    void keepsOldCredentialsOrIsCompleted_data();
    void keepsOldCredentialsOrIsCompleted();
    void findsAWrongDigest_data();
    void findsAWrongDigest();
};

void TestFirmwareJobs::provisions_data()
{
    QTest::addColumn<QString>("firmware");
    QTest::addColumn<QStringList>("traps");
    QTest::addColumn<bool>("makesItsKey");
    QTest::addColumn<QString>("record");
    const auto row = [](const char* name, const char* firmware, const QStringList& traps,
                        bool makesItsKey, const char* record) {
        QTest::newRow(name) << QString::fromLatin1(firmware) << traps << makesItsKey
                            << QString::fromLatin1(record);
    };
    row("smp", "smp", {}, true, "tells digests");
    row("smp without a shell", "smp", {u"no-shell"_s}, false, "Key made here");
    row("smp without hashes", "smp", {u"no-hash"_s}, true, "is read back");
    row("smp deaf behind a line end", "smp", {u"loses-frame-behind-line"_s}, true, "SMP");
    row("smp stalls on fragments", "smp", {u"stalls-on-fragments"_s}, true, "SMP");
    row("smp echoes", "smp", {u"echo"_s}, true, "SMP");
    row("smp forgets pieces", "smp", {u"forgets-piece"_s}, true, "SMP");
    row("mynewt", "smp-mynewt", {}, false, "SMP (Mynewt)");
    row("mos", "mos", {}, false, "Mongoose OS");
    row("mos without checksums", "mos", {u"no-crc"_s}, false, "no checksums");
}

void TestFirmwareJobs::provisions()
{
    QFETCH(QString, firmware);
    QFETCH(QStringList, traps);
    QFETCH(bool, makesItsKey);
    QFETCH(QString, record);
    bench::SimulatedDeviceConfig config;
    config.dialect = firmware;
    config.faults.traps = traps;
    config.bootMs = 20;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QCOMPARE(job.result().keyOrigin, makesItsKey ? KeyOrigin::Device : KeyOrigin::Host);
    QVERIFY2(mentions(job, record), qPrintable(record));
    QVERIFY(!job.result().device.info.hardwareId.isEmpty());
    const agent::Identity identity = bench.identityOfFirmware();
    QCOMPARE(identity.claimId, u"0123456789"_s);
    QCOMPARE(identity.endpoint, u"localhost"_s);
    QCOMPARE(identity.port, quint16(8883));
    QVERIFY(!identity.keyPem.isEmpty());
    QVERIFY(!identity.authorityPem.isEmpty());
    QCOMPARE(bench.serialOnDevice(), job.result().certificateSerial);
    QVERIFY(bench.stray().isEmpty());
    const QByteArray keyLine = identity.keyPem.split('\n').value(1);
    QVERIFY(keyLine.size() > 40);
    int withheld = 0;
    for (const ConsoleEntry& entry : std::as_const(bench.console)) {
        QVERIFY(!entry.decoded.contains(u"PRIVATE KEY"_s));
        QVERIFY(!entry.raw.contains(keyLine));
        QVERIFY(!entry.raw.contains(identity.keyPem.toBase64().first(30)));
        withheld += entry.kind == ConsoleEntry::Kind::FrameOut && entry.raw.isEmpty();
    }
    QCOMPARE(withheld > 0, !makesItsKey);

    // Once more: it holds a claim ID and credentials now.
    const QString first = bench.serialOnDevice();
    bench.newJob().start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(bench.job->result().state == State::Passed, bench.told().constData());
    QCOMPARE(bench.job->result().device.info.claimId, u"0123456789"_s);
    QVERIFY(bench.serialOnDevice() != first);
}

void TestFirmwareJobs::spendsItsTimeOnTheWire_data()
{
    QTest::addColumn<QString>("firmware");
    QTest::newRow("smp") << u"smp"_s;
    QTest::newRow("mynewt") << u"smp-mynewt"_s;
    QTest::newRow("mos") << u"mos"_s;
}

void TestFirmwareJobs::spendsItsTimeOnTheWire()
{
    QFETCH(QString, firmware);
    bench::SimulatedDeviceConfig config;
    config.dialect = firmware;
    test::BenchSetup bench(config, test::BenchSetup::Wire::Terminal);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    const ProvisionResult& result = job.result();
    QVERIFY2(result.state == State::Passed, bench.told().constData());
    qInfo("total %.2f s, %.0f %% on the wire or waiting for the device; %lld bytes out, %lld in, "
          "%.2f s of bits; %llu retries",
          std::chrono::duration<double>(result.total).count(), result.deviceShare() * 100,
          result.bytesOut, result.bytesIn, std::chrono::duration<double>(result.wire).count(),
          result.retries);
    QVERIFY2(result.deviceShare() >= 0.8, qPrintable(QString::number(result.deviceShare())));
}

void TestFirmwareJobs::keepsOldCredentialsOrIsCompleted_data()
{
    QTest::addColumn<QString>("firmware");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("oldOnesStay");
    for (const char* operation :
         {"settings.0.write", "settings.3.write", "fs.0.write", "fs.2.read", "shell.0.write"})
        QTest::addRow("smp %s", operation) << u"smp"_s << QString::fromLatin1(operation) << false;
    for (const char* operation : {"FS.Put", "FS.Get", "Config.Set", "Config.Save"})
        QTest::addRow("mos %s", operation)
            << u"mos"_s << QString::fromLatin1(operation)
            << (QByteArray(operation) != "Config.Save"); // the answer is cut off, the save is done
}

void TestFirmwareJobs::keepsOldCredentialsOrIsCompleted()
{
    QFETCH(QString, firmware);
    QFETCH(QString, operation);
    QFETCH(bool, oldOnesStay);
    bench::SimulatedDeviceConfig config;
    config.dialect = firmware;
    config.bootMs = 5;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    bench.newJob().start();
    QVERIFY(bench.waitForJob());
    const QString old = bench.serialOnDevice();
    QVERIFY(!old.isEmpty());

    bench::SimulatedFaults faults;
    faults.unplugAt = operation;
    bench.device->setFaults(faults);
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    if (oldOnesStay) {
        QCOMPARE(bench.serialOnDevice(), old);
        QVERIFY(bench.authority->valid().contains(old));
    }
    QVERIFY(job.result().state != State::Passed);
    // Nothing but what the device may still work with is valid.
    QVERIFY((bench.authority->valid() - QSet<QString>{old, bench.serialOnDevice()}).isEmpty());
    QVERIFY(bench.device->plugIn().hasValue());
    bench.device->setFaults({});
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QVERIFY((bench.authority->valid() - QSet<QString>{old, bench.serialOnDevice()}).isEmpty());
}

void TestFirmwareJobs::findsAWrongDigest_data()
{
    spendsItsTimeOnTheWire_data();
}

void TestFirmwareJobs::findsAWrongDigest()
{
    QFETCH(QString, firmware);
    bench::SimulatedDeviceConfig config;
    config.dialect = firmware;
    config.bootMs = 5;
    config.faults.wrongHash = true;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(*job.result().failedStep, StepId::Verify);
    QVERIFY(bench.authority->valid().isEmpty());
}

QTEST_GUILESS_MAIN(TestFirmwareJobs)
#include "tst_firmware_jobs.moc"
