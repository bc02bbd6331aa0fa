// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scheduler.h"

#include <QTest>

using namespace ferrule;
using namespace std::chrono_literals;

class TestScheduler : public QObject
{
    Q_OBJECT
private slots:
    void neverEarlyAndInOrder()
    {
        SystemScheduler scheduler;
        QStringList fired;
        const Instant start = scheduler.now();
        bool early = false;
        scheduler.callAt(start + 30ms, [&] {
            fired << QStringLiteral("b");
            early = early || scheduler.now() < start + 30ms;
        });
        scheduler.callAt(start + 5ms, [&] {
            fired << QStringLiteral("a");
            early = early || scheduler.now() < start + 5ms;
        });
        QTRY_COMPARE(fired.size(), 2);
        QCOMPARE(fired, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!early);
    }

    void aCancelledTimerStaysSilent()
    {
        SystemScheduler scheduler;
        bool wrong = false;
        bool right = false;
        const auto id = scheduler.callAt(scheduler.now(), [&] { wrong = true; });
        scheduler.cancel(id);
        scheduler.callAt(scheduler.now() + 5ms, [&] { right = true; });
        QTRY_VERIFY(right);
        QVERIFY(!wrong);
    }

    void aTimerMayBeDestroyedByItsOwnCallback()
    {
        SystemScheduler scheduler;
        auto timer = std::make_unique<Timer>(scheduler);
        timer->startAfter(1ms, [&timer] { timer.reset(); });
        QTRY_VERIFY(!timer);
    }

    void restartingReplacesWhatWasDue()
    {
        SystemScheduler scheduler;
        int fired = 0;
        Timer timer(scheduler);
        timer.startAfter(1ms, [&] { fired += 1; });
        timer.startAfter(2ms, [&] { fired += 10; });
        QTRY_VERIFY(!timer.isActive());
        QCOMPARE(fired, 10);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
