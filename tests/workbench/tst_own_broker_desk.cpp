// SPDX-License-Identifier: GPL-3.0-or-later
//
// A profile's broker that is not there, refuses, or goes: a real mosquitto, and for the waits a
// clock that moves only when the test says so.
#include "workbench/own_broker_desk.h"

#include "brokers/secret_file.h"
#include "support/await.h"
#include "support/manual_scheduler.h"
#include "support/mosquitto_fixture.h"
#include "workbench/device_directory.h"
#include "workbench/publisher.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace ferrule::published;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = CloudStatus::State;

namespace {

BrokerProfile plain(const MosquittoFixture& broker)
{
    BrokerProfile profile;
    profile.name = u"Hall"_s;
    profile.host = u"127.0.0.1"_s;
    profile.port = broker.port();
    profile.tls = false;
    return profile;
}

/// A desk on a home of its own. What it publishes comes by the machine's clock, whatever its own
/// is.
class Setup : public QObject
{
public:
    Setup(Scheduler& scheduler, const BrokerProfile& profile)
        : secrets(home.path())
        , book(home.path(), nullptr, secrets)
        , desk(scheduler, publisher, directory, book, {})
    {
        connect(&publisher, &Publisher::published, this, [this](const BatchPointer& batch) {
            if (batch->cloud)
                status = *batch->cloud;
        });
        const Result<QString> saved = await(book.save(profile));
        if (!saved)
            qFatal("The profile is not saved");
        desk.setProfile(*saved);
    }
    ~Setup() override { await(desk.stop()); }

    void start()
    {
        outcome.reset();
        desk.start([this](const Result<void>& result) { outcome = result; });
    }

    SystemScheduler machine;
    QTemporaryDir home;
    Publisher publisher{machine};
    DeviceDirectory directory{publisher};
    SecretFile secrets;
    ProfileBook book;
    OwnBrokerDesk desk;
    CloudStatus status;
    std::optional<Result<void>> outcome; ///< of the last start()
};

} // namespace

class TestOwnBrokerDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
    }
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void aBrokerThatComesUpLateIsReachedByItself()
    {
        MosquittoFixture broker;
        SystemScheduler scheduler;
        Setup setup(scheduler, plain(broker));
        setup.start();
        QTRY_VERIFY(setup.outcome);
        QCOMPARE(setup.outcome->error().kind, ErrorKind::LinkLost);
        QTRY_COMPARE(setup.status.state, State::Waiting);
        QVERIFY(setup.status.nextAttemptMs > 0);
        QVERIFY(setup.status.failure);
        // What is impossible at any such broker is known before it answers.
        QVERIFY(!setup.status.whyNoProvisioning.isEmpty());
        QVERIFY(!setup.status.whyNoRelease.isEmpty());

        QCOMPARE(broker.start(), QString());
        QTRY_COMPARE(setup.status.state, State::Running);
        QVERIFY(!setup.status.failure);
        QCOMPARE(setup.status.nextAttemptMs, 0);
    }

    void theWaitsGrowAndAPersonNeedNotWait()
    {
        MosquittoFixture broker;
        ManualScheduler time;
        Setup setup(time, plain(broker));
        setup.start();
        UtcMs longest = 0;
        for (int attempt = 0; attempt < 12; ++attempt) {
            QTRY_VERIFY(settled(setup, time));
            QCOMPARE(setup.desk.isUp(), false);
            QTRY_COMPARE(setup.status.state, State::Waiting);
            const UtcMs wait = setup.status.nextAttemptMs - time.utcMs();
            QVERIFY(wait <= 60'000);
            longest = std::max(longest, wait);
            setup.status.state = State::Stopped;
            if (wait > 0) {
                time.advance(std::chrono::milliseconds(wait - 1));
                QVERIFY(!setup.desk.isUp()); // Nobody is asked before the time.
            }
            time.advance(1ms);
        }
        // Twelve waits, six of them of up to a minute: all below 10 s is one in 200,000.
        QVERIFY2(longest > 10'000, qPrintable(QString::number(longest)));

        QTRY_VERIFY(settled(setup, time));
        QCOMPARE(broker.start(), QString());
        setup.start();
        QTRY_VERIFY(reached(setup, time, State::Running));
        QVERIFY(setup.outcome && *setup.outcome);
    }

    void whoLeavesIsNotTriedAgain()
    {
        MosquittoFixture broker;
        ManualScheduler time;
        Setup setup(time, plain(broker));
        setup.start();
        QTRY_VERIFY(settled(setup, time));
        QTRY_COMPARE(setup.status.state, State::Waiting);
        await(setup.desk.stop());
        time.advance(10min);
        QVERIFY(!setup.desk.isUp());
    }

    void aRefusedLoginIsToldAndNotRepeated()
    {
        MosquittoFixture broker;
        broker.addConfig("allow_anonymous false");
        QCOMPARE(broker.start(), QString());
        ManualScheduler time;
        Setup setup(time, plain(broker));
        setup.start();
        QTRY_VERIFY(settled(setup, time));
        QCOMPARE(setup.outcome->error().kind, ErrorKind::Refused);
        QTRY_COMPARE(setup.status.state, State::Failed);
        QCOMPARE(setup.status.nextAttemptMs, 0);
        QCOMPARE(setup.status.failure->peerCode, 5);
        time.advance(10min);
        QVERIFY(!setup.desk.isUp());
    }

    void aRefusedCertificateIsToldAndNotRepeated()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Mutual);
        QCOMPARE(broker.start(), QString());
        ManualScheduler time;
        BrokerProfile profile = plain(broker);
        profile.tls = true;
        profile.authority = broker.folder() + u"/ca.pem"_s;
        Setup setup(time, profile);
        setup.start();
        QTRY_VERIFY(settled(setup, time));
        QCOMPARE(setup.outcome->error().kind, ErrorKind::Tls);
        QTRY_COMPARE(setup.status.state, State::Failed);
        QCOMPARE(setup.status.nextAttemptMs, 0);
        time.advance(10min);
        QVERIFY(!setup.desk.isUp());
    }

    void aBrokerThatIsKilledIsWaitedForAndComesBack()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        SystemScheduler scheduler;
        Setup setup(scheduler, plain(broker));
        setup.start();
        QTRY_COMPARE(setup.status.state, State::Running);
        broker.kill();
        QTRY_COMPARE(setup.status.state, State::Waiting);
        QVERIFY(setup.status.failure);
        QVERIFY(setup.status.nextAttemptMs > 0);
        QCOMPARE(broker.start(), QString());
        QTRY_COMPARE(setup.status.state, State::Running);
        QVERIFY(!setup.status.failure);
        // A person need not wait here either.
        broker.kill();
        QTRY_COMPARE(setup.status.state, State::Waiting);
        QVERIFY(!setup.desk.isUp());
        QCOMPARE(broker.start(), QString());
        if (!setup.desk.isUp()) // It may have come back by itself just now.
            setup.start();
        QTRY_COMPARE(setup.status.state, State::Running);
    }

private:
    /// The attempt that is under way has ended. Time stands still: only what is due now happens.
    static bool settled(Setup& setup, ManualScheduler& time)
    {
        time.advance(Duration::zero());
        return setup.outcome && !setup.desk.isUp();
    }
    static bool reached(Setup& setup, ManualScheduler& time, State state)
    {
        time.advance(Duration::zero());
        return setup.status.state == state;
    }
};

QTEST_GUILESS_MAIN(TestOwnBrokerDesk)
#include "tst_own_broker_desk.moc"
