// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_link.h"
#include "support/manual_scheduler.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::test::ManualScheduler;
using ferrule::test::MemoryBroker;
using namespace std::chrono_literals;

namespace {

ClientOptions plainOptions()
{
    ClientOptions options;
    options.host = QStringLiteral("broker");
    options.clientId = "c";
    options.autoReconnect = false;
    return options;
}

/// Keeps what a task answered. The task is a flow of its own, as in the program.
template<typename T>
struct Outcome
{
    std::optional<Result<T>> answer;
};

template<typename T>
Task<void> keepIn(Task<Result<T>> task, std::shared_ptr<Outcome<T>> outcome)
{
    Result<T> answer = co_await task;
    outcome->answer.emplace(std::move(answer));
}

template<typename T>
std::shared_ptr<Outcome<T>> start(Task<Result<T>> task)
{
    auto outcome = std::make_shared<Outcome<T>>();
    Flows::launch(keepIn(std::move(task), outcome), "test");
    return outcome;
}

Task<void> setWhenDone(Task<void> task, std::shared_ptr<bool> done)
{
    co_await task;
    *done = true;
}

template<typename T>
ErrorKind kindOf(const std::shared_ptr<Outcome<T>>& outcome)
{
    return outcome->answer && !*outcome->answer ? outcome->answer->error().kind
                                                : ErrorKind::Internal;
}

} // namespace

/// The client over links in memory, under virtual time.
class TestClient : public QObject
{
    Q_OBJECT

    ManualScheduler m_scheduler;
    MemoryBroker m_broker;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<QSignalSpy> m_connected;
    std::unique_ptr<QSignalSpy> m_disconnected;

    void establish(const ClientOptions& options, const QByteArray& connack = "20020000")
    {
        const auto connected = start(m_client->connectToBroker(options));
        acceptConnection(connack);
        QVERIFY(connected->answer && *connected->answer);
    }
    void acceptConnection(const QByteArray& connack = "20020000")
    {
        QCoreApplication::processEvents();
        QVERIFY(m_broker.takeWritten().startsWith("10"));
        m_broker.send(connack);
        QCOMPARE(m_client->state(), ClientState::Connected);
    }
    QByteArray written()
    {
        QCoreApplication::processEvents();
        return m_broker.takeWritten();
    }
    Disconnected lastEnd() const { return m_disconnected->last()[0].value<Disconnected>(); }

private slots:
    void init()
    {
        m_broker = MemoryBroker();
        m_client = std::make_unique<Client>(m_scheduler, m_broker.factory());
        m_connected = std::make_unique<QSignalSpy>(m_client.get(), &Client::connected);
        m_disconnected = std::make_unique<QSignalSpy>(m_client.get(), &Client::disconnected);
    }
    void cleanup()
    {
        m_client.reset();
        QCoreApplication::processEvents();
        QCOMPARE(Flows::live(), 0);
        QCOMPARE(m_scheduler.pendingTimers(), 0u);
    }

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

    void timesOut_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::newRow("the link") << false;
        QTest::newRow("CONNACK") << true;
    }
    void timesOut()
    {
        QFETCH(bool, opens);
        m_broker.opens = opens;
        ClientOptions options = plainOptions();
        options.connectTimeout = 3s;
        const auto connected = start(m_client->connectToBroker(options));
        written();
        m_scheduler.advance(3s - 1ms);
        QVERIFY(!connected->answer);
        m_scheduler.advance(1ms);
        QCOMPARE(kindOf(connected), ErrorKind::Timeout);
        QCOMPARE(lastEnd().reason, EndReason::Timeout);
    }

    void tellsWhyItEnded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<EndReason>("reason");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("peerCode");
        QTest::newRow("refused 5")
            << QByteArray("20020005") << EndReason::Refused << ErrorKind::Refused << 5;
        QTest::newRow("refused 255")
            << QByteArray("200200ff") << EndReason::Refused << ErrorKind::Refused << 255;
        QTest::newRow("garbage") << QByteArray("485454502f") << EndReason::Protocol
                                 << ErrorKind::Protocol << 0;
    }
    void tellsWhyItEnded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(EndReason, reason);
        QFETCH(ErrorKind, kind);
        QFETCH(int, peerCode);
        const auto connected = start(m_client->connectToBroker(plainOptions()));
        written();
        m_broker.send(bytes);
        QCOMPARE(kindOf(connected), kind);
        QCOMPARE(m_disconnected->size(), 1);
        QCOMPARE(lastEnd().reason, reason);
        QCOMPARE(lastEnd().error.peerCode, peerCode);
        QVERIFY(!m_broker.isLinked());
    }

    void anUnansweredPingEndsIt()
    {
        ClientOptions options = plainOptions();
        options.keepAliveSeconds = 10;
        options.pingTimeout = 2s;
        establish(options);
        m_scheduler.advance(9s);
        QCOMPARE(written(), QByteArray("c000"));
        m_scheduler.advance(2s);
        QCOMPARE(m_disconnected->size(), 1);
        QCOMPARE(lastEnd().reason, EndReason::KeepAlive);
    }

    void nothingBehindABadPacketIsDelivered()
    {
        establish(plainOptions());
        int seen = 0;
        m_client->addRoute("#", [&](const MessageView&) { ++seen; });
        m_broker.send("30050001746869"
                      "36"
                      "30050001746869");
        QCOMPARE(seen, 1);
        QCOMPARE(lastEnd().reason, EndReason::Protocol);
    }

    /// A broker that accepts and then drops is backed off like one that refuses.
    void backsOffUntilStable()
    {
        ClientOptions options = plainOptions();
        options.autoReconnect = true;
        options.reconnectFirst = 1s;
        options.reconnectMost = 64s;
        options.stableAfter = 10s;
        establish(options);
        Duration bound = 1s;
        Duration longest{0};
        for (int i = 0; i < 30; ++i) {
            m_broker.drop();
            QVERIFY(lastEnd().willReconnect);
            QVERIFY(lastEnd().nextAttemptIn >= Duration{0});
            QVERIFY(lastEnd().nextAttemptIn <= bound);
            longest = std::max(longest, lastEnd().nextAttemptIn);
            bound = std::min<Duration>(bound * 2, options.reconnectMost);
            const int attempts = m_broker.attempts;
            m_scheduler.advance(lastEnd().nextAttemptIn);
            QCOMPARE(m_broker.attempts, attempts + 1);
            acceptConnection();
        }
        // With full jitter 24 waits below a quarter of the bound have a chance of 4^-24.
        QVERIFY(longest > 16s);
        m_scheduler.advance(10s);
        m_broker.drop();
        QVERIFY(lastEnd().nextAttemptIn <= 1s);
    }

    void aFinalRefusalIsNotHammered_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("isFinal");
        for (const int code : {1, 2, 4, 5})
            QTest::addRow("%d", code) << QByteArray("0") + QByteArray::number(code) << true;
        QTest::newRow("3: unavailable") << QByteArray("03") << false;
    }
    void aFinalRefusalIsNotHammered()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, isFinal);
        ClientOptions options = plainOptions();
        options.autoReconnect = true;
        options.reconnectMost = 60s;
        const auto connected = start(m_client->connectToBroker(options));
        written();
        m_broker.send("200200" + code);
        QCOMPARE(kindOf(connected), ErrorKind::Refused);
        QVERIFY(lastEnd().willReconnect);
        QCOMPARE(lastEnd().nextAttemptIn == 60s, isFinal);
        m_client->abort();
        QCOMPARE(m_client->state(), ClientState::Disconnected);
        QCOMPARE(m_disconnected->size(), 1);
    }

    void aFixedWaitIsFixed()
    {
        ClientOptions options = plainOptions();
        options.autoReconnect = true;
        options.reconnectFixed = 200ms;
        establish(options);
        for (int i = 0; i < 5; ++i) {
            m_broker.drop();
            QCOMPARE(lastEnd().nextAttemptIn, Duration(200ms));
            m_scheduler.advance(200ms);
            acceptConnection();
        }
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
