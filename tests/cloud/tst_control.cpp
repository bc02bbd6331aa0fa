// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "cloud/control_client.h"
#include "cloud/control_server.h"
#include "cloud/home_lock.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What `ferrule claim` does, with a running cloud and without.
class TestControl : public QObject
{
    Q_OBJECT

    static void reserve(Bench& bench, const QString& claimId)
    {
        cloud::NewDevice device;
        device.claimId = claimId;
        device.product = u"bench"_s;
        QVERIFY(bench.cloud->registry().reserve(device));
    }

private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void aRunningCloudClaimsAndReclaims()
    {
        traffic::Policy policy;
        policy.escalation.reclaimAfter = 1ms;
        Bench bench(policy);
        QVERIFY(bench.start());
        reserve(bench, u"WAITING123"_s);
        const QString home = bench.config().home;
        cloud::ControlClient client(bench.scheduler, home);
        const auto claimed = await(client.claim(u"WAITING123"_s, u"tester"_s));
        QVERIFY2(claimed, claimed ? "" : describe(claimed.error()).c_str());
        const auto trail = bench.cloud->registry().auditTrail().newest(u"WAITING123"_s, 1);
        QCOMPARE(trail->first().by, u"tester"_s);
        QVERIFY(await(client.claim(u"WAITING123"_s, u"tester"_s)));
        QVERIFY(await(bench.cloud->enforcer().release(u"WAITING123"_s, u"tester"_s, {})));
        QTRY_VERIFY(await(client.claim(u"WAITING123"_s, u"tester"_s)));
        const auto unknown = await(client.claim(u"NOBODY1234"_s, u"tester"_s));
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
        QVERIFY(!unknown.error().remedy.empty());
        QVERIFY(await(client.setAutoClaim(u"bench"_s, true)));
        const QString token = bench.cloud->productToken();
        QVERIFY(bench.cloud->registry().productOfToken(token)->autoClaim);
        // Only its user may ask.
        const auto open = QFile::permissions(cloud::controlSocketPath(home));
        QVERIFY(!(open &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void aRunningCloudThrottlesClosesAndReleases()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"LOUD123456"_s);
        QVERIFY(device.provision());
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        const auto ask = [&](cloud::EnforcementAction action) {
            return await(client.enforce(action, u"LOUD123456"_s, u"tester"_s));
        };
        using Action = cloud::EnforcementAction;
        // Nothing can be told to a device that is away.
        QCOMPARE(ask(Action::Throttle).error().kind, ErrorKind::LinkLost);
        QVERIFY(device.connect());
        QVERIFY(device.subscribe());
        QTRY_VERIFY(bench.cloud->presence().isOnline(u"LOUD123456"_s));
        for (const Action action : {Action::Throttle, Action::Close, Action::Release}) {
            const auto done = ask(action);
            QVERIFY2(done, done ? "" : describe(done.error()).c_str());
            QVERIFY(done->contains(u"LOUD123456"_s));
            const auto trail = bench.cloud->registry().auditTrail().newest(u"LOUD123456"_s, 1);
            QCOMPARE(trail->first().action, cloud::name(action));
            QCOMPARE(trail->first().by, u"tester"_s);
        }
        QCOMPARE(bench.cloud->registry().device(u"LOUD123456"_s)->status,
                 cloud::DeviceStatus::Released);
        const auto unknown = await(client.enforce(Action::Release, u"NOBODY1234"_s, u"tester"_s));
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    }

    void aRunningCloudPublishes()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"HEARS12345"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        QVERIFY(device.subscribe());
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        const QByteArray payload("\x00\xff any \n", 8);
        QVERIFY(await(client.publish("ioto/device/HEARS12345/test"_ba, payload,
                                     net::Qos::AtLeastOnce, false)));
        QTRY_COMPARE(device.received.size(), 1);
        QCOMPARE(device.received.first().payload, payload);
        QVERIFY(!await(client.publish("not/a/#/topic"_ba, payload, net::Qos::AtMostOnce, false)));
        const QByteArray huge(qsizetype(cloud::longestRequest), 'x');
        QCOMPARE(await(client.publish("t"_ba, huge, net::Qos::AtMostOnce, false)).error().kind,
                 ErrorKind::InvalidArgument);
    }

    void aRunningCloudReadsAndWritesTheStore()
    {
        Bench bench;
        QVERIFY(bench.start());
        reserve(bench, u"STORE12345"_s);
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        store::Edit edit;
        edit.key = "site.code";
        edit.value = store::Value::string("56");
        const auto written = await(client.useStore(u"STORE12345"_s, {edit}, u"tester"_s));
        QVERIFY2(written, written ? "" : describe(written.error()).c_str());
        QCOMPARE(written->value(u"site.code"_s), u"56"_s);
        const auto items = bench.cloud->store().items(u"STORE12345"_s);
        QCOMPARE(items->front().value.type(), store::Type::String);
        edit.remove = true;
        QVERIFY(await(client.useStore(u"STORE12345"_s, {edit}, u"tester"_s))->isEmpty());
        QCOMPARE(await(client.useStore(u"NOBODY1234"_s, {}, u"tester"_s)).error().kind,
                 ErrorKind::NotFound);
    }

    void aDeviceIsBlockedAndLetInAgain()
    {
        Bench bench;
        QVERIFY(bench.start());
        reserve(bench, u"NOISY12345"_s);
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        const auto status = [&bench] {
            return bench.cloud->registry().device(u"NOISY12345"_s)->status;
        };
        const auto block = [&client](qint64 forMs) {
            return await(client.block(u"NOISY12345"_s, forMs, u"tester"_s));
        };
        QSignalSpy told(bench.cloud.get(), &cloud::BenchCloud::happened);
        const auto blocked = block(3'600'000);
        QVERIFY2(blocked, blocked ? "" : describe(blocked.error()).c_str());
        QCOMPARE(status(), cloud::DeviceStatus::Blocked);
        const auto last = [&bench] {
            return bench.cloud->registry().auditTrail().newest(u"NOISY12345"_s, 1)->first();
        };
        QCOMPARE(last().action, u"block"_s);
        QCOMPARE(last().by, u"tester"_s);
        QVERIFY(told.last().first().value<cloud::CloudEvent>().summary.contains(u"tester"_s));
        QVERIFY(block(0));
        QCOMPARE(status(), cloud::DeviceStatus::Unclaimed);
        QCOMPARE(last().action, u"unblock"_s);
        QCOMPARE(block(-1).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(block(cloud::longestBlock + 1).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(await(client.block(u"NOBODY1234"_s, 1000, u"tester"_s)).error().kind,
                 ErrorKind::NotFound);
        // The books are all that it takes.
        bench.stop();
        QVERIFY(block(3'600'000));
        QVERIFY(bench.start());
        QCOMPARE(status(), cloud::DeviceStatus::Blocked);
    }

    void whatNeedsARunningCloudSaysSo()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.stop();
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        QCOMPARE(await(client.enforce(cloud::EnforcementAction::Throttle, u"X"_s, u"tester"_s))
                     .error()
                     .kind,
                 ErrorKind::LinkLost);
        QCOMPARE(await(client.publish("t"_ba, "p"_ba, net::Qos::AtMostOnce, false)).error().kind,
                 ErrorKind::LinkLost);
        QCOMPARE(await(client.useStore(u"X"_s, {}, u"tester"_s)).error().kind, ErrorKind::LinkLost);
    }

    void withoutOneTheBooksAreWritten()
    {
        Bench bench;
        QVERIFY(bench.start());
        reserve(bench, u"WAITING123"_s);
        bench.stop();
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        QVERIFY(await(client.claim(u"WAITING123"_s, u"tester"_s)));
        QVERIFY(bench.start());
        QCOMPARE(bench.cloud->registry().device(u"WAITING123"_s)->status,
                 cloud::DeviceStatus::Claimed);
        QCOMPARE(bench.cloud->registry().device(u"WAITING123"_s)->accountId, u"bench"_s);
    }

    void whereThereIsNoCloudThatIsSaid()
    {
        QTemporaryDir home;
        SystemScheduler scheduler;
        cloud::ControlClient client(scheduler, home.path());
        QCOMPARE(await(client.claim(u"X"_s, u"tester"_s)).error().kind, ErrorKind::NotFound);
    }

    void aHolderThatDoesNotAnswerIsNamed()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.stop();
        cloud::HomeLock lock;
        QVERIFY(lock.take(bench.config().home));
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        const auto refused = await(client.claim(u"X"_s, u"tester"_s));
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY(refused.error().measured.find("held by process") != std::string::npos);
    }

    void nonsenseIsRefusedAndHugeLinesAreCut()
    {
        Bench bench;
        QVERIFY(bench.start());
        const QString path = cloud::controlSocketPath(bench.config().home);
        QLocalSocket nonsense;
        nonsense.connectToServer(path);
        nonsense.write("{nonsense\n");
        QTRY_VERIFY(nonsense.canReadLine());
        QVERIFY(nonsense.readLine().contains("does not know"));
        QLocalSocket huge;
        huge.connectToServer(path);
        huge.write(QByteArray(qsizetype(cloud::longestRequest) + 100'000, 'x'));
        QTRY_COMPARE(huge.state(), QLocalSocket::UnconnectedState);
        cloud::ControlClient client(bench.scheduler, bench.config().home);
        QCOMPARE(await(client.claim(u"X"_s, u"tester"_s)).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
