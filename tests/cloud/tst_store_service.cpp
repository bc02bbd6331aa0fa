// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray& payload)
{
    return QJsonDocument::fromJson(payload).object();
}

} // namespace

class TestStoreService : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Device> m_device;

    std::optional<store::Item> item(const char* key)
    {
        const auto items = m_bench->cloud->store().items(m_device->claimId);
        for (const store::Item& item : items.valueOr({})) {
            if (item.key == key)
                return item;
        }
        return std::nullopt;
    }
    QByteArray last() const
    {
        return m_device->received.isEmpty() ? QByteArray() : m_device->received.last().payload;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->start());
        m_device = std::make_unique<Device>(*m_bench, u"STOREDEV12"_s);
        QVERIFY(m_device->provision());
        QVERIFY(m_device->connect());
        QVERIFY(m_device->subscribe());
    }
    void cleanup()
    {
        m_device.reset();
        m_bench.reset();
        QTRY_COMPARE(Flows::live(), 0);
    }

    void whatADeviceSetsArrivesAndIsReadBack()
    {
        const QByteArray set = "$aws/rules/IotoDevice/" + m_device->service("store/set");
        const QByteArray body = R"({"key":"model","value":"Acme Rocket","type":"string"})";
        QVERIFY(await(
            m_device->client.publish(set, body, net::Qos::AtLeastOnce, net::Wait::Acknowledged)));
        QTRY_VERIFY(item("model"));
        QCOMPARE(item("model")->value.text(), std::string("Acme Rocket"));
        QCOMPARE(item("model")->updatedBy, std::string("device"));

        QVERIFY(m_device->publish("store/get/100", R"({"key":"model"})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QCOMPARE(m_device->received.first().topic, "ioto/device/STOREDEV12/store/get/100");
        QCOMPARE(m_device->received.first().payload, QByteArray("Acme Rocket"));
    }

    void whatIsNotThereIsEmpty()
    {
        QVERIFY(m_device->publish("store/get/101", R"({"key":"nothing"})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QVERIFY(m_device->received.first().payload.isEmpty());
    }

    void anEditIsSentUntilTheDeviceHasReadIt()
    {
        store::Edit edit;
        edit.key = "interval";
        edit.value = store::Value::number(5);
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s));
        QCOMPARE(item("interval")->state, store::State::Sent);
        QVERIFY(m_device->publish("store/get/1", R"({"key":"interval"})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QCOMPARE(last(), QByteArray("5"));
        QTRY_COMPARE(item("interval")->state, store::State::Acknowledged);
        // It does not sync, so nothing was pushed at it.
        QCOMPARE(m_device->received.size(), 1);
    }

    void whoEditedWhatStandsOnTheTimeline()
    {
        QSignalSpy told(m_bench->cloud.get(), &cloud::BenchCloud::happened);
        store::Edit edit;
        edit.key = "led";
        edit.value = store::Value::string("");
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"Ada"_s));
        edit.baseRevision = item("led")->revision;
        edit.remove = true;
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"Ben"_s));
        QStringList store;
        for (const QVariantList& each : told) {
            const auto event = each.first().value<cloud::CloudEvent>();
            QCOMPARE(event.claimId, m_device->claimId);
            if (event.channel == cloud::CloudEvent::Channel::Store)
                store.append(event.summary);
        }
        QCOMPARE(store, QStringList({u"Edited: led = , by Ada"_s, u"Removed led, by Ben"_s}));
    }

    void editsAreAllOrNone()
    {
        store::Edit good;
        good.key = "a";
        good.value = store::Value::number(1);
        store::Edit bad;
        bad.key = "missing";
        bad.remove = true;
        QVERIFY(!m_bench->cloud->store().apply(m_device->claimId, {good, bad}, u"tester"_s));
        QVERIFY(!item("a"));
        const auto nobody = m_bench->cloud->store().apply(u"NOBODY"_s, {good}, u"tester"_s);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    }

    void knownAgentBugsAreKeptAndNamed()
    {
        QVERIFY(m_device->publish("store/set",
                                  R"({"key":"enabled","value":56.000000,"type":"boolean"})"));
        QTRY_VERIFY(item("enabled"));
        QVERIFY(!item("enabled")->finding.empty());
        QCOMPARE(item("enabled")->reported->text(), std::string("56"));
    }

    void garbageIsReportedAndDisturbsNothing()
    {
        QSignalSpy complained(&m_bench->cloud->store(), &cloud::StoreService::complained);
        QVERIFY(m_device->publish("store/set", "{nonsense"));
        QVERIFY(m_device->publish("store/get/5", QByteArray(500, '\xff')));
        QVERIFY(m_device->publish("db/syncToDynamo", "[]"));
        QTRY_COMPARE(complained.size(), 3);
        QCOMPARE(complained.first().first().toString(), m_device->claimId);
        QVERIFY(m_device->publish("store/set", R"({"key":"a","value":"b","type":"string"})"));
        QTRY_VERIFY(item("a"));
    }

    void aSyncingDeviceIsToldAtOnce()
    {
        QVERIFY(m_device->publish("db/syncDown", R"({"timestamp":"1970-01-01T00:00:00.000Z"})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QVERIFY(m_device->received.last().topic.endsWith("/sync/SYNCDOWN"));
        store::Edit edit;
        edit.key = "interval";
        edit.value = store::Value::number(7);
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s));
        QTRY_COMPARE(m_device->received.size(), 2);
        QVERIFY(m_device->received.last().topic.endsWith("/sync/UPSERT"));
        const QJsonObject pushed = object(last());
        QCOMPARE(pushed.value("_type"_L1).toString(), u"Store"_s);
        QCOMPARE(pushed.value("sk"_L1).toString(), u"s#interval"_s);
        QCOMPARE(pushed.value("value"_L1).toString(), u"7"_s);

        edit.remove = true;
        edit.baseRevision = item("interval")->revision;
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s));
        QTRY_COMPARE(m_device->received.size(), 3);
        QVERIFY(m_device->received.last().topic.endsWith("/sync/REMOVE"));
        QCOMPARE(object(last()).value("_type"_L1).toString(), u"Store"_s);
    }

    void syncUpIsKeptAndAcknowledged()
    {
        QVERIFY(m_device->publish("db/syncToDynamo",
                                  R"({"seq":42,"changes":[{"cmd":"upsert","key":"s#cpu","item":)"
                                  R"({"key":"cpu","value":"56","type":"number","_type":"Store"}},)"
                                  R"({"cmd":"update","key":"d#STOREDEV12","item":{}}]})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QVERIFY(m_device->received.last().topic.endsWith("/sync/SYNC"));
        QCOMPARE(object(last()).value("seq"_L1).toInt(), 42);
        QCOMPARE(object(last()).value("keys"_L1).toArray().size(), 2);
        QCOMPARE(item("cpu")->value.text(), std::string("56"));
    }

    void nothingTooLargeForAnAgentIsSent()
    {
        QSignalSpy complained(&m_bench->cloud->store(), &cloud::StoreService::complained);
        store::Edit edit;
        edit.key = "big";
        edit.value = store::Value::string(std::string(5000, 'x'));
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s));
        QVERIFY(m_device->publish("store/get/9", R"({"key":"big"})"));
        QTRY_COMPARE(complained.size(), 1);
        QVERIFY(m_device->received.isEmpty());
    }

    void metricsAreAnswered()
    {
        QVERIFY(m_device->publish("metric/set", R"({"metric":"RANDOM","value":4.25})"));
        QVERIFY(m_device->publish("metric/get/7", R"({"metric":"RANDOM","period":300})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QCOMPARE(last(), QByteArray("4.25"));
    }

    void theLastWriterWinsASyncedItem()
    {
        store::Edit edit;
        edit.key = "interval";
        edit.value = store::Value::number(7);
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s));
        const auto change = [](const char* updated) {
            return QByteArray(R"({"seq":1,"changes":[{"cmd":"upsert","key":"s#interval","item":)"
                              R"({"key":"interval","value":"9","type":"number","_type":"Store",)"
                              R"("updated":")") +
                   updated + "\"}}]}";
        };
        QVERIFY(m_device->publish("db/syncToDynamo", change("2020-01-01T00:00:00.000Z")));
        // Acknowledged, and told again of what is newer.
        QTRY_COMPARE(m_device->received.size(), 2);
        QSet<QByteArray> ends;
        for (const auto& message : m_device->received)
            ends.insert(message.topic.mid(message.topic.lastIndexOf('/') + 1));
        QCOMPARE(ends, (QSet<QByteArray>{"SYNC", "UPSERT"}));
        QCOMPARE(item("interval")->value.text(), std::string("7"));
        QCOMPARE(item("interval")->reported->text(), std::string("9"));
        QTRY_VERIFY(item("interval")->sentMs > 0);
        // A clock that runs ahead wins once, as of now, and not for ever.
        QVERIFY(m_device->publish("db/syncToDynamo", change("2999-01-01T00:00:00.000Z")));
        QTRY_COMPARE(item("interval")->value.text(), std::string("9"));
        QCOMPARE(item("interval")->state, store::State::InStep);
        QVERIFY(item("interval")->updatedMs <= m_bench->scheduler.utcMs());
    }

    void rowsOfOtherTablesAreKept()
    {
        QVERIFY(m_device->publish(
            "db/syncToDynamo",
            R"({"seq":7,"changes":[{"cmd":"update","key":"d#STOREDEV12","item":)"
            R"({"_type":"Device","id":"STOREDEV12","connection":"online",)"
            R"("updated":"2026-01-02T00:00:00.000Z"}},)"
            R"({"cmd":"create","key":"l#01","item":{"_type":"Log","message":"one"}},)"
            R"({"cmd":"create","key":"l#02","item":{"_type":"Log","message":"two"}},)"
            R"({"cmd":"remove","key":"l#01"}]})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        cloud::SyncTable& rows = m_bench->cloud->store().syncedRows();
        const auto devices = rows.rows(m_device->claimId, u"Device"_s);
        QCOMPARE(devices->size(), 1);
        QCOMPARE(devices->first().item.value("connection"_L1).toString(), u"online"_s);
        const auto logs = rows.rows(m_device->claimId, u"Log"_s);
        QCOMPARE(logs->size(), 1);
        QCOMPARE(logs->first().sortKey, u"l#02"_s);
        // An older row of the same key changes nothing.
        QVERIFY(m_device->publish("db/syncToDynamo",
                                  R"({"seq":8,"changes":[{"cmd":"update","key":"d#STOREDEV12",)"
                                  R"("item":{"_type":"Device","connection":"old",)"
                                  R"("updated":"2020-01-02T00:00:00.000Z"}}]})"));
        QTRY_COMPARE(m_device->received.size(), 2);
        QCOMPARE(rows.rows(m_device->claimId, u"Device"_s)
                     ->first()
                     .item.value("connection"_L1)
                     .toString(),
                 u"online"_s);
    }

    void anItemGoesWhenItExpires()
    {
        QVERIFY(m_device->publish("db/syncDown", R"({"timestamp":"1970-01-01T00:00:00.000Z"})"));
        QTRY_COMPARE(m_device->received.size(), 1);
        QSignalSpy removed(m_bench->cloud.get(), &cloud::BenchCloud::storeItemRemoved);
        store::Edit edit;
        edit.key = "boost";
        edit.value = store::Value::number(1);
        edit.expiresMs = m_bench->scheduler.utcMs() + 200;
        QVERIFY(m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s));
        QVERIFY(item("boost"));
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!item("boost"));
        QTRY_COMPARE(m_device->received.size(), 3);
        QVERIFY(m_device->received.last().topic.endsWith("/sync/REMOVE"));
        const auto history = m_bench->cloud->store().history(m_device->claimId, u"boost"_s);
        QCOMPARE(history->front().by, std::string("expiry"));
        edit.baseRevision = 0;
        const auto late = m_bench->cloud->store().apply(m_device->claimId, {edit}, u"tester"_s);
        QCOMPARE(late.error().kind, ErrorKind::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestStoreService)
#include "tst_store_service.moc"
