// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QTest>

using namespace ferrule;

class TestBytes : public QObject
{
    Q_OBJECT
private slots:
    void crc32MatchesTheCheckValue() { QCOMPARE(crc32(asBytes("123456789")), 0xCBF43926U); }
    void crc32OfNothingIsZero() { QCOMPARE(crc32({}), 0U); }

    void hexRoundTrip()
    {
        Bytes all(256);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<std::uint8_t>(i);
        const auto back = fromHex(toHex(all));
        QVERIFY(back.has_value());
        QVERIFY(*back == all);
    }

    void hexRefusesWhatIsNotHex_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("odd") << QByteArray("abc");
        QTest::newRow("letter") << QByteArray("0g");
        QTest::newRow("blank") << QByteArray("0 ");
    }
    void hexRefusesWhatIsNotHex()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromHex(text.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
