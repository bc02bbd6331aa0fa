// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"
#include "window_desk.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace ferrule;
using namespace ferrule::testing;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestDeviceActions : public QObject
{
    Q_OBJECT
private slots:
    void releasingAsksFirstAndNamesItsEffect()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        auto* bar = desk.find<QWidget>(u"confirmBar"_s);
        desk.engine.forget();
        desk.find<QAction>(u"releaseAction"_s)->trigger();
        QVERIFY(bar->isVisible());
        QVERIFY(desk.engine.commands().isEmpty());
        auto* confirm = bar->findChild<QPushButton*>(u"confirmButton"_s);
        QCOMPARE(confirm->text(), u"Release 1 device"_s);
        QVERIFY(confirm->accessibleDescription().contains(scenario::throttledClaim));
        QTest::keyClick(confirm, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(desk.engine.commands().isEmpty());

        desk.find<QAction>(u"releaseAction"_s)->trigger();
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"release"_s);
        QCOMPARE(desk.engine.last().target, scenario::throttledClaim);
        QVERIFY(!bar->isVisible());
    }

    void aQuestionIsWithdrawnWithItsDevice()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        desk.find<QAction>(u"throttleAction"_s)->trigger();
        QVERIFY(desk.find<QWidget>(u"confirmBar"_s)->isVisible());
        desk.clickDevice(u"Virtual device 1"_s);
        QVERIFY(!desk.find<QWidget>(u"confirmBar"_s)->isVisible());
    }

    void actionsFitTheState_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QStringList>("enabled");
        // Something of each can be done by a command: provision, claim, or read its Store.
        const QStringList always{u"copyCommandAction"_s};
        const QStringList known = always + QStringList{u"copyClaimIdAction"_s};
        const QStringList connected{u"throttleAction"_s, u"closeAction"_s, u"releaseAction"_s};
        const QStringList onPort{u"identifyAction"_s, u"provisionAction"_s};
        QTest::newRow("fresh") << u"Simulated device"_s
                               << always + onPort + QStringList{u"removeAction"_s};
        QTest::newRow("online") << u"Boiler room sensor"_s << known + connected + onPort;
        QTest::newRow("unclaimed")
            << scenario::unclaimedClaim << known + QStringList{u"claimAction"_s};
        QTest::newRow("released") << u"Conveyor counter"_s
                                  << known + QStringList{u"reclaimAction"_s};
        QTest::newRow("virtual") << u"Virtual device 2"_s
                                 << known + connected + QStringList{u"removeAction"_s};
    }

    void actionsFitTheState()
    {
        QFETCH(QString, device);
        QFETCH(QStringList, enabled);
        Desk desk;
        desk.pushBench();
        desk.clickDevice(device);
        for (const QString& name :
             {u"identifyAction"_s, u"provisionAction"_s, u"claimAction"_s, u"throttleAction"_s,
              u"closeAction"_s, u"releaseAction"_s, u"reclaimAction"_s, u"removeAction"_s,
              u"copyClaimIdAction"_s, u"copyCommandAction"_s}) {
            QVERIFY2(desk.find<QAction>(name)->isEnabled() == enabled.contains(name),
                     qPrintable(name));
        }
    }

    void blockingAsksFirstAndIsLiftedAgain()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        auto* block = desk.find<QAction>(u"blockAction"_s);
        auto* unblock = desk.find<QAction>(u"unblockAction"_s);
        QVERIFY(block->isEnabled());
        QVERIFY(!unblock->isEnabled());
        QCOMPARE(block->property("command").toString(),
                 u"ferrule block "_s + scenario::throttledClaim);
        desk.engine.forget();
        block->trigger();
        QVERIFY(desk.engine.commands().isEmpty());
        auto* confirm = desk.find<QPushButton>(u"confirmButton"_s);
        QCOMPARE(confirm->text(), u"Block 1 device"_s);
        QVERIFY(confirm->accessibleDescription().contains(scenario::throttledClaim));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"block"_s);
        QCOMPARE(desk.engine.last().target, scenario::throttledClaim);
        QCOMPARE(desk.engine.last().forMs, 3'600'000);

        Batch batch = scenario::bench(now);
        for (Device& device : batch.devices) {
            if (device.claimId != scenario::throttledClaim)
                continue;
            device.state = DeviceState::Blocked;
            device.blockedUntilMs = now + 3'600'000;
        }
        desk.push(batch);
        QVERIFY(!block->isEnabled());
        QVERIFY(desk.find<QAction>(u"releaseAction"_s)->isEnabled());
        QVERIFY(!desk.find<QAction>(u"throttleAction"_s)->isEnabled());
        unblock->trigger();
        QCOMPARE(desk.engine.last().name, u"block"_s);
        QCOMPARE(desk.engine.last().forMs, 0);

        // Somebody else's broker has no identities of ours to refuse.
        batch.cloud->whyNoProvisioning = u"Certificates are the owner's."_s;
        desk.push(batch);
        QVERIFY(!unblock->isEnabled());
        QCOMPARE(unblock->toolTip(), batch.cloud->whyNoProvisioning);
    }

    void theCommandIsThatOfTheNextStep_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("command");
        QTest::newRow("fresh") << u"Simulated device"_s << u"ferrule provision --port /dev/pts/4"_s;
        QTest::newRow("unclaimed")
            << scenario::unclaimedClaim << u"ferrule claim "_s + scenario::unclaimedClaim;
        QTest::newRow("online") << u"Boiler room sensor"_s
                                << u"ferrule store list --device "_s + scenario::boardClaim;
    }

    void theCommandIsThatOfTheNextStep()
    {
        QFETCH(QString, device);
        QFETCH(QString, command);
        Desk desk;
        desk.pushBench();
        desk.clickDevice(device);
        desk.find<QAction>(u"copyCommandAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), command);
    }
};

QTEST_MAIN(TestDeviceActions)
#include "tst_device_actions.moc"
