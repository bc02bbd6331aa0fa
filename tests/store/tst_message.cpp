// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/message.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::store;

class TestMessage : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatDevicesSend_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("value"); // as JSON
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* name, const char* payload, const char* value, Type type,
                            const char* finding) {
            QTest::newRow(name) << QByteArray(payload) << QString::fromUtf8(value) << int(type)
                                << QString::fromUtf8(finding);
        };
        row("string", "{\"key\":\"k\",\"value\":\"Acme Rocket\",\"type\":\"string\"}",
            "\"Acme Rocket\"", Type::String, "");
        row("number", "{\"key\":\"k\",\"value\":56.000000,\"type\":\"number\"}", "56", Type::Number,
            "");
        row("boolean", "{\"key\":\"k\",\"value\":true,\"type\":\"boolean\"}", "true", Type::Boolean,
            "");
        row("json", "{\"key\":\"k\",\"value\":{\"a\" : 1},\"type\":\"json\"}", "{\"a\":1}",
            Type::Json, "");
        row("other order and spaces",
            " { \"type\" : \"number\" , \"extra\":[1,2], \"value\" : 1 , \"key\" : \"k\" } ", "1",
            Type::Number, "");
        row("no type", "{\"key\":\"k\",\"value\":5}", "5", Type::Number, "");
        row("stale float", "{\"key\":\"k\",\"value\":56.000000,\"type\":\"boolean\"}", "56",
            Type::Number, "A boolean was sent as 56.000000.");
        row("tiny float", "{\"key\":\"k\",\"value\":6.928227e-310,\"type\":\"boolean\"}",
            "6.928227e-310", Type::Number, "A boolean was sent as 6.928227e-310.");
        row("not a number", "{\"key\":\"k\",\"value\":-nan,\"type\":\"boolean\"}", "\"-nan\"",
            Type::String, "A boolean was sent as -nan, which is not JSON.");
        row("open quotes", "{\"key\":\"k\",\"value\":\"say \"hi\", ok\",\"type\":\"string\"}",
            "\"say \\\"hi\\\", ok\"", Type::String,
            "The device did not escape the quotes in this string.");
        row("number as string", "{\"key\":\"k\",\"value\":\"5\",\"type\":\"number\"}", "\"5\"",
            Type::String, "A number was sent as \"5\".");
        row("unknown type", "{\"key\":\"k\",\"value\":5,\"type\":\"int\"}", "5", Type::Number,
            "The device named a type that is not known: \"int\".");
        row("beyond a double", "{\"key\":\"k\",\"value\":1e999,\"type\":\"number\"}", "\"1e999\"",
            Type::String, "A number was sent as 1e999, which cannot be represented.");
    }
    void readsWhatDevicesSend()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, value);
        QFETCH(int, type);
        QFETCH(QString, finding);
        const Result<SetMessage> message = readSetMessage(payload.toStdString());
        QVERIFY2(message, message ? "" : describe(message.error()).c_str());
        QCOMPARE(message->key, std::string("k"));
        QCOMPARE(QString::fromStdString(message->value.json()), value);
        QCOMPARE(int(message->value.type()), type);
        QCOMPARE(QString::fromStdString(message->finding), finding);
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("payload");
        for (const char* payload :
             {"", "{}", "[]", "5", "hello", "{\"key\":\"k\"}", "{\"value\":5}",
              "{\"key\":5,\"value\":5,\"type\":\"number\"}",
              "{\"key\":\"\",\"value\":5,\"type\":\"number\"}",
              "{\"key\":\"k\",\"value\":5,\"type\":\"number\"} tail",
              "{\"key\":\"k\",\"value\":", "{\"key\":\"k\xFF\",\"value\":5,\"type\":\"number\"}"})
            QTest::addRow("%s", payload) << QByteArray(payload);
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QByteArray, payload);
        const Result<SetMessage> message = readSetMessage(payload.toStdString());
        QVERIFY(!message);
        QCOMPARE(message.error().kind, ErrorKind::Protocol);
    }

    void writesWhatItReads()
    {
        const Value values[] = {Value::string("a \"b\"\n"), Value::number(0.1),
                                Value::boolean(false), *Value::parse(Type::Json, "{\"a\":[1]}")};
        for (const Value& value : values) {
            const Result<SetMessage> back = readSetMessage(writeSetMessage("the \"key\"", value));
            QVERIFY(back);
            QCOMPARE(back->key, std::string("the \"key\""));
            QVERIFY(back->value == value);
            QVERIFY(back->finding.empty());
        }
        QCOMPARE(writeSetMessage("model", Value::string("Acme Rocket")),
                 std::string("{\"key\":\"model\",\"value\":\"Acme Rocket\",\"type\":\"string\"}"));
    }

    void gets()
    {
        QCOMPARE(writeGetMessage("model"), std::string("{\"key\":\"model\"}"));
        QCOMPARE(*readGetMessage("{ \"key\" : \"model\" }"), std::string("model"));
        QVERIFY(!readGetMessage("{}"));
        QVERIFY(!readGetMessage("model"));
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
