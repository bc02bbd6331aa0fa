// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

using namespace ferrule;
using namespace ferrule::mqtt;
using namespace ferrule::test;

/// What a hostile broker can send: one truthful fault each, as early as the bytes show it.
class TestViolations : public QObject
{
    Q_OBJECT
private slots:
    void beforeConnack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("PUBLISH") << QByteArray("3005000174 6869") << Fault::BeforeConnack;
        QTest::newRow("PUBLISH and a bad length")
            << QByteArray("3280808080") << Fault::BeforeConnack;
        QTest::newRow("PINGRESP") << QByteArray("d000") << Fault::BeforeConnack;
        QTest::newRow("reserved flags") << QByteArray("20020200") << Fault::ConnackFlags;
        QTest::newRow("session of a clean one")
            << QByteArray("20020100") << Fault::SessionUnexpected;
        QTest::newRow("session with refusal") << QByteArray("20020105") << Fault::SessionUnexpected;
        QTest::newRow("short") << QByteArray("200100") << Fault::LengthWrong;
        QTest::newRow("long") << QByteArray("2003000000") << Fault::LengthWrong;
        QTest::newRow("flags of the type") << QByteArray("21") << Fault::FlagsInvalid;
        QTest::newRow("HTTP") << QByteArray("485454502f312e31") << Fault::FlagsInvalid;
    }
    void beforeConnack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Fault, fault);
        Peer peer;
        peer.connect();
        const Event event = peer.feed(std::string_view(bytes.constData(), size_t(bytes.size())));
        QCOMPARE(event.kind, Event::Kind::Violation);
        QCOMPARE(event.fault, fault);
    }

    void connected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        const auto row = [](const char* name, const char* bytes, Fault fault) {
            QTest::newRow(name) << QByteArray(bytes) << fault;
        };
        row("type 0", "00", Fault::TypeInvalid);
        row("type 15", "f0", Fault::TypeInvalid);
        row("CONNECT", "10", Fault::TypeInvalid);
        row("SUBSCRIBE", "82", Fault::TypeInvalid);
        row("UNSUBSCRIBE", "a2", Fault::TypeInvalid);
        row("PINGREQ", "c0", Fault::TypeInvalid);
        row("DISCONNECT", "e0", Fault::TypeInvalid);
        row("second CONNACK", "20020000", Fault::SecondConnack);
        row("PUBACK flags", "42", Fault::FlagsInvalid);
        row("PUBREC flags", "51", Fault::FlagsInvalid);
        row("PUBREL flags", "60", Fault::FlagsInvalid);
        row("PUBCOMP flags", "78", Fault::FlagsInvalid);
        row("SUBACK flags", "92", Fault::FlagsInvalid);
        row("UNSUBACK flags", "b2", Fault::FlagsInvalid);
        row("PINGRESP flags", "d1", Fault::FlagsInvalid);
        row("QoS 3", "36", Fault::QosInvalid);
        row("QoS 3 DUP retain", "3f", Fault::QosInvalid);
        row("DUP at QoS 0", "38", Fault::FlagsInvalid);
        row("five length bytes", "30 80808080", Fault::LengthMalformed);
        row("too large", "30 ffffff7f", Fault::PacketTooLarge);
        row("empty PUBLISH", "30 00", Fault::LengthWrong);
        row("topic behind the end", "30 04 0005 7474", Fault::LengthWrong);
        row("no room for the identifier", "32 04 0001 74 00", Fault::LengthWrong);
        row("identifier 0", "32 05 0001 74 0000", Fault::PacketIdZero);
        row("empty topic", "30 03 0000 78", Fault::TopicEmpty);
        row("topic with +", "30 05 0003 612f2b", Fault::TopicWildcard);
        row("topic with #", "30 03 0001 23", Fault::TopicWildcard);
        row("topic with nul", "30 05 0003 610062", Fault::TextMalformed);
        row("topic with surrogate", "30 05 0003 eda080", Fault::TextMalformed);
        row("topic overlong", "30 04 0002 c080", Fault::TextMalformed);
        row("topic cut", "30 04 0002 61c3", Fault::TextMalformed);
        row("topic beyond U+10FFFF", "30 06 0004 f4908080", Fault::TextMalformed);
        row("long topic with #", "30 14 0012 61616161616161616161616161616161 6123",
            Fault::TopicWildcard);
        row("long topic with nul", "30 14 0012 61616161006161616161616161616161 6161",
            Fault::TextMalformed);
        row("PUBACK long", "40 03", Fault::LengthWrong);
        row("PUBACK identifier 0", "40 02 0000", Fault::PacketIdZero);
        row("PUBREL identifier 0", "62 02 0000", Fault::PacketIdZero);
        row("PINGRESP with body", "d0 01", Fault::LengthWrong);
        row("SUBACK of nothing", "90 03 0001 00", Fault::UnknownRequest);
        row("SUBACK empty", "90 01 00", Fault::LengthWrong);
        row("UNSUBACK of nothing", "b0 02 0001", Fault::UnknownRequest);
    }
    void connected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Fault, fault);
        Peer peer;
        peer.establish();
        const Event event = peer.feed(std::string_view(bytes.constData(), size_t(bytes.size())));
        QCOMPARE(event.kind, Event::Kind::Violation);
        QCOMPARE(event.fault, fault);
        QCOMPARE(peer.consumed, 0u);
        // Nothing is accepted or sent behind it.
        QCOMPARE(peer.feed("30 05 0001 74 6869").kind, Event::Kind::None);
        QCOMPARE(peer.consumed, 0u);
        QCOMPARE(peer.publish("t", "x", Qos::AtMostOnce), Fault::NotConnected);
        QCOMPARE(peer.output(), QByteArray());
    }

    void subacks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("one code too few") << QByteArray("9003000100") << Fault::SubackCount;
        QTest::newRow("one too many") << QByteArray("90050001000000") << Fault::SubackCount;
        QTest::newRow("none") << QByteArray("90020001") << Fault::SubackCount;
        QTest::newRow("code 3") << QByteArray("900400010003") << Fault::SubackCode;
        QTest::newRow("code 129") << QByteArray("900400018100") << Fault::SubackCode;
        QTest::newRow("other identifier") << QByteArray("900400020000") << Fault::UnknownRequest;
        QTest::newRow("UNSUBACK instead") << QByteArray("b0020001") << Fault::UnknownRequest;
    }
    void subacks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Fault, fault);
        Peer peer;
        peer.establish();
        const Subscription list[] = {{asBytes("a"), Qos::AtMostOnce},
                                     {asBytes("b"), Qos::AtMostOnce}};
        std::uint16_t id = 0;
        QCOMPARE(peer.session.subscribe(list, id), Fault::None);
        const Event event = peer.feed(std::string_view(bytes.constData(), size_t(bytes.size())));
        QCOMPARE(event.kind, Event::Kind::Violation);
        QCOMPARE(event.fault, fault);
    }

    void acknowledgementsOfAnotherQos()
    {
        Peer peer;
        peer.establish();
        QCOMPARE(peer.publish("t", "x", Qos::AtLeastOnce, 1), Fault::None);
        QCOMPARE(peer.feed("50 02 0001").fault, Fault::AcknowledgedWrongly);

        Peer other;
        other.establish();
        QCOMPARE(other.publish("t", "x", Qos::ExactlyOnce, 1), Fault::None);
        QCOMPARE(other.feed("70 02 0001").fault, Fault::AcknowledgedWrongly);
    }

    /// RabbitMQ 3.10 does this; the message fails, the connection goes on.
    void pubackForQos2()
    {
        Peer peer;
        peer.establish();
        QCOMPARE(peer.publish("t", "x", Qos::ExactlyOnce, 42), Fault::None);
        const Event event = peer.feed("40 02 0001");
        QCOMPARE(event.kind, Event::Kind::Rejected);
        QCOMPARE(event.token, 42u);
        QVERIFY(peer.session.isConnected());
        QCOMPARE(peer.session.unfinished(), 0u);
    }

    /// Those that answer nothing do no harm.
    void unknownAcknowledgements()
    {
        Peer peer;
        peer.establish();
        QCOMPARE(peer.feed("40 02 1234").kind, Event::Kind::None);
        QCOMPARE(peer.feed("70 02 1234").kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray());
        QCOMPARE(peer.feed("50 02 1234").kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray("62021234"));
        QCOMPARE(peer.feed("62 02 1234").kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray("70021234"));
        QVERIFY(peer.session.isConnected());
    }

    void misuseWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("topic");
        QTest::addColumn<int>("qos");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("empty") << QByteArray() << 1 << Fault::TopicEmpty;
        QTest::newRow("plus") << QByteArray("a/+") << 0 << Fault::TopicWildcard;
        QTest::newRow("hash") << QByteArray("#") << 2 << Fault::TopicWildcard;
        QTest::newRow("nul") << QByteArray("a\0", 2) << 0 << Fault::TextMalformed;
        QTest::newRow("surrogate") << QByteArray("\xed\xbf\xbf") << 0 << Fault::TextMalformed;
        QTest::newRow("not UTF-8") << QByteArray("\xff") << 0 << Fault::TextMalformed;
        QTest::newRow("long") << QByteArray(65536, 'x') << 1 << Fault::TextTooLong;
        QTest::newRow("QoS 3") << QByteArray("a") << 3 << Fault::QosInvalid;
    }
    void misuseWritesNothing()
    {
        QFETCH(QByteArray, topic);
        QFETCH(int, qos);
        QFETCH(Fault, fault);
        Peer peer;
        peer.establish();
        const std::string_view view(topic.constData(), size_t(topic.size()));
        QCOMPARE(peer.publish(view, "x", static_cast<Qos>(qos)), fault);
        QCOMPARE(peer.output(), QByteArray());
        QCOMPARE(peer.session.unfinished(), 0u);
    }

    void misusedListsWriteNothing()
    {
        Peer peer;
        peer.establish();
        std::uint16_t id = 0;
        QCOMPARE(peer.session.subscribe({}, id), Fault::ListEmpty);
        QCOMPARE(peer.session.unsubscribe({}, id), Fault::ListEmpty);
        const Subscription bad[] = {{asBytes("ok"), Qos::AtMostOnce}, {asBytes("a/#/b"), {}}};
        QCOMPARE(peer.session.subscribe(bad, id), Fault::FilterMalformed);
        QCOMPARE(peer.session.unsubscribe(bad, id), Fault::FilterMalformed);
        const Subscription qos[] = {{asBytes("a"), static_cast<Qos>(3)}};
        QCOMPARE(peer.session.subscribe(qos, id), Fault::QosInvalid);
        QCOMPARE(peer.output(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestViolations)
#include "tst_violations.moc"
