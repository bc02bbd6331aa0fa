// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_text.h"

#include <QTest>

using namespace ferrule::ui;
using namespace Qt::StringLiterals;

class TestMenuText : public QObject
{
    Q_OBJECT
private slots:
    void aMnemonicLeavesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("none") << u"Quit"_s << u"Quit"_s;
        QTest::newRow("a letter") << u"Add a &port by its path…"_s << u"Add a port by its path…"_s;
        QTest::newRow("bracketed") << u"ポートを追加(&P)…"_s << u"ポートを追加…"_s;
        QTest::newRow("with a gap") << u"端口 (&P)"_s << u"端口"_s;
        QTest::newRow("wide brackets") << u"ポート（&P）"_s << u"ポート"_s;
        QTest::newRow("a sign") << u"Read && &write (all)"_s << u"Read & write (all)"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void aMnemonicLeavesNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withoutMnemonic(text), plain);
    }
};

QTEST_APPLESS_MAIN(TestMenuText)
#include "tst_menu_text.moc"
