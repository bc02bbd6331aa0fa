// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "scripted_broker.h"
#include "scripted_builder.h"
#include "support/await.h"
#include "support/manual_scheduler.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString claimId = u"P7Q8R9S0TA"_s;
const QByteArray setTopic = "$aws/rules/IotoDevice/ioto/service/P7Q8R9S0TA/store/set";

test::ScriptedBuilder::Reply okay(const QJsonObject& reply)
{
    return {200, QJsonDocument(reply).toJson(), false};
}

/// Runs a task whose answer the test looks at later, or never.
template<typename T>
Task<void> keepFlow(Task<T> task, std::shared_ptr<std::optional<T>> slot)
{
    slot->emplace(co_await task);
}

template<typename T>
std::shared_ptr<std::optional<T>> later(Task<T> task)
{
    auto slot = std::make_shared<std::optional<T>>();
    Flows::launch(keepFlow(std::move(task), slot), "test");
    return slot;
}

} // namespace

/// The MQTT half against a scripted broker, in time that only the test moves.
class TestAgent : public QObject
{
    Q_OBJECT

    struct Stage
    {
        test::ManualScheduler time;
        test::ScriptedBroker broker;
        test::ScriptedBuilder builder;
        QTemporaryDir home;
        AgentConfig config;
        std::unique_ptr<Agent> agent;

        Stage()
        {
            config.stateFolder = home.filePath(u"state"_s);
            config.authorityPem = broker.authorityPem();
            config.product = u"product-token"_s;
            config.builderUrl = builder.url();
            config.pollJitter = 0;
        }
        /// A device that was provisioned before, by whatever way.
        Identity provisioned() const
        {
            const auto credentials = broker.issue(claimId);
            Identity identity;
            identity.claimId = claimId;
            identity.accountId = u"ACC1"_s;
            identity.endpoint = u"localhost"_s;
            identity.port = broker.port();
            identity.certificatePem = credentials.certificatePem;
            identity.keyPem = credentials.keyPem;
            return identity;
        }
        void makeAgent() { agent = std::make_unique<Agent>(time, config); }
        void connectAgent()
        {
            QVERIFY(IdentityFolder(config.stateFolder).save(provisioned()));
            makeAgent();
            QVERIFY(agent->start());
            QTRY_COMPARE(agent->state(), State::Connected);
            QTRY_COMPARE(broker.payloads(syncDownTopic()).size(), 1);
        }
        static QByteArray syncDownTopic()
        {
            return "$aws/rules/IotoDevice/ioto/service/P7Q8R9S0TA/db/syncDown";
        }
        QByteArray throttle(qint64 ageMs = 0, bool close = false) const
        {
            return "{\"timestamp\":" + QByteArray::number(qint64(time.utcMs()) - ageMs) +
                   (close ? ",\"close\":true}" : "}");
        }
        void sendThrottle(qint64 ageMs = 0, bool close = false)
        {
            broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle", throttle(ageMs, close));
        }
    };

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void logsInAsDevicesInTheFieldDo()
    {
        Stage stage;
        stage.connectAgent();
        QVERIFY(stage.builder.requests().isEmpty());
        QCOMPARE(stage.broker.clientName(), claimId);
        const auto& packets = stage.broker.packets();
        QCOMPARE(packets[0].bytes.toHex(), QByteArray("101600044d51545404000"
                                                      "4b0000a") +
                                               claimId.toLatin1().toHex());
        QCOMPARE(packets[1].topic, QByteArray("ioto/device/P7Q8R9S0TA/#"));
        QCOMPARE(packets[2].topic, QByteArray("ioto/account/all/#"));
        QCOMPARE(packets[3].topic, QByteArray("ioto/account/ACC1/#"));
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(packets[i].type(), int(test::ScriptedBroker::Subscribe));
            QCOMPARE(packets[i].bytes.back(), '\x01');
        }
        QCOMPARE(stage.broker.payloads(Stage::syncDownTopic()).value(0),
                 QByteArray("{\"timestamp\":\"1970-01-01T00:00:00.000Z\"}"));
    }

    void registersIsClaimedAndLogsInWithAKeyOfItsOwn()
    {
        Stage stage;
        stage.config.claimId = claimId;
        stage.config.model = u"Bench"_s;
        bool claimed = false;
        stage.builder.answerWith("/api/device/register", [&](const auto&) {
            QJsonObject reply{{u"registered"_s, true}};
            if (claimed)
                reply = {{u"registered"_s, true},
                         {u"csr"_s, true},
                         {u"api"_s, stage.builder.url(u"/device"_s)},
                         {u"token"_s, u"device-token"_s},
                         {u"id"_s, claimId}};
            return okay(reply);
        });
        stage.builder.answerWith("/device/tok/device/provision", [&](const auto& request) {
            const QByteArray csr = request.json.value("csr"_L1).toString().toUtf8();
            return okay({{u"certificate"_s, QString::fromUtf8(stage.broker.sign(csr, claimId))},
                         {u"endpoint"_s, u"localhost"_s},
                         {u"port"_s, stage.broker.port()},
                         {u"accountId"_s, u"ACC1"_s}});
        });
        stage.makeAgent();
        QSignalSpy registered(stage.agent.get(), &Agent::registered);
        QSignalSpy claimedSpy(stage.agent.get(), &Agent::claimed);
        QSignalSpy provisioned(stage.agent.get(), &Agent::provisioned);
        QVERIFY(stage.agent->start());
        stage.time.advance(0ms);
        QTRY_COMPARE(stage.agent->state(), State::Unclaimed);
        QCOMPARE(registered.size(), 1);
        // Known from the start, so that a restart does not make another device of it.
        QCOMPARE(IdentityFolder(stage.config.stateFolder).load()->claimId, claimId);

        claimed = true;
        stage.time.advance(1250ms);
        QTRY_VERIFY(claimedSpy.size() == 1);
        QTRY_VERIFY(stage.time.pendingTimers() > 0);
        QTRY_VERIFY((stage.time.advance(0ms), stage.agent->state() == State::Connected));
        QCOMPARE(provisioned.size(), 1);
        const auto& provision = stage.builder.requests().last();
        QCOMPARE(provision.header("Authorization"), QByteArray("bearer device-token"));
        QVERIFY(!provision.body.contains("PRIVATE KEY"));
        const Identity kept = *IdentityFolder(stage.config.stateFolder).load();
        QVERIFY(kept.isComplete());
        QVERIFY(kept.keyPem.contains("PRIVATE KEY"));
        QCOMPARE(stage.broker.clientName(), claimId);
    }

    void setsTypedValuesAsJson()
    {
        Stage stage;
        stage.connectAgent();
        const store::Value text = store::Value::string("Acme \"Rocket\"");
        QVERIFY(test::await(stage.agent->set(u"model"_s, text, net::Wait::Acknowledged)));
        const store::Value number = store::Value::number(56);
        QVERIFY(test::await(stage.agent->set(u"cpu"_s, number, net::Wait::Acknowledged)));
        const store::Value on = store::Value::boolean(true);
        QVERIFY(test::await(stage.agent->set(u"enabled"_s, on, net::Wait::Acknowledged)));
        QCOMPARE(stage.broker.payloads(setTopic),
                 QList<QByteArray>(
                     {"{\"key\":\"model\",\"value\":\"Acme \\\"Rocket\\\"\",\"type\":\"string\"}",
                      "{\"key\":\"cpu\",\"value\":56,\"type\":\"number\"}",
                      "{\"key\":\"enabled\",\"value\":true,\"type\":\"boolean\"}"}));
        QCOMPARE(stage.broker.packets(test::ScriptedBroker::Publish).last().qos(), 1);
        QVERIFY(test::await(stage.agent->publishMetric(u"RANDOM"_s, 4.25, net::Wait::Sent)));
        QTRY_COMPARE(
            stage.broker.payloads("$aws/rules/IotoDevice/ioto/service/P7Q8R9S0TA/metric/set"),
            QList<QByteArray>({"{\"metric\":\"RANDOM\",\"value\":4.25,\"dimensions\":[{\"Device\":"
                               "\"${deviceId}\"}],\"buffer\":{\"elapsed\":0}}"}));
        const Result<void> noKey =
            test::await(stage.agent->set(QString(), number, net::Wait::None));
        QCOMPARE(noKey.error().kind, ErrorKind::InvalidArgument);
    }

    void getsWhatTheCloudAnswersUnderItsNumber()
    {
        Stage stage;
        stage.connectAgent();
        const auto first = later(stage.agent->get(u"model"_s, store::Type::String));
        const auto second = later(stage.agent->get(u"cpu"_s, store::Type::Number));
        QTRY_COMPARE(stage.broker.payloads("ioto/service/P7Q8R9S0TA/store/get/101").size(), 1);
        QCOMPARE(stage.broker.payloads("ioto/service/P7Q8R9S0TA/store/get/100"),
                 QList<QByteArray>({"{\"key\":\"model\"}"}));
        // Out of order, and one that nobody asked for.
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/77", "stray");
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/101", "55.5");
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/100", "Acme Rocket");
        QTRY_VERIFY(first->has_value() && second->has_value());
        QCOMPARE((*first)->value().text(), std::string("Acme Rocket"));
        QCOMPARE((*second)->value().asNumber(), std::optional<double>(55.5));
        QCOMPARE(stage.agent->messagesSent(), quint64(2));

        const auto missing = later(stage.agent->get(u"none"_s, store::Type::Boolean));
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/102", "");
        QTRY_VERIFY(missing->has_value());
        QCOMPARE((*missing)->value().asBoolean(), std::optional<bool>(false));
        const auto wrong = later(stage.agent->get(u"cpu"_s, store::Type::Number));
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/103", "warm");
        QTRY_VERIFY(wrong->has_value());
        QCOMPARE((*wrong)->error().kind, ErrorKind::Protocol);
    }

    void aGetEndsAfterThirtySecondsAndALateAnswerIsDropped()
    {
        Stage stage;
        stage.connectAgent();
        const auto answer = later(stage.agent->get(u"model"_s, store::Type::String));
        QTRY_COMPARE(stage.broker.payloads("ioto/service/P7Q8R9S0TA/store/get/100").size(), 1);
        stage.time.advance(29'999ms);
        QVERIFY(!answer->has_value());
        stage.time.advance(1ms);
        QVERIFY(answer->has_value());
        QCOMPARE((*answer)->error().kind, ErrorKind::Timeout);
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/100", "late");
        QTRY_VERIFY(!stage.broker.packets(test::ScriptedBroker::PubAck).isEmpty());
        QCOMPARE(stage.agent->state(), State::Connected);
    }

    void awaitedAnswersEndWithTheAgent()
    {
        Stage stage;
        stage.connectAgent();
        stage.broker.setAnswers(false);
        const store::Value value = store::Value::number(1);
        const auto get = later(stage.agent->get(u"a"_s, store::Type::Number));
        const auto set = later(stage.agent->set(u"a"_s, value, net::Wait::Acknowledged));
        stage.sendThrottle();
        QTRY_VERIFY(stage.agent->sendDelay() > 0ms);
        const auto waiting = later(stage.agent->set(u"b"_s, value, net::Wait::Sent));
        QVERIFY(!get->has_value() && !set->has_value() && !waiting->has_value());
        stage.agent.reset();
        QCOMPARE((*get)->error().kind, ErrorKind::Cancelled);
        QCOMPARE((*set)->error().kind, ErrorKind::Cancelled);
        QCOMPARE((*waiting)->error().kind, ErrorKind::Cancelled);
    }

    void aThrottleDelaysWhatIsSentAndNothingElse()
    {
        Stage stage;
        stage.connectAgent();
        QSignalSpy throttled(stage.agent.get(), &Agent::throttled);
        QList<qint64> delays;
        for (int i = 1; i <= 5; ++i) {
            stage.sendThrottle();
            QTRY_COMPARE(throttled.size(), i);
            delays << throttled.last().at(0).toLongLong();
        }
        QCOMPARE(delays, QList<qint64>({2000, 4000, 8000, 16000, 30000}));
        QCOMPARE(stage.agent->sendDelay(), Duration(30s));

        const store::Value value = store::Value::number(1);
        const auto first = later(stage.agent->set(u"a"_s, value, net::Wait::Sent));
        const auto second = later(stage.agent->set(u"b"_s, value, net::Wait::Sent));
        stage.time.advance(29'999ms);
        QVERIFY(!first->has_value());
        // Receiving goes on at full speed.
        QSignalSpy changed(stage.agent.get(), &Agent::storeChanged);
        stage.broker.publish(
            "ioto/device/P7Q8R9S0TA/sync/UPSERT",
            "{\"_type\":\"Store\",\"sk\":\"s#x\",\"key\":\"x\",\"value\":5,\"type\":\"number\"}");
        QTRY_COMPARE(changed.size(), 1);
        stage.time.advance(1ms);
        QTRY_VERIFY(first->has_value());
        QVERIFY(!second->has_value());
        stage.time.advance(30s);
        QTRY_VERIFY(second->has_value());
        QVERIFY((*first)->hasValue() && (*second)->hasValue());
        QTRY_COMPARE(stage.broker.payloads(setTopic).size(), 2);
    }

    void staleAndSenselessThrottlesAreIgnored()
    {
        Stage stage;
        stage.connectAgent();
        QSignalSpy log(stage.agent.get(), &Agent::logLine);
        QSignalSpy throttled(stage.agent.get(), &Agent::throttled);
        stage.sendThrottle(30'001);
        stage.broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle", "{\"timestamp\":0}");
        stage.broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle", "slow down");
        QTRY_COMPARE(log.size(), 3);
        QCOMPARE(stage.agent->sendDelay(), Duration(0));
        stage.sendThrottle(30'000);
        QTRY_COMPARE(throttled.size(), 1);
    }

    void theFaultIgnoresThrottleAndClose()
    {
        Stage stage;
        stage.config.obeysThrottle = false;
        stage.connectAgent();
        QSignalSpy log(stage.agent.get(), &Agent::logLine);
        stage.sendThrottle();
        stage.sendThrottle(0, true);
        QTRY_COMPARE(log.size(), 2);
        stage.time.advance(0ms);
        QCOMPARE(stage.agent->sendDelay(), Duration(0));
        QCOMPARE(stage.agent->state(), State::Connected);
    }

    void aCloseKeepsItAwayForAnHour()
    {
        Stage stage;
        stage.connectAgent();
        QSignalSpy closed(stage.agent.get(), &Agent::closed);
        stage.sendThrottle(0, true);
        QTRY_VERIFY((stage.time.advance(0ms), stage.agent->state() == State::Closed));
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed[0][0].toLongLong(), qint64(3'600'000));
        QTRY_VERIFY(!stage.broker.hasClient());
        stage.broker.forgetPackets();
        stage.time.advance(3599s);
        QTest::qWait(0);
        QCOMPARE(stage.agent->state(), State::Closed);
        QVERIFY(IdentityFolder(stage.config.stateFolder).load()->isComplete());
        stage.time.advance(1s);
        QTRY_COMPARE(stage.agent->state(), State::Connected);
        QCOMPARE(stage.broker.packets(test::ScriptedBroker::Connect).size(), 1);
        QCOMPARE(stage.broker.packets(test::ScriptedBroker::Subscribe).size(), 3);
    }

    void aFreshReleaseGivesUpTheCertificateAndRegistersAgain()
    {
        Stage stage;
        stage.builder.answer("/api/device/register", "{\"registered\":true}");
        stage.connectAgent();
        QSignalSpy log(stage.agent.get(), &Agent::logLine);
        QSignalSpy released(stage.agent.get(), &Agent::released);
        const QByteArray topic = "ioto/device/P7Q8R9S0TA/provision/release";
        stage.broker.publish(topic, QByteArray::number(qint64(stage.time.utcMs()) - 10'000));
        stage.broker.publish(topic, "");
        QTRY_COMPARE(log.size(), 2);
        QVERIFY(IdentityFolder(stage.config.stateFolder).load()->isComplete());
        QTRY_COMPARE(stage.broker.packets(test::ScriptedBroker::PubAck).size(), 2);

        stage.broker.forgetPackets();
        stage.broker.publish(topic, QByteArray::number(qint64(stage.time.utcMs()) - 9'999));
        QTRY_VERIFY((stage.time.advance(0ms), released.size() == 1));
        // Acknowledged before it left, so that the broker will not deliver it again.
        QTRY_COMPARE(stage.broker.packets(test::ScriptedBroker::PubAck).size(), 1);
        const Identity kept = *IdentityFolder(stage.config.stateFolder).load();
        QCOMPARE(kept.claimId, claimId);
        QVERIFY(kept.certificatePem.isEmpty() && kept.keyPem.isEmpty() && kept.api.isEmpty());
        QTRY_VERIFY((stage.time.advance(0ms), stage.agent->state() == State::Unclaimed));
        QCOMPARE(stage.builder.requests().last().json.value("id"_L1).toString(), claimId);
    }

    void aPushedItemIsReadBackAsItsAcknowledgement()
    {
        Stage stage;
        stage.connectAgent();
        QSignalSpy changed(stage.agent.get(), &Agent::storeChanged);
        stage.broker.publish("ioto/device/P7Q8R9S0TA/sync/UPSERT",
                             "{\"_type\":\"Store\",\"sk\":\"s#i\",\"key\":\"i\",\"value\":\"5\","
                             "\"type\":\"number\"}");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"i"_s);
        QCOMPARE(changed[0][1].value<store::Value>(), store::Value::number(5));
        QTRY_COMPARE(stage.broker.payloads("ioto/service/P7Q8R9S0TA/store/get/100"),
                     QList<QByteArray>({"{\"key\":\"i\"}"}));
        stage.broker.publish("ioto/device/P7Q8R9S0TA/store/get/100", "5");
        // A removal without _type, which crashes agents in the field.
        stage.broker.publish("ioto/device/P7Q8R9S0TA/sync/REMOVE", "{\"sk\":\"s#i\"}");
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(changed[1][2].toBool());
        // From now on only what is newer is asked for.
        stage.broker.publish("ioto/device/P7Q8R9S0TA/sync/SYNCDOWN",
                             "{\"updated\":\"2026-11-22T10:00:00.000Z\"}");
        stage.broker.publish(
            "ioto/account/all/sync/UPSERT",
            "{\"_type\":\"Store\",\"sk\":\"s#j\",\"value\":true,\"type\":\"boolean\"}");
        QTRY_COMPARE(changed.size(), 3);
        stage.broker.dropConnection();
        QTRY_COMPARE(stage.agent->state(), State::Connecting);
        QTRY_VERIFY((stage.time.advance(20ms), stage.agent->state() == State::Connected));
        QTRY_COMPARE(stage.broker.payloads(Stage::syncDownTopic()).last(),
                     QByteArray("{\"timestamp\":\"2026-11-22T10:00:00.000Z\"}"));
        QTRY_VERIFY(!stage.broker.payloads("ioto/service/P7Q8R9S0TA/store/get/101").isEmpty());
        stage.agent.reset();
    }

    void anOutageCostsNeitherIdentityNorMessages()
    {
        Stage stage;
        stage.connectAgent();
        stage.broker.stopListening();
        QTRY_COMPARE(stage.agent->state(), State::Connecting);
        const store::Value value = store::Value::number(7);
        const auto set = later(stage.agent->set(u"a"_s, value, net::Wait::Acknowledged));
        const auto get = later(stage.agent->get(u"a"_s, store::Type::Number));
        QCOMPARE((*get)->error().kind, ErrorKind::LinkLost);
        for (int i = 0; i < 20; ++i) {
            stage.time.advance(60s);
            QTest::qWait(1);
        }
        QVERIFY(!set->has_value());
        QVERIFY(IdentityFolder(stage.config.stateFolder).load()->isComplete());
        QVERIFY(stage.builder.requests().isEmpty());
        stage.broker.listenAgain();
        // In steps that are short beside the time that an attempt is given.
        QTRY_VERIFY((stage.time.advance(200ms), stage.agent->state() == State::Connected));
        QTRY_VERIFY(set->has_value());
        QVERIFY((*set)->hasValue());
        QCOMPARE(stage.broker.payloads(setTopic).last(),
                 QByteArray("{\"key\":\"a\",\"value\":7,\"type\":\"number\"}"));
    }

    void aRefusedLoginIsTriedAgainWithTheSameIdentity()
    {
        Stage stage;
        stage.config.reconnectMost = 1s;
        stage.broker.setConnackCode(5);
        QVERIFY(IdentityFolder(stage.config.stateFolder).save(stage.provisioned()));
        stage.makeAgent();
        QSignalSpy log(stage.agent.get(), &Agent::logLine);
        QVERIFY(stage.agent->start());
        QTRY_VERIFY(!log.isEmpty());
        // In steps that are short beside the time that an attempt is given.
        QTRY_VERIFY((stage.time.advance(200ms),
                     stage.broker.packets(test::ScriptedBroker::Connect).size() >= 3));
        stage.broker.setConnackCode(0);
        QTRY_VERIFY((stage.time.advance(200ms), stage.agent->state() == State::Connected));
        QVERIFY(IdentityFolder(stage.config.stateFolder).load()->isComplete());
    }

    void stoppedAnywhereItStaysStoppedAndStartsAgain()
    {
        Stage stage;
        stage.connectAgent();
        QObject::connect(stage.agent.get(), &Agent::disconnected, stage.agent.get(),
                         [&] { stage.agent->stop(); });
        stage.broker.dropConnection();
        QTRY_COMPARE(stage.agent->state(), State::Stopped);
        stage.time.advance(60s);
        QTest::qWait(1);
        QCOMPARE(stage.agent->state(), State::Stopped);
        const Result<void> set =
            test::await(stage.agent->set(u"a"_s, store::Value::number(1), net::Wait::Sent));
        QCOMPARE(set.error().kind, ErrorKind::LinkLost);
        QVERIFY(stage.agent->start());
        QCOMPARE(stage.agent->start().error().kind, ErrorKind::Busy);
        QTRY_COMPARE(stage.agent->state(), State::Connected);
        stage.agent->stop();
        stage.agent.reset();
    }

    void whatIsMissingIsSaidAtTheStart()
    {
        Stage stage;
        stage.config.product.clear();
        stage.makeAgent();
        QCOMPARE(stage.agent->start().error().kind, ErrorKind::InvalidArgument);
        stage.config.product = u"p"_s;
        stage.config.builderUrl.clear();
        stage.config.stateFolder = stage.home.filePath(u"nowhere"_s);
        stage.makeAgent();
        QCOMPARE(stage.agent->start().error().kind, ErrorKind::InvalidArgument);
        stage.config.stateFolder = stage.home.filePath(u"other"_s);
        stage.config.claimId = u"a/b"_s;
        stage.makeAgent();
        QCOMPARE(stage.agent->start().error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(stage.agent->state(), State::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
