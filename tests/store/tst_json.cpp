// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/json.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::store;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void compacts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("compact"); // null = refused
        QTest::newRow("object") << QByteArray("{ \"b\" : 1.50 , \"a\" : [ ] }\n")
                                << QByteArray("{\"b\":1.50,\"a\":[]}");
        QTest::newRow("space in a string") << QByteArray("\" a  b \"") << QByteArray("\" a  b \"");
        QTest::newRow("escapes") << QByteArray("\"\\u00e4\\n\\\\\"")
                                 << QByteArray("\"\\u00e4\\n\\\\\"");
        QTest::newRow("words") << QByteArray("[true,false,null]")
                               << QByteArray("[true,false,null]");
        QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray("") << QByteArray();
        QTest::newRow("two values") << QByteArray("1 2") << QByteArray();
        QTest::newRow("trailing comma") << QByteArray("[1,]") << QByteArray();
        QTest::newRow("no key") << QByteArray("{1:2}") << QByteArray();
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << QByteArray();
        QTest::newRow("open string") << QByteArray("\"abc") << QByteArray();
        QTest::newRow("open escape") << QByteArray("\"abc\\") << QByteArray();
        QTest::newRow("bad escape") << QByteArray("\"\\x\"") << QByteArray();
        QTest::newRow("short escape") << QByteArray("\"\\u12\"") << QByteArray();
        QTest::newRow("control character") << QByteArray("\"a\nb\"") << QByteArray();
        QTest::newRow("leading zero") << QByteArray("01") << QByteArray();
        QTest::newRow("no fraction") << QByteArray("1.") << QByteArray();
        QTest::newRow("no exponent") << QByteArray("1e") << QByteArray();
        QTest::newRow("lone minus") << QByteArray("-") << QByteArray();
        QTest::newRow("cut word") << QByteArray("tru") << QByteArray();
        QTest::newRow("mixed brackets") << QByteArray("[1}") << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray("\"\xC3\"") << QByteArray();
        QTest::newRow("deep") << QByteArray(jsonDepthLimit, '[') + QByteArray(jsonDepthLimit, ']')
                              << QByteArray(jsonDepthLimit, '[') + QByteArray(jsonDepthLimit, ']');
        QTest::newRow("too deep") << QByteArray(100'000, '[') << QByteArray();
    }
    void compacts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, compact);
        const Result<std::string> result = compactJson(text.toStdString());
        QCOMPARE(result.hasValue(), !compact.isNull());
        if (result)
            QCOMPARE(QByteArray::fromStdString(*result), compact);
        else
            QVERIFY(!result.error().measured.empty() && !result.error().expected.empty());
    }

    void anErrorNamesThePlace()
    {
        const Result<std::string> result = compactJson("{\"a\":1 \"b\":2}");
        QCOMPARE(result.error().measured, std::string("something else at byte 7"));
        QCOMPARE(result.error().expected, std::string("a comma or the end of the object"));
    }

    void quotingAndUnquotingAreInverse()
    {
        std::string all;
        for (char c = 1; c < 127; ++c)
            all += c;
        all += '\x7F';
        all += std::string("\0\xC3\xA4\xE2\x82\xAC\xF0\x9F\x94\x8C", 10);
        const Result<std::string> back = unquoteJson(quoteJson(all));
        QVERIFY(back);
        QVERIFY(*back == all);
        QCOMPARE(quoteJson("a\"b\\\n\x01"), std::string("\"a\\\"b\\\\\\n\\u0001\""));
    }

    void unquotesEveryEscape()
    {
        QCOMPARE(*unquoteJson("\"\\b\\f\\n\\r\\t\\/\\\"\\\\\""), std::string("\b\f\n\r\t/\"\\"));
        QCOMPARE(*unquoteJson("\"\\u20AC\""), std::string("\xE2\x82\xAC"));
        QCOMPARE(*unquoteJson("\"\\uD83D\\uDD0C\""), std::string("\xF0\x9F\x94\x8C"));
        QVERIFY(!unquoteJson("\"\\uD83D\""));
        QVERIFY(!unquoteJson("\"\\uD83D\\u0041\""));
        QVERIFY(!unquoteJson("\"\\uDD0C\""));
        QVERIFY(!unquoteJson("plain"));
        QVERIFY(!unquoteJson("\"a\" "));
    }

    void utf8IsCheckedAsUnicodeSays()
    {
        QVERIFY(isUtf8(""));
        QVERIFY(isUtf8("\xF4\x8F\xBF\xBF"));
        for (const char* wrong : {"\x80", "\xC0\x80", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80",
                                  "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80"})
            QVERIFY2(!isUtf8(wrong), wrong);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
