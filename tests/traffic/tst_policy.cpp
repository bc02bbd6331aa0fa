// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/policy.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace ferrule;
using namespace ferrule::traffic;
using namespace std::chrono_literals;

class TestPolicy : public QObject
{
    Q_OBJECT
private slots:
    void thePresetsCanBeMeasuredBy()
    {
        for (const Plan& plan : plans) {
            QVERIFY(validate(oneMinutePolicy(plan.limitPerDevice)));
            QVERIFY(validate(burstPolicy(plan.limitPerDevice)));
        }
        QVERIFY(!oneMinutePolicy().burst);
        QCOMPARE(burstPolicy().burst->multiple, 4.0);
        QCOMPARE(burstPolicy().burst->quietMultiple, 8.0);
    }

    void aNumberThatCannotBeMeasuredByIsNamed_data()
    {
        QTest::addColumn<std::function<void(Policy&)>>("spoil");
        const auto row = [](const char* name, std::function<void(Policy&)> spoil) {
            QTest::newRow(name) << spoil;
        };
        row("no limit", [](Policy& it) { it.limitPerDevice = 0; });
        row("not a number",
            [](Policy& it) { it.limitPerDevice = std::numeric_limits<double>::quiet_NaN(); });
        row("no window", [](Policy& it) { it.window = 0s; });
        row("interval over the window", [](Policy& it) { it.interval = 61s; });
        row("no interval", [](Policy& it) { it.interval = 0s; });
        row("no unit", [](Policy& it) { it.unitBytes = 0; });
        row("a burst below the limit", [](Policy& it) { it.burst->multiple = 0.5; });
        row("quiet below busy", [](Policy& it) { it.burst->quietMultiple = 3; });
        row("share over one", [](Policy& it) { it.burst->quietShare = 1.5; });
        row("short stretch", [](Policy& it) { it.burst->prior = 30s; });
        row("negative rungs", [](Policy& it) { it.escalation.throttlesBeforeClose = -1; });
        row("negative grace", [](Policy& it) { it.escalation.grace = -1s; });
    }
    void aNumberThatCannotBeMeasuredByIsNamed()
    {
        QFETCH(std::function<void(Policy&)>, spoil);
        Policy policy = burstPolicy();
        spoil(policy);
        const Result<void> result = validate(policy);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(!result.error().measured.empty() && !result.error().expected.empty());
    }

    void aStartedUnitIsAWholeOne_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<quint32>("units");
        QTest::newRow("empty") << quint64(0) << 1U;
        QTest::newRow("one byte") << quint64(1) << 1U;
        QTest::newRow("exactly one") << quint64(1024) << 1U;
        QTest::newRow("one more") << quint64(1025) << 2U;
        QTest::newRow("endless") << std::numeric_limits<quint64>::max()
                                 << std::numeric_limits<quint32>::max();
    }
    void aStartedUnitIsAWholeOne()
    {
        QFETCH(quint64, bytes);
        QFETCH(quint32, units);
        QCOMPARE(unitsOf(bytes, 1024), units);
    }
};

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
