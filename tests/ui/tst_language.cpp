// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace ferrule;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void pluralsAreWords()
    {
        // A language without a catalogue gets the English one.
        ui::installLanguage(*QCoreApplication::instance(), u"eo"_s);
        const auto changes = [](int count) {
            return QCoreApplication::translate("ferrule::ui::DiffPanel", "Apply %n change(s)",
                                               nullptr, count);
        };
        QCOMPARE(changes(1), u"Apply 1 change"_s);
        QCOMPARE(changes(3), u"Apply 3 changes"_s);
    }

    void nothingIsUnfinished()
    {
        QFile catalogue(QFINDTESTDATA("../../translations/ferrule_en.ts"));
        QVERIFY(catalogue.open(QIODevice::ReadOnly));
        const QByteArray text = catalogue.readAll();
        QVERIFY(text.contains("numerusform"));
        QVERIFY(!text.contains("unfinished"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
