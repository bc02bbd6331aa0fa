// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace ferrule;
using namespace Qt::StringLiterals;

namespace {

class Catalogue : public QTranslator
{
public:
    QString translate(const char* context, const char* english, const char*, int) const override
    {
        const QByteArrayView source(english);
        if (QByteArrayView(context) == "base" && source == "The key cannot be used")
            return u"鍵は使えません。"_s;
        if (QByteArrayView(context) == "words" && source == "Measured: %1; expected: %2")
            return u"期待値: %2、実測値: %1"_s;
        return {};
    }
    bool isEmpty() const override { return false; }
};

Error sample()
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    error.what = "The key cannot be used";
    error.measured = "0 bytes";
    error.expected = "1 to 256 bytes";
    error.cause = "It was left out.";
    error.remedy = "Give one, or %1?";
    error.peerCode = 12;
    return error;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void isWhatDescribeSaysWithoutACatalogue()
    {
        Error error = sample();
        QCOMPARE(errorText(error), QString::fromStdString(describe(error)));
        error.measured.clear();
        QCOMPARE(errorText(error), QString::fromStdString(describe(error)));
        error.measured = std::exchange(error.expected, {});
        QCOMPARE(errorText(error), QString::fromStdString(describe(error)));
        error.measured.clear();
        error.peerCode = 0;
        QCOMPARE(errorText(error), QString::fromStdString(describe(error)));
        QCOMPARE(errorText(Error()), QString::fromStdString(describe(Error())));
    }

    void looksMarkedSentencesUp()
    {
        Catalogue catalogue;
        QVERIFY(QCoreApplication::installTranslator(&catalogue));
        const QString text = errorText(sample());
        const QString own = shownText("Neither marked nor known");
        QVERIFY(QCoreApplication::removeTranslator(&catalogue));
        QCOMPARE(text,
                 u"鍵は使えません。 期待値: 1 to 256 bytes、実測値: 0 bytes. It was left out. "
                 "Give one, or %1? (code 12)"_s);
        QCOMPARE(own, u"Neither marked nor known"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
