// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands_model.h"
#include "models/expiry_text.h"
#include "models/products_model.h"
#include "models/synced_rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

SyncedRow row(const QString& claimId, const QString& key, qint64 updatedMs, const QByteArray& item)
{
    return {claimId, key, u"Log"_s, updatedMs, updatedMs, item};
}

} // namespace

/// The models of what a device keeps beside its Store, and of products.
class TestDeviceRecordsModels : public QObject
{
    Q_OBJECT
private slots:
    void rowsOfItsDeviceComeInTheDevicesOrder()
    {
        SyncedRowsModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setDevice(u"A"_s);
        QVERIFY(!model.syncs());
        DeviceRecords others;
        others.claimId = u"B"_s;
        others.rows = {row(u"B"_s, u"l#1"_s, 1, "{}")};
        model.takeRecords(others);
        QCOMPARE(model.rowCount(), 0);
        DeviceRecords mine;
        mine.claimId = u"A"_s;
        mine.syncs = true;
        mine.rows = {row(u"A"_s, u"l#2"_s, 200, "{\"message\":\"two\"}"),
                     row(u"A"_s, u"l#1"_s, 100, "{\"message\":\"one\"}")};
        model.takeRecords(mine);
        QVERIFY(model.syncs());
        QCOMPARE(text(model, 0), u"one"_s);
        model.updateRows({row(u"A"_s, u"l#3"_s, 150, "{\"message\":\"between\"}"),
                          row(u"B"_s, u"l#4"_s, 150, "{\"message\":\"not mine\"}")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 1), u"between"_s);
        // The same row again takes the place of the one before.
        model.updateRows({row(u"A"_s, u"l#1"_s, 300, "{\"message\":\"one, again\"}")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 2), u"one, again"_s);
        model.removeRows({{u"A"_s, u"l#2"_s}, {u"B"_s, u"l#3"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.tables(), QStringList{u"Log"_s});
        model.setDevice(u"B"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowIsToldInOneLine_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("text");
        QTest::newRow("message and the rest")
            << QByteArray("{\"_type\":\"Log\",\"sk\":\"l#1\",\"updated\":\"x\",\"level\":\"warn\","
                          "\"message\":\"no\"}")
            << u"no · level: warn"_s;
        QTest::newRow("no message")
            << QByteArray("{\"_type\":\"Device\",\"connection\":\"online\",\"deviceId\":\"A\"}")
            << u"connection: online"_s;
        QTest::newRow("nested") << QByteArray("{\"place\":{\"x\":1}}") << u"place: {\"x\":1}"_s;
        QTest::newRow("not JSON") << QByteArray("{") << QString();
    }
    void aRowIsToldInOneLine()
    {
        QFETCH(QByteArray, item);
        QFETCH(QString, text);
        QCOMPARE(SyncedRowsModel::textOf(item), text);
    }

    void commandsShowWhatBecameOfThem()
    {
        CommandsModel model;
        QAbstractItemModelTester tester(&model, strict);
        model.setDevice(u"A"_s);
        DeviceCommand command;
        command.claimId = u"A"_s;
        command.id = u"1"_s;
        command.word = u"blink"_s;
        command.arguments = "{\"times\":3}";
        command.askedMs = 1000;
        model.updateCommands({command});
        QCOMPARE(state(model, 0), DeviceCommand::State::Asked);
        QCOMPARE(model.index(0, CommandsModel::WordColumn).data().toString(),
                 u"blink {\"times\":3}"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        command.state = DeviceCommand::State::Sent;
        command.sentMs = 1100;
        model.updateCommands({command});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(state(model, 0), DeviceCommand::State::Sent);
        DeviceCommand second = command;
        second.id = u"2"_s;
        second.state = DeviceCommand::State::Answered;
        second.answer = u"It has asked for an update."_s;
        DeviceCommand foreign = second;
        foreign.claimId = u"B"_s;
        model.updateCommands({second, foreign});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(state(model, 0), DeviceCommand::State::Answered); // the newest stands first
        QVERIFY(
            model.index(0, CommandsModel::AnswerColumn).data().toString().contains(second.answer));
    }

    void aProductThatChangedKeepsItsRow()
    {
        ProductsModel model;
        QAbstractItemModelTester tester(&model, strict);
        Product first;
        first.name = u"a"_s;
        Product second;
        second.name = u"b"_s;
        model.setProducts({first, second});
        const QPersistentModelIndex kept = model.index(1, ProductsModel::AutoClaimColumn);
        const QString before = kept.data().toString();
        second.autoClaim = true;
        second.firmwareVersion = u"2.0"_s;
        model.setProducts({first, second});
        QVERIFY(kept.isValid());
        QVERIFY(kept.data().toString() != before);
        QCOMPARE(model.index(1, ProductsModel::FirmwareColumn).data().toString(), u"2.0"_s);
        model.setCounts({{u"b"_s, 7}});
        QCOMPARE(model.index(1, ProductsModel::DevicesColumn).data().toString(), u"7"_s);
        QCOMPARE(model.index(0, ProductsModel::DevicesColumn).data().toString(), u"0"_s);
        Product third;
        third.name = u"c"_s;
        model.setProducts({first, second, third});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(u"c"_s), 2);
        QCOMPARE(model.rowOf(u"d"_s), -1);
    }

    void expiryIsToldInWords_data()
    {
        QTest::addColumn<qint64>("leftMs");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << qint64(40'000) << u"expires in 40 s"_s;
        QTest::newRow("minutes") << qint64(90 * 60'000) << u"expires in 90 min"_s;
        QTest::newRow("hours") << qint64(2 * 3'600'000) << u"expires in 2 h"_s;
        QTest::newRow("hours, rounded") << qint64(2 * 3'600'000 - 1000) << u"expires in 2 h"_s;
        QTest::newRow("days") << qint64(7 * 86'400'000LL) << u"expires in 7 day(s)"_s;
        QTest::newRow("over") << qint64(-5) << u"expires now"_s;
    }
    void expiryIsToldInWords()
    {
        QFETCH(qint64, leftMs);
        QFETCH(QString, words);
        constexpr qint64 now = 1'800'000'000'000;
        QCOMPARE(expiryText(now + leftMs, now), words);
        QCOMPARE(expiryText(0, now), QString());
    }

private:
    static QString text(const SyncedRowsModel& model, int row)
    {
        return model.index(row, SyncedRowsModel::TextColumn).data().toString();
    }
    static DeviceCommand::State state(const CommandsModel& model, int row)
    {
        return DeviceCommand::State(model.index(row, 0).data(CommandsModel::StateRole).toInt());
    }
};

QTEST_GUILESS_MAIN(TestDeviceRecordsModels)
#include "tst_device_records_models.moc"
