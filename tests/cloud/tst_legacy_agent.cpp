// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "legacy_agent.h"

#include <QJsonDocument>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The contract of facts/wire.md with agents in the field, which are served as they are: nothing
/// that this cloud sends may hurt one.
class TestLegacyAgent : public QObject
{
    Q_OBJECT

    const QString m_id = u"P7QKM2XW4T"_s;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<LegacyAgent> m_agent;

    std::optional<store::Item> item(const char* key)
    {
        const auto items = m_bench->cloud->store().items(m_id);
        for (const store::Item& item : items.valueOr({})) {
            if (item.key == key)
                return item;
        }
        return std::nullopt;
    }
    QByteArray topic(const QByteArray& rest) const
    {
        return "ioto/device/" + m_id.toLatin1() + '/' + rest;
    }
    void comeUp()
    {
        QVERIFY(m_agent->registers());
        QVERIFY(!m_agent->isClaimed());
        // Agents count: exactly one property means that it waits to be claimed.
        QCOMPARE(m_agent->provision.size(), 1);
        QVERIFY(m_bench->cloud->registry().claim(m_id, u"tester"_s));
        logIn();
    }
    void logIn()
    {
        QVERIFY(m_agent->registers());
        QVERIFY(m_agent->isClaimed());
        QVERIFY(m_agent->provisions());
        QVERIFY(m_agent->connects());
        QTRY_COMPARE(m_agent->subscriptionsGranted(), 3);
        QTRY_VERIFY(m_bench->cloud->presence().isOnline(m_id));
    }
    void syncs()
    {
        m_agent->publish("$aws/rules/IotoDevice/ioto/service/" + m_id.toLatin1() + "/db/syncDown",
                         "{\"timestamp\":\"1970-01-01T00:00:00.000Z\"}");
        QTRY_COMPARE(m_agent->payloads(topic("sync/SYNCDOWN")).size(), 1);
    }

private slots:
    void init()
    {
        traffic::Policy policy;
        policy.limitPerDevice = 100'000;
        policy.escalation.reclaimAfter = 300ms;
        m_bench = std::make_unique<Bench>(policy);
        QVERIFY(m_bench->start());
        m_agent = std::make_unique<LegacyAgent>(m_id.toLatin1(),
                                                m_bench->cloud->productToken().toLatin1(),
                                                m_bench->cloud->provisioning().port());
        m_agent->authorityPem = m_bench->cloud->authorityPem();
    }
    void cleanup()
    {
        if (m_agent)
            QCOMPARE(m_agent->injuries, QStringList());
        m_agent.reset();
        m_bench.reset();
        QTRY_COMPARE(Flows::live(), 0);
    }

    void registersIsClaimedProvisionsAndLogsIn()
    {
        comeUp();
        const QJsonObject& told = m_agent->provision;
        QCOMPARE(told.value("id"_L1).toString(), m_id);
        for (const auto name : {"accountId"_L1, "endpoint"_L1, "cloudName"_L1, "cloudType"_L1,
                                "cloudRegion"_L1, "api"_L1, "token"_L1})
            QVERIFY2(told.value(name).isString(), name.data());
        QVERIFY(told.value("port"_L1).toInt() > 0);
        QVERIFY(!told.contains("cert"_L1));
        QVERIFY(m_agent->keyPem.startsWith("-----BEGIN "));
        QTRY_COMPARE(m_bench->cloud->registry().device(m_id)->status, cloud::DeviceStatus::Claimed);
    }

    /// The judge itself: it must not overlook what would hurt the agent.
    void itsEyesAreOpen()
    {
        const QByteArray pingResponse = QByteArray::fromHex("d000");
        m_agent->takePlain(pingResponse);
        QVERIFY(m_agent->injuries.isEmpty());
        m_agent->takePlain(pingResponse + pingResponse);
        QCOMPARE(std::exchange(m_agent->injuries, {}).size(), 1);
        m_agent->takePlain(pingResponse.first(1));
        QCOMPARE(std::exchange(m_agent->injuries, {}).size(), 1);
        // 4,094 bytes are the most: 3 of header and 4,091 more.
        m_agent->takePlain(QByteArray::fromHex("30fb1f") + QByteArray(4091, 'x'));
        QVERIFY(m_agent->injuries.isEmpty());
        m_agent->takePlain(QByteArray::fromHex("30fc1f") + QByteArray(4092, 'x'));
        QCOMPARE(std::exchange(m_agent->injuries, {}).size(), 1);
    }

    void aBlockedOneIsToldHowLong()
    {
        QVERIFY(m_agent->registers());
        QVERIFY(m_bench->cloud->registry().claim(m_id, u"tester"_s));
        QVERIFY(m_agent->registers());
        const UtcMs until = m_bench->scheduler.utcMs() + 6000;
        QVERIFY(m_bench->cloud->registry().block(m_id, until, u"tester"_s));
        QVERIFY(!m_agent->provisions());
        const QByteArray token = m_agent->provision.value("token"_L1).toString().toUtf8();
        const QJsonObject reply =
            QJsonDocument::fromJson(m_agent->post("/api/tok/device/provision", token,
                                                  "{\"id\":\"" + m_id.toLatin1() + "\"}"))
                .object();
        QVERIFY(reply.contains("error"_L1));
        QVERIFY(reply.value("delay"_L1).toInt() >= 5 && reply.value("delay"_L1).toInt() <= 6);
        QVERIFY(m_bench->cloud->registry().block(m_id, 0, u"tester"_s));
        QVERIFY(m_agent->provisions());
    }

    void itsUpdateCheckOffersNothingAndReleasesNobody()
    {
        comeUp();
        const QByteArray token = m_agent->provision.value("token"_L1).toString().toUtf8();
        const QByteArray reply = m_agent->post(
            "/api/tok/provision/update", token,
            "{\"id\":\"" + m_id.toLatin1() + "\",\"version\":\"1.2.3\",\"iotoVersion\":\"3.0.0\"}");
        QVERIFY(!QJsonDocument::fromJson(reply).object().contains("url"_L1));
        QVERIFY(!reply.contains("Cannot find device"));
        QVERIFY(!reply.contains("Authentication failed"));
        QCOMPARE(m_bench->cloud->registry().device(m_id)->firmware, u"1.2.3"_s);
    }

    void setsAndGetsWithItsBugs()
    {
        comeUp();
        m_agent->set("model", "Acme Rocket");
        m_agent->setNumber("cpu", 56);
        m_agent->setBoolean("enabled", 56);
        m_agent->set("quote", "a \"quoted\" word");
        QTRY_VERIFY(item("quote"));
        QCOMPARE(item("model")->value.text(), std::string("Acme Rocket"));
        QCOMPARE(item("cpu")->value.text(), std::string("56"));
        QCOMPARE(item("enabled")->reported->text(), std::string("56"));
        QVERIFY(item("enabled")->finding.find("boolean") != std::string::npos);
        QVERIFY(!item("quote")->finding.empty());

        const quint32 first = m_agent->get("model");
        QCOMPARE(first, 100u);
        QTRY_COMPARE(m_agent->payloads(topic("store/get/100")), QList<QByteArray>{"Acme Rocket"});
        m_agent->get("cpu");
        QTRY_COMPARE(m_agent->payloads(topic("store/get/101")), QList<QByteArray>{"56"});
        m_agent->get("nothing");
        QTRY_COMPARE(m_agent->payloads(topic("store/get/102")), QList<QByteArray>{""});
    }

    void aResendWithoutDupSetsOnce()
    {
        comeUp();
        m_agent->set("once", "1");
        m_agent->resendWithoutDup();
        m_agent->set("then", "2");
        QTRY_VERIFY(item("then"));
        QCOMPARE(item("once")->revision, std::int64_t(1));
        QVERIFY(m_agent->isConnected());
    }

    void aBurstOfAnswersComesOnePacketARecord()
    {
        comeUp();
        syncs();
        m_agent->set("model", "Acme Rocket");
        QTRY_VERIFY(item("model"));
        for (int i = 0; i < 50; ++i)
            m_agent->get("model");
        std::vector<store::Edit> edits(50);
        for (std::size_t i = 0; i < edits.size(); ++i) {
            edits[i].key = "k" + std::to_string(i);
            edits[i].value = store::Value::string(std::string(1000, 'x'));
        }
        QVERIFY(m_bench->cloud->store().apply(m_id, edits, u"tester"_s));
        QTRY_COMPARE(m_agent->payloads(topic("sync/UPSERT")).size(), 50);
        QTRY_COMPARE(m_agent->payloads(topic("store/get/149")).size(), 1);
    }

    void nothingOver4094BytesIsSentNorSplit()
    {
        comeUp();
        syncs();
        // From what fits to what does not, in steps around the limit.
        for (const int size : {3000, 3800, 3900, 4000, 4050, 4090, 4100, 9000}) {
            store::Edit edit;
            edit.key = "s" + std::to_string(size);
            edit.value = store::Value::string(std::string(static_cast<std::size_t>(size), 'x'));
            QVERIFY(m_bench->cloud->store().apply(m_id, {edit}, u"tester"_s));
            m_agent->get(QByteArray::fromStdString(edit.key));
        }
        // A sync of very many rows is acknowledged in several messages.
        QByteArray changes;
        for (int i = 0; i < 400; ++i)
            changes += (i == 0 ? "" : ",") +
                       QByteArray("{\"cmd\":\"upsert\",\"key\":\"s#row-number-") +
                       QByteArray::number(i) + "\",\"item\":{\"key\":\"row\",\"value\":\"1\"}}";
        m_agent->publish("$aws/rules/IotoDevice/ioto/service/" + m_id.toLatin1() +
                             "/db/syncToDynamo",
                         "{\"seq\":9,\"changes\":[" + changes + "]}");
        QTRY_VERIFY(m_agent->payloads(topic("sync/SYNC")).size() > 2);
        m_agent->get("s3000");
        QTRY_COMPARE(m_agent->payloads(topic("store/get/108")).size(), 1);
        QVERIFY(m_agent->payloads(topic("sync/UPSERT")).size() >= 2);
    }

    void aRemovalHasItsType()
    {
        comeUp();
        syncs();
        store::Edit edit;
        edit.key = "interval";
        edit.value = store::Value::number(5);
        QVERIFY(m_bench->cloud->store().apply(m_id, {edit}, u"tester"_s));
        edit.remove = true;
        edit.overwrite = true;
        // It goes away, the item is removed, and it comes back: queued and asked for.
        m_agent->shutSocket();
        QTRY_VERIFY(!m_bench->cloud->presence().isOnline(m_id));
        QVERIFY(m_bench->cloud->store().apply(m_id, {edit}, u"tester"_s));
        QVERIFY(m_agent->connects());
        m_agent->publish("$aws/rules/IotoDevice/ioto/service/" + m_id.toLatin1() + "/db/syncDown",
                         "{\"timestamp\":\"2020-01-01T00:00:00.000Z\"}");
        QTRY_COMPARE(m_agent->payloads(topic("sync/SYNCDOWN")).size(), 2);
        QVERIFY(!m_agent->payloads(topic("sync/REMOVE")).isEmpty());
    }

    void isThrottledAndClosed()
    {
        comeUp();
        cloud::Enforcer& enforcer = m_bench->cloud->enforcer();
        for (const int expected : {2000, 4000, 8000, 16'000, 30'000, 30'000}) {
            QVERIFY(await(enforcer.throttle(m_id, u"tester"_s, u"test"_s)));
            QTRY_COMPARE(m_agent->throttleMs(), expected);
        }
        QVERIFY(m_agent->isConnected());
        QVERIFY(await(enforcer.close(m_id, u"tester"_s, u"test"_s)));
        QTRY_VERIFY(m_agent->wasClosed());
        QVERIFY(m_agent->isProvisioned());
    }

    void isReleasedOnceAndReclaimed()
    {
        comeUp();
        const QByteArray oldCertificate = m_agent->certificatePem;
        const QByteArray oldKey = m_agent->keyPem;
        const QJsonObject oldProvision = m_agent->provision;
        QVERIFY(await(m_bench->cloud->enforcer().release(m_id, u"tester"_s, u"test"_s)));
        QTRY_COMPARE(m_agent->releases(), 1);
        QVERIFY(!m_agent->isProvisioned());
        // It registers at once, and is not claimed.
        QVERIFY(m_agent->registers());
        QVERIFY(!m_agent->isClaimed());
        // The old certificate opens nothing, however often it is tried.
        LegacyAgent revenant(m_id.toLatin1(), {}, 0);
        revenant.authorityPem = m_agent->authorityPem;
        revenant.certificatePem = oldCertificate;
        revenant.keyPem = oldKey;
        revenant.provision = oldProvision;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!revenant.connects());

        QTRY_VERIFY(m_bench->cloud->enforcer().reclaim(m_id, u"tester"_s).hasValue());
        logIn();
        // The release is not delivered again: it would send the agent round in a loop.
        m_agent->get("nothing");
        QTRY_COMPARE(m_agent->payloads(topic("store/get/100")).size(), 1);
        QCOMPARE(m_agent->releases(), 1);
        QVERIFY(m_agent->isConnected());
    }

    void anotherOnesTokenOpensNothing()
    {
        comeUp();
        LegacyAgent other("0THERDEV12", m_bench->cloud->productToken().toLatin1(),
                          m_bench->cloud->provisioning().port());
        QVERIFY(other.registers());
        QVERIFY(m_bench->cloud->registry().claim(u"0THERDEV12"_s, u"tester"_s));
        QVERIFY(other.registers());
        // With the token of the one it asks for the certificate of the other.
        other.claimId = m_id.toLatin1();
        QVERIFY(!other.provisions());
        other.productToken = "wrong";
        QVERIFY(!other.registers());
    }
};

QTEST_GUILESS_MAIN(TestLegacyAgent)
#include "tst_legacy_agent.moc"
