// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/tally.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::station;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTally : public QObject
{
    Q_OBJECT

private slots:
    void countsDevicesNotRuns();
    void startsFromNothing();
};

void TestTally::countsDevicesNotRuns()
{
    Tally tally;
    tally.add(u"a"_s, true, 4s);
    tally.add(u"b"_s, false, 1s);
    tally.add(u"b"_s, true, 6s);
    tally.add(u"c"_s, false, 1s);
    tally.add(u"c"_s, false, 1s);
    QCOMPARE(tally.passed(), 2);
    QCOMPARE(tally.failed(), 1);
    QCOMPARE(tally.firstPass(), 1);
    QCOMPARE(tally.yield(), 2.0 / 3.0);
    QCOMPARE(tally.firstPassYield(), 1.0 / 3.0);
    QCOMPARE(tally.mean(), Duration(5s));
    QCOMPARE(tally.attempts(u"c"_s), 2);
    // A device that passed and fails later has failed.
    tally.add(u"a"_s, false, 1s);
    QCOMPARE(tally.passed(), 1);
    QCOMPARE(tally.firstPass(), 0);
}

void TestTally::startsFromNothing()
{
    Tally tally;
    QCOMPARE(tally.yield(), 0.0);
    QCOMPARE(tally.firstPassYield(), 0.0);
    QCOMPARE(tally.mean(), Duration(0));
    tally.add(u"a"_s, true, 1s);
    tally.clear();
    QCOMPARE(tally.passed(), 0);
    QCOMPARE(tally.attempts(u"a"_s), 0);
}

QTEST_APPLESS_MAIN(TestTally)
#include "tst_tally.moc"
