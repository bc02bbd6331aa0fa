// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow.h"
#include "support/manual_scheduler.h"

#include <QTest>

#include <stdexcept>

using namespace ferrule;
using namespace std::chrono_literals;

namespace {

Task<void> storeAnswer(Pending<int> pending, std::shared_ptr<QString> outcome)
{
    const Result<int> answer = co_await pending.answer();
    *outcome = answer ? QString::number(*answer) : QString::fromStdString(answer.error().what);
}

Task<void> sleepOnce(std::shared_ptr<Flows> flows, std::shared_ptr<QString> outcome)
{
    Task<Result<void>> nap = flows->sleep(1s);
    flows.reset();
    const Result<void> slept = co_await nap;
    *outcome = slept ? QStringLiteral("slept") : QString::fromLatin1(name(slept.error().kind));
}

Task<void> throwing(Pending<int> pending)
{
    static_cast<void>(co_await pending.answer());
    throw std::runtime_error("deliberate");
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void anAnswerResumesTheFlowOnce()
    {
        Pending<int> pending;
        auto outcome = std::make_shared<QString>();
        Flows::launch(storeAnswer(pending, outcome), "answer");
        QCOMPARE(Flows::live(), 1);
        QVERIFY(pending.settle(5));
        QVERIFY(!pending.settle(6));
        QCOMPARE(*outcome, QStringLiteral("5"));
    }

    void anEarlyAnswerIsNotLost()
    {
        Pending<int> pending;
        pending.settle(cancelled("gone"));
        auto outcome = std::make_shared<QString>();
        Flows::launch(storeAnswer(pending, outcome), "early");
        QCOMPARE(*outcome, QStringLiteral("gone"));
    }

    void aSleepEndsAtItsDeadline()
    {
        test::ManualScheduler time;
        auto flows = std::make_shared<Flows>(time);
        auto outcome = std::make_shared<QString>();
        Flows::launch(sleepOnce(flows, outcome), "sleep");
        time.advance(999ms);
        QVERIFY(outcome->isEmpty());
        time.advance(1ms);
        QCOMPARE(*outcome, QStringLiteral("slept"));
        QCOMPARE(time.pendingTimers(), std::size_t(0));
    }

    void deletingTheOwnerCancelsItsSleeps()
    {
        test::ManualScheduler time;
        auto flows = std::make_shared<Flows>(time);
        auto outcome = std::make_shared<QString>();
        Flows::launch(sleepOnce(flows, outcome), "sleep");
        flows.reset();
        QCOMPARE(*outcome, QStringLiteral("cancelled"));
        QCOMPARE(time.pendingTimers(), std::size_t(0));
    }

    void aStrayExceptionIsLoggedAndCounted()
    {
        Pending<int> pending;
        Flows::launch(throwing(pending), "thrower");
        QTest::ignoreMessage(QtCriticalMsg, "Flow 'thrower' ended by an exception: deliberate");
        pending.settle(1);
        QCOMPARE(Flows::live(), 0);
    }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
