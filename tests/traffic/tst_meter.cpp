// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/meter.h"

#include <QTest>

#include <ctime>

using namespace ferrule;
using namespace ferrule::traffic;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::hours(100)};

/// `count` messages of one unit, evenly over the stretch that ends at `end`.
void send(Meter& meter, const char* device, int count, Instant end, Duration stretch)
{
    for (int i = 0; i < count; ++i)
        meter.count(device, "t", 100, end - stretch + stretch * i / count);
}

const DeviceMeasure& find(const Measurement& measurement, const char* device)
{
    for (const DeviceMeasure& measure : measurement.devices)
        if (measure.device == device)
            return measure;
    qFatal("%s was not measured", device);
}

} // namespace

class TestMeter : public QObject
{
    Q_OBJECT
private slots:
    void anEmptyPoolIsQuiet()
    {
        Meter meter;
        const Measurement measurement = meter.measure(start);
        QCOMPARE(measurement.devicesInPool, 0);
        QCOMPARE(measurement.share, 0.0);
        QVERIFY(!measurement.over);
        QVERIFY(!measurement.forecast.bitesIn);
    }

    void countsMessagesUnitsBytesAndShares()
    {
        Meter meter;
        meter.setConnected("A", true);
        meter.setConnected("B", true);
        meter.setConnected("C", true);
        meter.count("A", "x", 1025, start - 10s);
        meter.count("A", "y", 10, start - 9s);
        meter.count("B", "x", 0, start - 8s);
        const Measurement measurement = meter.measure(start);
        QCOMPARE(measurement.connected, 3);
        QCOMPARE(measurement.devicesInPool, 3);
        QCOMPARE(measurement.units, 4.0);
        QCOMPARE(measurement.messages, 3.0);
        QCOMPARE(measurement.rate, 240.0);
        QCOMPARE(measurement.limit, 180.0);
        QCOMPARE(measurement.share, 240.0 / 180);
        QVERIFY(measurement.over);
        const DeviceMeasure& a = measurement.devices[0];
        QCOMPARE(a.device, std::string("A"));
        QCOMPARE(a.bytes, 1035.0);
        QCOMPARE(a.units, 3.0);
        QCOMPARE(a.rate, 180.0);
        QCOMPARE(a.shareOfPool, 0.75);
        QCOMPARE(a.topics.size(), std::size_t(2));
        QCOMPARE(a.topics[0].topic, std::string("x"));
        QCOMPARE(a.topics[0].units, 2.0);
        QVERIFY(a.finding == Finding::Excess);
        // At its limit exactly is not over it.
        QVERIFY(find(measurement, "B").finding == Finding::WithinLimit);
        QVERIFY(find(measurement, "C").finding == Finding::WithinLimit);
    }

    void theWindowSlides_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<double>("units");
        QTest::newRow("now") << 0 << 10.0;
        QTest::newRow("well inside") << 45'000 << 10.0;
        QTest::newRow("half of the oldest bucket") << 60'500 << 5.0;
        QTest::newRow("just out") << 61'000 << 0.0;
        QTest::newRow("long ago") << 86'400'000 << 0.0;
    }
    void theWindowSlides()
    {
        QFETCH(int, age);
        QFETCH(double, units);
        Meter meter;
        meter.setConnected("A", true);
        for (int i = 0; i < 10; ++i)
            meter.count("A", "t", 1, start);
        QCOMPARE(meter.measure(start + std::chrono::milliseconds(age)).units, units);
    }

    void overItsOwnShareIsNoExcessWhileThePoolHasRoom()
    {
        Meter meter;
        for (const char* device : {"A", "B", "C", "D", "E"})
            meter.setConnected(device, true);
        send(meter, "A", 5, start, 60s);
        Measurement measurement = meter.measure(start);
        QVERIFY(!measurement.over);
        QVERIFY(find(measurement, "A").finding == Finding::OverOwnLimit);
        meter.count("B", "t", 1, start);
        measurement = meter.measure(start);
        QVERIFY(measurement.over);
        QVERIFY(find(measurement, "A").finding == Finding::Excess);
        QVERIFY(find(measurement, "B").finding == Finding::WithinLimit);
    }

    void theBurstRuleAllowsFourTimesAndEightAfterQuiet_data()
    {
        QTest::addColumn<int>("prior"); // messages in the five minutes before
        QTest::addColumn<int>("units"); // in the last minute
        QTest::addColumn<bool>("excess");
        QTest::newRow("eight after quiet") << 0 << 8 << false;
        QTest::newRow("nine after quiet") << 0 << 9 << true;
        QTest::newRow("just under half") << 2 << 8 << false;
        QTest::newRow("four when busy") << 5 << 4 << false;
        QTest::newRow("five when busy") << 5 << 5 << true;
    }
    void theBurstRuleAllowsFourTimesAndEightAfterQuiet()
    {
        QFETCH(int, prior);
        QFETCH(int, units);
        QFETCH(bool, excess);
        Meter meter(burstPolicy(60));
        meter.setConnected("A", true);
        send(meter, "A", prior, start - 60s, 290s);
        send(meter, "A", units, start, 50s);
        const Measurement measurement = meter.measure(start);
        QCOMPARE(measurement.devices[0].finding == Finding::Excess, excess);
        QCOMPARE(measurement.allowed, prior >= 3 ? 240.0 : 480.0);
        QCOMPARE(measurement.limit, 60.0);
    }

    void connectedDevicesAreCountedOnce()
    {
        Meter meter;
        meter.setConnected("A", true);
        meter.setConnected("A", true);
        meter.setConnected("B", false);
        QCOMPARE(meter.connected(), 1);
        meter.forget("A");
        meter.forget("A");
        QCOMPARE(meter.connected(), 0);
        // Who sent counts in the pool for as long as what it sent does.
        meter.count("C", "t", 1, start);
        QCOMPARE(meter.measure(start).devicesInPool, 1);
        QCOMPARE(meter.measure(start + 62s).devicesInPool, 0);
    }

    void onlyWhatCameAfterAMarkCountsSinceIt()
    {
        Meter meter;
        meter.setConnected("A", true);
        send(meter, "A", 10, start, 10s);
        meter.mark("A", start + 1s);
        meter.count("A", "t", 1, start + 500ms);
        QCOMPARE(meter.measure(start + 1s).devices[0].unitsSinceAction, 0.0);
        meter.count("A", "t", 1, start + 1s);
        const Measurement measurement = meter.measure(start + 2s);
        QCOMPARE(measurement.devices[0].unitsSinceAction, 1.0);
        QCOMPARE(measurement.devices[0].units, 12.0);
        QCOMPARE(meter.measure(start + 120s).devices[0].unitsSinceAction, 0.0);
    }

    void topicsStayBounded()
    {
        Meter meter;
        for (int i = 0; i < 1000; ++i)
            meter.count("A", "topic/" + std::to_string(i), 1, start);
        for (int i = 0; i < 50; ++i)
            meter.count("A", "topic/3", 1, start);
        const Measurement measurement = meter.measure(start);
        const auto& topics = measurement.devices[0].topics;
        QCOMPARE(topics.size(), Meter::topicsShown);
        QCOMPARE(topics[0].topic, std::string(Meter::otherTopics));
        QCOMPARE(topics[0].units, 1000.0 - double(Meter::topicsPerDevice));
        QCOMPARE(topics[1].topic, std::string("topic/3"));
        QCOMPARE(topics[1].units, 51.0);
        // Later, topics that have gone cold make room.
        meter.count("A", "fresh", 1, start + 200s);
        QCOMPARE(meter.measure(start + 200s).devices[0].topics[0].topic, std::string("fresh"));
    }

    void longTopicsAreCutBetweenCharacters()
    {
        Meter meter;
        const std::string topic = std::string(255, 'a') + "\xC3\xA4" + "tail";
        meter.count("A", topic, 1, start);
        QCOMPARE(meter.measure(start).devices[0].topics[0].topic, std::string(255, 'a'));
    }

    void looksAhead()
    {
        Meter meter;
        meter.setConnected("A", true);
        // Quiet for half a minute, then one message every ten seconds: over the line next time.
        meter.setPolicy(oneMinutePolicy(240));
        for (int i = 0; i < 3; ++i)
            meter.count("A", "t", 1, start - 25s + i * 10s);
        Measurement measurement = meter.measure(start);
        QVERIFY(!measurement.over);
        QCOMPARE(measurement.forecast.bitesIn, std::optional<Duration>(30s));
        // Four messages a minute, with a twelfth to spare.
        QCOMPARE(measurement.forecast.safeInterval, std::optional<Duration>(16250ms));
        meter.setPolicy(oneMinutePolicy(360));
        measurement = meter.measure(start);
        QVERIFY(!measurement.forecast.bitesIn);
        meter.setPolicy(oneMinutePolicy(60));
        measurement = meter.measure(start);
        QCOMPARE(measurement.forecast.bitesIn, std::optional<Duration>(0s));
        QCOMPARE(measurement.forecast.safeInterval, std::optional<Duration>(65s));
        meter.setPolicy(oneMinutePolicy(10));
        QVERIFY(!meter.measure(start).forecast.safeInterval);
    }

    void aChangedLimitKeepsWhatWasCountedAnotherWindowDoesNot()
    {
        Meter meter;
        meter.setConnected("A", true);
        meter.count("A", "t", 1, start);
        meter.setPolicy(oneMinutePolicy(10));
        QCOMPARE(meter.measure(start).units, 1.0);
        Policy shorter;
        shorter.window = 10s;
        shorter.interval = 5s;
        meter.setPolicy(shorter);
        const Measurement measurement = meter.measure(start);
        QCOMPARE(measurement.units, 0.0);
        QCOMPARE(measurement.connected, 1);
    }

    void timeThatRunsBackwardsDoesNoHarm()
    {
        Meter meter;
        meter.count("A", "t", 1, start);
        meter.count("A", "t", 1, start - 600s);
        QCOMPARE(meter.measure(start).units, 2.0);
    }

    void keepsUpWithFiftyThousandMessagesASecond()
    {
        // Far above that on any machine; the bound is what the meter promises, not what it does.
        Meter meter(burstPolicy());
        std::vector<std::string> devices;
        for (int i = 0; i < 1000; ++i)
            devices.push_back("DEVICE" + std::to_string(i));
        const std::clock_t before = std::clock();
        for (int i = 0; i < 100'000; ++i)
            meter.count(devices[static_cast<std::size_t>(i) % devices.size()],
                        "$aws/rules/IotoDevice/ioto/service/DEVICE/store/set", 120,
                        start + i * 20us);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
        QCOMPARE(meter.measure(start + 2s).units, 100'000.0);
    }
};

QTEST_APPLESS_MAIN(TestMeter)
#include "tst_meter.moc"
