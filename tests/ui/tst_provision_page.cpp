// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenario.h"
#include "views/provision/step_row.h"
#include "window_desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ferrule;
using namespace ferrule::testing;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestProvisionPage : public QObject
{
    Q_OBJECT
private slots:
    void provisioningIsFollowedStepByStepAndResumed()
    {
        Desk desk;
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        desk.clickDevice(u"Simulated device"_s);
        desk.click(u"nextStepButton"_s);
        QCOMPARE(desk.page(), u"provisionPage"_s);

        QTest::keyClicks(desk.find<QLineEdit>(u"nameField"_s), u"Left wall"_s);
        desk.click(u"startButton"_s);
        QCOMPARE(desk.engine.last().name, u"provision"_s);
        QCOMPARE(desk.engine.last().target, scenario::freshPort);
        QCOMPARE(desk.engine.last().request.name, u"Left wall"_s);

        desk.pushRun(scenario::runningRun(scenario::freshPort, now));
        QVERIFY(!desk.find<QPushButton>(u"startButton"_s)->isVisible());
        auto* write = desk.find<StepRow>(u"step4"_s);
        QCOMPARE(write->accessibleName(), u"Write: Running"_s);
        QCOMPARE(write->findChild<QLabel*>(u"measured"_s)->text(),
                 u"Setting 4 of 7: mqtt.endpoint"_s);
        desk.click(u"cancelButton"_s);
        QCOMPARE(desk.engine.last().name, u"cancelProvision"_s);

        ProvisionRun cancelled = scenario::runningRun(scenario::freshPort, now);
        cancelled.state = ProvisionRun::State::Cancelled;
        cancelled.canResume = true;
        desk.pushRun(cancelled);
        desk.click(u"resumeButton"_s);
        QCOMPARE(desk.engine.last().name, u"resumeProvision"_s);

        desk.pushRun(scenario::failedRun(scenario::freshPort, now));
        QCOMPARE(desk.find<QLabel>(u"verdict"_s)->text(), u"FAIL"_s);
        auto* verify = desk.find<StepRow>(u"step5"_s);
        QVERIFY(verify->isOpen());
        QVERIFY(!write->isOpen());
        auto* remedy = verify->findChild<QPushButton*>(u"remedyButton"_s);
        QVERIFY(remedy->isVisible());
        QCOMPARE(remedy->text(), u"Resume"_s);
        desk.engine.forget();
        QTest::mouseClick(remedy, Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"resumeProvision"_s);

        desk.pushRun(scenario::passedRun(scenario::freshPort, now));
        QCOMPARE(desk.find<QLabel>(u"verdict"_s)->text(), u"PASS"_s);
        QVERIFY(!verify->isOpen());
        QVERIFY(!desk.find<QPushButton>(u"resumeButton"_s)->isVisible());
        desk.click(u"againButton"_s);
        QCOMPARE(desk.engine.last().name, u"provision"_s);
        QCOMPARE(desk.engine.last().request.name, u"Left wall"_s);
    }

    void wifiAndBitRateAreAskedForAndMendedAfterAFailure()
    {
        Desk desk;
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        desk.clickDevice(u"Simulated device"_s);
        desk.go(u"provisionPage"_s);
        auto* passphrase = desk.find<QLineEdit>(u"passphraseField"_s);
        QVERIFY(!passphrase->isEnabled());
        QTest::keyClicks(desk.find<QLineEdit>(u"wifiField"_s), u"Bench"_s);
        QTRY_VERIFY(passphrase->isEnabled());
        QTest::keyClicks(passphrase, u"wrong horse"_s);
        desk.click(u"startButton"_s);
        QCOMPARE(desk.engine.last().name, u"provision"_s);
        QCOMPARE(desk.engine.last().request.wifiSsid, u"Bench"_s);
        QCOMPARE(desk.engine.last().request.wifiPassphrase, u"wrong horse"_s);

        desk.pushRun(scenario::failedRun(scenario::freshPort, now));
        auto* start = desk.find<QPushButton>(u"startButton"_s);
        QTRY_VERIFY(start->isVisible());
        QCOMPARE(start->text(), u"Start over"_s);
        passphrase->selectAll();
        QTest::keyClicks(passphrase, u"correct horse"_s);
        desk.click(u"startButton"_s);
        QCOMPARE(desk.engine.last().request.wifiSsid, u"Bench"_s);
        QCOMPARE(desk.engine.last().request.wifiPassphrase, u"correct horse"_s);

        auto* baud = desk.find<QWidget>(u"provisionPage"_s)->findChild<QComboBox*>(u"baudField"_s);
        baud->setFocus();
        QTest::keyClick(baud, Qt::Key_Home);
        QCOMPARE(desk.engine.last().name, u"setBaud"_s);
        QCOMPARE(desk.engine.last().target, scenario::freshPort);
    }

    void whereNoIdentityCanBeHadItIsSaidBeforeARunStarts()
    {
        Desk desk;
        Batch batch;
        batch.devices = {freshDevice()};
        batch.cloud.emplace();
        batch.cloud->profile = u"hall"_s;
        batch.cloud->whyNoProvisioning = u"Certificates are the owner's."_s;
        desk.push(batch);
        desk.clickDevice(u"Simulated device"_s);
        desk.go(u"provisionPage"_s);
        const auto* start = desk.find<QPushButton>(u"startButton"_s);
        const auto* why = desk.find<QLabel>(u"whyNotLabel"_s);
        QVERIFY(!start->isEnabled());
        QCOMPARE(start->toolTip(), batch.cloud->whyNoProvisioning);
        QVERIFY(why->isVisible());
        QCOMPARE(why->text(), batch.cloud->whyNoProvisioning);
        desk.engine.forget();
        QTest::keyClick(desk.find<QLineEdit>(u"nameField"_s), Qt::Key_Return);
        QVERIFY(desk.engine.commands().isEmpty());
        // Neither is a run of before gone on with.
        desk.pushRun(scenario::failedRun(scenario::freshPort, now));
        auto* verify = desk.find<StepRow>(u"step5"_s);
        QVERIFY(!verify->findChild<QPushButton*>(u"remedyButton"_s)->isVisible());
        ProvisionRun cancelled = scenario::runningRun(scenario::freshPort, now);
        cancelled.state = ProvisionRun::State::Cancelled;
        cancelled.canResume = true;
        desk.pushRun(cancelled);
        QVERIFY(!desk.find<QPushButton>(u"resumeButton"_s)->isEnabled());
        QCOMPARE(desk.find<QPushButton>(u"resumeButton"_s)->toolTip(),
                 batch.cloud->whyNoProvisioning);

        batch.cloud = scenario::cloud();
        desk.push(batch);
        QVERIFY(!why->isVisible());
        QVERIFY(desk.find<QPushButton>(u"resumeButton"_s)->isEnabled());
        desk.click(u"startButton"_s);
        QCOMPARE(desk.engine.last().name, u"provision"_s);
    }

    void aRefusedCommandIsShownInPlace()
    {
        Desk desk;
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        desk.clickDevice(u"Simulated device"_s);
        desk.go(u"provisionPage"_s);
        desk.engine.failNext({.kind = u"busy"_s,
                              .what = u"The port is held by another program."_s,
                              .measured = {},
                              .expected = {},
                              .cause = {},
                              .remedy = u"Close it and try again."_s,
                              .peerCode = 0});
        desk.click(u"startButton"_s);
        QTRY_VERIFY(desk.find<QWidget>(u"refusal"_s)->isVisible());
        QCOMPARE(desk.find<QWidget>(u"refusal"_s)->accessibleName(),
                 u"The port is held by another program."_s);
    }
};

QTEST_MAIN(TestProvisionPage)
#include "tst_provision_page.moc"
