// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"

using namespace ferrule;
using namespace ferrule::test;

/// Commands, answers, routes and traces, and owners that go at the worst moment.
class TestClient : public ClientFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void refusesUnusableOptions()
    {
        ClientOptions options = plainOptions();
        options.cleanSession = false;
        options.clientId.clear();
        QCOMPARE(kindOf(start(m_client->connectToBroker(options))), ErrorKind::InvalidArgument);
        options = plainOptions();
        options.password = "p";
        QCOMPARE(kindOf(start(m_client->connectToBroker(options))), ErrorKind::InvalidArgument);
        options = plainOptions();
        options.host.clear();
        QCOMPARE(kindOf(start(m_client->connectToBroker(options))), ErrorKind::InvalidArgument);
        options = plainOptions();
        options.tls.emplace();
        options.tls->authorityPem = "no certificate";
        QCOMPARE(kindOf(start(m_client->connectToBroker(options))), ErrorKind::Tls);
        QCOMPARE(m_broker.attempts, 0);
        QVERIFY(m_disconnected->isEmpty());
    }

    void aSecondConnectIsBusy()
    {
        const auto first = start(m_client->connectToBroker(plainOptions()));
        QCOMPARE(kindOf(start(m_client->connectToBroker(plainOptions()))), ErrorKind::Busy);
        acceptConnection();
        QVERIFY(*first->answer);
        QCOMPARE(kindOf(start(m_client->connectToBroker(plainOptions()))), ErrorKind::Busy);
    }

    /// RabbitMQ 3.10 does that: the message fails, the connection lives.
    void aQos2MessageThatIsAnsweredWithPubackFailsAlone()
    {
        establish(plainOptions());
        const auto exact = start(m_client->publish("t", "1", Qos::ExactlyOnce, Wait::Acknowledged));
        const auto plain = start(m_client->publish("t", "2", Qos::AtLeastOnce, Wait::Acknowledged));
        written();
        m_broker.send("40020001"
                      "40020002");
        QCOMPARE(kindOf(exact), ErrorKind::Protocol);
        QVERIFY(!exact->answer->error().remedy.empty());
        QVERIFY(plain->answer && *plain->answer);
        QCOMPARE(m_client->state(), ClientState::Connected);
        QVERIFY(m_disconnected->isEmpty());
    }

    void answersEachWait()
    {
        establish(plainOptions());
        const auto none = start(m_client->publish("t", "0", Qos::AtLeastOnce, Wait::None));
        QVERIFY(none->answer && *none->answer);
        const auto sent = start(m_client->publish("t", "1", Qos::AtLeastOnce, Wait::Sent));
        const auto acknowledged =
            start(m_client->publish("t", "2", Qos::AtLeastOnce, Wait::Acknowledged));
        const auto plain = start(m_client->publish("t", "3", Qos::AtMostOnce, Wait::Acknowledged));
        QVERIFY(!sent->answer && !acknowledged->answer && !plain->answer);
        QCOMPARE(written(), QByteArray("3206000174000130"
                                       "3206000174000231"
                                       "3206000174000332"
                                       "300400017433"));
        QVERIFY(sent->answer && *sent->answer);
        QVERIFY(plain->answer && *plain->answer);
        QVERIFY(!acknowledged->answer);
        m_broker.send("40020003");
        QVERIFY(acknowledged->answer && *acknowledged->answer);
        m_broker.send("40020001");
        m_broker.send("40020002");
    }

    void sentMeansThatTheSystemHasIt()
    {
        establish(plainOptions());
        m_broker.swallows = false;
        const auto sent = start(m_client->publish("t", "1", Qos::AtMostOnce, Wait::Sent));
        written();
        QVERIFY(!sent->answer);
        m_broker.drop();
        QCOMPARE(kindOf(sent), ErrorKind::LinkLost);
    }

    void aFullQueueIsBusy()
    {
        ClientOptions options = plainOptions();
        options.maxQueuedBytes = 1000;
        establish(options);
        m_broker.swallows = false;
        const QByteArray payload(600, 'x');
        QVERIFY(*start(m_client->publish("t", payload, Qos::AtMostOnce, Wait::None))->answer);
        const auto second = start(m_client->publish("t", payload, Qos::AtMostOnce, Wait::None));
        QCOMPARE(kindOf(second), ErrorKind::Busy);
        QCOMPARE(m_client->statistics().messagesDropped, 1u);
    }

    void aLostLinkSettlesEverything()
    {
        establish(plainOptions());
        const QList<Subscription> list{{"a", Qos::AtMostOnce}};
        const QList<QByteArray> filters{"a"};
        const auto subscribed = start(m_client->subscribe(list));
        const auto unsubscribed = start(m_client->unsubscribe(filters));
        const auto published =
            start(m_client->publish("t", "1", Qos::ExactlyOnce, Wait::Acknowledged));
        written();
        m_broker.drop();
        QCOMPARE(kindOf(subscribed), ErrorKind::LinkLost);
        QCOMPARE(kindOf(unsubscribed), ErrorKind::LinkLost);
        QCOMPARE(kindOf(published), ErrorKind::LinkLost);
        QCOMPARE(m_client->statistics().messagesDropped, 1u);
        QCOMPARE(m_disconnected->size(), 1);
        QCOMPARE(lastEnd().reason, EndReason::RemoteClosed);
        QCOMPARE(m_client->state(), ClientState::Disconnected);
    }

    void aKeptSessionKeepsItsMessages()
    {
        ClientOptions options = plainOptions();
        options.cleanSession = false;
        establish(options);
        const auto published =
            start(m_client->publish("t", "1", Qos::AtLeastOnce, Wait::Acknowledged));
        written();
        m_broker.drop();
        QVERIFY(!published->answer);
        const auto queued =
            start(m_client->publish("t", "2", Qos::AtLeastOnce, Wait::Acknowledged));
        establish(options, "20020100");
        QCOMPARE(written(), QByteArray("3a060001740001313206000174000232"));
        m_broker.send("4002000140020002");
        QVERIFY(published->answer && *published->answer);
        QVERIFY(queued->answer && *queued->answer);
        // Another identifier is another session.
        m_broker.drop();
        const auto lost = start(m_client->publish("t", "3", Qos::AtLeastOnce, Wait::Acknowledged));
        options.clientId = "other";
        establish(options);
        QCOMPARE(kindOf(lost), ErrorKind::LinkLost);
        QCOMPARE(written(), QByteArray());
    }

    /// The owner goes at each await: every answer comes, and nothing is touched afterwards.
    void deletingTheClientSettlesEverything_data()
    {
        QTest::addColumn<bool>("connectFirst");
        QTest::newRow("while connecting") << false;
        QTest::newRow("while connected") << true;
    }
    void deletingTheClientSettlesEverything()
    {
        QFETCH(bool, connectFirst);
        if (!connectFirst) {
            const auto connected = start(m_client->connectToBroker(plainOptions()));
            QCoreApplication::processEvents();
            m_client.reset();
            QCOMPARE(kindOf(connected), ErrorKind::Cancelled);
            return;
        }
        establish(plainOptions());
        m_broker.swallows = false;
        const QList<Subscription> list{{"a", Qos::AtMostOnce}};
        const QList<QByteArray> filters{"a"};
        const auto subscribed = start(m_client->subscribe(list));
        const auto unsubscribed = start(m_client->unsubscribe(filters));
        const auto acknowledged =
            start(m_client->publish("t", "1", Qos::ExactlyOnce, Wait::Acknowledged));
        const auto sent = start(m_client->publish("t", "1", Qos::AtMostOnce, Wait::Sent));
        written();
        const auto disconnected = std::make_shared<bool>(false);
        Flows::launch(setWhenDone(m_client->disconnectFromBroker(), disconnected), "test");
        m_client.reset();
        QCOMPARE(kindOf(subscribed), ErrorKind::Cancelled);
        QCOMPARE(kindOf(unsubscribed), ErrorKind::Cancelled);
        QCOMPARE(kindOf(acknowledged), ErrorKind::Cancelled);
        QCOMPARE(kindOf(sent), ErrorKind::Cancelled);
        QVERIFY(*disconnected);
    }

    /// A handler may do the worst at the worst time.
    void handlersMayDestroyTheClient()
    {
        establish(plainOptions());
        int called = 0;
        m_client->addRoute("t", [&](const MessageView& message) {
            ++called;
            m_client.reset();
            QCOMPARE(message.payload, QByteArrayView("hi"));
        });
        m_client->addRoute("#", [&](const MessageView&) { ++called; });
        m_broker.send("3005000174686930050001746869");
        QCOMPARE(called, 1);
    }

    void handlersMayAbort()
    {
        ClientOptions options = plainOptions();
        options.autoReconnect = true;
        establish(options);
        int called = 0;
        m_client->addRoute("#", [&](const MessageView& message) {
            ++called;
            m_client->abort();
            QCOMPARE(message.payload, QByteArrayView("hi"));
        });
        m_broker.send("3005000174686930050001746869");
        QCOMPARE(called, 1);
        QCOMPARE(lastEnd().reason, EndReason::Requested);
        QVERIFY(!lastEnd().willReconnect);
    }

    void signalsMayDestroyTheClient()
    {
        establish(plainOptions());
        connect(m_client.get(), &Client::disconnected, this, [this] { m_client.reset(); });
        const auto published =
            start(m_client->publish("t", "1", Qos::AtLeastOnce, Wait::Acknowledged));
        m_broker.drop();
        QVERIFY(published->answer);
        QVERIFY(!m_client);
    }

    void routesAreCalledInTheirOrder()
    {
        establish(plainOptions());
        QByteArray calls;
        const auto first = m_client->addRoute("a/+", [&](const MessageView&) { calls += '1'; });
        m_client->addRoute("#", [&](const MessageView&) { calls += '2'; });
        m_client->addRoute("a/b", [&](const MessageView&) { calls += '3'; });
        m_client->addRoute("a/c", [&](const MessageView&) { calls += '4'; });
        m_client->addRoute("a/b/c#", [&](const MessageView&) { calls += 'x'; });
        m_broker.send("30050003612f62");
        QCOMPARE(calls, QByteArray("123"));
        m_client->removeRoute(first);
        m_broker.send("30050003612f62");
        QCOMPARE(calls, QByteArray("12323"));
    }

    void reportsSmallerGrants()
    {
        establish(plainOptions());
        QSignalSpy reduced(m_client.get(), &Client::subscriptionReduced);
        const QList<Subscription> list{
            {"a", Qos::ExactlyOnce}, {"b", Qos::ExactlyOnce}, {"c", Qos::AtMostOnce}};
        const auto granted = start(m_client->subscribe(list));
        written();
        m_broker.send("90050001010280");
        QCOMPARE(**granted->answer, (QList<quint8>{1, 2, 128}));
        QCOMPARE(reduced.size(), 2);
        QCOMPARE(reduced[0][0].toByteArray(), QByteArray("a"));
        QCOMPARE(reduced[1][2].value<quint8>(), 128);
    }

    void restoresSubscriptions()
    {
        ClientOptions options = plainOptions();
        options.autoReconnect = true;
        establish(options);
        const QList<Subscription> list{{"a", Qos::AtLeastOnce}, {"b", Qos::AtMostOnce}};
        const auto granted = start(m_client->subscribe(list));
        written();
        m_broker.send("900400010180"); // b is refused
        QVERIFY(granted->answer);
        m_broker.drop();
        QCOMPARE(m_client->state(), ClientState::WaitingToReconnect);
        m_scheduler.advance(options.reconnectFirst);
        acceptConnection();
        QCOMPARE(written(), QByteArray("82060002000161") + "01");
    }

    void disconnectWritesWhatIsQueued()
    {
        establish(plainOptions());
        const auto sent = start(m_client->publish("t", "1", Qos::AtMostOnce, Wait::Sent));
        const auto done = std::make_shared<bool>(false);
        Flows::launch(setWhenDone(m_client->disconnectFromBroker(), done), "test");
        QCOMPARE(written(), QByteArray("300400017431e000"));
        QCoreApplication::processEvents();
        QVERIFY(*done);
        QVERIFY(*sent->answer);
        QCOMPARE(m_disconnected->size(), 1);
        QCOMPARE(lastEnd().reason, EndReason::Requested);
    }

    void disconnectDoesNotWaitForever()
    {
        establish(plainOptions());
        m_broker.swallows = false;
        const auto done = std::make_shared<bool>(false);
        Flows::launch(setWhenDone(m_client->disconnectFromBroker(), done), "test");
        written();
        QVERIFY(!*done);
        m_scheduler.advance(5s);
        QVERIFY(*done);
        QCOMPARE(lastEnd().reason, EndReason::Requested);
    }

    void tracesPackets()
    {
        QStringList trace;
        connect(m_client.get(), &Client::packetTraced, this, [&](const PacketTrace& packet) {
            trace += QStringLiteral("%1%2 %3 %4 %5")
                         .arg(QLatin1Char(packet.outgoing ? '>' : '<'))
                         .arg(QLatin1StringView(packet.type.data(), packet.type.size()))
                         .arg(QString::fromUtf8(packet.topic))
                         .arg(packet.packetId)
                         .arg(packet.bytes);
        });
        m_client->setTracing(true);
        establish(plainOptions());
        const auto published =
            start(m_client->publish("a/b", "1", Qos::AtLeastOnce, Wait::Acknowledged));
        const QList<Subscription> list{{"x/#", Qos::AtMostOnce}};
        const auto subscribed = start(m_client->subscribe(list));
        written();
        m_broker.send("40020001"
                      "9003000200"
                      "30050003782f79");
        QCOMPARE(trace,
                 (QStringList{QStringLiteral(">CONNECT  0 15"), QStringLiteral("<CONNACK  0 4"),
                              QStringLiteral(">PUBLISH a/b 1 10"),
                              QStringLiteral(">SUBSCRIBE x/# 2 10"), QStringLiteral("<PUBACK  1 4"),
                              QStringLiteral("<SUBACK  2 5"), QStringLiteral("<PUBLISH x/y 0 7")}));
        const ClientStatistics statistics = m_client->statistics();
        QCOMPARE(statistics.packetsSent, 3u);
        QCOMPARE(statistics.packetsReceived, 4u);
        QCOMPARE(statistics.bytesSent, 35u);
        QCOMPARE(statistics.bytesReceived, 20u);
    }

    void splitInputIsTheSame()
    {
        establish(plainOptions());
        QByteArray seen;
        m_client->addRoute("#", [&](const MessageView& message) { seen += message.payload; });
        for (const char* byte : {"30", "04", "00", "01", "74", "31", "30", "04", "00", "01", "74"})
            m_broker.send(byte);
        QCOMPARE(seen, QByteArray("1"));
        m_broker.send("32");
        QCOMPARE(seen, QByteArray("12"));
    }

    void aSplitLargePacketArrives()
    {
        establish(plainOptions());
        qsizetype size = 0;
        m_client->addRoute("#", [&](const MessageView& message) { size = message.payload.size(); });
        const QByteArray payload(700'000, 'x');
        QByteArray packet = QByteArray::fromHex("30e3dc2a000174") + payload;
        for (qsizetype at = 0; at < packet.size(); at += 100'000)
            m_broker.send(packet.mid(at, 100'000).toHex());
        QCOMPARE(size, 700'000);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
