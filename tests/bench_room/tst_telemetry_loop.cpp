// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/telemetry_loop.h"
#include "provisioned.h"
#include "store/core/message.h"
#include "support/manual_scheduler.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString claimId = u"P7Q8R9S0TA"_s;
const QByteArray setTopic = "$aws/rules/IotoDevice/ioto/service/P7Q8R9S0TA/store/set";

} // namespace

class TestTelemetryLoop : public QObject
{
    Q_OBJECT

    struct Stage
    {
        test::ManualScheduler time;
        test::ScriptedBroker broker;
        QTemporaryDir home;
        std::unique_ptr<agent::Agent> agent;
        std::unique_ptr<TelemetryLoop> loop;

        Stage()
        {
            agent::AgentConfig config;
            config.stateFolder = home.path();
            QVERIFY(agent::IdentityFolder(home.path()).save(test::provisioned(broker, claimId)));
            agent = std::make_unique<agent::Agent>(time, config);
            loop = std::make_unique<TelemetryLoop>(time, *agent);
        }
        void connectAgent()
        {
            QVERIFY(agent->start());
            QTRY_COMPARE(agent->state(), agent::State::Connected);
        }
        int sent() const { return static_cast<int>(broker.payloads(setTopic).size()); }
        void pushInterval(const QByteArray& item)
        {
            broker.publish("ioto/device/P7Q8R9S0TA/sync/UPSERT",
                           "{\"_type\":\"Store\",\"sk\":\"s#telemetry.interval\"," + item + "}");
        }
        /// Waits until the message that is due has left and the next one is planned.
        void settle(int messages)
        {
            time.advance(0ms);
            QTRY_COMPARE(loop->sent(), quint64(messages));
            QTRY_COMPARE(sent(), messages);
        }
    };

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void reportsAtTheConnectAndAtItsInterval()
    {
        Stage stage;
        stage.connectAgent();
        stage.settle(1);
        stage.time.advance(59'999ms);
        stage.settle(1);
        stage.time.advance(1ms);
        stage.settle(2);
        QCOMPARE(stage.loop->lastGap(), Duration(60s));
        const auto message =
            store::readSetMessage(stage.broker.payloads(setTopic).value(1).toStdString());
        QVERIFY(message);
        QCOMPARE(message->key, std::string("telemetry"));
        QVERIFY(message->value.type() == store::Type::Json);
        QCOMPARE(message->value.text().size(), std::size_t(64));
        QVERIFY(message->value.text().starts_with("{\"count\":2,\"celsius\":"));
    }

    void followsTheStore()
    {
        Stage stage;
        stage.connectAgent();
        stage.settle(1);
        QSignalSpy changed(stage.loop.get(), &TelemetryLoop::intervalChanged);
        stage.pushInterval("\"value\":5,\"type\":\"number\"");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toLongLong(), qint64(5000));
        stage.time.advance(5s);
        stage.settle(2);
        stage.pushInterval("\"value\":0,\"type\":\"number\"");
        QTRY_COMPARE(changed.size(), 2);
        stage.time.advance(600s);
        stage.settle(2);
        // What makes no sense changes nothing.
        stage.pushInterval("\"value\":\"often\",\"type\":\"string\"");
        stage.pushInterval("\"value\":-1,\"type\":\"number\"");
        stage.broker.publish("ioto/device/P7Q8R9S0TA/sync/REMOVE",
                             "{\"sk\":\"s#telemetry.interval\"}");
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(changed[2][0].toLongLong(), qint64(60'000));
        // It has been silent for longer than that.
        stage.settle(3);
        stage.pushInterval("\"value\":7,\"type\":\"number\"");
        QTRY_COMPARE(changed.size(), 4);
        stage.loop->setFollowsStore(false);
        QCOMPARE(stage.loop->interval(), Duration(60s));
        stage.loop.reset();
        stage.agent.reset();
    }

    void aThrottleSlowsItDown()
    {
        Stage stage;
        Telemetry fast;
        fast.interval = 100ms;
        stage.loop->setTelemetry(fast);
        stage.connectAgent();
        stage.settle(1);
        QSignalSpy throttled(stage.agent.get(), &agent::Agent::throttled);
        stage.broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle",
                             "{\"timestamp\":" + QByteArray::number(qint64(stage.time.utcMs())) +
                                 "}");
        QTRY_COMPARE(throttled.size(), 1);
        stage.time.advance(100ms);
        stage.time.advance(1900ms);
        stage.settle(1);
        stage.time.advance(100ms);
        stage.settle(2);
        stage.time.advance(2s);
        stage.settle(3);
        QVERIFY(stage.loop->lastGap() > 1900ms);
    }

    void pausesAndIsSilent()
    {
        Stage stage;
        stage.loop->setPaused(true);
        stage.connectAgent();
        stage.time.advance(600s);
        stage.settle(0);
        stage.loop->setPaused(false);
        stage.settle(1);
        Telemetry silence;
        silence.interval = 0s;
        stage.loop->setTelemetry(silence);
        stage.time.advance(600s);
        stage.settle(1);
    }

    void mayEndWhileAMessageWaits()
    {
        Stage stage;
        stage.connectAgent();
        stage.broker.publish("ioto/device/P7Q8R9S0TA/mqtt/throttle",
                             "{\"timestamp\":" + QByteArray::number(qint64(stage.time.utcMs())) +
                                 "}");
        QTRY_VERIFY(stage.agent->throttleDelay() > 0ms);
        stage.loop->setPaused(false);
        stage.time.advance(60s);
        stage.loop.reset();
        stage.time.advance(60s);
        stage.agent.reset();
    }
};

QTEST_GUILESS_MAIN(TestTelemetryLoop)
#include "tst_telemetry_loop.moc"
