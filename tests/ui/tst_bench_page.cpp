// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bench_model.h"
#include "models/engine_feed.h"
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "views/bench/bench_page.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

class TestBenchPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<BenchPage>(*m_engine, *m_feed);
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = m_page->findChild<QTableView*>(u"benchTable"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void devicesAreAddedAsAskedFor()
    {
        QVERIFY(!m_table->isVisible());
        auto* count = m_page->findChild<QSpinBox*>(u"benchCount"_s);
        count->selectAll();
        QTest::keyClicks(count, u"25"_s);
        auto* pace = m_page->findChild<QDoubleSpinBox*>(u"benchPace"_s);
        pace->selectAll();
        QTest::keyClicks(pace, u"6"_s);
        auto* payload = m_page->findChild<QSpinBox*>(u"benchPayload"_s);
        payload->selectAll();
        QTest::keyClicks(payload, u"900"_s);
        QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"benchObeys"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        auto* add = m_page->findChild<QPushButton*>(u"benchAdd"_s);
        QVERIFY(add->text().contains(u"25"_s));
        QTest::mouseClick(add, Qt::LeftButton);
        const auto command = m_engine->last();
        QCOMPARE(command.name, u"addVirtualDevices"_s);
        QCOMPARE(command.count, 25);
        QCOMPARE(command.behaviour.messagesPerMinute, 6.0);
        QCOMPARE(command.behaviour.payloadBytes, 900);
        QVERIFY(!command.behaviour.obeysThrottle);
        QVERIFY(!add->isEnabled());
        QTRY_VERIFY(add->isEnabled());
    }

    void behaviourIsChangedInPlace()
    {
        fill();
        const QModelIndex pace = m_table->model()->index(0, BenchModel::PaceColumn);
        const QString id = m_page->model().at(0).id;
        const QPoint place = m_table->visualRect(pace).center();
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
        auto* editor = m_table->findChild<QDoubleSpinBox*>(u"behaviourEditor"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"12"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_engine->last().name, u"setBehaviour"_s);
        QCOMPARE(m_engine->last().target, id);
        QCOMPARE(m_engine->last().behaviour.messagesPerMinute, 12.0);
        QCOMPARE(m_engine->last().behaviour.payloadBytes,
                 m_page->model().at(0).behaviour.payloadBytes);
    }

    void obedienceIsACheckBox()
    {
        fill();
        const QModelIndex obeys = m_table->model()->index(0, BenchModel::ObeysColumn);
        const bool before = m_page->model().at(0).behaviour.obeysThrottle;
        m_table->setCurrentIndex(obeys);
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(m_engine->last().name, u"setBehaviour"_s);
        QCOMPARE(m_engine->last().behaviour.obeysThrottle, !before);
        QCOMPARE(m_page->model().at(0).behaviour.obeysThrottle, before);
    }

    void scriptsAndFaultsAreChosen()
    {
        auto* script = m_page->findChild<QComboBox*>(u"benchScript"_s);
        script->setCurrentIndex(script->findData(int(Script::Burst)));
        auto* fault = m_page->findChild<QComboBox*>(u"benchFault"_s);
        fault->setCurrentIndex(fault->findData(int(Fault::PacketLoss)));
        auto* period = m_page->findChild<QDoubleSpinBox*>(u"benchPeriod"_s);
        QVERIFY(period->isEnabled());
        period->setValue(2.5);
        click(u"benchAdd"_s);
        QCOMPARE(m_engine->last().behaviour.script, Script::Burst);
        QCOMPARE(m_engine->last().behaviour.fault, Fault::PacketLoss);
        QCOMPARE(m_engine->last().behaviour.periodMs, 150'000);
        script->setCurrentIndex(script->findData(int(Script::Flood)));
        QVERIFY(!m_page->findChild<QDoubleSpinBox*>(u"benchPace"_s)->isEnabled());
        QVERIFY(!period->isEnabled());
    }

    void aFaultIsChosenInItsCell()
    {
        fill();
        m_table->setCurrentIndex(m_table->model()->index(0, BenchModel::FaultColumn));
        m_table->edit(m_table->currentIndex());
        auto* list = m_table->findChild<QComboBox*>(u"behaviourEditor"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 7);
        list->setCurrentIndex(list->findData(int(Fault::SlowReader)));
        emit list->activated(list->currentIndex());
        QCOMPARE(m_engine->last().name, u"setBehaviour"_s);
        QCOMPARE(m_engine->last().behaviour.fault, Fault::SlowReader);
    }

    void devicesArePausedAndStepped()
    {
        fill();
        click(u"benchPauseButton"_s);
        QCOMPARE(m_engine->last().name, u"setVirtualPaused"_s);
        QVERIFY(m_engine->last().paused);
        QVERIFY2(m_engine->last().targets.isEmpty(), "nothing selected is all");
        Batch batch;
        batch.virtualDevices = scenario::virtualDevices();
        for (VirtualDevice& device : batch.virtualDevices)
            device.paused = true;
        m_engine->push(batch);
        auto* pause = m_page->findChild<QPushButton*>(u"benchPauseButton"_s);
        QTRY_COMPARE(pause->text(), u"Go on"_s);
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_F8);
        QCOMPARE(m_engine->last().name, u"stepVirtual"_s);
        QCOMPARE(m_engine->last().targets, QStringList{m_page->model().at(0).id});
        click(u"benchPauseButton"_s);
        QVERIFY(!m_engine->last().paused);
    }

    void pushingOverTheLimitNamesThePaceFirst()
    {
        fill();
        m_table->selectRow(0);
        click(u"benchPushButton"_s);
        QVERIFY(m_engine->commands().isEmpty());
        const double limit =
            scenario::traffic().limitPerDevice * std::max(1, scenario::cloud().connected);
        QVERIFY(m_page->findChild<QPushButton*>(u"confirmButton"_s)->isVisible());
        click(u"confirmButton"_s);
        QCOMPARE(m_engine->names(), QStringList{u"setBehaviour"_s});
        const Behaviour pushed = m_engine->last().behaviour;
        QVERIFY2(pushed.messagesPerMinute * 60 > limit,
                 "one device alone is over the pool's limit");
    }

    void thePaceCountsStartedKilobytes()
    {
        QCOMPARE(paceOverLimit(60, 1, 64), 2.0);
        QCOMPARE(paceOverLimit(60, 6, 64), 12.0);
        QCOMPARE(paceOverLimit(60, 6, 1024), 12.0);
        QCOMPARE(paceOverLimit(60, 6, 1025), 6.0);
        QCOMPARE(paceOverLimit(1, 0, 0), 1.0);
    }

    void devicesAreRemovedByNameOfTheirCount()
    {
        fill();
        m_table->selectAll();
        const int count = m_table->model()->rowCount();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        auto* confirm = m_page->findChild<QPushButton*>(u"confirmButton"_s);
        QVERIFY(confirm->text().contains(QString::number(count)));
        click(u"confirmButton"_s);
        QCOMPARE(m_engine->names().count(u"removeVirtualDevice"_s), count);
        Batch batch;
        for (const VirtualDevice& device : scenario::virtualDevices())
            batch.devicesGone.append(device.id);
        m_engine->push(batch);
        QTRY_VERIFY(!m_table->isVisible());
    }

    void aFailedAdditionIsExplained()
    {
        Failure failure;
        failure.what = u"The devices could not be added."_s;
        m_engine->failNext(failure);
        click(u"benchAdd"_s);
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"benchError"_s)->isVisible());
        QVERIFY(m_page->findChild<QPushButton*>(u"benchAdd"_s)->isEnabled());
    }

private:
    void fill()
    {
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Batch batch;
        batch.cloud = scenario::cloud();
        batch.traffic = scenario::traffic();
        batch.virtualDevices = scenario::virtualDevices();
        m_engine->push(batch);
        QTRY_VERIFY(m_table->isVisible());
    }

    void click(const QString& name)
    {
        auto* target = m_page->findChild<QPushButton*>(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<BenchPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestBenchPage)
#include "tst_bench_page.moc"
