// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_line.h"
#include "models/next_step.h"
#include "models/time_ago.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void timesAreToldInOneUnit_data()
    {
        QTest::addColumn<qint64>("past");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(300) << u"just now"_s;
        QTest::newRow("clock went back") << qint64(-5000) << u"just now"_s;
        QTest::newRow("seconds") << qint64(12'700) << u"12 s ago"_s;
        QTest::newRow("last second") << qint64(59'999) << u"59 s ago"_s;
        QTest::newRow("minutes") << qint64(60'000) << u"1 min ago"_s;
        QTest::newRow("hours") << qint64(3 * 3'600'000) << u"3 h ago"_s;
        QTest::newRow("days") << qint64(49 * 3'600'000LL) << u"2 days ago"_s;
    }

    void timesAreToldInOneUnit()
    {
        QFETCH(qint64, past);
        QFETCH(QString, text);
        constexpr qint64 now = 1'800'000'000'000;
        QCOMPARE(timeAgo(now - past, now), text);
        QCOMPARE(timeAgo(0, now), u"never"_s);
    }

    void daysAreWhole()
    {
        constexpr qint64 day = 86'400'000;
        QCOMPARE(daysUntil(10 * day, 9 * day), qint64(1));
        QCOMPARE(daysUntil(10 * day - 1, 9 * day), qint64(0));
        QCOMPARE(daysUntil(10 * day - 1, 10 * day), qint64(-1));
    }

    void commandLinesAreQuotedForTheShell()
    {
        QCOMPARE(commandLine({u"ferrule"_s, u"pub"_s, u"a/b"_s}), u"ferrule pub a/b"_s);
        QCOMPARE(commandLine({u"x"_s, u"it's $HOME"_s, QString()}), u"x 'it'\\''s $HOME' ''"_s);
    }

    void everyStateSaysWhatComesNext()
    {
        for (int state = 0; state <= int(DeviceState::Failed); ++state) {
            Device device;
            device.state = DeviceState(state);
            const NextStep next = nextStep(device);
            QVERIFY(!next.now.isEmpty());
            QCOMPARE(next.button.isEmpty(), next.action == NextStep::Action::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
