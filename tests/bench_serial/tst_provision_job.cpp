// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ProvisionResult::State;
using Wire = test::BenchSetup::Wire;

namespace {

bench::SimulatedDeviceConfig quick()
{
    bench::SimulatedDeviceConfig config;
    config.bootMs = 20;
    return config;
}

} // namespace

/// The whole job against a simulated device: over a real pseudo-terminal where that matters, else
/// over a line in memory, where waiting for the device takes no time.
class TestProvisionJob : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void provisionsAtALinesPace();
    void makesTheKeyHereWhereTheDeviceCannot();
    void followsADeviceThatHangsUpToRestart();
    void bringsAProvisionedDeviceANewCertificate();
    void takesASlowAndStallingDevice();
    void getsThroughANoisyLine();

    void reportsASilentDevice();
    void reportsADeviceThatTalksGarbage();
    void reportsWrongChecksums();
    void reportsAMissingPort();
    void reportsAnotherDeviceAfterResume();

    void unpluggedInTheMiddleThenResumed_data();
    void unpluggedInTheMiddleThenResumed();
    void keepsOldCredentialsWhenTheDigestDiffers();
    void revokesWhenTheAuthorityFails_data();
    void revokesWhenTheAuthorityFails();
    void revokesACertificateThatComesTooLate();
    void revokesLaterWhatCannotBeRevokedNow();
    void aStepThatTakesTooLongEnds();
};

void TestProvisionJob::provisionsAtALinesPace()
{
    test::BenchSetup bench({}, Wire::Terminal);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    QSignalSpy finished(&job, &ProvisionJob::finished);
    QSignalSpy changed(&job, &ProvisionJob::stepChanged);
    QVERIFY(job.start());
    QVERIFY(!job.start());
    QVERIFY(bench.waitForJob());
    QCOMPARE(finished.size(), 1);

    const ProvisionResult& result = job.result();
    QVERIFY2(result.state == State::Passed, bench.told().constData());
    for (const StepReport& step : job.steps()) {
        QVERIFY2(step.state == StepState::Done, qPrintable(title(step.id)));
        QVERIFY(!step.measured.isEmpty());
        QVERIFY(step.duration > Duration(0));
        qInfo("%-20s %6.0f ms  %s", qPrintable(title(step.id)),
              std::chrono::duration<double, std::milli>(step.duration).count(),
              qPrintable(step.measured));
    }
    QCOMPARE(result.keyOrigin, KeyOrigin::Device);
    QCOMPARE(result.claimId, u"0123456789"_s);
    QCOMPARE(bench.serialOnDevice(), result.certificateSerial);
    QCOMPARE(bench.authority->confirmed, QSet<QString>{result.certificateSerial});
    QVERIFY(bench.authority->revoked.isEmpty());
    QVERIFY(result.device.capabilities.checksums);
    QVERIFY(result.wire > Duration(0) && result.wire <= result.total);
    QVERIFY2(result.deviceShare() >= 0.8, qPrintable(QString::number(result.deviceShare())));
    qInfo("total %.2f s, %.0f %% on the wire or waiting for the device; %lld bytes out, %lld in, "
          "%.2f s of bits; %llu retries",
          std::chrono::duration<double>(result.total).count(), result.deviceShare() * 100,
          result.bytesOut, result.bytesIn, std::chrono::duration<double>(result.wire).count(),
          result.retries);

    // Log lines went to the console whole, beside the frames.
    const auto has = [&](ConsoleEntry::Kind kind, const QByteArray& text) {
        return std::any_of(bench.console.cbegin(), bench.console.cend(), [&](const auto& entry) {
            return entry.kind == kind && entry.raw.contains(text);
        });
    };
    QVERIFY(has(ConsoleEntry::Kind::Text, "rpc: Cfg.Commit"));
    QVERIFY(has(ConsoleEntry::Kind::Text, "boot: start 2"));
    QVERIFY(has(ConsoleEntry::Kind::FrameOut, "Cred.KeyGen"));
    QVERIFY(has(ConsoleEntry::Kind::FrameIn, "Cloud.State"));
    QVERIFY(!has(ConsoleEntry::Kind::Damaged, ""));
    QVERIFY(!job.resume());
}

void TestProvisionJob::makesTheKeyHereWhereTheDeviceCannot()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.refusesKeyGen = true;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QCOMPARE(job.result().keyOrigin, KeyOrigin::Host);
    QCOMPARE(bench.serialOnDevice(), job.result().certificateSerial);
    for (const ConsoleEntry& entry : std::as_const(bench.console))
        QVERIFY(!entry.decoded.contains(u"PRIVATE KEY"_s));
}

void TestProvisionJob::followsADeviceThatHangsUpToRestart()
{
    bench::SimulatedDeviceConfig config = quick();
    config.hangUpAtReboot = true;
    config.bootMs = 200;
    test::BenchSetup bench(config, Wire::Terminal);
    QVERIFY(bench.start());
    const QString before = bench.device->path();
    ProvisionJob& job = bench.newJob();
    QSignalSpy lost(bench.line.get(), &DeviceLine::lost);
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QCOMPARE(lost.size(), 1);
    QVERIFY(!bench.device->path().isEmpty());
    QCOMPARE(bench.line->portInfo().canonicalPath, bench.device->path());
}

void TestProvisionJob::bringsAProvisionedDeviceANewCertificate()
{
    test::BenchSetup bench(quick());
    QVERIFY(bench.start());
    bench.newJob().start();
    QVERIFY(bench.waitForJob());
    const QString first = bench.serialOnDevice();
    bench.newJob().start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(bench.job->result().state == State::Passed, bench.told().constData());
    QVERIFY(bench.serialOnDevice() != first);
    QCOMPARE(bench.job->result().device.info.claimId, u"0123456789"_s);
}

void TestProvisionJob::takesASlowAndStallingDevice()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.slowMs = 40;
    config.faults.stallMs = 40;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QCOMPARE(job.result().retries, 0U);
}

void TestProvisionJob::getsThroughANoisyLine()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.flipOneIn = 1500;
    config.faults.dropOneIn = 1500;
    config.faults.seed = 7;
    test::BenchSetup bench(config, Wire::Terminal);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QVERIFY(job.result().retries > 0);
    QVERIFY(bench.stray().isEmpty());
}

void TestProvisionJob::reportsASilentDevice()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.neverAnswers = true;
    config.bootMs = 0;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(*job.result().failedStep, StepId::Identity);
    QVERIFY(!job.result().error->remedy.empty());
    QVERIFY(bench.authority->calls.isEmpty());
    QVERIFY(job.canResume());

    bench.device->setFaults({});
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
}

void TestProvisionJob::reportsADeviceThatTalksGarbage()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.answersGarbage = true;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(*job.result().failedStep, StepId::Identity);
    QCOMPARE(job.result().error->kind, ErrorKind::Protocol);
    QVERIFY(bench.authority->issued.isEmpty());
}

void TestProvisionJob::reportsWrongChecksums()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.wrongCrc = true;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(*job.result().failedStep, StepId::Identity);
    QCOMPARE(job.result().error->kind, ErrorKind::Protocol);
    QVERIFY2(job.result().error->measured.find(" 0 frames") == std::string::npos,
             job.result().error->measured.c_str());
}

void TestProvisionJob::reportsAMissingPort()
{
    test::BenchSetup bench(quick(), Wire::Terminal);
    QVERIFY(bench.start());
    bench.device->unplug();
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(*job.result().failedStep, StepId::Port);
    QCOMPARE(job.result().error->kind, ErrorKind::NotFound);
}

void TestProvisionJob::reportsAnotherDeviceAfterResume()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.unplugAt = u"Store.Set"_s;
    test::BenchSetup bench(config, Wire::Terminal);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());

    bench::SimulatedDeviceConfig other = bench.config;
    other.stateFolder = bench.folder.filePath(u"other"_s);
    other.faults = {};
    bench.device = std::make_unique<bench::SimulatedDevice>(bench.scheduler, other);
    QVERIFY(bench.device->start());
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(job.result().error->kind, ErrorKind::Conflict);
    QVERIFY(bench.stray().isEmpty());
}

void TestProvisionJob::unpluggedInTheMiddleThenResumed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("failedStep");
    const auto row = [](const char* method, StepId step) {
        QTest::newRow(method) << QString::fromLatin1(method) << int(step);
    };
    row("RPC.List", StepId::Identity);
    row("Sys.GetInfo", StepId::Identity);
    row("Cred.KeyGen", StepId::KeyAndCertificate);
    row("Cred.Csr", StepId::KeyAndCertificate);
    row("Store.Set", StepId::Write);
    row("Cred.Put", StepId::Write);
    row("Store.Get", StepId::Verify);
    row("Cred.Hash", StepId::Verify);
    row("Cfg.Commit", StepId::Verify);
}

void TestProvisionJob::unpluggedInTheMiddleThenResumed()
{
    QFETCH(QString, method);
    QFETCH(int, failedStep);
    bench::SimulatedDeviceConfig config = quick();
    config.faults.unplugAt = method;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(int(*job.result().failedStep), failedStep);
    QCOMPARE(job.result().error->kind, ErrorKind::LinkLost);
    QVERIFY(bench.authority->valid().isEmpty());
    QVERIFY(job.result().certificateSerial.isEmpty());
    QVERIFY(!bench.line->isOpen());

    QVERIFY(bench.device->plugIn().hasValue());
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QCOMPARE(bench.authority->valid(), QSet<QString>{bench.serialOnDevice()});
    for (const StepReport& step : job.steps())
        QCOMPARE(step.state, StepState::Done);
}

void TestProvisionJob::keepsOldCredentialsWhenTheDigestDiffers()
{
    test::BenchSetup bench(quick());
    QVERIFY(bench.start());
    bench.newJob().start();
    QVERIFY(bench.waitForJob());
    const QString old = bench.serialOnDevice();
    QVERIFY(!old.isEmpty());

    bench::SimulatedFaults faults;
    faults.wrongHash = true;
    bench.device->setFaults(faults);
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(*job.result().failedStep, StepId::Verify);
    QCOMPARE(job.result().error->kind, ErrorKind::Device);
    QVERIFY(job.result().error->expected.find("SHA-256") != std::string::npos);
    QCOMPARE(bench.serialOnDevice(), old);
    QCOMPARE(bench.authority->valid(), QSet<QString>{old});
}

void TestProvisionJob::revokesWhenTheAuthorityFails_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("failedStep");
    QTest::newRow("claim") << u"claim"_s << int(StepId::Claim);
    QTest::newRow("sign") << u"sign"_s << int(StepId::KeyAndCertificate);
    QTest::newRow("confirm") << u"confirm"_s << int(StepId::Verify);
    QTest::newRow("awaitLogin") << u"awaitLogin"_s << int(StepId::FirstLogin);
}

void TestProvisionJob::revokesWhenTheAuthorityFails()
{
    QFETCH(QString, call);
    QFETCH(int, failedStep);
    test::BenchSetup bench(quick());
    QVERIFY(bench.start());
    bench.authority->fail(call, ErrorKind::Refused);
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(int(*job.result().failedStep), failedStep);
    QCOMPARE(job.result().error->kind, ErrorKind::Refused);
    QVERIFY(bench.stray().isEmpty());

    const QString before = bench.serialOnDevice();
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QVERIFY(bench.stray().isEmpty());
    // What had been committed is what the resumed run goes on with.
    if (!before.isEmpty())
        QCOMPARE(bench.serialOnDevice(), before);
}

void TestProvisionJob::revokesACertificateThatComesTooLate()
{
    test::BenchSetup bench(quick());
    QVERIFY(bench.start());
    bench.authority->hold(u"sign"_s);
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitFor([&] { return bench.authority->isHolding(); }));
    job.cancel();
    QVERIFY(!job.isRunning());
    QCOMPARE(job.result().state, State::Cancelled);
    QVERIFY(bench.authority->issued.isEmpty());
    bench.authority->letGo();
    QCOMPARE(bench.authority->issued.size(), 1);
    QVERIFY(bench.authority->valid().isEmpty());
}

void TestProvisionJob::revokesLaterWhatCannotBeRevokedNow()
{
    bench::SimulatedDeviceConfig config = quick();
    config.faults.unplugAt = u"Cred.Put"_s;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    bench.authority->fail(u"revoke"_s, ErrorKind::LinkLost);
    ProvisionJob& job = bench.newJob();
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(bench.authority->valid().size(), 1);
    // It is told, not swallowed.
    QVERIFY(!job.result().certificateSerial.isEmpty());

    QVERIFY(bench.device->plugIn().hasValue());
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
    QVERIFY(bench.stray().isEmpty());
}

void TestProvisionJob::aStepThatTakesTooLongEnds()
{
    test::BenchSetup bench(quick());
    QVERIFY(bench.start());
    bench.authority->hold(u"awaitLogin"_s);
    StepTimeouts timeouts;
    timeouts.limit[std::size_t(StepId::FirstLogin)] = 300ms;
    ProvisionJob& job = bench.newJob(timeouts);
    job.start();
    QVERIFY(bench.waitForJob());
    QCOMPARE(job.result().state, State::Failed);
    QCOMPARE(*job.result().failedStep, StepId::FirstLogin);
    QCOMPARE(job.result().error->kind, ErrorKind::Timeout);
    // The device works with the certificate, so it stays valid.
    QCOMPARE(bench.authority->valid(), QSet<QString>{bench.serialOnDevice()});
    bench.authority->letGo();
    QVERIFY(job.resume());
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == State::Passed, bench.told().constData());
}

QTEST_GUILESS_MAIN(TestProvisionJob)
#include "tst_provision_job.moc"
