// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/lease_message.h"
#include "support/manual_scheduler.h"

#include <QTest>

#include <deque>
#include <memory>
#include <random>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace std::chrono_literals;

using Role = EnforcerLease::Role;

namespace {

/// A broker's one retained topic, and managers whose steady clocks have nothing in common. Messages
/// take a while in both directions and keep their order.
class World
{
public:
    struct Manager
    {
        Manager(World& world, std::string id, Duration clockOffset)
            : world(world)
            , lease(id, "manager " + id)
            , offset(clockOffset)
            , timer(world.time)
        {
        }
        Instant now() const { return world.time.now() + offset; }
        bool enforces() const { return lease.mayEnforce(now()); }
        void go()
        {
            lease.tick(now());
            if (const auto outgoing = lease.takeOutgoing(); outgoing && canPublish)
                world.publish(*this, *outgoing);
            if (const auto deadline = lease.deadline())
                timer.startAt(std::max(*deadline - offset, world.time.now() + 1ms),
                              [this] { go(); });
            else
                timer.stop();
        }
        void connect()
        {
            connected = true;
            ++connection;
            lease.subscribed(now());
            if (world.retained)
                world.deliver(*this, *world.retained);
            go();
        }
        /// What is on its way in either direction is lost with the connection.
        void cut()
        {
            connected = false;
            ++connection;
            lease.lost();
            go();
        }
        World& world;
        EnforcerLease lease;
        Duration offset;
        Timer timer;
        bool connected = false;
        bool canPublish = true;
        int connection = 0;
        Instant lastUp{};
        Instant lastDown{};
    };

    explicit World(unsigned seed = 1)
        : random(seed)
    {
    }

    Manager& add(const std::string& id, Duration clockOffset = {})
    {
        managers.push_back(std::make_unique<Manager>(*this, id, clockOffset));
        return *managers.back();
    }
    void publish(Manager& from, const Lease& lease)
    {
        from.lastUp = std::max(time.now() + delay(), from.lastUp);
        time.callAt(from.lastUp, [this, &from, lease, was = from.connection] {
            if (from.connection != was)
                return;
            retained = lease;
            for (const auto& each : managers) {
                if (each->connected)
                    deliver(*each, lease);
            }
        });
    }
    void deliver(Manager& to, const Lease& lease)
    {
        to.lastDown = std::max(time.now() + delay(), to.lastDown);
        time.callAt(to.lastDown, [&to, lease, was = to.connection] {
            if (to.connection != was)
                return;
            to.lease.received(lease, to.now());
            to.go();
        });
    }
    Duration delay() { return std::chrono::milliseconds(random() % 450); }
    int enforcing() const
    {
        int count = 0;
        for (const auto& each : managers)
            count += each->enforces() ? 1 : 0;
        return count;
    }
    /// Lets time pass in small steps; the most that enforced at once.
    int run(Duration howLong)
    {
        int most = 0;
        for (Duration passed{0}; passed < howLong; passed += 10ms) {
            time.advance(10ms);
            most = std::max(most, enforcing());
        }
        return most;
    }

    ManualScheduler time;
    std::mt19937 random;
    std::optional<Lease> retained;
    std::vector<std::unique_ptr<Manager>> managers;
};

} // namespace

class TestEnforcerLease : public QObject
{
    Q_OBJECT
private slots:
    void aloneItTakesTheRoleAfterAskingAround()
    {
        World world;
        World::Manager& one = world.add("a");
        one.connect();
        QCOMPARE(one.lease.role(), Role::Watching);
        QCOMPARE(world.run(1900ms), 0); // Others had no time to be heard.
        world.run(4s);
        QVERIFY(one.enforces());
        QVERIFY(world.retained);
        QCOMPARE(world.retained->holder, std::string("a"));
        QCOMPARE(world.run(10min), 1);
        QVERIFY(one.enforces());
    }

    void aForeignLeaseIsWatched()
    {
        World world;
        World::Manager& one = world.add("b");
        World::Manager& two = world.add("a", 77h);
        one.connect();
        world.run(10s);
        QVERIFY(one.enforces());
        two.connect(); // The smaller name does not push a holder out.
        QCOMPARE(world.run(10min), 1);
        QVERIFY(one.enforces());
        QCOMPARE(two.lease.role(), Role::Watching);
        QCOMPARE(two.lease.other()->name, std::string("manager b"));
    }

    void aHolderThatFellSilentIsFollowed()
    {
        World world;
        World::Manager& one = world.add("a");
        World::Manager& two = world.add("b", -5h);
        one.connect();
        world.run(10s);
        two.connect();
        world.run(5s);
        QVERIFY(one.enforces());
        one.cut();
        QVERIFY(!one.enforces());
        QCOMPARE(world.run(24s), 0); // The last renewal was heard at most 10 s ago.
        world.run(14s);
        QVERIFY(two.enforces());
        QCOMPARE(world.retained->term, std::uint64_t(2));
        // Back again, the first one watches, though its name is the smaller.
        one.connect();
        QCOMPARE(world.run(5min), 1);
        QVERIFY(two.enforces());
    }

    void aFarewellHandsOverAtOnce()
    {
        World world;
        World::Manager& one = world.add("a");
        World::Manager& two = world.add("b");
        one.connect();
        world.run(10s);
        two.connect();
        world.run(5s);
        const auto farewell = one.lease.resign();
        QVERIFY(farewell && farewell->holder.empty());
        QVERIFY(!one.enforces());
        world.publish(one, *farewell);
        QCOMPARE(world.run(5s), 1);
        QVERIFY(two.enforces());
    }

    void aHolderWhoseMessagesStandStillStopsBeforeTheNextStarts()
    {
        // The connection stays open and carries nothing: nobody tells the holder.
        World world;
        World::Manager& one = world.add("a");
        World::Manager& two = world.add("b");
        one.connect();
        world.run(10s);
        two.connect();
        world.run(5s);
        one.connected = false;
        one.canPublish = false;
        QCOMPARE(world.run(2min), 1);
        QVERIFY(!one.enforces());
        QVERIFY(two.enforces());
    }

    void claimsThatNeverComeBackAreNoRole()
    {
        World world;
        World::Manager& one = world.add("a");
        one.canPublish = false;
        one.connect();
        QCOMPARE(world.run(5min), 0);
        QVERIFY(one.lease.isUnheard());
        one.canPublish = true;
        world.run(2min);
        QVERIFY(one.enforces());
        QVERIFY(!one.lease.isUnheard());
    }

    void ofTwoThatTakeItAtOnceTheSmallerNameWins()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            World world(seed);
            World::Manager& one = world.add("b", 3h);
            World::Manager& two = world.add("a", -9h);
            one.connect();
            two.connect();
            QCOMPARE(world.run(15s), 1);
            QVERIFY2(two.enforces() && !one.enforces(), qPrintable(QString::number(seed)));
        }
    }

    void aClaimOfALowerTermIsAnswered()
    {
        World world;
        World::Manager& one = world.add("m");
        one.connect();
        world.run(10s);
        const Lease stale{"a", "late", 0, 1, 30s};
        world.retained = stale;
        world.deliver(one, stale);
        world.run(2s);
        QVERIFY(one.enforces());
        QCOMPARE(world.retained->holder, std::string("m"));
    }

    void neverTwoAndAlwaysOneInTheEnd()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            World world(seed);
            for (const char* id : {"c", "a", "d", "b"})
                world.add(id, std::chrono::hours(static_cast<int>(world.random() % 1000)));
            for (int step = 0; step < 60; ++step) {
                World::Manager& some = *world.managers[world.random() % world.managers.size()];
                if (some.connected)
                    some.cut();
                else
                    some.connect();
                const int most = world.run(std::chrono::milliseconds(world.random() % 20'000));
                QVERIFY2(most <= 1, qPrintable(QString::number(seed)));
            }
            for (const auto& each : world.managers) {
                if (!each->connected)
                    each->connect();
            }
            QVERIFY(world.run(1min) <= 1);
            QCOMPARE(world.enforcing(), 1);
        }
    }

    void theMessageIsReadAsItWasWritten()
    {
        const Lease lease{"id", "Zo\u00eb's laptop", 7, 12, 30s};
        const auto read = readLease(leasePayload(lease));
        QVERIFY(read);
        QCOMPARE(read->holder, lease.holder);
        QCOMPARE(read->name, lease.name);
        QCOMPARE(read->term, lease.term);
        QCOMPARE(read->renewal, lease.renewal);
        QVERIFY(read->validFor == lease.validFor);
    }

    void otherMessagesAreNoLease()
    {
        for (const char* payload :
             {"", "{}", "null", "[1]", "\xff\xfe",
              R"({"holder":1,"term":1,"renewal":1,"validMs":1})",
              R"({"holder":"a","term":-1,"renewal":1,"validMs":1})",
              R"({"holder":"a","term":1.5,"renewal":1,"validMs":1000})",
              R"({"holder":"a","term":9007199254740993,"renewal":1,"validMs":1000})"})
            QVERIFY2(!readLease(payload), payload);
        QByteArray huge = leasePayload({"a", std::string(2000, 'x'), 1, 1, 30s});
        QVERIFY(!readLease(huge));
        const auto shortest = readLease(R"({"holder":"a","term":1,"renewal":1,"validMs":0})");
        QVERIFY(shortest && shortest->validFor == 1s);
        const auto longest = readLease(R"({"holder":"a","term":1,"renewal":1,"validMs":99999999})");
        QVERIFY(longest && longest->validFor == 10min);
    }
};

QTEST_GUILESS_MAIN(TestEnforcerLease)
#include "tst_enforcer_lease.moc"
