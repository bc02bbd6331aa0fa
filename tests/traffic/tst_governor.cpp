// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/governor.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::traffic;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::hours(1)};

qint64 ms(Duration duration)
{
    return std::chrono::round<std::chrono::milliseconds>(duration).count();
}

} // namespace

class TestGovernor : public QObject
{
    Q_OBJECT
private slots:
    void throttlesInARowDoubleUpToThirtySeconds()
    {
        Governor governor;
        QCOMPARE(governor.delay(start), Duration(0));
        QList<qint64> delays;
        for (int i = 0; i < 6; ++i) {
            governor.throttle(start);
            delays << ms(governor.delay(start));
        }
        QCOMPARE(delays, QList<qint64>({2000, 4000, 8000, 16000, 30000, 30000}));
    }

    void decaysByAQuarterPercentAndTwoMillisecondsASecond_data()
    {
        QTest::addColumn<int>("throttles");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<qint64>("left");
        QTest::newRow("first second") << 1 << 1 << qint64(1993);
        QTest::newRow("a minute") << 1 << 60 << qint64(1610);
        QTest::newRow("nothing left") << 1 << 502 << qint64(0);
        QTest::newRow("from the cap") << 5 << 1 << qint64(29923);
        QTest::newRow("from the cap to nothing") << 5 << 1461 << qint64(0);
        QTest::newRow("just before") << 5 << 1450 << qint64(21);
    }
    void decaysByAQuarterPercentAndTwoMillisecondsASecond()
    {
        QFETCH(int, throttles);
        QFETCH(int, seconds);
        QFETCH(qint64, left);
        Governor governor;
        for (int i = 0; i < throttles; ++i)
            governor.throttle(start);
        QCOMPARE(ms(governor.delay(start + std::chrono::seconds(seconds))), left);
    }

    void aThrottleAddsToWhatIsLeftOfTheLast()
    {
        // As seen in the field: from 1070 ms to 3070 ms, which adds; from there it doubles.
        Governor governor;
        governor.throttle(start);
        Instant now = start;
        while (ms(governor.delay(now)) > 1070)
            now += 10ms;
        const Duration left = governor.delay(now);
        governor.throttle(now);
        QCOMPARE(governor.delay(now), left + 2s);
        QCOMPARE(ms(governor.delay(now)), qint64(3070));
        governor.throttle(now);
        QCOMPARE(governor.delay(now), 2 * (left + 2s));
    }

    void decayDoesNotDependOnHowOftenItIsAsked()
    {
        Governor watched;
        Governor left;
        watched.throttle(start);
        left.throttle(start);
        for (int i = 0; i < 1000; ++i)
            static_cast<void>(watched.delay(start + i * 100ms));
        QCOMPARE(watched.delay(start + 100s), left.delay(start + 100s));
    }

    void waitingSendersQueueBehindEachOther()
    {
        Governor governor;
        QCOMPARE(governor.reserve(start), start);
        governor.throttle(start);
        const Instant first = governor.reserve(start);
        QCOMPARE(first, start + 2s);
        const Duration second = governor.delayFor(start);
        QCOMPARE(ms(second), 2000 + ms(governor.delay(first)));
        QCOMPARE(governor.reserve(start), start + second);
        // A later throttle slows who comes now, and moves nobody who waits.
        governor.throttle(start);
        QVERIFY(governor.reserve(start) > start + second + 3900ms);
    }

    void anIdleDeviceWaitsLess()
    {
        Governor governor;
        governor.throttle(start);
        QCOMPARE(governor.delayFor(start + 502s), Duration(0));
    }

    void resetForgets()
    {
        Governor governor;
        governor.throttle(start);
        static_cast<void>(governor.reserve(start));
        governor.reset();
        QCOMPARE(governor.delayFor(start), Duration(0));
    }
};

QTEST_APPLESS_MAIN(TestGovernor)
#include "tst_governor.moc"
