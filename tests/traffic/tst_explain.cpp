// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/explain.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::traffic;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::hours(100)};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT
private slots:
    void aFullPoolInWords()
    {
        Meter meter;
        meter.setConnected("P7Q", true);
        for (int i = 0; i < 31; ++i)
            meter.count("P7Q", "store/set", 100, start - 1s);
        const Measurement pool = meter.measure(start);
        QCOMPARE(text(explain(pool)),
                 QStringLiteral("1 device sent 31 messages (1 KB) in the last minute, 3100 % of "
                                "the limit of 1."));
        QCOMPARE(text(explain(pool.forecast)),
                 QStringLiteral("The pool is over its line and devices are throttled now; one "
                                "message every 65 s would be safe."));
    }

    void anEmptyPoolAndAQuietFuture()
    {
        Meter meter;
        const Measurement pool = meter.measure(start);
        QCOMPARE(text(explain(pool)),
                 QStringLiteral("No device is connected and nothing was sent."));
        QVERIFY(explain(pool.forecast).empty());
    }

    void otherWindowsUnitsAndBursts()
    {
        Policy policy = burstPolicy(3600);
        policy.window = 2s;
        policy.interval = 1s;
        policy.burst->prior = 10s;
        policy.unitBytes = 512;
        Meter meter(policy);
        meter.setConnected("A", true);
        meter.count("A", "t", 100, start);
        const Measurement pool = meter.measure(start);
        QCOMPARE(text(explain(pool)),
                 QStringLiteral("1 device sent 1 message (512 bytes) in the last 2 s, 50 % of the "
                                "limit of 2 (burst line 16)."));
    }

    void aForecastWithoutASafeInterval()
    {
        Forecast forecast;
        forecast.bitesIn = 40s;
        QCOMPARE(text(explain(forecast)),
                 QStringLiteral("At this rate the pool is throttled in 40 s; under this limit even "
                                "one message a window is too many for a device."));
        forecast.safeInterval = 1250ms;
        QVERIFY(text(explain(forecast))
                    .endsWith(QStringLiteral("one message every 1.3 s would be safe.")));
    }

    void decisionsForTheAuditTrail()
    {
        const Policy policy;
        Decision decision;
        decision.device = "A";
        decision.action = Action::Throttle;
        decision.unitsSinceAction = 31;
        decision.unitsAllowed = 1;
        decision.standing.throttles = 2;
        decision.standing.expectedDelay = 4s;
        QCOMPARE(text(explain(decision, policy)),
                 QStringLiteral("Sent 31 messages (1 KB) since it was last told, in the last "
                                "minute, 1 allowed, while the pool was over its limit: throttle 2 "
                                "of 5, an obedient device now waits 4 s before each message."));
        decision.action = Action::Release;
        decision.standing.closes = 1;
        QVERIFY(
            text(explain(decision, policy))
                .endsWith(QStringLiteral("released, as 2 throttles and 1 close did not help.")));
        decision.unitsSinceAction = 0;
        QCOMPARE(text(explain(decision, policy)), QStringLiteral("By hand: released."));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
