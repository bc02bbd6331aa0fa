// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/device_topic.h"
#include "cloud/store_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace Qt::StringLiterals;

class TestStoreMessages : public QObject
{
    Q_OBJECT
private slots:
    void topics()
    {
        const auto plain = parseDeviceTopic("ioto/service/ABC/store/get/100");
        QVERIFY(plain);
        QCOMPARE(plain->claimId.toByteArray(), QByteArray("ABC"));
        QCOMPARE(plain->rest.toByteArray(), QByteArray("store/get/100"));
        const auto ruled = parseDeviceTopic("$aws/rules/IotoDevice/ioto/service/ABC/store/set");
        QVERIFY(ruled);
        QCOMPARE(ruled->claimId.toByteArray(), QByteArray("ABC"));
        for (const char* other : {"", "ioto/service/", "ioto/service/ABC", "ioto/service//x",
                                  "ioto/device/ABC/x", "$aws/rules/x", "$aws/rules/x/y"})
            QVERIFY2(!parseDeviceTopic(other), other);
    }

    void timesReadBack()
    {
        QCOMPARE(isoTime(0), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(fromIsoTime(isoTime(1'790'000'000'123)), UtcMs(1'790'000'000'123));
        QCOMPARE(fromIsoTime(u"yesterday"_s), UtcMs(0));
    }

    void aRemovalAlwaysNamesItsTable()
    {
        const QJsonObject gone = syncRemoval(u"D"_s, u"acc"_s, "cpu", 0);
        QCOMPARE(gone.value("_type"_L1).toString(), u"Store"_s);
        QCOMPARE(gone.value("sk"_L1).toString(), u"s#cpu"_s);
    }

    void aBooleanThatCameAsAFloatIsKeptAndNamed()
    {
        const auto up = readSyncUp(R"({"seq":1,"changes":[{"cmd":"upsert","key":"s#on","item":)"
                                   R"({"value":"6.928227e-310","type":"boolean"}}]})");
        QVERIFY(up);
        QCOMPARE(up->changes.size(), 1);
        QCOMPARE(up->changes.first().value.type(), store::Type::Number);
        QVERIFY(!up->changes.first().finding.empty());
    }

    void garbageIsAnError()
    {
        for (const char* text : {"", "[]", "{}", R"({"seq":"1","changes":[]})", R"({"seq":1})"})
            QVERIFY2(!readSyncUp(text), text);
    }

    void acknowledgementsFitAndNameEveryKeyOnce()
    {
        SyncUp up;
        up.sequence = 7;
        for (int i = 0; i < 500; ++i) {
            SyncChange change;
            change.sortKey = u"s#key-number-%1"_s.arg(i);
            up.changes.append(change);
        }
        int keys = 0;
        const QList<QByteArray> all = syncAcknowledgements(up, 0, 1000);
        QVERIFY(all.size() > 1);
        for (const QByteArray& one : all) {
            QVERIFY(one.size() <= 1000);
            const QJsonObject object = QJsonDocument::fromJson(one).object();
            QCOMPARE(object.value("seq"_L1).toInt(), 7);
            keys += static_cast<int>(object.value("keys"_L1).toArray().size());
        }
        QCOMPARE(keys, 500);
        QCOMPARE(syncAcknowledgements(SyncUp(), 0, 1000).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestStoreMessages)
#include "tst_store_messages.moc"
