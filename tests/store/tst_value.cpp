// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/value.h"

#include <QTest>

#include <clocale>
#include <cmath>

using namespace ferrule;
using namespace ferrule::store;

class TestValue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // Where a comma is the decimal point nothing may change; harmless where it is not
        // installed.
        static_cast<void>(std::setlocale(LC_ALL, "de_DE.UTF-8"));
    }

    void numbersTakeTheirShortestForm_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 56.0 << QStringLiteral("56");
        QTest::newRow("tenth") << 0.1 << QStringLiteral("0.1");
        QTest::newRow("sum") << 0.1 + 0.2 << QStringLiteral("0.30000000000000004");
        QTest::newRow("negative") << -21.5 << QStringLiteral("-21.5");
        QTest::newRow("zero") << -0.0 << QStringLiteral("0");
        QTest::newRow("hundred thousand") << 100000.0 << QStringLiteral("100000");
        QTest::newRow("large") << 1e300 << QStringLiteral("1e+300");
        QTest::newRow("small") << 6.928227e-310 << QStringLiteral("6.928227e-310");
    }
    void numbersTakeTheirShortestForm()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        const Value value = Value::number(number);
        QCOMPARE(QString::fromStdString(value.text()), text);
        QCOMPARE(*value.asNumber(), number);
        QCOMPARE(Value::parse(Type::Number, value.text()).value(), value);
        QCOMPARE(value.json(), value.text());
    }

    void parses_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // null = refused
        const auto row = [](const char* name, Type type, const char* text, const char* canonical) {
            QTest::newRow(name) << int(type) << QString::fromUtf8(text)
                                << QString::fromUtf8(canonical);
        };
        row("string as it is", Type::String, " a \"b\" ", " a \"b\" ");
        row("empty string", Type::String, "", "");
        row("number", Type::Number, "55.5", "55.5");
        row("agent's six decimals", Type::Number, "56.000000", "56");
        row("spaces and plus", Type::Number, " +7 \n", "7");
        row("exponent", Type::Number, "-3e8", "-300000000");
        row("decimal comma", Type::Number, "1,5", nullptr);
        row("no digits", Type::Number, ".5", nullptr);
        row("hexadecimal", Type::Number, "0x10", nullptr);
        row("trailing text", Type::Number, "5 C", nullptr);
        row("leading zero", Type::Number, "007", nullptr);
        row("not a number", Type::Number, "nan", nullptr);
        row("infinite", Type::Number, "inf", nullptr);
        row("too large", Type::Number, "1e999", nullptr);
        row("empty number", Type::Number, "", nullptr);
        row("two signs", Type::Number, "+-5", nullptr);
        row("true", Type::Boolean, "true", "true");
        row("false with spaces", Type::Boolean, " false ", "false");
        row("one", Type::Boolean, "1", nullptr);
        row("capital", Type::Boolean, "True", nullptr);
        row("json", Type::Json, " { \"a\" : [ 1 , 2 ] } ", "{\"a\":[1,2]}");
        row("json word", Type::Json, "null", "null");
        row("json cut", Type::Json, "{\"a\":", nullptr);
    }
    void parses()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const Result<Value> value = Value::parse(static_cast<Type>(type), text.toStdString());
        QCOMPARE(value.hasValue(), !canonical.isNull());
        if (value) {
            QCOMPARE(QString::fromStdString(value->text()), canonical);
            QCOMPARE(int(value->type()), type);
        } else {
            QCOMPARE(value.error().kind, ErrorKind::InvalidArgument);
            QVERIFY(!value.error().expected.empty());
        }
    }

    void stringsMustBeUtf8()
    {
        QVERIFY(Value::parse(Type::String, "gr\xC3\xBCn"));
        QVERIFY(!Value::parse(Type::String, "gr\xFCn"));
    }

    void typesHaveNames()
    {
        for (const Type type : {Type::String, Type::Number, Type::Boolean, Type::Json})
            QVERIFY(typeFromName(name(type)) == type);
        QVERIFY(!typeFromName("String"));
        QVERIFY(!typeFromName(""));
    }

    void equalityKnowsTheType()
    {
        QVERIFY(Value::string("5") != Value::number(5));
        QVERIFY(Value::number(5) == Value::number(5.0));
        QVERIFY(!Value::string("5").asNumber());
        QVERIFY(!Value::number(1).asBoolean());
        QCOMPARE(Value::string("a\"b").json(), std::string("\"a\\\"b\""));
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QByteArray("telemetry.interval") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("longest") << QByteArray(256, 'k') << true;
        QTest::newRow("too long") << QByteArray(257, 'k') << false;
        QTest::newRow("line end") << QByteArray("a\nb") << false;
        QTest::newRow("not UTF-8") << QByteArray("\xFF") << false;
    }
    void keys()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, good);
        QCOMPARE(validateKey(key.toStdString()).hasValue(), good);
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "tst_value.moc"
