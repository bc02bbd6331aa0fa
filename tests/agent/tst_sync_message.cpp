// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/sync_message.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::agent;
using namespace Qt::StringLiterals;

class TestSyncMessage : public QObject
{
    Q_OBJECT
private slots:
    void readsItems_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("type");
        QTest::newRow("number as text")
            << QByteArray("{\"_type\":\"Store\",\"key\":\"k\",\"value\":\"56\","
                          "\"type\":\"number\"}")
            << u"56"_s << int(store::Type::Number);
        QTest::newRow("boolean as text")
            << QByteArray("{\"_type\":\"Store\",\"key\":\"k\",\"value\":\"true\","
                          "\"type\":\"boolean\"}")
            << u"true"_s << int(store::Type::Boolean);
        QTest::newRow("number") << QByteArray("{\"_type\":\"Store\",\"key\":\"k\",\"value\":0.5}")
                                << u"0.5"_s << int(store::Type::Number);
        QTest::newRow("text without a type")
            << QByteArray("{\"_type\":\"Store\",\"key\":\"k\",\"value\":\"56\"}") << u"\"56\""_s
            << int(store::Type::String);
        QTest::newRow("object") << QByteArray(
                                       "{\"_type\":\"Store\",\"key\":\"k\",\"value\":{\"a\":[1]}}")
                                << u"{\"a\":[1]}"_s << int(store::Type::Json);
        QTest::newRow("array") << QByteArray("{\"_type\":\"Store\",\"key\":\"k\",\"value\":[]}")
                               << u"[]"_s << int(store::Type::Json);
        QTest::newRow("null") << QByteArray("{\"_type\":\"Store\",\"key\":\"k\",\"value\":null}")
                              << u"null"_s << int(store::Type::Json);
        QTest::newRow("sort key alone")
            << QByteArray("{\"sk\":\"s#k\",\"value\":1}") << u"1"_s << int(store::Type::Number);
    }
    void readsItems()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, json);
        QFETCH(int, type);
        const auto item = readSyncMessage("UPSERT", payload);
        QVERIFY2(item, item ? "" : describe(item.error()).c_str());
        QVERIFY(item->has_value());
        QCOMPARE((*item)->key, u"k"_s);
        QCOMPARE(QString::fromStdString((*item)->value.json()), json);
        QCOMPARE(int((*item)->value.type()), type);
        QVERIFY(!(*item)->removed);
    }

    void removals()
    {
        const auto item = readSyncMessage("REMOVE", "{\"sk\":\"s#k\"}");
        QVERIFY(item && item->has_value());
        QVERIFY((*item)->removed);
        QCOMPARE((*item)->key, u"k"_s);
    }

    void otherTablesAreNotOurs()
    {
        for (const char* payload :
             {"{\"_type\":\"Device\",\"sk\":\"d#ID\"}", "{}", "{\"sk\":\"l#01\"}"}) {
            const auto item = readSyncMessage("UPSERT", payload);
            QVERIFY(item && !item->has_value());
        }
    }

    void refusesWhatCannotBeRead()
    {
        for (const char* payload :
             {"", "[]", "{\"_type\":\"Store\",\"value\":1}", "{\"_type\":\"Store\",\"key\":\"k\"}",
              "{\"_type\":\"Store\",\"key\":\"k\",\"value\":\"warm\",\"type\":\"number\"}"}) {
            const auto item = readSyncMessage("UPSERT", payload);
            QVERIFY2(!item, payload);
            QCOMPARE(item.error().kind, ErrorKind::Protocol);
        }
    }
};

QTEST_APPLESS_MAIN(TestSyncMessage)
#include "tst_sync_message.moc"
