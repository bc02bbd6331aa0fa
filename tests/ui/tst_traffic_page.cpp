// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/traffic_devices_model.h"
#include "models/traffic_series.h"
#include "models/traffic_words.h"
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "views/traffic/traffic_page.h"
#include "views/traffic/traffic_plot.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

namespace {

constexpr qint64 now = 1'800'000'000'000;

} // namespace

class TestTrafficPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, theme::Choice::Light); }

    void init()
    {
        m_engine = std::make_unique<testing::FakeEngine>();
        m_feed = std::make_unique<EngineFeed>(*m_engine);
        m_page = std::make_unique<TrafficPage>(*m_engine, *m_feed);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = m_page->findChild<QTableView*>(u"trafficTable"_s);
        Batch batch;
        batch.traffic = scenario::traffic();
        batch.samples = scenario::samples(now);
        batch.deviceTraffic = scenario::deviceTraffic();
        batch.enforcements = scenario::enforcements(now);
        batch.policy = scenario::policy();
        batch.policyPresets = scenario::policyPresets();
        m_engine->push(batch);
        QTRY_COMPARE(m_table->model()->rowCount(), int(scenario::deviceTraffic().size()));
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_engine.reset();
    }

    void theFigureAndItsWordsAreShown()
    {
        QVERIFY(m_page->findChild<QLabel*>(u"trafficShare"_s)->text().startsWith(u"82"_s));
        QCOMPARE(m_page->findChild<QLabel*>(u"trafficExplanation"_s)->text(),
                 explanationText(scenario::traffic()));
        QCOMPARE(m_page->findChild<QLabel*>(u"trafficForecast"_s)->text(),
                 forecastText(scenario::traffic()));
    }

    void theWordsHaveEveryFigure()
    {
        TrafficStatus pool;
        pool.windowMs = 60'000;
        pool.devices = 3;
        pool.units = 12;
        pool.unitsLimit = 6;
        pool.unitsAllowed = 24;
        pool.share = 2;
        QCOMPARE(explanationText(pool),
                 u"3 device(s) sent 12 message(s) in the last 1 min, 200 % of the limit of 6. "
                 "Bursts are allowed: nobody is throttled up to 24."_s);
        pool.bitesInMs = 40'000;
        pool.safeIntervalMs = 64'200;
        QCOMPARE(
            forecastText(pool),
            u"At this rate the pool is throttled in 40 s; one message every 1 min 5 s would be "
            "safe."_s);
        DeviceTraffic device;
        device.claimId = u"P7QX2M9A4B"_s;
        device.units = 31;
        device.unitsLimit = 1;
        device.unitsAllowed = 4;
        device.shareOfPool = 0.94;
        device.overOwnLine = true;
        device.backoffMs = 4000;
        device.topics = {{u"ioto/service/P7QX2M9A4B/store/set"_s, 30}};
        pool.units = 33;
        const QString reason = reasonText(device, pool);
        for (const QString& figure :
             {u"P7QX2M9A4B sent 31"_s, u"in the last 1 min"_s, u"94 %"_s, u"its limit is 1"_s,
              u"bursts 4"_s, u"the pool sent 33 of the 24"_s, u"wait 4 s"_s,
              u"…/store/set (30"_s})
            QVERIFY2(reason.contains(figure), qUtf8Printable(figure + u" in: "_s + reason));
        pool.units = 12;
        QVERIFY(reasonText(device, pool).contains(u"only 12 of the 24"_s));
    }

    void aRowsTooltipSaysWhy()
    {
        const QList<DeviceTraffic> table = scenario::deviceTraffic();
        int found = 0;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, 0);
            for (const DeviceTraffic& device : table) {
                if (device.claimId != index.data(TrafficDevicesModel::ClaimRole).toString())
                    continue;
                QCOMPARE(index.data(Qt::ToolTipRole).toString().simplified(),
                         reasonText(device, scenario::traffic()));
                ++found;
            }
        }
        QCOMPARE(found, int(table.size()));
    }

    void theHungriestDeviceStandsFirst()
    {
        double before = 2;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const double share =
                m_table->model()->index(row, 0).data(TrafficDevicesModel::ShareRole).toDouble();
            QVERIFY(share <= before);
            before = share;
        }
    }

    void actionsAskFirstAndNameTheDevice_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("claimId");
        QTest::addColumn<QString>("command");
        QTest::newRow("throttle") << u"trafficThrottleButton"_s << scenario::boardClaim
                                  << u"throttle"_s;
        QTest::newRow("release") << u"trafficReleaseButton"_s << scenario::throttledClaim
                                 << u"release"_s;
        QTest::newRow("reclaim") << u"trafficReclaimButton"_s << scenario::releasedClaim
                                 << u"reclaim"_s;
    }

    void actionsAskFirstAndNameTheDevice()
    {
        QFETCH(QString, button);
        QFETCH(QString, claimId);
        QFETCH(QString, command);
        choose(claimId);
        click(button);
        QVERIFY2(m_engine->commands().isEmpty(), "nothing happens before it is confirmed");
        auto* confirm = m_page->findChild<QWidget*>(u"trafficConfirm"_s);
        QVERIFY(confirm->isVisible());
        bool named = false;
        for (const QLabel* label : confirm->findChildren<QLabel*>())
            named = named || label->text().contains(claimId);
        QVERIFY(named);
        click(u"confirmButton"_s);
        QCOMPARE(m_engine->names(), QStringList{command});
        QCOMPARE(m_engine->last().target, claimId);
    }

    void onlyWhatCanBeDoneIsOffered()
    {
        choose(scenario::releasedClaim);
        QVERIFY(!button(u"trafficThrottleButton"_s)->isEnabled());
        QVERIFY(!button(u"trafficReleaseButton"_s)->isEnabled());
        QVERIFY(button(u"trafficReclaimButton"_s)->isEnabled());
        choose(scenario::boardClaim);
        QVERIFY(!button(u"trafficReclaimButton"_s)->isEnabled());
    }

    void aFailedActionIsExplained()
    {
        Failure failure;
        failure.what = u"The device could not be released."_s;
        m_engine->failNext(failure);
        choose(scenario::boardClaim);
        click(u"trafficReleaseButton"_s);
        click(u"confirmButton"_s);
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"trafficError"_s)->isVisible());
    }

    void aDeviceIsMarkedAndExplained()
    {
        Device device;
        device.id = u"cloud:"_s + scenario::throttledClaim;
        device.claimId = scenario::throttledClaim;
        m_page->showDevice(device);
        const auto* reason = m_page->findChild<QLabel*>(u"trafficDeviceReason"_s);
        QVERIFY(reason->isVisible());
        QVERIFY(!reason->text().isEmpty());
        QCOMPARE(
            m_table->selectionModel()->selectedRows().first().data(TrafficDevicesModel::ClaimRole),
            scenario::throttledClaim);
        m_page->showPool();
        QVERIFY(!reason->isVisible());
    }

    void thePolicyIsEdited()
    {
        click(u"editPolicyButton"_s);
        auto* limit = m_page->findChild<QDoubleSpinBox*>(u"policyLimit"_s);
        QVERIFY(limit->isVisible());
        QCOMPARE(limit->value(), scenario::policy().limitPerDevice);
        QVERIFY(!m_table->isVisible());
        limit->selectAll();
        QTest::keyClicks(limit, u"10"_s);
        click(u"policyApply"_s);
        QCOMPARE(m_engine->last().name, u"setPolicy"_s);
        QCOMPARE(m_engine->last().policy.limitPerDevice, 10.0);
        // Everything else is as it was.
        TrafficPolicy expected = scenario::policy();
        expected.limitPerDevice = 10;
        QCOMPARE(m_engine->last().policy, expected);
        QVERIFY(m_table->isVisible());
    }

    void everyNumberOfThePolicyIsEdited()
    {
        TrafficPolicy wanted;
        wanted.name = u"Ours"_s;
        wanted.limitPerDevice = 12.5;
        wanted.windowMs = 90'000;
        wanted.intervalMs = 15'500;
        wanted.unitBytes = 512;
        wanted.burst = BurstRule{3, 6.5, 0.25, 180'000};
        wanted.throttlesBeforeClose = 2;
        wanted.closesBeforeRelease = 0;
        wanted.graceMs = 250;
        wanted.coolDownMs = 600'000;
        wanted.reclaimAfterMs = 20'000;
        click(u"editPolicyButton"_s);
        m_page->findChild<QLineEdit*>(u"policyName"_s)->setText(wanted.name);
        const auto set = [this](const QString& name, double value) {
            m_page->findChild<QDoubleSpinBox*>(name)->setValue(value);
        };
        set(u"policyLimit"_s, 12.5);
        set(u"policyWindow"_s, 90);
        set(u"policyInterval"_s, 15.5);
        set(u"policyUnit"_s, 512);
        set(u"policyMultiple"_s, 3);
        set(u"policyQuietMultiple"_s, 6.5);
        set(u"policyQuietShare"_s, 25);
        set(u"policyPrior"_s, 180);
        set(u"policyThrottles"_s, 2);
        set(u"policyCloses"_s, 0);
        set(u"policyGrace"_s, 0.25);
        set(u"policyCoolDown"_s, 600);
        set(u"policyReclaimAfter"_s, 20);
        auto* preset = m_page->findChild<QComboBox*>(u"policyPreset"_s);
        QCOMPARE(preset->currentIndex(), int(scenario::policyPresets().size()));
        click(u"policyApply"_s);
        QCOMPARE(m_engine->last().policy, wanted);
        // Without headroom the limit itself is the line.
        click(u"editPolicyButton"_s);
        m_page->findChild<QCheckBox*>(u"policyBurst"_s)->setChecked(false);
        click(u"policyApply"_s);
        QVERIFY(!m_engine->last().policy.burst);
    }

    void aPresetFillsTheForm()
    {
        click(u"editPolicyButton"_s);
        auto* preset = m_page->findChild<QComboBox*>(u"policyPreset"_s);
        // What is in force is the burst rule with the plan of 60.
        QCOMPARE(preset->currentIndex(), 3);
        for (int index = 0; index < int(scenario::policyPresets().size()); ++index) {
            preset->setFocus();
            preset->setCurrentIndex(index);
            emit preset->activated(index);
            QCOMPARE(preset->currentIndex(), index);
        }
        click(u"policyApply"_s);
        QCOMPARE(m_engine->last().policy, scenario::policyPresets().last().policy);
    }

    void thePlotFollowsUntilItIsMoved()
    {
        auto* plot = m_page->findChild<TrafficPlot*>(u"trafficPlot"_s);
        auto* follow = m_page->findChild<QToolButton*>(u"trafficFollow"_s);
        QVERIFY(plot->isFollowing());
        QTest::keyClick(plot, Qt::Key_Left);
        QTRY_VERIFY(!plot->isFollowing());
        QVERIFY(!follow->isChecked());
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(plot->isFollowing());
        QTest::mouseClick(m_page->findChild<QToolButton*>(u"trafficSpan2"_s), Qt::LeftButton);
        QCOMPARE(plot->span(), qint64(24) * 60 * 60 * 1000);
        QVERIFY(plot->isFollowing());
    }

    void tablesReplaceOneAnother()
    {
        TrafficDevicesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<DeviceTraffic> table = scenario::deviceTraffic();
        model.setTable(table);
        QCOMPARE(model.rowCount(), int(table.size()));
        const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
        const QString claimId = table.last().claimId;
        table.removeFirst();
        model.setTable(table);
        QCOMPARE(model.rowCount(), int(table.size()));
        QCOMPARE(last.data(TrafficDevicesModel::ClaimRole).toString(), claimId);
        model.setTable({});
        QCOMPARE(model.rowCount(), 0);
    }

    void formerDaysAreALineOfTheHighestOfEachHour()
    {
        constexpr qint64 hour = 60LL * 60 * 1000;
        Batch past;
        for (int back = 6 * 24; back > 24; --back) {
            PoolSample sample;
            sample.utcMs = now - back * hour;
            sample.rate = 30;
            sample.limit = 60;
            sample.burst = 240;
            past.samples.append(sample);
        }
        m_engine->push(past);
        auto* plot = m_page->findChild<TrafficPlot*>(u"trafficPlot"_s);
        QTest::mouseClick(m_page->findChild<QToolButton*>(u"trafficSpan3"_s), Qt::LeftButton);
        QTRY_VERIFY(!plot->isPending());
        // One break at most: between the thinned days and the two hours of the scenario.
        QVERIFY(plot->breaks() <= 1);
        QCOMPARE(plot->span(), 7 * 24 * hour);
    }

    void theSeriesKeepsSevenDaysInOrder()
    {
        TrafficSeries series;
        constexpr qint64 day = 24LL * 60 * 60 * 1000;
        PoolSample sample;
        for (const qint64 utcMs : {now, now - 8 * day, now - day, now + 1000}) {
            sample.utcMs = utcMs;
            sample.rate = double(utcMs - now);
            series.addSamples({sample});
        }
        QCOMPARE(series.samples().size(), std::size_t(3));
        QCOMPARE(series.samples().front().utcMs, now - day);
        QCOMPARE(series.latestMs(), now + 1000);
        QCOMPARE(series.rateAt(now + 500), 0.0);
        QCOMPARE(series.rateAt(now - 2 * day), 0.0);
    }

private:
    QPushButton* button(const QString& name) { return m_page->findChild<QPushButton*>(name); }

    void click(const QString& name)
    {
        QPushButton* target = button(name);
        QVERIFY2(target && target->isVisible() && target->isEnabled(), qUtf8Printable(name));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    void choose(const QString& claimId)
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, 0);
            if (index.data(TrafficDevicesModel::ClaimRole).toString() != claimId)
                continue;
            m_table->scrollTo(index);
            QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                              m_table->visualRect(index).center());
            return;
        }
        QFAIL(qUtf8Printable(claimId));
    }

    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<EngineFeed> m_feed;
    std::unique_ptr<TrafficPage> m_page;
    QTableView* m_table = nullptr;
};

QTEST_MAIN(TestTrafficPage)
#include "tst_traffic_page.moc"
