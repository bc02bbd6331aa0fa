// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/text.h"
#include "mqtt/topic.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::mqtt;

class TestTopic : public QObject
{
    Q_OBJECT
private slots:
    void filters_data()
    {
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<bool>("valid");
        for (const char* valid :
             {"#", "+", "a", "/", "a/#", "+/+", "/+", "a/+/b", "+/#", "$SYS/#", "a//b", " ", "/#"})
            QTest::newRow(valid) << QByteArray(valid) << true;
        for (const char* invalid : {"", "##", "a#", "#/a", "a+", "+a", "a/b+", "a/#/", "#+", "++"})
            QTest::newRow(invalid) << QByteArray(invalid) << false;
    }
    void filters()
    {
        QFETCH(QByteArray, filter);
        QFETCH(bool, valid);
        const std::string_view view(filter.constData(), size_t(filter.size()));
        QCOMPARE(checkTopicFilter(asBytes(view)) == Fault::None, valid);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("first of two") << QByteArray("\xc2\x80") << true;
        QTest::newRow("last of two") << QByteArray("\xdf\xbf") << true;
        QTest::newRow("first of three") << QByteArray("\xe0\xa0\x80") << true;
        QTest::newRow("before surrogates") << QByteArray("\xed\x9f\xbf") << true;
        QTest::newRow("behind surrogates") << QByteArray("\xee\x80\x80") << true;
        QTest::newRow("U+FEFF") << QByteArray("\xef\xbb\xbf") << true;
        QTest::newRow("U+FFFF") << QByteArray("\xef\xbf\xbf") << true;
        QTest::newRow("U+10FFFF") << QByteArray("\xf4\x8f\xbf\xbf") << true;
        QTest::newRow("overlong two") << QByteArray("\xc1\xbf") << false;
        QTest::newRow("overlong three") << QByteArray("\xe0\x9f\xbf") << false;
        QTest::newRow("overlong four") << QByteArray("\xf0\x8f\xbf\xbf") << false;
        QTest::newRow("first surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("last surrogate") << QByteArray("\xed\xbf\xbf") << false;
        QTest::newRow("too large") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80") << false;
        QTest::newRow("continuation alone") << QByteArray("\x80") << false;
        QTest::newRow("cut") << QByteArray("\xe2\x82") << false;
        QTest::newRow("nul") << QByteArray("\0", 1) << false;
    }
    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        // At each place of a text that is short, and of one that is read in blocks.
        for (const int before : {0, 3, 15, 16, 17, 40}) {
            for (const int after : {0, 1, 31}) {
                const QByteArray all = QByteArray(before, 'x') + text + QByteArray(after, 'x');
                const std::string_view view(all.constData(), size_t(all.size()));
                QCOMPARE(checkText(asBytes(view)) == Fault::None, valid);
                QCOMPARE(checkTopicName(asBytes(view)) == Fault::None, valid);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTopic)
#include "tst_topic.moc"
