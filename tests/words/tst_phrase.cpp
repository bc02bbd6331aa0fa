// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/phrase.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace ferrule;
using namespace Qt::StringLiterals;

namespace {

class Upside : public QTranslator
{
public:
    QString translate(const char* context, const char* english, const char*, int) const override
    {
        if (QByteArrayView(context) != "words" || QByteArrayView(english) != "%1 before %2")
            return {};
        return u"nach %2 erst %1"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestPhrase : public QObject
{
    Q_OBJECT
private slots:
    void isEnglishWithoutACatalogue()
    {
        const std::string text = phrase("words", "%1 before %2").arg("one", std::string("two"));
        QCOMPARE(text, "one before two");
    }

    void isInTheLanguageOfTheCatalogue()
    {
        Upside upside;
        QVERIFY(QCoreApplication::installTranslator(&upside));
        const std::string text = phrase("words", "%1 before %2").arg(1, 2);
        const std::string other = phrase("words", "never heard of");
        QVERIFY(QCoreApplication::removeTranslator(&upside));
        QCOMPARE(text, "nach 2 erst 1");
        QCOMPARE(other, "never heard of");
    }

    void leavesAValueAlone()
    {
        const std::string text = phrase("words", "%1 and %2").arg("%2", QByteArray("µ"));
        QCOMPARE(text, "%2 and µ");
    }
};

QTEST_GUILESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
