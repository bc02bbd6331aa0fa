// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/claim_id.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace ferrule::cloud;
using namespace Qt::StringLiterals;

class TestClaimId : public QObject
{
    Q_OBJECT
private slots:
    void madeIdsAreCrockfordAndDiffer()
    {
        const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        QSet<QString> ids;
        QSet<QChar> seen;
        for (int i = 0; i < 2000; ++i) {
            const QString id = makeClaimId();
            QCOMPARE(id.size(), 10);
            QVERIFY(isValidClaimId(id));
            for (const QChar c : id) {
                QVERIFY(alphabet.contains(c));
                seen.insert(c);
            }
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 2000);
        QCOMPARE(seen.size(), 32);
    }

    void whatWouldReachATopicIsRefused()
    {
        QVERIFY(isValidClaimId(u"my-device_1"));
        QVERIFY(isValidClaimId(QString(20, u'A')));
        for (const QString& id : {QString(), QString(21, u'A'), u"a/b"_s, u"a+b"_s, u"#"_s,
                                  u"a b"_s, u"a\nb"_s, u"%u"_s, u"\u00c4"_s})
            QVERIFY2(!isValidClaimId(id), qPrintable(id));
    }

    void tokensAreLongAndTheirHashIsNotThem()
    {
        const QString token = makeToken();
        QCOMPARE(token.size(), 64);
        QVERIFY(token != makeToken());
        QVERIFY(tokenHash(token) != token);
        QCOMPARE(tokenHash(u"abc"),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }
};

QTEST_APPLESS_MAIN(TestClaimId)
#include "tst_claim_id.moc"
