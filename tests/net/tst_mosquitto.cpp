// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::test::await;
using ferrule::test::MosquittoFixture;
using namespace std::chrono_literals;

namespace {

ClientOptions optionsFor(const MosquittoFixture& broker, const QByteArray& id)
{
    ClientOptions options;
    options.host = QStringLiteral("localhost");
    options.port = broker.port();
    options.clientId = id;
    options.autoReconnect = false;
    return options;
}

/// What a route saw.
struct Seen
{
    QByteArray topic;
    QByteArray payload;
    Qos qos;
    bool retain;
};

} // namespace

/// The client against a real broker.
class TestMosquitto : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
    }

    void exchangesMessages_data()
    {
        QTest::addColumn<int>("qos");
        QTest::addColumn<int>("tls");
        for (int qos = 0; qos <= 2; ++qos) {
            QTest::addRow("tcp QoS %d", qos) << qos << int(MosquittoFixture::Tls::None);
            QTest::addRow("tls QoS %d", qos) << qos << int(MosquittoFixture::Tls::Mutual);
        }
    }
    void exchangesMessages()
    {
        QFETCH(int, qos);
        QFETCH(int, tls);
        MosquittoFixture broker(static_cast<MosquittoFixture::Tls>(tls));
        QCOMPARE(broker.start(), QString());
        SystemScheduler scheduler;
        Client client(scheduler);
        std::vector<Seen> seen;
        client.addRoute("a/+/c", [&seen](const MessageView& message) {
            seen.push_back({message.topic.toByteArray(), message.payload.toByteArray(), message.qos,
                            message.retain});
        });
        ClientOptions options = optionsFor(broker, "exchange");
        if (tls != int(MosquittoFixture::Tls::None)) {
            options.tls.emplace();
            options.tls->authorityPem = broker.authorityPem();
            options.tls->certificatePem = broker.clientCertificatePem();
            options.tls->keyPem = broker.encryptedClientKeyPem();
            options.tls->keyPassphrase = "secret";
        }
        const Result<Connected> connected = await(client.connectToBroker(options));
        QVERIFY2(connected, connected ? "" : describe(connected.error()).c_str());
        const QList<Subscription> list{{"a/#", static_cast<Qos>(qos)}};
        const Result<QList<quint8>> granted = await(client.subscribe(list));
        QVERIFY(granted);
        QCOMPARE(*granted, QList<quint8>{quint8(qos)});
        for (int i = 0; i < 300; ++i) {
            const Result<void> sent = await(client.publish(
                "a/b/c", QByteArray::number(i), static_cast<Qos>(qos), Wait::Acknowledged));
            QVERIFY(sent);
        }
        QTRY_COMPARE(seen.size(), 300u);
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(seen[size_t(i)].payload, QByteArray::number(i));
            QCOMPARE(seen[size_t(i)].qos, static_cast<Qos>(qos));
        }
        await(client.disconnectFromBroker());
        QCOMPARE(client.state(), ClientState::Disconnected);
    }

    void refusesAnUnknownAuthority()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Server);
        QCOMPARE(broker.start(), QString());
        MosquittoFixture other(MosquittoFixture::Tls::Server);
        QCOMPARE(other.start(), QString());
        SystemScheduler scheduler;
        Client client(scheduler);
        ClientOptions options = optionsFor(broker, "tls");
        options.tls.emplace();
        options.tls->authorityPem = other.authorityPem();
        QSignalSpy ended(&client, &Client::disconnected);
        const Result<Connected> connected = await(client.connectToBroker(options));
        QVERIFY(!connected);
        QCOMPARE(connected.error().kind, ErrorKind::Tls);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<Disconnected>().reason, EndReason::Tls);
    }

    void refusesAnotherName()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Server);
        QCOMPARE(broker.start(), QString());
        SystemScheduler scheduler;
        Client client(scheduler);
        ClientOptions options = optionsFor(broker, "tls");
        options.tls.emplace();
        options.tls->authorityPem = broker.authorityPem();
        options.tls->serverName = QStringLiteral("elsewhere.example");
        const Result<Connected> connected = await(client.connectToBroker(options));
        QVERIFY(!connected);
        QCOMPARE(connected.error().kind, ErrorKind::Tls);
        QVERIFY(QByteArray::fromStdString(connected.error().cause).contains("localhost"));
    }

    void tellsThatACertificateIsMissing()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Mutual);
        QCOMPARE(broker.start(), QString());
        SystemScheduler scheduler;
        Client client(scheduler);
        ClientOptions options = optionsFor(broker, "tls");
        options.tls.emplace();
        options.tls->authorityPem = broker.authorityPem();
        const Result<Connected> connected = await(client.connectToBroker(options));
        QVERIFY(!connected);
        QCOMPARE(connected.error().kind, ErrorKind::Tls);
    }

    void comesBackAndSubscribesAgain()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        SystemScheduler scheduler;
        Client client(scheduler);
        int seen = 0;
        client.addRoute("#", [&seen](const MessageView&) { ++seen; });
        ClientOptions options = optionsFor(broker, "back");
        options.autoReconnect = true;
        options.reconnectFirst = 50ms;
        options.reconnectMost = 200ms;
        QVERIFY(await(client.connectToBroker(options)));
        const QList<Subscription> list{{"x", Qos::AtLeastOnce}};
        QVERIFY(await(client.subscribe(list)));
        QSignalSpy ended(&client, &Client::disconnected);
        QSignalSpy connected(&client, &Client::connected);
        broker.kill();
        QTRY_VERIFY(!ended.isEmpty());
        QCOMPARE(ended[0][0].value<Disconnected>().reason, EndReason::RemoteClosed);
        QVERIFY(ended[0][0].value<Disconnected>().willReconnect);
        QCOMPARE(broker.start(), QString());
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(await(client.publish("x", "1", Qos::AtLeastOnce, Wait::Acknowledged)));
        QTRY_COMPARE(seen, 1);
    }
};

QTEST_GUILESS_MAIN(TestMosquitto)
#include "tst_mosquitto.moc"
