// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/script.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::bench;
using namespace std::chrono_literals;

class TestScript : public QObject
{
    Q_OBJECT
private slots:
    void aSteadyPaceStays()
    {
        QCOMPARE(paceAt(Script::Steady, 6, 10min, 0s), 6.0);
        QCOMPARE(paceAt(Script::Steady, 6, 10min, 24h), 6.0);
    }

    void aRampRisesOnceAndStays()
    {
        QCOMPARE(paceAt(Script::Ramp, 60, 10min, 0s), 0.0);
        QCOMPARE(paceAt(Script::Ramp, 60, 10min, 5min), 30.0);
        QCOMPARE(paceAt(Script::Ramp, 60, 10min, 10min), 60.0);
        QCOMPARE(paceAt(Script::Ramp, 60, 10min, 3h), 60.0);
    }

    void aBurstHasTheSameMean()
    {
        double sum = 0;
        for (int second = 0; second < 1200; ++second)
            sum += paceAt(Script::Burst, 6, 10min, std::chrono::seconds(second));
        QCOMPARE(sum / 1200, 6.0);
        QCOMPARE(paceAt(Script::Burst, 6, 10min, 59s), 60.0);
        QCOMPARE(paceAt(Script::Burst, 6, 10min, 60s), 0.0);
        QCOMPARE(paceAt(Script::Burst, 6, 10min, 10min), 60.0);
    }

    void aDayIsQuietAtItsEndsAndFullInItsMiddle()
    {
        QCOMPARE(paceAt(Script::DailyCurve, 100, 24h, 0s), 5.0);
        QCOMPARE(paceAt(Script::DailyCurve, 100, 24h, 12h), 100.0);
        QVERIFY(paceAt(Script::DailyCurve, 100, 24h, 6h) > 50);
        QCOMPARE(paceAt(Script::DailyCurve, 100, 24h, 24h), 5.0);
    }

    void aFloodDoesNotLookAtThePace() { QCOMPARE(paceAt(Script::Flood, 0, 10min, 1s), floodPace); }
};

QTEST_APPLESS_MAIN(TestScript)
#include "tst_script.moc"
