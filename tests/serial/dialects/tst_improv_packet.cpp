// SPDX-License-Identifier: GPL-3.0-or-later
#include "cut_stream.h"
#include "serial/dialects/improv/packet.h"

#include <QtTest>

Q_DECLARE_METATYPE(ferrule::serial::improv::Packet)

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::improv;

class TestImprovPacket : public QObject
{
    Q_OBJECT

private slots:
    void encodesAsSpecified_data();
    void encodesAsSpecified();
    void decodesWhatItEncodes();
    void refusesAWrongChecksum();
    void trustsTheInnerLength_data();
    void trustsTheInnerLength();
    void findsPacketsAmongLogLines_data();
    void findsPacketsAmongLogLines();
};

void TestImprovPacket::encodesAsSpecified_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Packet>("packet");
    // Sums worked out by hand: "IMPROV" 01 is 0x1DE.
    QTest::newRow("state ready") << QByteArray("494d50524f56010101 02 e2 0a")
                                 << Packet{PacketType::CurrentState, QByteArray(1, 2)};
    QTest::newRow("ask for the state")
        << QByteArray("494d50524f56010302 0200 e5 0a") << commandPacket(Command::CurrentState);
    QTest::newRow("Wi-Fi settings") << QByteArray("494d50524f56010308 0106 026162 026364 7e 0a")
                                    << commandPacket(Command::WifiSettings, {"ab", "cd"});
}

void TestImprovPacket::encodesAsSpecified()
{
    QFETCH(QByteArray, hex);
    QFETCH(Packet, packet);
    QByteArray expected = QByteArray::fromHex(hex);
    // The vectors' own arithmetic is checked too: the byte before LF is the sum of those before it.
    unsigned sum = 0;
    for (qsizetype i = 0; i < expected.size() - 2; ++i)
        sum += static_cast<quint8>(expected[i]);
    QCOMPARE(encode(packet).toHex(' '), expected.toHex(' '));
    QCOMPARE(unsigned(static_cast<quint8>(expected[expected.size() - 2])), sum & 0xFFU);
}

void TestImprovPacket::decodesWhatItEncodes()
{
    Packet packet{PacketType::CommandResult, QByteArray(255, '\xff')};
    const QByteArray bytes = encode(packet);
    const auto whole = decode(bytes);
    QVERIFY(whole);
    QCOMPARE(whole->data, packet.data);
    QVERIFY(decode(bytes.chopped(1)));
    QVERIFY(!decode(bytes.chopped(2)));
}

void TestImprovPacket::refusesAWrongChecksum()
{
    QByteArray bytes = encode({PacketType::CurrentState, QByteArray(1, 4)});
    for (qsizetype i = 0; i < bytes.size() - 1; ++i) {
        QByteArray hurt = bytes;
        hurt[i] = static_cast<char>(hurt[i] ^ 0x10);
        QVERIFY2(!decode(hurt), qPrintable(QString::number(i)));
    }
}

void TestImprovPacket::trustsTheInnerLength_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QByteArrayList>("texts");
    QTest::newRow("two texts") << QByteArray("03 04 0161 0162") << true << QByteArrayList{"a", "b"};
    QTest::newRow("a stray zero") << QByteArray("03 04 0161 0162 00") << true
                                  << QByteArrayList{"a", "b"};
    QTest::newRow("none") << QByteArray("04 00") << true << QByteArrayList{};
    QTest::newRow("none, and a stray zero") << QByteArray("04 00 00") << true << QByteArrayList{};
    QTest::newRow("an empty text") << QByteArray("04 01 00") << true << QByteArrayList{""};
    QTest::newRow("too short for its length")
        << QByteArray("03 05 0161") << false << QByteArrayList{};
    QTest::newRow("a text beyond the end") << QByteArray("03 02 0561") << false << QByteArrayList{};
    QTest::newRow("no length") << QByteArray("03") << false << QByteArrayList{};
}

void TestImprovPacket::trustsTheInnerLength()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, readable);
    QFETCH(QByteArrayList, texts);
    const auto result = parseResult(QByteArray::fromHex(hex));
    QCOMPARE(result.has_value(), readable);
    if (result)
        QCOMPARE(result->texts, texts);
}

void TestImprovPacket::findsPacketsAmongLogLines_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("seen");
    const QByteArray packet = encode({PacketType::CurrentState, QByteArray(1, '\n')});
    const QByteArray frame = packet.chopped(1);
    QTest::newRow("between lines") << "boot\n" + packet + "up\n"
                                   << QByteArrayList{"T:boot", "F:" + frame, "T:up"};
    QTest::newRow("within a line") << "I (42) " + packet + "up\n"
                                   << QByteArrayList{"T:I (42) ", "F:" + frame, "T:up"};
    QTest::newRow("without a line end")
        << packet.chopped(1) + packet << QByteArrayList{"F:" + frame, "F:" + frame};
    QTest::newRow("the word alone")
        << QByteArray("send IMPROV please\n") << QByteArrayList{"T:send IMPROV please"};
    QTest::newRow("cut off by the next")
        << packet.first(9) + packet << QByteArrayList{"D:" + packet.first(9), "F:" + frame};
}

void TestImprovPacket::findsPacketsAmongLogLines()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, seen);
    const ImprovFraming framing;
    for (qsizetype piece = 1; piece <= stream.size(); ++piece)
        QCOMPARE(test::cutStream(framing, stream, piece), seen);
}

QTEST_APPLESS_MAIN(TestImprovPacket)
#include "tst_improv_packet.moc"
