// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/lease_keeper.h"
#include "cloud/lease_message.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Role = LeaseKeeper::Role;

namespace {

constexpr LeaseTiming quick{100ms, 1000ms, 100ms};

/// A manager as the broker sees one. Destroyed, it is gone without a word, as after a kill.
struct Manager
{
    Manager(quint16 port, const QString& name)
        : client(scheduler)
        , keeper(client, scheduler, name, quick)
    {
        options.host = u"127.0.0.1"_s;
        options.port = port;
        options.clientId = name.toUtf8();
        options.reconnectFirst = 20ms;
        options.reconnectMost = 100ms;
    }
    bool start()
    {
        keeper.start();
        return await(client.connectToBroker(options)).hasValue();
    }

    SystemScheduler scheduler;
    net::Client client;
    net::ClientOptions options;
    LeaseKeeper keeper;
};

} // namespace

class TestLeaseKeeper : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("There is no mosquitto here");
    }
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void oneEnforcesAndTheOtherFollowsAfterAKill()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        auto one = std::make_unique<Manager>(broker.port(), u"one"_s);
        auto two = std::make_unique<Manager>(broker.port(), u"two"_s);
        bool both = false;
        const auto watch = [&] {
            both = both || (one && two && one->keeper.mayEnforce() && two->keeper.mayEnforce());
        };
        connect(&one->keeper, &LeaseKeeper::roleChanged, this, watch);
        connect(&two->keeper, &LeaseKeeper::roleChanged, this, watch);
        QVERIFY(one->start());
        QVERIFY(two->start());
        const auto enforces = [](const std::unique_ptr<Manager>& each) {
            return each && each->keeper.mayEnforce();
        };
        QTRY_VERIFY(enforces(one) != enforces(two));
        std::unique_ptr<Manager>& holder = enforces(one) ? one : two;
        std::unique_ptr<Manager>& watcher = enforces(one) ? two : one;
        QTRY_COMPARE(watcher->keeper.role(), Role::Watching);
        QTRY_COMPARE(watcher->keeper.otherName(), QString::fromUtf8(holder->options.clientId));

        holder.reset();
        QVERIFY(!enforces(watcher));
        QTRY_VERIFY(enforces(watcher));
        QVERIFY(!both);
    }

    void aFarewellHandsOver()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        Manager one(broker.port(), u"one"_s);
        QVERIFY(one.start());
        QTRY_VERIFY(one.keeper.mayEnforce());
        Manager two(broker.port(), u"two"_s);
        QVERIFY(two.start());
        QTRY_COMPARE(two.keeper.otherName(), u"one"_s);
        one.keeper.resign();
        await(one.client.disconnectFromBroker());
        QVERIFY(!one.keeper.mayEnforce());
        QTRY_VERIFY(two.keeper.mayEnforce());
    }

    void aBrokerThatRestartsLeavesOneInTheEnd()
    {
        MosquittoFixture broker; // Nothing is kept: the retained lease is gone with it.
        QCOMPARE(broker.start(), QString());
        Manager one(broker.port(), u"one"_s);
        Manager two(broker.port(), u"two"_s);
        QVERIFY(one.start());
        QVERIFY(two.start());
        QTRY_VERIFY(one.keeper.mayEnforce() != two.keeper.mayEnforce());
        broker.kill();
        QTRY_VERIFY(one.keeper.role() == Role::Offline && two.keeper.role() == Role::Offline);
        QCOMPARE(broker.start(), QString());
        QTRY_VERIFY(one.keeper.mayEnforce() != two.keeper.mayEnforce());
    }

    void aBrokerThatForbidsTheLeaseIsSaid_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("said");
        QTest::newRow("to read") << QByteArray("topic readwrite ioto/#\n")
                                 << u"does not pass our claim"_s;
        QTest::newRow("to write") << QByteArray("topic read ferrule/#\n")
                                  << u"does not pass our claim"_s;
    }
    void aBrokerThatForbidsTheLeaseIsSaid()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, said);
        MosquittoFixture broker;
        QFile acl(broker.folder() + u"/acl"_s);
        QVERIFY(acl.open(QIODevice::WriteOnly));
        QCOMPARE(acl.write(rules), rules.size());
        acl.close();
        broker.addConfig("acl_file " + acl.fileName().toLocal8Bit());
        QCOMPARE(broker.start(), QString());
        Manager one(broker.port(), u"one"_s);
        QString told;
        connect(&one.keeper, &LeaseKeeper::refused, this,
                [&](const Error& error) { told = QString::fromStdString(describe(error)); });
        QVERIFY(one.start());
        QTRY_VERIFY2(told.contains(said), qPrintable(told));
        QVERIFY(told.contains(QLatin1StringView(leaseTopic)));
        QVERIFY(!one.keeper.mayEnforce());
    }
};

QTEST_GUILESS_MAIN(TestLeaseKeeper)
#include "tst_lease_keeper.moc"
