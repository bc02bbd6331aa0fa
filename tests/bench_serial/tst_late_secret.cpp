// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A device that answers the question for its key twice, once when nobody waits any more: the
/// console shows none of it.
class TestLateSecret : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void aLateAnswerStaysHidden_data();
    void aLateAnswerStaysHidden();
    void aRunWithoutRepetitionsHidesNothingElse();
};

void TestLateSecret::aLateAnswerStaysHidden_data()
{
    QTest::addColumn<QByteArray>("marker");
    QTest::newRow("esp-at") << QByteArray("-----BEGIN PRIVATE KEY");
    // The start of a read's answer, in base64 as the file comes.
    QTest::newRow("mos") << QByteArray("-----BEGIN PRIVATE KEY").first(21).toBase64();
}

void TestLateSecret::aLateAnswerStaysHidden()
{
    QFETCH(QByteArray, marker);
    bench::SimulatedDeviceConfig config;
    config.dialect = QString::fromLatin1(QTest::currentDataTag());
    config.bootMs = 20;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    bool readsBack = false;
    bool isOver = false;
    bool isSeenAgain = false;
    int hidden = 0;
    // The key's text, as the wire carries it: in the clear, or in base64.
    const auto leaks = [&](const ConsoleEntry& entry) {
        const QByteArray key = bench.identityOfFirmware().keyPem;
        const QByteArray line = key.split('\n').value(1);
        const QByteArray shown = entry.raw + entry.decoded.toUtf8();
        return !line.isEmpty() && (shown.contains(line.first(30)) || shown.contains(marker) ||
                                   shown.contains(key.mid(30, 30).toBase64().first(36)));
    };
    QObject::connect(bench.line.get(), &DeviceLine::console, bench.line.get(),
                     [&](const ConsoleEntry& entry) {
                         QVERIFY2(!leaks(entry), entry.raw.constData());
                         if (isOver && entry.raw.isEmpty())
                             ++hidden;
                         if (isOver && !entry.raw.isEmpty())
                             isSeenAgain = true;
                     });
    // Once the key is on the device, the next answer that holds it comes much too late.
    ProvisionJob& job = bench.newJob();
    QObject::connect(&job, &ProvisionJob::stepChanged, &job, [&](const StepReport& step) {
        if (step.id == StepId::Verify && step.state == StepState::Running && !readsBack) {
            readsBack = true;
            bench.wire->faults.lateText = marker;
            bench.wire->faults.lateBy = 20s;
        }
        // As soon as the key has been compared, only the afterglow hides it.
        if (step.id == StepId::Reboot && step.state == StepState::Running)
            isOver = true;
    });
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY(readsBack);
    QVERIFY(isOver);
    QVERIFY2(bench.wire->faults.lateText.isEmpty(), "Nothing came late.");
    bench.letPass(25s);
    QVERIFY(hidden > 0);
    isSeenAgain = false;
    bench.letPass(20s);
    // The log of a device that is alive is told again.
    QVERIFY(isSeenAgain);
}

void TestLateSecret::aRunWithoutRepetitionsHidesNothingElse()
{
    bench::SimulatedDeviceConfig config;
    config.dialect = u"mos"_s;
    config.bootMs = 20;
    test::BenchSetup bench(config);
    QVERIFY(bench.start());
    bool seen = false;
    ProvisionJob& job = bench.newJob();
    QObject::connect(bench.line.get(), &DeviceLine::console, bench.line.get(),
                     [&](const ConsoleEntry& entry) {
                         const StepReport& reboot = job.steps()[std::size_t(StepId::Reboot)];
                         if (reboot.state == StepState::Running &&
                             entry.kind == ConsoleEntry::Kind::FrameIn && !entry.raw.isEmpty())
                             seen = true;
                     });
    job.start();
    QVERIFY(bench.waitForJob());
    QVERIFY2(job.result().state == ProvisionResult::State::Passed, bench.told().constData());
    QCOMPARE(job.result().retries, 0U);
    QVERIFY(seen);
}

QTEST_GUILESS_MAIN(TestLateSecret)
#include "tst_late_secret.moc"
