// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <QTest>

using namespace ferrule;

class TestError : public QObject
{
    Q_OBJECT
private slots:
    void describeKeepsTheOrderOfTheFacts()
    {
        Error error;
        error.what = "The device did not answer";
        error.measured = "0 bytes in 3 s";
        error.expected = "a reply line";
        error.cause = "The baud rate may be wrong.";
        error.remedy = "Try 9600 baud";
        error.peerCode = 7;
        QCOMPARE(QString::fromStdString(describe(error)),
                 QStringLiteral("The device did not answer. Measured: 0 bytes in 3 s; expected: a "
                                "reply line. The baud rate may be wrong. Try 9600 baud. (code 7)"));
    }

    void anEmptyErrorStillSaysSomething()
    {
        QCOMPARE(QString::fromStdString(describe(Error{})), QStringLiteral("Unknown error."));
    }

    void resultHoldsOneSide()
    {
        const Result<int> good(7);
        QVERIFY(good.hasValue());
        QCOMPARE(*good, 7);
        Error error;
        error.kind = ErrorKind::Timeout;
        const Result<int> bad(error);
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ErrorKind::Timeout);
        QCOMPARE(bad.valueOr(3), 3);
        QVERIFY(Result<void>().hasValue());
        QVERIFY(!Result<void>(error).hasValue());
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
