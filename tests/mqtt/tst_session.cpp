// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <set>

using namespace ferrule;
using namespace ferrule::mqtt;
using namespace ferrule::test;
using namespace std::chrono_literals;

/// Sessions over lost connections, windows, identifiers and the keep-alive, under virtual time.
class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void refusalEndsTheConnection()
    {
        Peer peer;
        peer.connect();
        const Event event = peer.feed("20 02 00 05");
        QCOMPARE(event.kind, Event::Kind::Refused);
        QCOMPARE(event.code, 5);
        QVERIFY(!peer.session.isConnected());
        QCOMPARE(peer.feed("20 02 00 00").kind, Event::Kind::None);
    }

    void qos1IsResentWithDup()
    {
        Peer peer;
        peer.establish(false);
        QCOMPARE(peer.publish("t", "1", Qos::AtLeastOnce, 10), Fault::None);
        QCOMPARE(peer.output(), shown(hex("32 06 0001 74 0001 31")));
        QVERIFY(!peer.session.connectionLost());
        // Accepted without a connection: DUP is 0 when it goes out first [MQTT-3.3.1-1].
        QCOMPARE(peer.publish("t", "2", Qos::AtLeastOnce, 11), Fault::None);
        QCOMPARE(peer.output(), QByteArray());
        peer.establish(false, true);
        QCOMPARE(peer.output(), shown(hex("3a 06 0001 74 0001 31 32 06 0001 74 0002 32")));
        Event event = peer.feed("40 02 0002");
        QCOMPARE(event.kind, Event::Kind::Acknowledged);
        QCOMPARE(event.token, 11u);
        event = peer.feed("40 02 0001");
        QCOMPARE(event.token, 10u);
        QCOMPARE(peer.session.unfinished(), 0u);
    }

    /// [MQTT-4.4.0-1], [MQTT-4.6.0-1, -3, -4]
    void qos2GoesOnWhereItWas()
    {
        Peer peer;
        peer.establish(false);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(peer.publish("t", "x", Qos::ExactlyOnce, std::uint64_t(i)), Fault::None);
        peer.output();
        // PUBRELs go out in the order of the PUBRECs.
        peer.feed("50 02 0003");
        peer.feed("50 02 0001");
        QCOMPARE(peer.output(), QByteArray("6202000362020001"));
        peer.session.connectionLost();
        peer.establish(false, true);
        QCOMPARE(peer.output(),
                 QByteArray("6202000362020001") + shown(hex("3c 06 0001 74 0002 78")));
        QCOMPARE(peer.feed("70 02 0001").token, 1u);
        QCOMPARE(peer.feed("70 02 0003").token, 3u);
        QCOMPARE(peer.feed("50 02 0002").kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray("62020002"));
        QCOMPARE(peer.feed("70 02 0002").token, 2u);
        QCOMPARE(peer.session.unfinished(), 0u);
    }

    void anAnswerMayComeBeforeTheResend()
    {
        Limits limits;
        limits.maxInflight = 1;
        Peer peer(limits);
        peer.establish(false);
        QCOMPARE(peer.publish("t", "1", Qos::ExactlyOnce, 1), Fault::None);
        QCOMPARE(peer.publish("t", "2", Qos::ExactlyOnce, 2), Fault::None);
        peer.output();
        peer.session.connectionLost();
        peer.connect(false);
        peer.output();
        QCOMPARE(peer.feed("20 02 01 00").kind, Event::Kind::Connected);
        peer.feed("50 02 0001");
        peer.output();
        QCOMPARE(peer.feed("70 02 0001").token, 1u);
        QCOMPARE(peer.output(), shown(hex("34 06 0001 74 0002 32")));
    }

    void aCleanSessionForgets()
    {
        Peer peer;
        peer.establish(true);
        QCOMPARE(peer.publish("t", "1", Qos::AtLeastOnce, 1), Fault::None);
        peer.output();
        QVERIFY(peer.session.connectionLost());
        QCOMPARE(peer.session.unfinished(), 0u);
        peer.establish(true);
        QCOMPARE(peer.output(), QByteArray());
    }

    /// A clean session that was never established keeps what waits for it.
    void aFailedAttemptForgetsNothing()
    {
        Peer peer;
        QCOMPARE(peer.publish("t", "1", Qos::AtLeastOnce, 1), Fault::None);
        peer.connect(true);
        QVERIFY(!peer.session.connectionLost());
        peer.establish(true);
        QCOMPARE(peer.output(), shown(hex("32 06 0001 74 0001 31")));
    }

    /// [MQTT-4.3.3-2]: delivered once, whatever is lost.
    void receivedQos2IsDeliveredOnce()
    {
        Peer peer;
        peer.establish(false);
        QCOMPARE(peer.feed("34 06 0001 74 0007 78").kind, Event::Kind::Message);
        peer.session.connectionLost();
        peer.establish(false, true);
        QCOMPARE(peer.feed("3c 06 0001 74 0007 78").kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray("50020007"));
        peer.feed("62 02 0007");
        QCOMPARE(peer.output(), QByteArray("70020007"));
        // The identifier is free now: this is another message.
        QCOMPARE(peer.feed("34 06 0001 74 0007 78").kind, Event::Kind::Message);
    }

    void aBrokerWithoutTheSessionBeginsAnew()
    {
        Peer peer;
        peer.establish(false);
        QCOMPARE(peer.feed("34 06 0001 74 0007 78").kind, Event::Kind::Message);
        peer.session.connectionLost();
        peer.establish(false, false);
        QCOMPARE(peer.feed("34 06 0001 74 0007 79").kind, Event::Kind::Message);
    }

    /// A broker that holds too many of them drops what follows; so the order waits for PUBREC.
    void qos2WaitsForPubrecsWithinItsOwnWindow()
    {
        Limits limits;
        limits.maxUnconfirmed = 1;
        Peer peer(limits);
        peer.establish(false);
        QCOMPARE(peer.publish("t", "a", Qos::ExactlyOnce, 1), Fault::None);
        QCOMPARE(peer.publish("t", "b", Qos::AtLeastOnce, 2), Fault::None);
        QCOMPARE(peer.publish("t", "c", Qos::ExactlyOnce, 3), Fault::None);
        QCOMPARE(peer.publish("t", "d", Qos::AtLeastOnce, 4), Fault::None);
        QCOMPARE(peer.output(), shown(hex("34 06 0001 74 0001 61 32 06 0001 74 0002 62")));
        peer.feed("50 02 0001");
        QCOMPARE(peer.output(), shown(hex("62 02 0001 34 06 0001 74 0003 63"
                                          "32 06 0001 74 0004 64")));
        // The same after a reconnect, and an answer that comes before its message was sent again.
        peer.session.connectionLost();
        peer.establish(false, true);
        QCOMPARE(peer.publish("t", "e", Qos::ExactlyOnce, 5), Fault::None);
        peer.output();
        peer.feed("50 02 0003");
        QCOMPARE(peer.output(), shown(hex("62 02 0003 34 06 0001 74 0005 65")));
    }

    void theKeepAliveReachesFromNeverToEighteenHours()
    {
        Peer never;
        never.connect(true, 0);
        QVERIFY(never.output().contains("04020000"));
        Peer longest;
        longest.establish(true, false, 65535);
        // A second early, for an owner whose timer is late.
        QCOMPARE(longest.session.deadline(), longest.now + std::chrono::seconds(65534));
        longest.now = longest.session.deadline();
        longest.tick();
        QCOMPARE(longest.output(), QByteArray("c000"));
        longest.session.connectionLost();
        longest.connect(true, 65535);
        QVERIFY(longest.output().contains("0402ffff"));
    }

    void anOwnerMayAskForASignOfLife()
    {
        Peer peer;
        peer.session.ping(peer.now);
        peer.establish(true, false, 60);
        peer.session.ping(peer.now);
        QCOMPARE(peer.output(), QByteArray("c000"));
        peer.session.ping(peer.now);
        QCOMPARE(peer.output(), QByteArray());
        Event event;
        peer.session.tick(peer.now + std::chrono::seconds(60), event);
        QCOMPARE(event.fault, Fault::PingUnanswered);
    }

    void theWindowIsRefilledByEachAcknowledgement()
    {
        Limits limits;
        limits.maxInflight = 2;
        Peer peer(limits);
        peer.establish();
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(peer.publish("t", "x", Qos::AtLeastOnce, std::uint64_t(i)), Fault::None);
        QCOMPARE(peer.output(), shown(hex("32 06 0001 74 0001 78 32 06 0001 74 0002 78")));
        peer.feed("40 02 0001");
        QCOMPARE(peer.output(), shown(hex("32 06 0001 74 0003 78")));
        peer.feed("40 02 0003");
        QCOMPARE(peer.output(), shown(hex("32 06 0001 74 0004 78")));
    }

    /// [MQTT-2.3.1-2, -3]: an identifier that is in use is passed over after the wrap, too.
    void identifiersAreNotReusedWhileInUse()
    {
        Peer peer;
        peer.establish();
        QCOMPARE(peer.publish("t", "x", Qos::ExactlyOnce, 1), Fault::None); // 1 stays under way
        const Subscription list[] = {{asBytes("a"), Qos::AtMostOnce}};
        std::uint16_t subscribed = 0;
        QCOMPARE(peer.session.subscribe(list, subscribed), Fault::None); // 2 is not answered
        QCOMPARE(subscribed, 2);
        QCOMPARE(peer.publish("t", "x", Qos::ExactlyOnce, 3), Fault::None); // 3 becomes a release
        peer.feed("50 02 0003");
        std::uint32_t expected = 4;
        for (int i = 0; i < 140'000; ++i) {
            QCOMPARE(peer.publish("t", "x", Qos::AtLeastOnce, 9), Fault::None);
            Bytes puback{0x40, 2, std::uint8_t(expected >> 8), std::uint8_t(expected)};
            const Event event = peer.feed(BytesView(puback));
            if (event.kind != Event::Kind::Acknowledged || event.packetId != expected)
                QFAIL(
                    qPrintable(QStringLiteral("message %1: identifier %2 is not the next free one")
                                   .arg(i)
                                   .arg(expected)));
            peer.session.sent(peer.session.output().size(), peer.now);
            expected = expected == 65535 ? 4 : expected + 1;
        }
        // What stood in the way all the time is still complete.
        QCOMPARE(peer.session.unfinished(), 2u);
        QCOMPARE(peer.feed("70 02 0003").token, 3u);
        peer.feed("50 02 0001");
        QCOMPARE(peer.feed("70 02 0001").token, 1u);
        QCOMPARE(peer.feed("90 03 0002 00").kind, Event::Kind::Subscribed);
    }

    /// A message that is never acknowledged does not make the memory grow with those that are.
    void holesAreClosed()
    {
        Peer peer;
        peer.establish();
        const std::string payload(1000, 'x');
        QCOMPARE(peer.publish("stuck", payload, Qos::AtLeastOnce, 1), Fault::None);
        for (int i = 0; i < 20'000; ++i) {
            QCOMPARE(peer.publish("t", payload, Qos::AtLeastOnce, std::uint64_t(i + 2)),
                     Fault::None);
            const unsigned id = unsigned(i + 2);
            const Bytes puback{0x40, 2, std::uint8_t(id >> 8), std::uint8_t(id)};
            QCOMPARE(peer.feed(BytesView(puback)).token, std::uint64_t(i + 2));
            peer.session.sent(peer.session.output().size(), peer.now);
        }
        QCOMPARE(peer.session.unfinished(), 1u);
        QVERIFY(peer.session.unfinishedBytes() < 1100);
        peer.session.connectionLost();
        QCOMPARE(peer.feed("40 02 0001").kind, Event::Kind::None);
    }

    /// [MQTT-3.1.2-23]
    void keepsAlive()
    {
        Peer peer;
        const Instant start = peer.now;
        peer.establish(true, false, 10);
        QVERIFY(peer.session.deadline() <= start + 10s);
        peer.now = peer.session.deadline() - 1ns;
        peer.tick();
        QCOMPARE(peer.output(), QByteArray());
        peer.now += 1ns;
        peer.tick();
        QCOMPARE(peer.output(), QByteArray("c000"));
        peer.feed("d0 00");
        QCOMPARE(peer.tick().kind, Event::Kind::None);
        QCOMPARE(peer.output(), QByteArray());
        // No answer to the next one.
        peer.now = peer.session.deadline();
        peer.tick();
        QCOMPARE(peer.output(), QByteArray("c000"));
        const Instant asked = peer.now;
        while (peer.session.deadline() < asked + 10s) {
            peer.now = peer.session.deadline();
            QCOMPARE(peer.tick().kind, Event::Kind::None);
            peer.output();
        }
        peer.now = asked + 10s;
        const Event event = peer.tick();
        QCOMPARE(event.kind, Event::Kind::Violation);
        QCOMPARE(event.fault, Fault::PingUnanswered);
    }

    void pingTimeoutIsItsOwn()
    {
        Limits limits;
        limits.pingTimeout = 300ms;
        Peer peer(limits);
        peer.establish(true, false, 10);
        peer.now = peer.session.deadline();
        peer.tick();
        peer.output();
        QCOMPARE(peer.session.deadline(), peer.now + 300ms);
    }

    void keepAliveOfZeroIsOff()
    {
        Peer peer;
        peer.establish(true, false, 0);
        QCOMPARE(peer.session.deadline(), Session::never);
    }

    void survivesAKill()
    {
        Limits limits;
        limits.recordChanges = true;
        Peer before(limits);
        before.establish(false);
        QCOMPARE(before.publish("t", "a", Qos::ExactlyOnce, 1), Fault::None);
        QCOMPARE(before.publish("t", "b", Qos::ExactlyOnce, 2), Fault::None);
        before.output();
        before.feed("50 02 0001");
        // What an owner has written down.
        QCOMPARE(before.session.changes().size(), 3u);
        QCOMPARE(before.session.changes()[0].packetId, 1);
        QCOMPARE(before.session.changes()[2].step, Change::Step::Released);

        Peer after;
        after.session.restoreRelease(1, 1);
        Message message{asBytes("t"), asBytes("b"), Qos::ExactlyOnce, false};
        QCOMPARE(after.session.restore(message, 2, 2), Fault::None);
        message.payload = asBytes("c");
        QCOMPARE(after.session.restore(message, 3, 0), Fault::None);
        after.establish(false, true);
        // The new message gets an identifier that is not in use.
        QCOMPARE(after.output(),
                 shown(hex("62 02 0001 3c 06 0001 74 0002 62 34 06 0001 74 0003 63")));
    }

    /// What was handed on before a kill is not handed on again, until its PUBREL came.
    void receivedIdentifiersSurviveAKill()
    {
        Limits limits;
        limits.recordChanges = true;
        Peer peer(limits);
        peer.session.restoreReceived(7);
        peer.establish(false, true);
        QCOMPARE(peer.session.changes().size(), 0u);
        QCOMPARE(peer.feed("3c 06 0001 74 0007 78").kind, Event::Kind::None);
        QCOMPARE(peer.feed("34 06 0001 74 0008 78").kind, Event::Kind::Message);
        peer.feed("62 02 0007");
        QCOMPARE(peer.session.changes().size(), 2u);
        QCOMPARE(peer.session.changes()[0].step, Change::Step::Received);
        QCOMPARE(peer.session.changes()[0].packetId, 8);
        QCOMPARE(peer.session.changes()[1].step, Change::Step::Returned);
        QCOMPARE(peer.session.changes()[1].packetId, 7);
        peer.session.clearChanges();
        peer.session.connectionLost();
        peer.establish(false, false);
        QCOMPARE(peer.session.changes().size(), 1u);
        QCOMPARE(peer.session.changes()[0].packetId, 0);
    }

    /// Any split of the bytes gives the same events.
    void splitsDoNotMatter()
    {
        const Bytes stream = hex("20 02 00 00 30 05 0001 74 6869 32 07 0001 74 0001 6869"
                                 "34 07 0001 74 0002 6869 62 02 0002 d0 00"
                                 "3a 07 0001 74 0001 6869 30 03 0001 74 36");
        std::string whole;
        for (std::size_t step = 1; step <= stream.size(); ++step) {
            Peer peer;
            peer.connect();
            peer.output();
            std::string events;
            std::size_t used = 0;
            for (std::size_t end = 0; end < stream.size();) {
                end = std::min(end + step, stream.size());
                for (;;) {
                    const Event event = peer.feed(BytesView(stream).subspan(used, end - used));
                    used += peer.consumed;
                    if (event.kind != Event::Kind::None)
                        events += std::to_string(int(event.kind)) + ":" +
                                  std::to_string(event.packetId) + " ";
                    if (peer.consumed == 0)
                        break;
                }
            }
            events += peer.output().toStdString();
            if (step == 1)
                whole = events;
            QCOMPARE(events, whole);
        }
        QVERIFY(whole.ends_with("40020001500200027002000240020001"));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
