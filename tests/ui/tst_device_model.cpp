// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/device_filter.h"
#include "models/device_model.h"
#include "models/engine_feed.h"
#include "models/provision_runs.h"
#include "support/fake_engine.h"
#include "support/scenario.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

namespace {

constexpr qint64 now = 1'800'000'000'000;

struct Bench
{
    testing::FakeEngine engine;
    EngineFeed feed{engine};
    DeviceModel model{feed};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    DeviceFilter filter;
    QAbstractItemModelTester filterTester{&filter,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest};

    Bench() { filter.setSourceModel(&model); }

    void push(const QList<Device>& devices, const QStringList& gone = {})
    {
        Batch batch;
        batch.devices = devices;
        batch.devicesGone = gone;
        engine.push(batch);
    }
    int rows(Section section) const { return model.rowCount(model.index(int(section), 0)); }
};

Device device(const QString& id, Section section, const QString& name = {})
{
    Device device;
    device.id = id;
    device.section = section;
    device.name = name;
    return device;
}

} // namespace

class TestDeviceModel : public QObject
{
    Q_OBJECT
private slots:
    void sectionsAreAlwaysThree()
    {
        Bench bench;
        QCOMPARE(bench.model.rowCount(), 3);
        QCOMPARE(bench.model.index(0, 0).data().toString(), u"Attached"_s);
        QVERIFY(!(bench.model.index(0, 0).flags() & Qt::ItemIsSelectable));
        QCOMPARE(bench.filter.rowCount(), 0);
    }

    void devicesStandInTheirSection()
    {
        Bench bench;
        bench.push(scenario::devices(now));
        QCOMPARE(bench.rows(Section::Attached), 3);
        QCOMPARE(bench.rows(Section::Cloud), 4);
        QCOMPARE(bench.rows(Section::Bench), 4);
        const Device* board = bench.model.device(scenario::boardPort);
        QVERIFY(board);
        QCOMPARE(board->claimId, scenario::boardClaim);
        QCOMPARE(bench.model.indexOf(scenario::boardPort).data().toString(),
                 u"Boiler room sensor"_s);
        QCOMPARE(bench.model.count(DeviceState::Online), 5);
    }

    void aRowIsReplacedInPlace()
    {
        Bench bench;
        bench.push({device(u"a"_s, Section::Cloud), device(u"b"_s, Section::Cloud)});
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        Device again = device(u"b"_s, Section::Cloud);
        again.state = DeviceState::Throttled;
        bench.push({again});
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.model.indexOf(u"b"_s).data(DeviceModel::StateRole).toInt(),
                 int(DeviceState::Throttled));
    }

    void manyAtOnceAreOneInsert()
    {
        Bench bench;
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        QList<Device> many;
        for (int number = 0; number < 1000; ++number)
            many.append(device(QString::number(number), Section::Bench));
        many.append(device(u"7"_s, Section::Bench, u"twice"_s));
        bench.push(many);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(bench.rows(Section::Bench), 1000);
        QCOMPARE(bench.model.device(u"7"_s)->name, u"twice"_s);
    }

    void aDeviceThatMovesLeavesItsOldSection()
    {
        Bench bench;
        bench.push({device(u"a"_s, Section::Attached), device(u"b"_s, Section::Attached)});
        bench.push({device(u"a"_s, Section::Cloud)});
        QCOMPARE(bench.rows(Section::Attached), 1);
        QCOMPARE(bench.rows(Section::Cloud), 1);
        QCOMPARE(bench.model.deviceCount(), 2);
        QCOMPARE(bench.model.indexOf(u"b"_s).row(), 0);
    }

    void goneIsGoneAndUnknownIsIgnored()
    {
        Bench bench;
        bench.push({device(u"a"_s, Section::Cloud), device(u"b"_s, Section::Cloud),
                    device(u"c"_s, Section::Cloud)});
        bench.push({}, {u"b"_s, u"nobody"_s});
        QCOMPARE(bench.rows(Section::Cloud), 2);
        QVERIFY(!bench.model.device(u"b"_s));
        QCOMPARE(bench.model.indexOf(u"c"_s).row(), 1);
    }

    void theFilterFindsEveryWordAndHidesEmptySections()
    {
        Bench bench;
        bench.push(scenario::devices(now));
        QCOMPARE(bench.filter.rowCount(), 3);
        bench.filter.setWords(u"sensor BOILER"_s);
        QCOMPARE(bench.filter.rowCount(), 1);
        QCOMPARE(bench.filter.rowCount(bench.filter.index(0, 0)), 1);
        bench.filter.setWords(scenario::throttledClaim);
        QCOMPARE(bench.filter.index(0, 0, bench.filter.index(0, 0)).data().toString(),
                 u"Cold store gateway"_s);
        bench.filter.setWords(u"no such thing"_s);
        QCOMPARE(bench.filter.rowCount(), 0);
    }

    void theFilterSortsByName()
    {
        Bench bench;
        bench.push(
            {device(u"1"_s, Section::Cloud, u"b"_s), device(u"2"_s, Section::Cloud, u"a"_s)});
        bench.push({device(u"3"_s, Section::Cloud, u"aa"_s)});
        const QModelIndex cloud = bench.filter.index(0, 0);
        QStringList names;
        for (int row = 0; row < bench.filter.rowCount(cloud); ++row)
            names.append(bench.filter.index(row, 0, cloud).data().toString());
        QCOMPARE(names, (QStringList{u"a"_s, u"aa"_s, u"b"_s}));
    }

    void anAttachedDeviceIsFoundBeforeItsTwinInTheCloud()
    {
        Bench bench;
        Device attached = device(u"port:x"_s, Section::Attached);
        Device cloud = device(u"cloud:x"_s, Section::Cloud);
        attached.claimId = cloud.claimId = u"X"_s;
        bench.push({cloud, attached});
        QCOMPARE(bench.model.deviceByClaim(u"X"_s)->id, u"port:x"_s);
        QVERIFY(!bench.model.deviceByClaim(u"Y"_s));
    }

    void runsAreKeptByDevice()
    {
        testing::FakeEngine engine;
        EngineFeed feed(engine);
        ProvisionRuns runs(feed);
        QSignalSpy changed(&runs, &ProvisionRuns::runChanged);
        Batch batch;
        batch.runs = {scenario::runningRun(u"p"_s, now)};
        engine.push(batch);
        batch.runs = {scenario::failedRun(u"p"_s, now)};
        engine.push(batch);
        QCOMPARE(changed.size(), 2);
        QVERIFY(runs.run(u"p"_s)->canResume);
        QVERIFY(!runs.run(u"q"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeviceModel)
#include "tst_device_model.moc"
