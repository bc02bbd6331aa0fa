// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

using namespace ferrule;
using namespace ferrule::mqtt;
using namespace ferrule::test;

/// The bytes of each packet type, against vectors made by hand from the standard.
class TestPackets : public QObject
{
    Q_OBJECT
private slots:
    void connectWithEverything()
    {
        Connect connect;
        connect.clientId = asBytes("ab");
        connect.cleanSession = false;
        connect.keepAliveSeconds = 0x1234;
        connect.user = asBytes("u");
        connect.password = asBytes("p");
        connect.will = Will{asBytes("w/t"), asBytes("bye"), Qos::AtLeastOnce, true};
        Buffer out;
        QCOMPARE(writeConnect(connect, out), Fault::None);
        QCOMPARE(shown(out.view()), shown(hex("10 1e 0004 4d515454 04 ec 1234 0002 6162 0003 772f74"
                                              "0003 627965 0001 75 0001 70")));
    }

    void connectWithNothing()
    {
        Buffer out;
        Connect connect;
        connect.keepAliveSeconds = 0;
        QCOMPARE(writeConnect(connect, out), Fault::None);
        QCOMPARE(shown(out.view()), shown(hex("10 0c 0004 4d515454 04 02 0000 0000")));
    }

    /// [MQTT-3.1.2-11, -13, -15, -17, -19, -21]: a present, empty field has its flag.
    void connectWithEmptyFields()
    {
        Buffer out;
        Connect connect;
        connect.keepAliveSeconds = 0;
        connect.user = BytesView();
        connect.password = BytesView();
        connect.will = Will{asBytes("w"), BytesView(), Qos::ExactlyOnce, false};
        QCOMPARE(writeConnect(connect, out), Fault::None);
        QCOMPARE(shown(out.view()),
                 shown(hex("10 15 0004 4d515454 04 d6 0000 0000 0001 77 0000 0000 0000")));
    }

    void refusesConnects_data()
    {
        QTest::addColumn<QByteArray>("clientId");
        QTest::addColumn<bool>("clean");
        QTest::addColumn<QByteArray>("willTopic");
        QTest::addColumn<int>("willQos");
        QTest::addColumn<bool>("userAbsent");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<Fault>("fault");
        const QByteArray tooLong(65536, 'x');
        QTest::newRow("no id") << QByteArray() << false << QByteArray("w") << 0 << false
                               << QByteArray() << Fault::ClientIdEmpty;
        QTest::newRow("nul in id") << QByteArray("a\0b", 3) << true << QByteArray("w") << 0 << false
                                   << QByteArray() << Fault::TextMalformed;
        QTest::newRow("long id") << tooLong << true << QByteArray("w") << 0 << false << QByteArray()
                                 << Fault::TextTooLong;
        QTest::newRow("will without topic") << QByteArray("a") << true << QByteArray() << 0 << false
                                            << QByteArray() << Fault::TopicEmpty;
        QTest::newRow("will with wildcard") << QByteArray("a") << true << QByteArray("w/+") << 0
                                            << false << QByteArray() << Fault::TopicWildcard;
        QTest::newRow("will QoS 3") << QByteArray("a") << true << QByteArray("w") << 3 << false
                                    << QByteArray() << Fault::QosInvalid;
        QTest::newRow("password alone") << QByteArray("a") << true << QByteArray("w") << 0 << true
                                        << QByteArray() << Fault::PasswordWithoutUser;
        QTest::newRow("surrogate in user")
            << QByteArray("a") << true << QByteArray("w") << 0 << false
            << QByteArray("\xed\xa0\x80") << Fault::TextMalformed;
    }
    void refusesConnects()
    {
        QFETCH(QByteArray, clientId);
        QFETCH(bool, clean);
        QFETCH(QByteArray, willTopic);
        QFETCH(int, willQos);
        QFETCH(bool, userAbsent);
        QFETCH(QByteArray, user);
        QFETCH(Fault, fault);
        const auto view = [](const QByteArray& bytes) {
            return asBytes(std::string_view(bytes.constData(), size_t(bytes.size())));
        };
        Connect connect;
        connect.clientId = view(clientId);
        connect.cleanSession = clean;
        connect.will = Will{view(willTopic), BytesView(), static_cast<Qos>(willQos), false};
        if (!userAbsent)
            connect.user = view(user);
        connect.password = asBytes("p");
        Buffer out;
        QCOMPARE(writeConnect(connect, out), fault);
        QVERIFY(out.empty());
    }

    void publishes_data()
    {
        QTest::addColumn<int>("qos");
        QTest::addColumn<bool>("retain");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("QoS 0") << 0 << false << shown(hex("30 05 0001 74 6869"));
        QTest::newRow("QoS 0 retained") << 0 << true << shown(hex("31 05 0001 74 6869"));
        QTest::newRow("QoS 1") << 1 << false << shown(hex("32 07 0001 74 0001 6869"));
        QTest::newRow("QoS 2 retained") << 2 << true << shown(hex("35 07 0001 74 0001 6869"));
    }
    void publishes()
    {
        QFETCH(int, qos);
        QFETCH(bool, retain);
        QFETCH(QByteArray, bytes);
        Peer peer;
        peer.establish();
        Message message{asBytes("t"), asBytes("hi"), static_cast<Qos>(qos), retain};
        QCOMPARE(peer.session.publish(message, 7), Fault::None);
        QCOMPARE(peer.output(), bytes);
    }

    /// Section 2.2.3: the length at each of its boundaries.
    void remainingLengths_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("127") << 127 << QByteArray("307f");
        QTest::newRow("128") << 128 << QByteArray("308001");
        QTest::newRow("16383") << 16383 << QByteArray("30ff7f");
        QTest::newRow("16384") << 16384 << QByteArray("30808001");
        QTest::newRow("2097151") << 2097151 << QByteArray("30ffff7f");
        QTest::newRow("2097152") << 2097152 << QByteArray("3080808001");
    }
    void remainingLengths()
    {
        QFETCH(int, length);
        QFETCH(QByteArray, header);
        Limits limits;
        limits.maxPacket = 1u << 28;
        Peer peer(limits);
        peer.establish();
        const Bytes payload(size_t(length) - 3, 0x55);
        Message message{asBytes("t"), payload, Qos::AtMostOnce, false};
        QCOMPARE(peer.session.publish(message, 0), Fault::None);
        const BytesView out = peer.session.output();
        QVERIFY(shown(out.first(8)).startsWith(header + "000174"));
        QCOMPARE(out.size(), size_t(header.size() / 2 + length));
        // And the same bytes are read as that message.
        const Bytes packet(out.begin(), out.end());
        const Event event = peer.feed(BytesView(packet));
        QCOMPARE(event.kind, Event::Kind::Message);
        QCOMPARE(peer.consumed, packet.size());
        QVERIFY(std::equal(payload.begin(), payload.end(), event.message.payload.begin(),
                           event.message.payload.end()));
    }

    void subscribesAndUnsubscribes()
    {
        Peer peer;
        peer.establish();
        const Subscription list[] = {{asBytes("a/+"), Qos::ExactlyOnce},
                                     {asBytes("#"), Qos::AtMostOnce}};
        std::uint16_t id = 0;
        QCOMPARE(peer.session.subscribe(list, id), Fault::None);
        QCOMPARE(peer.output(), shown(hex("82 0c 0001 0003 612f2b 02 0001 23 00")));
        QCOMPARE(peer.session.unsubscribe(list, id), Fault::None);
        QCOMPARE(id, 2);
        QCOMPARE(peer.output(), shown(hex("a2 0a 0002 0003 612f2b 0001 23")));
    }

    void pingsAndDisconnects()
    {
        Peer peer;
        peer.establish();
        peer.now = peer.session.deadline();
        peer.tick();
        QCOMPARE(peer.output(), QByteArray("c000"));
        QCOMPARE(peer.session.disconnect(), Fault::None);
        QCOMPARE(peer.output(), QByteArray("e000"));
        // [MQTT-3.14.4-2]: nothing is sent behind it.
        QCOMPARE(peer.publish("t", "x", Qos::AtMostOnce), Fault::NotConnected);
        QCOMPARE(peer.output(), QByteArray());
    }

    void acknowledgesWhatItReceives()
    {
        Peer peer;
        peer.establish();
        Event event = peer.feed("32 07 0001 74 0a0b 6869");
        QCOMPARE(event.kind, Event::Kind::Message);
        QCOMPARE(event.packetId, 0x0a0b);
        QCOMPARE(asText(event.message.payload), std::string_view("hi"));
        QCOMPARE(peer.output(), QByteArray("40020a0b"));
        event = peer.feed("3d 07 0001 74 0a0b 6869");
        QCOMPARE(event.kind, Event::Kind::Message);
        QVERIFY(event.duplicate && event.message.retain);
        QCOMPARE(peer.output(), QByteArray("50020a0b"));
        QCOMPARE(peer.feed("62 02 0a0b").kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray("70020a0b"));
    }
};

QTEST_GUILESS_MAIN(TestPackets)
#include "tst_packets.moc"
