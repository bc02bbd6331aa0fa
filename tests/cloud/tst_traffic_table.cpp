// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/traffic_table.h"
#include "support/database_place.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs start = 1'790'000'000'000;
constexpr UtcMs minuteMs = 60'000;
constexpr UtcMs dayMs = 24 * 60 * minuteMs;

traffic::Measurement measurement(double rate)
{
    traffic::Measurement measurement;
    measurement.connected = 2;
    measurement.rate = rate;
    measurement.limit = 60;
    measurement.allowed = 240;
    traffic::DeviceMeasure busy;
    busy.device = "BUSY";
    busy.messages = 3;
    busy.rate = rate;
    traffic::DeviceMeasure silent;
    silent.device = "SILENT";
    measurement.devices = {busy, silent};
    return measurement;
}

} // namespace

class TestTrafficTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    data::Database m_database;
    TrafficTable m_table{m_database};

private slots:
    void init()
    {
        m_database.close();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_database.open(test::databaseIn(m_folder->path())));
    }

    void samplesReadBack()
    {
        QVERIFY(m_table.add(measurement(10), start));
        QVERIFY(m_table.add(measurement(20), start + 30'000));
        const auto pool = m_table.since({}, start);
        QVERIFY(pool);
        QCOMPARE(pool->size(), 2);
        QCOMPARE(pool->last().rate, 20.0);
        QCOMPARE(pool->last().connected, 2);
        QCOMPARE(pool->last().limit, 60.0);
        QCOMPARE(pool->last().allowed, 240.0);
        QCOMPARE(m_table.since(u"BUSY"_s, start + 1)->size(), 1);
        QCOMPARE(m_table.since(u"SILENT"_s, 0)->size(), 0);
    }

    void twoAtOnceAreOne()
    {
        QVERIFY(m_table.add(measurement(10), start));
        QVERIFY(m_table.add(measurement(20), start));
        const auto pool = m_table.since({}, 0);
        QCOMPARE(pool->size(), 1);
        QCOMPARE(pool->first().rate, 20.0);
    }

    void afterADayTheHighestOfTheHourIsKept()
    {
        const UtcMs hour = start - start % (60 * minuteMs);
        for (int minute = 0; minute < 120; ++minute)
            QVERIFY(m_table.add(measurement(minute == 17 || minute == 80 ? 99 : minute % 50),
                                hour + minute * minuteMs));
        QVERIFY(m_table.thin(hour + 60 * minuteMs));
        QCOMPARE(m_table.since({}, 0)->size(), 120);
        QVERIFY(m_table.thin(hour + 120 * minuteMs + dayMs));
        const auto kept = m_table.since({}, 0);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first().utcMs, hour + 17 * minuteMs);
        QCOMPARE(kept->last().utcMs, hour + 80 * minuteMs);
        QVERIFY(m_table.thin(hour + 400 * dayMs));
        QCOMPARE(m_table.since({}, 0)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTrafficTable)
#include "tst_traffic_table.moc"
