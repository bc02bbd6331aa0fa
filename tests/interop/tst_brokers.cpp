// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::test::await;
using namespace Qt::StringLiterals;

namespace {

/// Where the broker under test departs from what every other does.
struct Broker
{
    QByteArray name;
    quint16 port = 0;
    /// RabbitMQ 3.10 takes a QoS 2 PUBLISH for one of QoS 1, and says so with PUBACK.
    bool hasQos2 = true;
};

Broker brokerUnderTest()
{
    Broker broker;
    broker.name = qgetenv("FERRULE_BROKER");
    broker.port = static_cast<quint16>(qEnvironmentVariableIntValue("FERRULE_BROKER_PORT"));
    broker.hasQos2 = broker.name != "rabbitmq";
    return broker;
}

struct Seen
{
    QByteArray topic;
    QByteArray payload;
    Qos qos = Qos::AtMostOnce;
    bool retain = false;
};

/// A client that remembers what it received.
class Peer
{
public:
    explicit Peer(const QByteArray& id, bool clean = true)
    {
        m_options.host = u"127.0.0.1"_s;
        m_options.port = brokerUnderTest().port;
        m_options.clientId = id;
        m_options.cleanSession = clean;
        m_options.autoReconnect = false;
        m_options.maxPacket = 8 * 1024 * 1024;
        client.setHandler([this](const MessageView& message) {
            seen.append({message.topic.toByteArray(), message.payload.toByteArray(), message.qos,
                         message.retain});
        });
    }

    ClientOptions& options() { return m_options; }
    Result<Connected> connect() { return await(client.connectToBroker(m_options)); }
    void disconnect() { await(client.disconnectFromBroker()); }
    /// The code granted; 255 where there was no answer.
    quint8 subscribe(const QByteArray& filter, Qos qos)
    {
        const QList<Subscription> list{{filter, qos}};
        const Result<QList<quint8>> granted = await(client.subscribe(list));
        return granted ? granted->constFirst() : 255;
    }
    Result<void> publish(const QByteArray& topic, const QByteArray& payload, Qos qos,
                         bool retain = false)
    {
        return await(client.publish(topic, payload, qos, Wait::Acknowledged, retain));
    }
    QByteArrayList payloads() const
    {
        QByteArrayList list;
        for (const Seen& each : seen)
            list.append(each.payload);
        return list;
    }

    SystemScheduler scheduler;
    Client client{scheduler};
    QList<Seen> seen;

private:
    ClientOptions m_options;
};

QByteArrayList numbers(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append(QByteArray::number(i));
    return list;
}

} // namespace

/// The client beside a broker that somebody else wrote. tests/interop/with-mosquitto, with-rabbitmq
/// and with-aedes run this program each beside theirs.
class TestBrokers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (m_broker.port == 0)
            QSKIP("No broker is given: run this through one of the scripts with-BROKER.");
    }

    void connectsCleanly()
    {
        Peer peer("");
        const Result<Connected> connected = peer.connect();
        QVERIFY2(connected, connected ? "" : describe(connected.error()).c_str());
        QVERIFY(!connected->sessionPresent);
        peer.disconnect();
        QCOMPARE(peer.client.state(), ClientState::Disconnected);
    }

    void exchangesBothWays_data()
    {
        QTest::addColumn<int>("qos");
        for (int qos = 0; qos <= 2; ++qos)
            QTest::addRow("QoS %d", qos) << qos;
    }
    void exchangesBothWays()
    {
        QFETCH(int, qos);
        const Qos asked = static_cast<Qos>(qos);
        const Qos granted = m_broker.hasQos2 ? asked : std::min(asked, Qos::AtLeastOnce);
        const QByteArray topic = "exchange/" + QByteArray::number(qos);
        Peer peer("exchange");
        QVERIFY(peer.connect());
        QCOMPARE(peer.subscribe(topic, asked), quint8(granted));
        QByteArrayList expected;
        for (const QByteArray& payload : numbers(200)) {
            QVERIFY(peer.publish(topic, payload, granted));
            expected.append(payload);
        }
        QTRY_COMPARE(peer.payloads(), expected);
        for (const Seen& each : std::as_const(peer.seen)) {
            QCOMPARE(each.topic, topic);
            QCOMPARE(each.qos, granted);
            QVERIFY(!each.retain);
        }
        peer.disconnect();
    }

    /// Many under way at once keep their order.
    void keepsTheOrderOfAWindow()
    {
        Peer peer("window");
        QVERIFY(peer.connect());
        QCOMPARE(peer.subscribe("window", Qos::AtLeastOnce), quint8(1));
        const QByteArrayList expected = numbers(1000);
        int acknowledged = 0;
        for (const QByteArray& payload : expected)
            QVERIFY(peer.client.post(
                "window", payload, Qos::AtLeastOnce, false, Wait::Acknowledged,
                [&acknowledged](const Result<Receipt>& receipt) { acknowledged += !!receipt; }));
        QTRY_COMPARE(acknowledged, 1000);
        QTRY_COMPARE(peer.payloads(), expected);
        peer.disconnect();
    }

    void reportsALowerGrant()
    {
        Peer peer("grant");
        QVERIFY(peer.connect());
        QSignalSpy reduced(&peer.client, &Client::subscriptionReduced);
        const QList<Subscription> list{{"grant/0", Qos::AtMostOnce},
                                       {"grant/1", Qos::AtLeastOnce},
                                       {"grant/2", Qos::ExactlyOnce}};
        const Result<QList<quint8>> granted = await(peer.client.subscribe(list));
        QVERIFY(granted);
        const quint8 most = m_broker.hasQos2 ? 2 : 1;
        QCOMPARE(*granted, (QList<quint8>{0, 1, most}));
        QCOMPARE(reduced.size(), m_broker.hasQos2 ? 0 : 1);
        if (!m_broker.hasQos2) {
            QCOMPARE(reduced[0][0].toByteArray(), "grant/2"_ba);
            QCOMPARE(reduced[0][2].value<quint8>(), quint8(1));
        }
        peer.disconnect();
    }

    /// The message fails where the broker does not offer QoS 2, and the connection lives on.
    void qos2()
    {
        Peer peer("qos2");
        QVERIFY(peer.connect());
        QSignalSpy ended(&peer.client, &Client::disconnected);
        QCOMPARE(peer.subscribe("qos2", Qos::AtLeastOnce), quint8(1));
        const Result<void> sent = peer.publish("qos2", "first", Qos::ExactlyOnce);
        QCOMPARE(sent.hasValue(), m_broker.hasQos2);
        if (!sent) {
            QCOMPARE(sent.error().what,
                     std::string("The broker answered a QoS 2 message with PUBACK."));
            QVERIFY(!sent.error().cause.empty() && !sent.error().remedy.empty());
        }
        QVERIFY(peer.publish("qos2", "second", Qos::AtLeastOnce));
        QTRY_COMPARE(peer.payloads(), (QByteArrayList{"first", "second"}));
        QCOMPARE(ended.size(), 0);
        peer.disconnect();
    }

    void retains()
    {
        Peer publisher("retainer");
        QVERIFY(publisher.connect());
        QVERIFY(publisher.publish("retained/x", "kept", Qos::AtLeastOnce, true));
        {
            Peer late("late");
            QVERIFY(late.connect());
            QCOMPARE(late.subscribe("retained/x", Qos::AtLeastOnce), quint8(1));
            QTRY_COMPARE(late.payloads(), (QByteArrayList{"kept"}));
            QVERIFY(late.seen[0].retain);
            QVERIFY(publisher.publish("retained/x", "now", Qos::AtLeastOnce, true));
            QTRY_COMPARE(late.payloads(), (QByteArrayList{"kept", "now"}));
            QVERIFY(!late.seen[1].retain);
            late.disconnect();
        }
        QVERIFY(publisher.publish("retained/x", "", Qos::AtLeastOnce, true));
        Peer later("later");
        QVERIFY(later.connect());
        QCOMPARE(later.subscribe("retained/x", Qos::AtLeastOnce), quint8(1));
        QVERIFY(publisher.publish("retained/x", "after", Qos::AtLeastOnce));
        QTRY_COMPARE(later.payloads(), (QByteArrayList{"after"}));
        later.disconnect();
        publisher.disconnect();
    }

    void leavesAWill()
    {
        Peer heir("heir");
        QVERIFY(heir.connect());
        QCOMPARE(heir.subscribe("will/#", Qos::AtLeastOnce), quint8(1));
        Peer orderly("testator");
        orderly.options().will = Will{"will/x", "orderly", Qos::AtLeastOnce, false};
        QVERIFY(orderly.connect());
        orderly.disconnect();
        Peer vanishing("testator");
        vanishing.options().will = Will{"will/x", "vanished", Qos::AtLeastOnce, false};
        QVERIFY(vanishing.connect());
        vanishing.client.abort();
        QTRY_COMPARE(heir.payloads(), (QByteArrayList{"vanished"}));
        heir.disconnect();
    }

    void resumesASession()
    {
        Peer kept("kept", false);
        Result<Connected> connected = kept.connect();
        QVERIFY(connected && !connected->sessionPresent);
        QCOMPARE(kept.subscribe("queue/#", Qos::AtLeastOnce), quint8(1));
        kept.disconnect();
        Peer publisher("sender");
        QVERIFY(publisher.connect());
        for (const QByteArray& payload : numbers(50))
            QVERIFY(publisher.publish("queue/x", payload, Qos::AtLeastOnce));
        publisher.disconnect();

        connected = kept.connect();
        QVERIFY(connected && connected->sessionPresent);
        QTRY_COMPARE(kept.payloads(), numbers(50));
        kept.disconnect();

        Peer forgetting("kept", true);
        connected = forgetting.connect();
        QVERIFY(connected && !connected->sessionPresent);
        forgetting.disconnect();
        Peer anew("kept", false);
        connected = anew.connect();
        QVERIFY(connected && !connected->sessionPresent);
        anew.disconnect();
    }

    void unsubscribes()
    {
        Peer peer("leaver");
        QVERIFY(peer.connect());
        const QList<Subscription> list{{"leave/a", Qos::AtLeastOnce},
                                       {"leave/b", Qos::AtLeastOnce},
                                       {"leave/c", Qos::AtLeastOnce}};
        QVERIFY(await(peer.client.subscribe(list)));
        const QList<QByteArray> left{"leave/a", "leave/b"};
        QVERIFY(await(peer.client.unsubscribe(left)));
        for (const char* topic : {"leave/a", "leave/b", "leave/c"})
            QVERIFY(peer.publish(topic, topic, Qos::AtLeastOnce));
        QTRY_COMPARE(peer.payloads(), (QByteArrayList{"leave/c"}));
        peer.disconnect();
    }

    void subscribesAgain()
    {
        Peer peer("again");
        QVERIFY(peer.connect());
        QCOMPARE(peer.subscribe("again", Qos::AtLeastOnce), quint8(1));
        QCOMPARE(peer.subscribe("again", Qos::AtLeastOnce), quint8(1));
        QVERIFY(peer.publish("again", "first", Qos::AtLeastOnce));
        QVERIFY(peer.publish("again", "second", Qos::AtLeastOnce));
        QTRY_COMPARE(peer.payloads(), (QByteArrayList{"first", "second"}));
        QCOMPARE(peer.seen[0].qos, Qos::AtLeastOnce);
        peer.disconnect();
    }

    void carriesALargePayload()
    {
        QByteArray payload(4 * 1024 * 1024, '\0');
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = char(i % 251);
        Peer peer("large");
        QVERIFY(peer.connect());
        QCOMPARE(peer.subscribe("large", Qos::AtLeastOnce), quint8(1));
        QVERIFY(peer.publish("large", payload, Qos::AtLeastOnce));
        QTRY_COMPARE(peer.seen.size(), 1);
        QVERIFY(peer.seen[0].payload == payload);
        peer.disconnect();
    }

    void staysWhileIdle()
    {
        Peer peer("idle");
        peer.options().keepAliveSeconds = 1;
        QVERIFY(peer.connect());
        QSignalSpy ended(&peer.client, &Client::disconnected);
        const quint64 before = peer.client.statistics().packetsReceived;
        // Two PINGRESPs: one and a half keep-alives are over, by which a broker gives a client up.
        QTRY_VERIFY(peer.client.statistics().packetsReceived >= before + 2);
        QCOMPARE(ended.size(), 0);
        peer.disconnect();
    }

    void isReplacedByItsOwnIdentifier()
    {
        Peer first("twin");
        QVERIFY(first.connect());
        QSignalSpy ended(&first.client, &Client::disconnected);
        Peer second("twin");
        QVERIFY(second.connect());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<Disconnected>().reason, EndReason::RemoteClosed);
        QVERIFY(second.publish("twin", "alive", Qos::AtLeastOnce));
        second.disconnect();
    }

private:
    const Broker m_broker = brokerUnderTest();
};

QTEST_GUILESS_MAIN(TestBrokers)
#include "tst_brokers.moc"
