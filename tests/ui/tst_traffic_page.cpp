// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine_feed.h"
#include "models/traffic_devices_model.h"
#include "models/traffic_series.h"
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "views/traffic/traffic_page.h"
#include "views/traffic/traffic_plot.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QLabel>
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
                 scenario::traffic().explanation);
        QCOMPARE(m_page->findChild<QLabel*>(u"trafficForecast"_s)->text(),
                 scenario::traffic().forecast);
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
        QCOMPARE(limit->value(), scenario::traffic().limitPerDevice);
        limit->selectAll();
        QTest::keyClicks(limit, u"10"_s);
        click(u"policyApply"_s);
        QCOMPARE(m_engine->last().name, u"setPolicy"_s);
        QCOMPARE(m_engine->last().policy.limitPerDevice, 10.0);
        QCOMPARE(m_engine->last().policy.windowMs, scenario::traffic().windowMs);
        QCOMPARE(m_engine->last().policy.intervalMs, scenario::traffic().intervalMs);
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
