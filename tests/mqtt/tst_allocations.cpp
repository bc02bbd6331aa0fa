// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "support/allocations.h"

using namespace ferrule;
using namespace ferrule::mqtt;
using namespace ferrule::test;

/// Steady traffic allocates nothing: once the buffers have their size, a hundred thousand messages
/// of each kind do not call operator new once.
class TestAllocations : public QObject
{
    Q_OBJECT

    static constexpr std::string_view topic = "devices/0123456789/telemetry/temperature";
    static constexpr int messages = 100'000;

private slots:
    void counts()
    {
        const std::size_t before = allocations();
        const auto one = std::make_unique<int>(1);
        QVERIFY(one && allocations() > before);
    }

    void publishing_data()
    {
        QTest::addColumn<int>("qos");
        for (int qos = 0; qos <= 2; ++qos)
            QTest::addRow("QoS %d", qos) << qos;
    }
    void publishing()
    {
        QFETCH(int, qos);
        Peer peer;
        peer.establish();
        const Bytes payload(64, 0x2a);
        const Message message{asBytes(topic), payload, static_cast<Qos>(qos), false};
        std::size_t before = 0;
        bool complete = true;
        for (int i = 0; i < messages + 1000; ++i) {
            if (i == 1000)
                before = allocations();
            complete &= peer.session.publish(message, std::uint64_t(i)) == Fault::None;
            peer.session.sent(peer.session.output().size(), peer.now);
            const int id = i % 65535 + 1;
            const auto high = std::uint8_t(id >> 8);
            const auto low = std::uint8_t(id);
            const std::uint8_t puback[] = {0x40, 2, high, low};
            const std::uint8_t pubrec[] = {0x50, 2, high, low};
            const std::uint8_t pubcomp[] = {0x70, 2, high, low};
            if (qos == 1) {
                complete &= peer.feed(BytesView(puback)).kind == Event::Kind::Acknowledged;
            } else if (qos == 2) {
                peer.feed(BytesView(pubrec));
                peer.session.sent(peer.session.output().size(), peer.now);
                complete &= peer.feed(BytesView(pubcomp)).kind == Event::Kind::Acknowledged;
            }
        }
        const std::size_t after = allocations();
        QVERIFY(complete);
        QCOMPARE(after, before);
    }

    void receiving_data() { publishing_data(); }
    void receiving()
    {
        QFETCH(int, qos);
        Peer peer;
        peer.establish();
        const Bytes payload(64, 0x2a);
        const Message message{asBytes(topic), payload, static_cast<Qos>(qos), false};
        Buffer packet;
        std::size_t size = 0;
        QCOMPARE(writePublish(message, 7, packet, size), Fault::None);
        const std::uint8_t pubrel[] = {0x62, 2, 0, 7};
        std::size_t before = 0;
        bool complete = true;
        for (int i = 0; i < messages + 1000; ++i) {
            if (i == 1000)
                before = allocations();
            complete &= peer.feed(packet.view()).kind == Event::Kind::Message;
            if (qos == 2)
                peer.feed(BytesView(pubrel));
            peer.session.sent(peer.session.output().size(), peer.now);
        }
        const std::size_t after = allocations();
        QVERIFY(complete);
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(TestAllocations)
#include "tst_allocations.moc"
