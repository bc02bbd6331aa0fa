// SPDX-License-Identifier: GPL-3.0-or-later
#include "client_fixture.h"

using namespace ferrule;
using namespace ferrule::test;

/// Why connections end, and when the next is tried.
class TestClientEnds : public ClientFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    /// A certificate that was revoked, or a broker that is another one: the longest wait as well.
    void aTlsFailureIsNotHammered()
    {
        ClientOptions options = plainOptions();
        options.autoReconnect = true;
        options.reconnectMost = 60s;
        const auto connected = start(m_client->connectToBroker(options));
        m_broker.drop(EndReason::Tls, ErrorKind::Tls);
        QCOMPARE(kindOf(connected), ErrorKind::Tls);
        QCOMPARE(lastEnd().reason, EndReason::Tls);
        QVERIFY(lastEnd().willReconnect);
        QCOMPARE(lastEnd().nextAttemptIn, Duration(60s));
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
};

QTEST_GUILESS_MAIN(TestClientEnds)
#include "tst_client_ends.moc"
