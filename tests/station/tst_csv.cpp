// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/csv.h"
#include "station/qr_code.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::station;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void readsOtherLineEndsAndEmptyLines();
    void tellsAQuoteThatDoesNotEnd();
    void tellsTextBehindAQuote();
    void makesAQrCode();
};

void TestCsv::readsWhatItWrites_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("comma") << QStringList{u"a,b"_s, u"c"_s};
    QTest::newRow("quotes") << QStringList{u"say \"no\""_s, u"\""_s};
    QTest::newRow("line end") << QStringList{u"two\nlines"_s, u"cr\rhere"_s};
    QTest::newRow("spaces") << QStringList{u" led"_s, u"trailed "_s};
    QTest::newRow("empty between") << QStringList{u""_s, u""_s, u"x"_s, u""_s};
    QTest::newRow("beyond ASCII") << QStringList{u"Größe ✓"_s, u"x"_s};
}

void TestCsv::readsWhatItWrites()
{
    QFETCH(QStringList, fields);
    const QString line = csvLine(fields);
    const auto lines = parseCsv(line + line);
    QVERIFY(lines);
    QCOMPARE(lines.value(), (QList<QStringList>{fields, fields}));
}

void TestCsv::readsOtherLineEndsAndEmptyLines()
{
    const auto lines = parseCsv(u"a,b\r\n\r\nc,d\n\n\ne,"_s);
    QVERIFY(lines);
    QCOMPARE(lines.value(),
             (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"e"_s, u""_s}}));
    QVERIFY(parseCsv(QString()).value().isEmpty());
}

void TestCsv::tellsAQuoteThatDoesNotEnd()
{
    const auto lines = parseCsv(u"a,b\nc,\"d\ne,f\n"_s);
    QVERIFY(!lines);
    QCOMPARE(lines.error().what, std::string("Line 2 is no comma-separated line."));
}

void TestCsv::tellsTextBehindAQuote()
{
    QVERIFY(!parseCsv(u"\"a\"b,c\n"_s));
}

void TestCsv::makesAQrCode()
{
    const auto code = makeQrCode(u"7K3QPX2M9A"_s);
    QVERIFY(code);
    // Ten characters fit the smallest code at level M.
    QCOMPARE(code.value().size, 21);
    QCOMPARE(code.value().modules.size(), 21 * 21);
    // The finder patterns: dark outside, light ring, dark core, in three corners.
    const auto dark = [&code](int x, int y) { return code.value().modules[y * 21 + x] != 0; };
    for (const auto& [x, y] : {std::pair(0, 0), std::pair(14, 0), std::pair(0, 14)}) {
        QVERIFY(dark(x, y) && dark(x + 6, y + 6) && dark(x + 3, y + 3));
        QVERIFY(!dark(x + 1, y + 1) && !dark(x + 5, y + 1));
    }
    QVERIFY(!makeQrCode(QString()));
    QVERIFY(!makeQrCode(QString(3000, u'x')));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
