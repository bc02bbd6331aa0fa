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

    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        QFile catalogue(QFINDTESTDATA(u"../../translations/ferrule_%1.ts"_s.arg(language)));
        QVERIFY(catalogue.open(QIODevice::ReadOnly));
        const QByteArray text = catalogue.readAll();
        QVERIFY(text.contains("<source>"));
        QCOMPARE(text.count("type=\"unfinished\""), 0);
        QCOMPARE(text.count("<numerusform></numerusform>"), 0);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
