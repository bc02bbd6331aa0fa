// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet.h"
#include "bench/virtual_device.h"
#include "provisioned.h"
#include "scripted_builder.h"
#include "support/manual_scheduler.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestFleet : public QObject
{
    Q_OBJECT

    struct Stage
    {
        test::ManualScheduler time;
        test::ScriptedBroker broker;
        test::ScriptedBuilder builder;
        QTemporaryDir home;
        std::unique_ptr<Fleet> fleet;

        Stage()
        {
            builder.answer("/api/device/register", "{\"registered\":true}");
            makeFleet();
        }
        void makeFleet()
        {
            FleetConfig config;
            config.folder = home.filePath(u"fleet"_s);
            config.product = u"bench-product"_s;
            config.builderUrl = builder.url();
            fleet.reset();
            fleet = std::make_unique<Fleet>(time, config);
        }
        int registered() const { return builder.count("/api/device/register"); }
    };

    /// One device with an identity, logged in.
    static QString connectOne(Stage& stage)
    {
        const QString claimId = u"P7Q8R9S0TA"_s;
        const QString folder = stage.home.filePath(u"fleet/P7Q8R9S0TA"_s);
        const bool kept =
            agent::IdentityFolder(folder).save(test::provisioned(stage.broker, claimId)).hasValue();
        QSignalSpy connected(stage.fleet.get(), &Fleet::connected);
        const bool restored = kept && stage.fleet->restore().hasValue();
        stage.time.advance(0ms);
        if (!restored ||
            !QTest::qWaitFor([&connected] { return !connected.isEmpty(); }, test::patience))
            qWarning("The device did not log in");
        return claimId;
    }

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void startsItsDevicesOneAfterTheOther()
    {
        Stage stage;
        QSignalSpy unclaimed(stage.fleet.get(), &Fleet::unclaimed);
        const Result<QStringList> added = stage.fleet->add(5, {});
        QVERIFY(added);
        QCOMPARE(QSet<QString>(added->begin(), added->end()).size(), 5);
        QCOMPARE(stage.fleet->size(), 5);
        const auto running = [&stage] {
            const auto statuses = stage.fleet->statuses();
            return std::count_if(statuses.begin(), statuses.end(),
                                 [](const auto& it) { return it.state != agent::State::Stopped; });
        };
        stage.time.advance(0ms);
        QCOMPARE(running(), 1);
        stage.time.advance(20ms);
        QCOMPARE(running(), 2);
        stage.time.advance(60ms);
        QCOMPARE(running(), 5);
        QTRY_COMPARE(unclaimed.size(), 5);
        QCOMPARE(stage.registered(), 5);
        for (const auto& request : stage.builder.requests()) {
            QVERIFY(added->contains(request.json.value("id"_L1).toString()));
            QCOMPARE(request.header("Authorization"), QByteArray("bearer bench-product"));
        }
        QCOMPARE(stage.fleet->status(added->first())->feels, u"waits to be claimed"_s);
    }

    void comesBackAfterARestart()
    {
        Stage stage;
        Behaviour behaviour;
        behaviour.messagesPerMinute = 12;
        behaviour.payloadBytes = 2000;
        const QStringList added = *stage.fleet->add(3, {});
        QVERIFY(stage.fleet->setBehaviour(added[1], behaviour));
        QFile damaged(stage.home.filePath(u"fleet/"_s + added[2] + u"/identity.json"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{");
        damaged.close();

        stage.makeFleet();
        QSignalSpy log(stage.fleet.get(), &Fleet::logLine);
        QCOMPARE(*stage.fleet->restore(), 2);
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0][0].toString(), added[2]);
        QVERIFY(damaged.exists());
        const Result<VirtualDeviceStatus> status = stage.fleet->status(added[1]);
        QVERIFY(status);
        QCOMPARE(status->behaviour.messagesPerMinute, 12.0);
        QCOMPARE(status->behaviour.payloadBytes, 2000);
        QVERIFY(!stage.fleet->status(added[2]));
        QCOMPARE(*stage.fleet->restore(), 0);
    }

    void saysWhatADeviceFeels()
    {
        Stage stage;
        const QString claimId = u"P7Q8R9S0TA"_s;
        const QString folder = stage.home.filePath(u"fleet/P7Q8R9S0TA"_s);
        QVERIFY(agent::IdentityFolder(folder).save(test::provisioned(stage.broker, claimId)));
        QCOMPARE(*stage.fleet->restore(), 1);
        QSignalSpy connected(stage.fleet.get(), &Fleet::connected);
        QSignalSpy changed(stage.fleet.get(), &Fleet::changed);
        stage.time.advance(0ms);
        QTRY_COMPARE(connected.size(), 1);
        const auto feels = [&] { return stage.fleet->status(claimId)->feels; };
        QCOMPARE(feels(), u"connected · sends every 60.0 s"_s);
        QTRY_VERIFY((stage.time.advance(0ms), stage.fleet->status(claimId)->sent == 1));
        QTRY_VERIFY(!changed.isEmpty());

        stage.broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle",
                             "{\"timestamp\":" + QByteArray::number(qint64(stage.time.utcMs())) +
                                 "}");
        QTRY_COMPARE(feels(), u"connected · waits 2.0 s before each message"_s);
        QCOMPARE(stage.fleet->status(claimId)->delay, Duration(2s));
        Behaviour rude;
        rude.obeysThrottle = false;
        QVERIFY(stage.fleet->setBehaviour(claimId, rude));
        QCOMPARE(feels(), u"connected · sends every 60.0 s and ignores throttles"_s);
        rude.messagesPerMinute = 0;
        QVERIFY(stage.fleet->setBehaviour(claimId, rude));
        QCOMPARE(feels(), u"connected · silent"_s);
        stage.fleet->setAllPaused(true);
        QCOMPARE(feels(), u"connected · paused"_s);
        QVERIFY(stage.fleet->status(claimId)->paused);
        QVERIFY(stage.fleet->setPaused(claimId, false));
        QVERIFY(stage.fleet->agent(claimId) != nullptr);
    }

    void aStepSendsOneMessageWhilePaused()
    {
        Stage stage;
        const QString claimId = connectOne(stage);
        stage.fleet->setAllPaused(true);
        const quint64 before = stage.fleet->status(claimId)->sent;
        QVERIFY(stage.fleet->step(claimId));
        QTRY_VERIFY((stage.time.advance(0ms), stage.fleet->status(claimId)->sent == before + 1));
        stage.time.advance(10min);
        QCOMPARE(stage.fleet->status(claimId)->sent, before + 1);
        QCOMPARE(stage.fleet->step(u"none"_s).error().kind, ErrorKind::NotFound);
    }

    void aScriptMovesThePace()
    {
        Stage stage;
        const QString claimId = connectOne(stage);
        Behaviour ramp;
        ramp.messagesPerMinute = 60;
        ramp.script = Script::Ramp;
        ramp.period = 10min;
        QVERIFY(stage.fleet->setBehaviour(claimId, ramp));
        QCOMPARE(stage.fleet->status(claimId)->paceNow, 0.0);
        QCOMPARE(stage.fleet->status(claimId)->feels, u"connected · silent"_s);
        stage.time.advance(5min);
        QCOMPARE(stage.fleet->status(claimId)->paceNow, 30.0);
        QVERIFY(stage.fleet->status(claimId)->feels.contains(u"every 2.0 s"_s));
        stage.makeFleet();
        QCOMPARE(*stage.fleet->restore(), 1);
        QCOMPARE(stage.fleet->status(claimId)->behaviour.script, Script::Ramp);
        QCOMPARE(stage.fleet->status(claimId)->behaviour.period, Duration(10min));
    }

    // A clock that is ahead makes every throttle look too old to the device.
    void aWrongClockIgnoresThrottles()
    {
        Stage stage;
        const QString claimId = connectOne(stage);
        Behaviour wrong;
        wrong.fault = Fault::WrongClock;
        QSignalSpy connected(stage.fleet.get(), &Fleet::connected);
        QSignalSpy log(stage.fleet.get(), &Fleet::logLine);
        QVERIFY(stage.fleet->setBehaviour(claimId, wrong));
        QTRY_COMPARE(connected.size(), 1);
        stage.broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle",
                             "{\"timestamp\":" + QByteArray::number(qint64(stage.time.utcMs())) +
                                 "}");
        QTRY_VERIFY(std::any_of(log.begin(), log.end(), [](const QList<QVariant>& line) {
            return line.at(1).toString().contains(u"3600000 ms old"_s);
        }));
        QCOMPARE(stage.fleet->status(claimId)->delay, Duration::zero());
    }

    void anExpiredCertificateNeedsAnAuthority()
    {
        Stage stage;
        const QString claimId = connectOne(stage);
        Behaviour expired;
        expired.fault = Fault::ExpiredCertificate;
        QCOMPARE(stage.fleet->setBehaviour(claimId, expired).error().kind,
                 ErrorKind::InvalidArgument);
        QCOMPARE(stage.fleet->status(claimId)->behaviour.fault, Fault::None);
    }

    void removesADeviceWithItsFolder()
    {
        Stage stage;
        const QString claimId = stage.fleet->add(1, {})->first();
        QSignalSpy removed(stage.fleet.get(), &Fleet::removed);
        // From within one of its own signals, as a user interface may.
        connect(stage.fleet.get(), &Fleet::unclaimed, stage.fleet.get(),
                [&](const QString& it) { QVERIFY(stage.fleet->remove(it)); });
        stage.time.advance(0ms);
        QTRY_COMPARE(removed.size(), 1);
        stage.time.advance(0ms);
        QCOMPARE(stage.fleet->size(), 0);
        QVERIFY(!QDir(stage.home.filePath(u"fleet/"_s + claimId)).exists());
        QCOMPARE(stage.fleet->remove(claimId).error().kind, ErrorKind::NotFound);
        QVERIFY(stage.fleet->agent(claimId) == nullptr);
    }

    void numbersOutOfRangeAreRefused()
    {
        Stage stage;
        QVERIFY(!stage.fleet->add(0, {}));
        QVERIFY(!stage.fleet->add(Fleet::most + 1, {}));
        Behaviour behaviour;
        behaviour.messagesPerMinute = 6001;
        QCOMPARE(stage.fleet->add(1, behaviour).error().kind, ErrorKind::InvalidArgument);
        behaviour.messagesPerMinute = 1;
        behaviour.payloadBytes = -1;
        QCOMPARE(stage.fleet->add(1, behaviour).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(stage.fleet->size(), 0);
        QCOMPARE(stage.fleet->setBehaviour(u"none"_s, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(stage.fleet->setPaused(u"none"_s, true).error().kind, ErrorKind::NotFound);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        Stage stage;
        QFile inTheWay(stage.home.filePath(u"fleet"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QCOMPARE(stage.fleet->add(1, {}).error().kind, ErrorKind::Io);
        QCOMPARE(stage.fleet->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
