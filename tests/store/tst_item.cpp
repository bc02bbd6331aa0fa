// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/item.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::store;

namespace {

Edit edit(const char* key, Value value, std::int64_t base)
{
    Edit edit;
    edit.key = key;
    edit.value = std::move(value);
    edit.baseRevision = base;
    return edit;
}

Item asked(double value, std::int64_t base = 0, const std::optional<Item>& current = {})
{
    return **applyEdit(current, edit("k", Value::number(value), base), "ann", 1000);
}

} // namespace

class TestItem : public QObject
{
    Q_OBJECT
private slots:
    void anEditIsSentReadAndReported()
    {
        Item item = asked(5);
        QVERIFY(item.state == State::Sent);
        QCOMPARE(item.revision, std::int64_t(1));
        QCOMPARE(item.updatedBy, std::string("ann"));
        QCOMPARE(item.askedMs, UtcMs(1000));
        item = afterDeviceGet(item, 2000);
        QVERIFY(item.state == State::Acknowledged);
        QCOMPARE(item.acknowledgedMs, UtcMs(2000));
        item = afterDeviceSet(item, "k", Value::number(5), "", 3000);
        QVERIFY(item.state == State::InStep);
        QVERIFY(item.reported == Value::number(5));
        QCOMPARE(item.reportedMs, UtcMs(3000));
        // Reading again changes nothing.
        QVERIFY(afterDeviceGet(item, 4000) == item);
    }

    void whatADeviceSetsByItselfIsInStep()
    {
        Item item = afterDeviceSet({}, "k", Value::number(1), "", 1000);
        QVERIFY(item.state == State::InStep);
        QCOMPARE(item.revision, std::int64_t(1));
        QCOMPARE(item.updatedBy, std::string(byDevice));
        item = afterDeviceSet(item, "k", Value::number(2), "odd", 2000);
        QCOMPARE(item.revision, std::int64_t(2));
        QVERIFY(item.value == Value::number(2));
        QCOMPARE(item.finding, std::string("odd"));
        item = afterDeviceSet(item, "k", Value::number(2), "", 3000);
        QCOMPARE(item.revision, std::int64_t(2));
        QVERIFY(item.finding.empty());
    }

    void anotherValueThanAskedForIsAConflict()
    {
        Item item = asked(5);
        item = afterDeviceSet(item, "k", Value::number(7), "", 2000);
        QVERIFY(item.state == State::Conflict);
        QVERIFY(item.value == Value::number(5));
        QVERIFY(item.reported == Value::number(7));
        // It stays one until either side gives way.
        QVERIFY(afterDeviceSet(item, "k", Value::number(8), "", 3000).state == State::Conflict);
        QVERIFY(afterDeviceSet(item, "k", Value::number(5), "", 3000).state == State::InStep);
        Edit choice = edit("k", Value::number(7), item.revision);
        QVERIFY((**applyEdit(item, choice, "ann", 3000)).state == State::InStep);
        choice.value = Value::number(5);
        const Item insisted = **applyEdit(item, choice, "ann", 3000);
        QVERIFY(insisted.state == State::Sent);
        QCOMPARE(insisted.revision, std::int64_t(2));
    }

    void anEditOfAnOldRevisionIsRefused()
    {
        const Item item = asked(5);
        const Result<std::optional<Item>> stale =
            applyEdit(item, edit("k", Value::number(6), 0), "bob", 2000);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, ErrorKind::Conflict);
        QCOMPARE(stale.error().measured, std::string("revision 1 by ann, 5"));
        Edit chosen = edit("k", Value::number(6), 0);
        chosen.overwrite = true;
        QVERIFY((**applyEdit(item, chosen, "bob", 2000)).value == Value::number(6));
        QCOMPARE(applyEdit({}, edit("k", Value::number(6), 3), "bob", 2000).error().kind,
                 ErrorKind::Conflict);
    }

    void removing()
    {
        const Item item = asked(5);
        Edit removal = edit("k", Value(), 1);
        removal.remove = true;
        const auto removed = applyEdit(item, removal, "ann", 2000);
        QVERIFY(removed && !removed->has_value());
        removal.baseRevision = 0;
        QCOMPARE(applyEdit(item, removal, "ann", 2000).error().kind, ErrorKind::Conflict);
        QCOMPARE(applyEdit({}, removal, "ann", 2000).error().kind, ErrorKind::NotFound);
        removal.baseRevision = 1;
        QCOMPARE(applyEdit({}, removal, "ann", 2000).error().kind, ErrorKind::Conflict);
        QCOMPARE(applyEdit({}, edit("", Value(), 0), "ann", 2000).error().kind,
                 ErrorKind::InvalidArgument);
    }

    void theDifferenceBetweenTwoSets()
    {
        const Values from{{"a", Value::number(1)}, {"b", Value::number(2)}, {"d", Value()}};
        const Values to{{"b", Value::string("2")}, {"c", Value::number(3)}, {"d", Value()}};
        const std::vector<Difference> expected{
            {"a", Value::number(1), std::nullopt},
            {"b", Value::number(2), Value::string("2")},
            {"c", std::nullopt, Value::number(3)},
        };
        QVERIFY(difference(from, to) == expected);
        QVERIFY(difference(from, from).empty());
        QCOMPARE(difference({}, to).size(), std::size_t(3));
        QCOMPARE(difference(from, {}).size(), std::size_t(3));
    }
};

QTEST_APPLESS_MAIN(TestItem)
#include "tst_item.moc"
