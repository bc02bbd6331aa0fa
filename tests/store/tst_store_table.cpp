// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_table.h"

#include "support/database_place.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::store;

namespace {

const QString device = QStringLiteral("P7Q8R9S0TA");

Item item(const char* key, Value value, std::int64_t revision = 1)
{
    Item item;
    item.key = key;
    item.value = std::move(value);
    item.revision = revision;
    item.updatedMs = 1'790'000'000'000;
    item.updatedBy = "ann";
    return item;
}

Change change(const Item& item, const QString& claimId = device)
{
    return {claimId, item.key, item, item.updatedMs, item.updatedBy};
}

} // namespace

class TestStoreTable : public QObject
{
    Q_OBJECT

    struct Stage
    {
        QTemporaryDir home;
        data::Database database;
        StoreTable table{database};
        Stage() { reopen(); }
        void reopen()
        {
            database.close();
            QVERIFY(database.open(test::databaseIn(home.path())));
        }
    };

private slots:
    void everyFieldSurvivesARestart()
    {
        Stage stage;
        Item full = item("k\"; DROP TABLE store_item; --", Value::string("gr\xC3\xBCn '\""), 7);
        full.reported = *Value::parse(Type::Json, "{\"a\":1}");
        full.state = State::Conflict;
        full.askedMs = 1;
        full.acknowledgedMs = 2;
        full.reportedMs = 3;
        full.finding = "odd";
        const Item bare = item("bare", Value::string(""));
        QVERIFY(stage.table.write({change(full), change(bare)}));
        stage.reopen();
        const auto items = stage.table.list(device);
        QVERIFY(items);
        QCOMPARE(items->size(), std::size_t(2));
        QVERIFY(items->at(0) == bare);
        QVERIFY(items->at(1) == full);
        QVERIFY(*stage.table.find(device, full.key) == full);
        QVERIFY(!stage.table.find(device, "none")->has_value());
        QVERIFY(!stage.table.find(QStringLiteral("OTHER"), full.key)->has_value());
    }

    void historyHoldsChangesOfValueOnly()
    {
        Stage stage;
        Item it = item("k", Value::number(1));
        QVERIFY(stage.table.write({change(it)}));
        it.state = State::Acknowledged;
        QVERIFY(stage.table.write({change(it)}));
        it.value = Value::boolean(true);
        it.revision = 2;
        QVERIFY(stage.table.write({change(it)}));
        QVERIFY(stage.table.write({{device, "k", std::nullopt, 5, "bob"}}));
        QVERIFY(stage.table.write({{device, "k", std::nullopt, 6, "bob"}}));
        const auto history = stage.table.history(device, "k");
        QVERIFY(history);
        QCOMPARE(history->size(), std::size_t(3));
        QVERIFY(!history->at(0).value);
        QCOMPARE(history->at(0).revision, std::int64_t(3));
        QCOMPARE(history->at(0).by, std::string("bob"));
        QVERIFY(history->at(1).value == Value::boolean(true));
        QVERIFY(history->at(2).value == Value::number(1));
        QCOMPARE(stage.table.history(device, "k", 1)->size(), std::size_t(1));
        QVERIFY(stage.table.list(device)->empty());
    }

    void aBatchIsAllOrNothing()
    {
        Stage stage;
        if (test::onPostgresql())
            QVERIFY(stage.database.run(
                QStringLiteral("ALTER TABLE store_item ADD CHECK (key <> 'bad')")));
        else
            QVERIFY(stage.database.run(QStringLiteral(
                "CREATE TRIGGER refuse BEFORE INSERT ON store_item WHEN NEW.key = 'bad' "
                "BEGIN SELECT RAISE(ABORT, 'deliberate'); END")));
        const auto written = stage.table.write(
            {change(item("good", Value::number(1))), change(item("bad", Value::number(2)))});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Database);
        QVERIFY(stage.table.list(device)->empty());
        QVERIFY(stage.table.history(device, "good")->empty());
        QVERIFY(stage.table.write({change(item("good", Value::number(1)))}));
    }

    void loadsByDeviceAndRemovesOne()
    {
        Stage stage;
        QVERIFY(stage.table.write({change(item("b", Value::number(1)), QStringLiteral("B")),
                                   change(item("z", Value::number(1)), QStringLiteral("A")),
                                   change(item("a", Value::number(1)), QStringLiteral("B"))}));
        const auto all = stage.table.load();
        QVERIFY(all);
        QStringList order;
        for (const DeviceItem& it : *all)
            order << it.claimId + u'/' + QString::fromStdString(it.item.key);
        QCOMPARE(order, QStringList(
                            {QStringLiteral("A/z"), QStringLiteral("B/a"), QStringLiteral("B/b")}));
        QVERIFY(stage.table.removeDevice(QStringLiteral("B")));
        QCOMPARE(stage.table.load()->size(), std::size_t(1));
        QVERIFY(stage.table.history(QStringLiteral("B"), "a")->empty());
    }

    void aRowThatMakesNoSenseIsSaid()
    {
        Stage stage;
        QVERIFY(stage.table.write({change(item("k", Value::number(1)))}));
        QVERIFY(stage.database.run(QStringLiteral("UPDATE store_item SET value = 'warm'")));
        QCOMPARE(stage.table.list(device).error().kind, ErrorKind::Database);
        QVERIFY(stage.database.run(QStringLiteral("UPDATE store_item SET type = 9")));
        QCOMPARE(stage.table.find(device, "k").error().kind, ErrorKind::Database);
    }
};

QTEST_GUILESS_MAIN(TestStoreTable)
#include "tst_store_table.moc"
