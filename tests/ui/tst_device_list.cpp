// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"
#include "views/devices/device_list.h"
#include "window_desk.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace ferrule;
using namespace ferrule::testing;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestDeviceList : public QObject
{
    Q_OBJECT
private slots:
    void anAttachedDeviceIsSelectedWhenItAppears()
    {
        Desk desk;
        desk.click(u"attachDoor"_s);
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        QVERIFY(!desk.find<QWidget>(u"firstRun"_s)->isVisible());
        QCOMPARE(desk.page(), u"overviewPage"_s);
        QCOMPARE(desk.find<QLabel>(u"headerName"_s)->text(), u"Simulated device"_s);
        QCOMPARE(desk.find<QPushButton>(u"nextStepButton"_s)->text(), u"Provision"_s);
    }

    void aDeviceThatGoesLeavesThePool()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Simulated device"_s);
        Batch batch;
        batch.devicesGone = {scenario::freshPort};
        desk.push(batch);
        QCOMPARE(desk.window.findChild<DeviceList*>()->selected(), QString());
        QCOMPARE(desk.page(), u"poolPage"_s);
        QVERIFY(!desk.find<QAction>(u"provisionAction"_s)->isEnabled());
    }

    void theFilterHidesAndKeepsTheSelection()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        auto* filter = desk.find<QLineEdit>(u"deviceFilter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"virtual"_s);
        auto* view = desk.find<QTreeView>(u"deviceView"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 4);
        QCOMPARE(desk.find<QLabel>(u"headerName"_s)->text(), u"Cold store gateway"_s);
        QTest::keyClicks(filter, u" nothing at all"_s);
        QVERIFY(desk.find<QWidget>(u"noMatch"_s)->isVisible());
        filter->clear();
        QCOMPARE(view->selectionModel()->selectedIndexes().first().data().toString(),
                 u"Cold store gateway"_s);
    }

    void aCloudThatFailedIsStartedAgain()
    {
        Desk desk;
        Batch batch;
        batch.cloud = scenario::cloud();
        batch.cloud->state = CloudStatus::State::Failed;
        batch.cloud->failure = Failure{.kind = u"not-found"_s,
                                       .what = u"The broker is not installed."_s,
                                       .measured = {},
                                       .expected = {},
                                       .cause = {},
                                       .remedy = u"sudo apt install mosquitto"_s,
                                       .peerCode = 0};
        desk.push(batch);
        auto* failure = desk.find<QWidget>(u"poolFailure"_s);
        QVERIFY(failure->isVisible());
        QTest::mouseClick(failure->findChild<QPushButton*>(u"remedyButton"_s), Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"restartCloud"_s);
        batch.cloud = scenario::cloud();
        desk.push(batch);
        QVERIFY(!failure->isVisible());
        QCOMPARE(desk.find<QLabel>(u"cloudText"_s)->text(),
                 u"Bench cloud · 6 connected · 82 % of limit"_s);
    }

    void aCloudThatWaitsCountsTheSecondsAndIsTriedAtOnce()
    {
        Desk desk;
        Batch batch;
        batch.cloud.emplace();
        batch.cloud->state = CloudStatus::State::Waiting;
        batch.cloud->name = u"Hall"_s;
        batch.cloud->profile = u"hall"_s;
        batch.cloud->failure.emplace();
        batch.cloud->failure->what = u"No connection could be made."_s;
        batch.cloud->nextAttemptMs = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
        desk.push(batch);
        auto* line = desk.find<QLabel>(u"cloudText"_s);
        const auto counts = [line] {
            static const QRegularExpression words(u"^Hall · trying again in 3[56]\\d\\d s$"_s);
            return words.match(line->text()).hasMatch();
        };
        QVERIFY2(counts(), qPrintable(line->text()));
        const QString first = line->text();
        QTRY_VERIFY(line->text() != first); // The seconds go by.
        QVERIFY2(counts(), qPrintable(line->text()));
        desk.click(u"restartCloudButton"_s);
        QCOMPARE(desk.engine.last().name, u"restartCloud"_s);

        // The attempt is under way, and what went wrong before stays in sight.
        batch.cloud->state = CloudStatus::State::Starting;
        batch.cloud->nextAttemptMs = 0;
        desk.push(batch);
        QVERIFY(!desk.find<QWidget>(u"restartCloudButton"_s)->isVisible());
        QVERIFY(desk.find<QWidget>(u"poolFailure"_s)->isVisible());
        QVERIFY(!line->text().contains(u"trying"_s));
    }
};

QTEST_MAIN(TestDeviceList)
#include "tst_device_list.moc"
