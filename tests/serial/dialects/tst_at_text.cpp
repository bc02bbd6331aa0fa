// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_text.h"

#include <QtTest>

using namespace ferrule::serial::at;

class TestAtText : public QObject
{
    Q_OBJECT

private slots:
    void readsFinalResults_data();
    void readsFinalResults();
    void readsCountedResults_data();
    void readsCountedResults();
    void splitsParameters_data();
    void splitsParameters();
    void quotes();
    void escapesAndBack_data();
    void escapesAndBack();
    void refusesUnknownEscapes_data();
    void refusesUnknownEscapes();
};

void TestAtText::readsFinalResults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<int>("code");
    const auto row = [](const char* line, bool isFinal, bool ok = false, int code = 0) {
        QTest::newRow(line) << QByteArray(line) << isFinal << ok << code;
    };
    row("OK", true, true);
    row("ERROR", true);
    row("+CME ERROR: 518", true, false, 518);
    row("+CME ERROR:513", true, false, 513);
    row("+CMS ERROR: 500", true, false, 500);
    row("busy p...", true);
    // Base64 and log lines that hold the words.
    row("OKAY", false);
    row("OK ", false);
    row("MIIBOK", false);
    row("OK1xQ0pDQ0FVR2d", false);
    row("ERROR: sensor", false);
    row("", false);
}

void TestAtText::readsFinalResults()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isFinal);
    QFETCH(bool, ok);
    QFETCH(int, code);
    const auto result = parseFinal(line, Grammar::Hayes);
    QCOMPARE(result.has_value(), isFinal);
    if (!result)
        return;
    QCOMPARE(result->ok, ok);
    QCOMPARE(result->code, code);
    QCOMPARE(result->busy, line.startsWith("busy"));
}

void TestAtText::readsCountedResults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char* line, bool isFinal, bool ok = false, int number = 0,
                        const char* detail = "") {
        QTest::newRow(line) << QByteArray(line) << isFinal << ok << number << QByteArray(detail);
    };
    row("OK", true, true);
    row("OK 1 CONNECTED", true, true, 0, "1 CONNECTED");
    row("OK12 pem", true, true, 12, "pem");
    row("ERR14 UNABLE TO CONNECT", true, false, 14, "UNABLE TO CONNECT");
    row("ERR3", true, false, 3);
    row("ERR", false);
    row("ERROR", true);
    row("ERROR 3", false);
    row("OKAY", false);
    row("OK1xQ0pDQ0FVR2d", false);
    row("OK12345 x", false);
}

void TestAtText::readsCountedResults()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isFinal);
    QFETCH(bool, ok);
    QFETCH(int, number);
    QFETCH(QByteArray, detail);
    const auto result = parseFinal(line, Grammar::Counted);
    QCOMPARE(result.has_value(), isFinal);
    if (!result)
        return;
    QCOMPARE(result->ok, ok);
    QCOMPARE(ok ? result->extraLines : result->code, number);
    QCOMPARE(result->detail, detail);
}

void TestAtText::splitsParameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("parameters");
    QTest::newRow("listing") << QByteArray(" 16842753,0,\"AB,CD\"")
                             << QByteArrayList{"16842753", "0", "AB,CD"};
    QTest::newRow("empty ones") << QByteArray("1,,\"\",") << QByteArrayList{"1", "", "", ""};
    QTest::newRow("spaces in quotes") << QByteArray("\" a \", b ") << QByteArrayList{" a ", "b"};
    QTest::newRow("an open quote") << QByteArray("1,\"a,b") << QByteArrayList{"1", "a,b"};
}

void TestAtText::splitsParameters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, parameters);
    QCOMPARE(splitParameters(text), parameters);
}

void TestAtText::quotes()
{
    QCOMPARE(quoted("a\nb").value(), QByteArray("\"a\nb\""));
    QVERIFY(!quoted("a\"b"));
    QCOMPARE(escapedAndQuoted("a,b\"c\\"), QByteArray("\"a\\,b\\\"c\\\\\""));
}

void TestAtText::escapesAndBack_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("a\\Ab");
    QTest::newRow("CR LF") << QByteArray("\r\n") << QByteArray("\\D\\A");
    QTest::newRow("backslash") << QByteArray("\\A") << QByteArray("\\\\A");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestAtText::escapesAndBack()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, wire);
    QCOMPARE(escaped(plain), wire);
    QCOMPARE(unescaped(wire).value(), plain);
}

void TestAtText::refusesUnknownEscapes_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("n") << QByteArray("a\\nb");
    QTest::newRow("at the end") << QByteArray("a\\");
    QTest::newRow("lower case") << QByteArray("\\a");
}

void TestAtText::refusesUnknownEscapes()
{
    QFETCH(QByteArray, wire);
    QVERIFY(!unescaped(wire));
}

QTEST_APPLESS_MAIN(TestAtText)
#include "tst_at_text.moc"
