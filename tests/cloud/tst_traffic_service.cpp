// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Six messages a device in a window of one second; everything else as short.
traffic::Policy smallPolicy()
{
    traffic::Policy policy;
    policy.name = "test";
    policy.limitPerDevice = 6.0 * 3600;
    policy.window = 1s;
    policy.interval = 250ms;
    policy.escalation.throttlesBeforeClose = 2;
    policy.escalation.closesBeforeRelease = 1;
    policy.escalation.grace = 10ms;
    policy.escalation.reclaimAfter = 100ms;
    return policy;
}

} // namespace

class TestTrafficService : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void aRestartLetsNobodyStartOver()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"CLOSEDDEV1"_s);
        QVERIFY(device.provision());
        const auto standing = [&] {
            QVERIFY(device.connect());
            QTRY_VERIFY(bench.cloud->presence().isOnline(device.claimId));
            const cloud::TrafficReport report = bench.cloud->traffic().look();
            QCOMPARE(report.standings.value(device.claimId).stage, traffic::Stage::Closed);
            QCOMPARE(report.standings.value(device.claimId).closes, 1);
            QCOMPARE(report.standings.value(device.claimId).throttles, 1);
        };
        for (const auto action : {traffic::Action::Throttle, traffic::Action::Close})
            QVERIFY(await(bench.cloud->traffic().act(device.claimId, action, u"tester"_s)));
        standing();
        await(device.client.disconnectFromBroker());
        bench.stop();
        QVERIFY(bench.start());
        standing();
        // Claimed again, it does start over.
        QVERIFY(await(
            bench.cloud->traffic().act(device.claimId, traffic::Action::Release, u"tester"_s)));
        bench.stop();
        QVERIFY(bench.start());
        QCOMPARE(bench.cloud->traffic().look().standings.value(device.claimId).stage,
                 traffic::Stage::Free);
    }

    void excessClimbsFromThrottleToRelease()
    {
        Bench bench(smallPolicy());
        QVERIFY(bench.start());
        Device device(bench, u"NOISYDEV12"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        QVERIFY(device.subscribe());
        QSignalSpy enforced(bench.cloud.get(), &cloud::BenchCloud::enforced);
        QSignalSpy measured(bench.cloud.get(), &cloud::BenchCloud::measured);
        Timer pace(bench.scheduler);
        std::function<void()> send = [&] {
            static_cast<void>(device.client.publish(device.service("test/ping"), {},
                                                    net::Qos::AtMostOnce, net::Wait::None));
            pace.startAfter(20ms, send);
        };
        send();
        const auto action = [&](int i) {
            return enforced.at(i).first().value<cloud::EnforcementRecord>().action;
        };
        QTRY_COMPARE_WITH_TIMEOUT(enforced.size(), 4, 60'000);
        pace.stop();
        QCOMPARE(action(0), cloud::EnforcementAction::Throttle);
        QCOMPARE(action(1), cloud::EnforcementAction::Throttle);
        QCOMPARE(action(2), cloud::EnforcementAction::Close);
        QCOMPARE(action(3), cloud::EnforcementAction::Release);
        QTRY_COMPARE(device.client.state(), net::ClientState::Disconnected);
        const auto first = enforced.first().first().value<cloud::EnforcementRecord>();
        QCOMPARE(first.by, u"policy"_s);
        QVERIFY(!first.why.isEmpty());
        QVERIFY(!first.figures.isEmpty());
        QVERIFY(measured.size() >= 4);

        // What the device was told, in order.
        QCOMPARE(device.received.size(), 4);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(device.received.at(i).topic.endsWith("/mqtt/throttle"));
            const QJsonObject said =
                QJsonDocument::fromJson(device.received.at(i).payload).object();
            const qint64 age = bench.scheduler.utcMs() - said.value("timestamp"_L1).toInteger();
            QVERIFY(age >= 0 && age < 30'000);
            QCOMPARE(said.value("close"_L1).toBool(), i == 2);
        }
        QVERIFY(device.received.at(3).topic.endsWith("/provision/release"));

        // Samples and audit trail are kept.
        const auto samples = bench.cloud->samples().since(device.claimId, 0);
        QVERIFY(samples && !samples->isEmpty());
        const auto over = [](const cloud::TrafficSample& it) { return it.rate > it.limit; };
        QVERIFY(std::any_of(samples->begin(), samples->end(), over));
        const auto trail = bench.cloud->registry().auditTrail().newest(device.claimId, 10);
        QVERIFY(trail);
        QCOMPARE(trail->size(), 5); // the claim, and the four
        QCOMPARE(trail->first().action, u"release"_s);

        QTRY_VERIFY(bench.cloud->enforcer().reclaim(device.claimId, u"tester"_s));
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        QTRY_VERIFY(bench.cloud->presence().isOnline(device.claimId));
        const cloud::TrafficReport report = bench.cloud->traffic().look();
        QCOMPARE(report.standings.value(device.claimId).stage, traffic::Stage::Free);
    }

    void aQuietDeviceIsLeftAlone()
    {
        Bench bench(smallPolicy());
        QVERIFY(bench.start());
        Device device(bench, u"QUIETDEV12"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        QTRY_VERIFY(bench.cloud->presence().isOnline(device.claimId));
        QSignalSpy enforced(bench.cloud.get(), &cloud::BenchCloud::enforced);
        QSignalSpy measured(bench.cloud.get(), &cloud::BenchCloud::measured);
        QVERIFY(device.publish("store/set", R"({"key":"a","value":"b","type":"string"})"));
        QTRY_VERIFY(measured.size() >= 3);
        QCOMPARE(enforced.size(), 0);
        const auto report = measured.last().first().value<cloud::TrafficReport>();
        QCOMPARE(report.measurement.connected, 1);
        QCOMPARE(report.measurement.messages, 1.0);
        QVERIFY(!report.explanation.isEmpty());
    }

    void everyMessageIsCounted()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"FLOODDEV12"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        constexpr int flood = 20'000;
        for (int i = 0; i < flood; ++i)
            static_cast<void>(device.client.publish(device.service("test/ping"), "x",
                                                    net::Qos::AtMostOnce, net::Wait::None));
        QTRY_COMPARE_WITH_TIMEOUT(bench.cloud->traffic().messagesCounted(), quint64(flood), 60'000);
        QCOMPARE(bench.cloud->traffic().look().measurement.messages, double(flood));
    }

    void anActByHandIsOnTheTrail()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"HANDDEVIC1"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        QVERIFY(device.subscribe());
        QVERIFY(await(
            bench.cloud->traffic().act(device.claimId, traffic::Action::Throttle, u"tester"_s)));
        QTRY_COMPARE(device.received.size(), 1);
        const auto trail = bench.cloud->registry().auditTrail().newest(device.claimId, 1);
        QCOMPARE(trail->first().by, u"tester"_s);
        QCOMPARE(trail->first().action, u"throttle"_s);
        const auto nobody =
            await(bench.cloud->traffic().act(u"NOBODY"_s, traffic::Action::Throttle, u"t"_s));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    }

    void aPolicyThatCannotBeMeasuredByIsRefused()
    {
        Bench bench;
        QVERIFY(bench.start());
        traffic::Policy policy = smallPolicy();
        QVERIFY(bench.cloud->traffic().setPolicy(policy));
        policy.limitPerDevice = 0;
        QVERIFY(!bench.cloud->traffic().setPolicy(policy));
        QCOMPARE(bench.cloud->traffic().policy().limitPerDevice, 6.0 * 3600);
    }
};

QTEST_GUILESS_MAIN(TestTrafficService)
#include "tst_traffic_service.moc"
