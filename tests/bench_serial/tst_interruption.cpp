// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_setup.h"

#include <QSignalSpy>
#include <QtTest>

#include <functional>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ProvisionResult::State;

namespace {

bench::SimulatedDeviceConfig quick()
{
    bench::SimulatedDeviceConfig config;
    config.bootMs = 5;
    return config;
}

/// A device that stays away is given up soon.
StepTimeouts impatient()
{
    StepTimeouts timeouts;
    timeouts.limit[std::size_t(StepId::Reboot)] = 2s;
    return timeouts;
}

} // namespace

/// What happens when a run is ended from outside at every point where it waits: before each answer
/// of the device, and before each answer of the authority.
class TestInterruption : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void cancelAtEachRequest();
    void jobDeletedAtEachRequest();
    void lineDeletedAtEachRequest();
    void unpluggedAtEachRequest();
    void cancelAtEachAnswerOfTheAuthority();
    void jobDeletedAtEachAnswerOfTheAuthority();

private:
    using Blow = std::function<void(test::BenchSetup& bench)>;
    /// Runs the job again and again, each time struck `stride` requests later, until it gets
    /// through. Answers how many requests there were.
    int strikeAtEachRequest(int stride, const Blow& blow, const Blow& afterwards);
    void strikeAtEachAnswer(const Blow& blow, const Blow& afterwards);
};

int TestInterruption::strikeAtEachRequest(int stride, const Blow& blow, const Blow& afterwards)
{
    for (int target = 1;; target += stride) {
        test::BenchSetup bench(quick());
        if (!bench.start())
            return -1;
        int requests = 0;
        bool struck = false;
        QObject::connect(
            bench.line.get(), &DeviceLine::console, bench.line.get(),
            [&](const ConsoleEntry& entry) {
                if (entry.kind != ConsoleEntry::Kind::FrameOut || ++requests != target)
                    return;
                struck = true;
                // The request is on its way, its answer has not come.
                blow(bench);
            },
            Qt::QueuedConnection);
        ProvisionJob& job = bench.newJob(impatient());
        bool ended = false;
        QObject::connect(&job, &ProvisionJob::finished, &job, [&ended] { ended = true; });
        job.start();
        if (!bench.waitFor([&] { return struck || ended; }))
            return -1;
        if (!struck)
            return requests;
        if (!bench.waitFor([] { return Flows::live() == 0; }))
            return -1;
        afterwards(bench);
        if (QTest::currentTestFailed())
            return -1;
    }
}

void TestInterruption::strikeAtEachAnswer(const Blow& blow, const Blow& afterwards)
{
    for (const QString& call : {u"claim"_s, u"sign"_s, u"confirm"_s, u"awaitLogin"_s}) {
        test::BenchSetup bench(quick());
        QVERIFY(bench.start());
        bench.authority->hold(call);
        bench.newJob(impatient()).start();
        QVERIFY(bench.waitFor([&] { return bench.authority->isHolding(); }));
        blow(bench);
        bench.authority->letGo();
        QVERIFY(bench.waitFor([] { return Flows::live() == 0; }));
        afterwards(bench);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestInterruption::cancelAtEachRequest()
{
    int sample = 0;
    const int requests = strikeAtEachRequest(
        1,
        [](test::BenchSetup& bench) {
            bench.job->cancel();
            QVERIFY(!bench.job->isRunning());
        },
        [&sample](test::BenchSetup& bench) {
            QCOMPARE(bench.job->result().state, State::Cancelled);
            QVERIFY(bench.stray().isEmpty());
            // Resuming takes as long as all before it together, so a sample has to do.
            if (++sample % 4 != 0)
                return;
            QVERIFY(bench.job->resume());
            QVERIFY(bench.waitForJob());
            QCOMPARE(bench.job->result().state, State::Passed);
            QVERIFY(bench.stray().isEmpty());
        });
    QVERIFY2(requests > 25, qPrintable(QString::number(requests)));
}

void TestInterruption::jobDeletedAtEachRequest()
{
    const int requests = strikeAtEachRequest(
        3, [](test::BenchSetup& bench) { bench.job.reset(); },
        [](test::BenchSetup& bench) { QVERIFY(bench.stray().isEmpty()); });
    QVERIFY2(requests > 25, qPrintable(QString::number(requests)));
}

void TestInterruption::lineDeletedAtEachRequest()
{
    const int requests = strikeAtEachRequest(
        3,
        // The line must not go while its own signal is on the way.
        [](test::BenchSetup& bench) { bench.line.release()->deleteLater(); },
        [](test::BenchSetup& bench) {
            QVERIFY(bench.waitForJob());
            QCOMPARE(bench.job->result().state, State::Cancelled);
            QVERIFY(bench.stray().isEmpty());
        });
    QVERIFY2(requests > 25, qPrintable(QString::number(requests)));
}

void TestInterruption::unpluggedAtEachRequest()
{
    const int requests = strikeAtEachRequest(
        3, [](test::BenchSetup& bench) { bench.device->unplug(); },
        [](test::BenchSetup& bench) {
            QVERIFY(bench.waitForJob());
            QVERIFY(bench.stray().isEmpty());
            QVERIFY(bench.device->plugIn().hasValue());
            if (bench.job->result().state == State::Passed)
                return;
            QVERIFY(bench.job->resume());
            QVERIFY(bench.waitForJob());
            QCOMPARE(bench.job->result().state, State::Passed);
            QVERIFY(bench.stray().isEmpty());
        });
    QVERIFY2(requests > 25, qPrintable(QString::number(requests)));
}

void TestInterruption::cancelAtEachAnswerOfTheAuthority()
{
    strikeAtEachAnswer(
        [](test::BenchSetup& bench) {
            bench.job->cancel();
            QVERIFY(!bench.job->isRunning());
        },
        [](test::BenchSetup& bench) {
            QCOMPARE(bench.job->result().state, State::Cancelled);
            QVERIFY(bench.stray().isEmpty());
            QVERIFY(bench.job->resume());
            QVERIFY(bench.waitForJob());
            QCOMPARE(bench.job->result().state, State::Passed);
            QVERIFY(bench.stray().isEmpty());
        });
}

void TestInterruption::jobDeletedAtEachAnswerOfTheAuthority()
{
    strikeAtEachAnswer([](test::BenchSetup& bench) { bench.job.reset(); },
                       [](test::BenchSetup& bench) { QVERIFY(bench.stray().isEmpty()); });
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
