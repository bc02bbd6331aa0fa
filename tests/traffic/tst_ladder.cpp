// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/ladder.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::traffic;
using namespace std::chrono_literals;

namespace {

/// A pool of one device in time that moves by hand.
struct Scene
{
    Meter meter;
    Ladder ladder{meter};
    Instant now{std::chrono::hours(100)};

    explicit Scene(Escalation escalation = {})
    {
        Policy policy = oneMinutePolicy(60);
        policy.escalation = escalation;
        meter.setPolicy(policy);
        meter.setConnected("A", true);
    }
    /// `count` messages over the next `stretch`, then a measurement.
    std::vector<Decision> pass(Duration stretch, int count)
    {
        for (int i = 0; i < count; ++i)
            meter.count("A", "t", 100, now + stretch * (i + 1) / (count + 1));
        now += stretch;
        return ladder.judge(meter.measure(now));
    }
    Standing standing() const { return ladder.standing("A", now); }
};

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT
private slots:
    void goodDevicesAreNotListed()
    {
        Scene scene;
        for (int i = 0; i < 10; ++i)
            QVERIFY(scene.pass(60s, 1).empty());
        QVERIFY(scene.standing().stage == Stage::Free);
    }

    void persistentExcessClimbsRungByRung()
    {
        Escalation escalation;
        escalation.throttlesBeforeClose = 2;
        Scene scene(escalation);
        QList<int> actions;
        for (int i = 0; i < 5; ++i) {
            const auto decisions = scene.pass(30s, 10);
            for (const Decision& decision : decisions)
                actions << int(decision.action);
        }
        QCOMPARE(actions, QList<int>({int(Action::Throttle), int(Action::Throttle),
                                      int(Action::Close), int(Action::Release)}));
        QVERIFY(scene.standing().stage == Stage::Released);
        // Cut off: what still comes in changes nothing more.
        QVERIFY(scene.pass(30s, 100).empty());
    }

    void whatWasSentBeforeAnActionNeverEscalates()
    {
        Scene scene;
        QCOMPARE(scene.pass(30s, 30).size(), std::size_t(1));
        // The window still holds the thirty, and the device has stopped.
        const auto decisions = scene.pass(30s, 0);
        QVERIFY(decisions.empty());
        const Standing standing = scene.standing();
        QCOMPARE(standing.throttles, 1);
        QCOMPARE(standing.strikes, 2);
    }

    void whatWasUnderWayDuringTheGraceDoesNotEscalate()
    {
        Scene scene;
        QCOMPARE(scene.pass(30s, 30).size(), std::size_t(1));
        for (int i = 0; i < 20; ++i)
            scene.meter.count("A", "t", 100, scene.now + i * 40ms);
        QVERIFY(scene.pass(30s, 0).empty());
    }

    void anObedientDeviceUnderAFittingLimitStaysThrottled()
    {
        Scene scene;
        Policy policy = scene.meter.policy();
        policy.limitPerDevice = 600; // ten a minute
        scene.meter.setPolicy(policy);
        Governor device;
        Duration lastDelay{0};
        for (int round = 0; round < 40; ++round) {
            // Sends as fast as its governor lets it.
            const Instant end = scene.now + 30s;
            while (true) {
                const Instant turn = device.reserve(scene.now);
                if (turn >= end || device.delay(turn) == Duration(0))
                    break;
                scene.meter.count("A", "t", 100, turn);
            }
            if (round == 0)
                for (int i = 0; i < 50; ++i)
                    scene.meter.count("A", "t", 100, scene.now + i * 500ms);
            scene.now = end;
            for (const Decision& decision : scene.ladder.judge(scene.meter.measure(scene.now))) {
                QVERIFY(decision.action == Action::Throttle);
                device.throttle(scene.now);
                lastDelay = decision.standing.expectedDelay;
            }
        }
        QVERIFY(scene.standing().stage != Stage::Closed);
        QVERIFY(lastDelay >= 2s);
    }

    void goodConductTakesThrottlesBackOneByOne()
    {
        Scene scene;
        scene.pass(30s, 30);
        scene.pass(30s, 30);
        QCOMPARE(scene.standing().throttles, 2);
        // The first pass still has the excess in its window; good conduct is seen from the third.
        QList<int> throttles;
        for (int i = 0; i < 6; ++i) {
            scene.pass(30s, 0);
            throttles << scene.standing().throttles;
        }
        QCOMPARE(throttles, QList<int>({2, 2, 2, 1, 1, 0}));
        QVERIFY(scene.standing().stage == Stage::Free);
        const auto decisions = scene.pass(30s, 30);
        QCOMPARE(decisions.size(), std::size_t(1));
        QCOMPARE(decisions[0].standing.throttles, 1);
    }

    void floodingEveryOtherMinuteDoesNotPay()
    {
        Scene scene;
        for (int i = 0; i < 40 && scene.standing().stage != Stage::Closed; ++i)
            scene.pass(30s, i % 4 < 2 ? 60 : 0);
        QVERIFY(scene.standing().stage == Stage::Closed);
    }

    void beingAwayIsNoRecovery()
    {
        Escalation escalation;
        escalation.throttlesBeforeClose = 0;
        Scene scene(escalation);
        QVERIFY(scene.pass(30s, 30)[0].action == Action::Close);
        scene.meter.setConnected("A", false);
        for (int i = 0; i < 120; ++i)
            scene.pass(30s, 0);
        QVERIFY(scene.standing().stage == Stage::Closed);
        scene.meter.setConnected("A", true);
        QVERIFY(scene.pass(30s, 30)[0].action == Action::Release);
    }

    void theStandingKnowsWhatAnObedientDeviceWaits()
    {
        Scene scene;
        QCOMPARE(scene.standing().expectedDelay, Duration(0));
        const auto decisions = scene.pass(30s, 30);
        QCOMPARE(decisions[0].standing.expectedDelay, Duration(2s));
        QCOMPARE(decisions[0].unitsSinceAction, 30.0);
        QCOMPARE(decisions[0].unitsAllowed, 1.0);
        QVERIFY(scene.ladder.standing("A", scene.now + 60s).expectedDelay < 1700ms);
    }

    void manualActionsEnterTheSameWay()
    {
        Escalation escalation;
        escalation.throttlesBeforeClose = 1;
        Scene scene(escalation);
        const Decision manual = scene.ladder.act("A", Action::Throttle, scene.now);
        QVERIFY(manual.standing.stage == Stage::Throttled);
        QCOMPARE(manual.unitsSinceAction, 0.0);
        QVERIFY(scene.pass(30s, 30)[0].action == Action::Close);
        QVERIFY(scene.ladder.act("A", Action::None, scene.now).standing.stage == Stage::Closed);
    }

    void aReleasedDeviceCanBeClaimedAfterAWhileAndStartsAtTheBottom()
    {
        Scene scene;
        scene.meter.count("A", "t", 1, scene.now);
        QVERIFY(!scene.ladder.claimableAt("A"));
        scene.ladder.act("A", Action::Release, scene.now);
        QCOMPARE(scene.ladder.claimableAt("A"), std::optional<Instant>(scene.now + 15s));
        // What it sent does not weigh on the others.
        QCOMPARE(scene.meter.measure(scene.now).units, 0.0);
        scene.ladder.reset("A");
        QVERIFY(scene.standing().stage == Stage::Free);
        QVERIFY(!scene.ladder.claimableAt("A"));
    }
};

QTEST_APPLESS_MAIN(TestLadder)
#include "tst_ladder.moc"
