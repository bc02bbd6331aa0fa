// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/smp/frame.h"
#include "serial/dialects/smp/packet.h"
#include "serial/dialects/smp/questions.h"
#include "support/manual_scheduler.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace Qt::StringLiterals;

class TestSmpFrame : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheCheckValueOfItsCrc();
    void writesTheEchoOfTheSpecification();
    void readsTheEchoOfTheSpecification();
    void splitsLongPacketsAndPutsThemTogether();
    void findsFramesAmongLogLinesHoweverTheyAreCut();
    void tellsDamage();
    void losesNoPacketBehindABrokenOne();
    void readsMapsOfEitherLength();
    void tellsErrorsOfBothVersions();
    void takesTheDerOutOfAPem();
};

namespace {

const QByteArray echoLine = "\x06\x09"
                            "ABMCAAAJAAAAAKFhZGVoZWxsbyVv\n";

smp::Packet echoPacket()
{
    smp::Packet packet;
    packet.op = smp::Op::Write;
    packet.body.insert("d"_L1, u"hello"_s);
    return packet;
}

struct Heard
{
    QByteArrayList frames;
    QByteArrayList text;
    QByteArrayList damaged;
};

Heard hear(const QByteArray& stream, qsizetype cut)
{
    test::ManualScheduler scheduler;
    smp::SmpFraming framing;
    Heard heard;
    Demultiplexer demultiplexer(
        scheduler, [&](const QByteArray& frame) { heard.frames << frame; },
        [&](const ConsoleEntry& entry) {
            (entry.kind == ConsoleEntry::Kind::Damaged ? heard.damaged : heard.text) << entry.raw;
        });
    demultiplexer.setFraming(&framing);
    for (qsizetype at = 0; at < stream.size(); at += cut)
        demultiplexer.receive(stream.mid(at, cut));
    demultiplexer.flush();
    return heard;
}

} // namespace

void TestSmpFrame::knowsTheCheckValueOfItsCrc()
{
    QCOMPARE(smp::crc16("123456789"), quint16(0x31C3));
    QCOMPARE(smp::crc16(""), quint16(0));
}

void TestSmpFrame::writesTheEchoOfTheSpecification()
{
    const QByteArray bytes = smp::encode(echoPacket());
    QCOMPARE(bytes.toHex(), QByteArray("0200000900000000a1616465") + "68656c6c6f");
    QCOMPARE(smp::encodeLines(bytes), QByteArrayList{echoLine});
}

void TestSmpFrame::readsTheEchoOfTheSpecification()
{
    smp::Reassembler reassembler;
    const auto bytes = reassembler.add(echoLine);
    QVERIFY(bytes);
    const auto packet = smp::decode(*bytes);
    QVERIFY(packet);
    QCOMPARE(packet->op, smp::Op::Write);
    QCOMPARE(packet->group, smp::group::os);
    QCOMPARE(packet->body.value("d"_L1).toString(), u"hello"_s);
}

void TestSmpFrame::splitsLongPacketsAndPutsThemTogether()
{
    for (int size = 0; size < 700; size += 7) {
        smp::Packet packet = echoPacket();
        packet.body.insert("data"_L1, QByteArray(size, char(size)));
        const QByteArray bytes = smp::encode(packet);
        const QByteArrayList lines = smp::encodeLines(bytes);
        smp::Reassembler reassembler;
        std::optional<QByteArray> whole;
        for (const QByteArray& line : lines) {
            QVERIFY(!whole);
            QVERIFY2(line.size() <= 127, qPrintable(QString::number(line.size())));
            whole = reassembler.add(line);
        }
        QVERIFY(whole);
        QCOMPARE(*whole, bytes);
    }
}

void TestSmpFrame::findsFramesAmongLogLinesHoweverTheyAreCut()
{
    const QByteArray stream = "*** Booting Zephyr OS ***\r\n" + echoLine + "uart:~$ " + echoLine +
                              "[00:00:01.000] <inf> app: up\n";
    for (qsizetype cut = 1; cut <= stream.size(); ++cut) {
        const Heard heard = hear(stream, cut);
        QCOMPARE(heard.frames, (QByteArrayList{echoLine, echoLine}));
        QVERIFY(heard.damaged.isEmpty());
        QCOMPARE(heard.text.join('|'),
                 QByteArray("*** Booting Zephyr OS ***|uart:~$ |[00:00:01.000] <inf> app: up"));
    }
}

void TestSmpFrame::tellsDamage()
{
    QByteArray flipped = echoLine;
    flipped[6] = '!';
    QCOMPARE(hear(flipped, 1000).damaged.size(), 1);
    // What is base64 still, but another packet, fails its CRC.
    QByteArray another = echoLine;
    another[10] = another[10] == 'A' ? 'B' : 'A';
    smp::Reassembler reassembler;
    QVERIFY(!reassembler.add(another));
    QCOMPARE(reassembler.damaged(), quint64(1));
}

void TestSmpFrame::losesNoPacketBehindABrokenOne()
{
    // A log line broke into a frame, and the next frame is whole.
    const QByteArray stream = "\x06\x09"
                              "ABMC<inf> app: up\n" +
                              echoLine;
    const Heard heard = hear(stream, 3);
    QCOMPARE(heard.frames, QByteArrayList{echoLine});
    // A lost line end joins two frames.
    const Heard joined = hear("\x06\x09"
                              "ABM" +
                                  echoLine,
                              4);
    QCOMPARE(joined.frames, QByteArrayList{echoLine});
    // A packet whose end was lost gives way to the next.
    smp::Packet big = echoPacket();
    big.body.insert("data"_L1, QByteArray(300, 'x'));
    const QByteArrayList lines = smp::encodeLines(smp::encode(big));
    QVERIFY(lines.size() > 2);
    smp::Reassembler reassembler;
    QVERIFY(!reassembler.add(lines[0]));
    QVERIFY(!reassembler.add(lines[1]));
    QVERIFY(reassembler.add(echoLine));
    // The end of one whose beginning was lost is passed over.
    QVERIFY(!reassembler.add(lines[2]));
    QVERIFY(reassembler.add(echoLine));
}

void TestSmpFrame::readsMapsOfEitherLength()
{
    // {"r": "hello"} with a definite and with an indefinite length.
    for (const char* body : {"a1617265"
                             "68656c6c6f",
                             "bf617265"
                             "68656c6c6f"
                             "ff"}) {
        const QByteArray cbor = QByteArray::fromHex(body);
        QByteArray bytes = QByteArray::fromHex("0b00");
        bytes += QByteArray::fromHex(QByteArray::number(cbor.size(), 16).rightJustified(4, '0'));
        bytes += QByteArray::fromHex("00000700") + cbor;
        const auto packet = smp::decode(bytes);
        QVERIFY2(packet, body);
        QCOMPARE(packet->op, smp::Op::WriteReply);
        QCOMPARE(packet->version, quint8(1));
        QCOMPARE(packet->sequence, quint8(7));
        QCOMPARE(packet->body.value("r"_L1).toString(), u"hello"_s);
    }
    QVERIFY(!smp::decode(QByteArray::fromHex("0300000500000000a161")));
    QVERIFY(!smp::decode("short"));
}

void TestSmpFrame::tellsErrorsOfBothVersions()
{
    smp::Packet reply;
    QVERIFY(!smp::errorOf(reply, u"x"_s));
    reply.body.insert("rc"_L1, 0);
    QVERIFY(!smp::errorOf(reply, u"x"_s));
    reply.body.insert("rc"_L1, 5);
    QCOMPARE(smp::errorOf(reply, u"x"_s)->kind, ErrorKind::NotFound);
    reply.body.insert("rc"_L1, 8);
    QCOMPARE(smp::errorOf(reply, u"x"_s)->kind, ErrorKind::Unsupported);
    reply.body.insert("rc"_L1, 10);
    QCOMPARE(smp::errorOf(reply, u"x"_s)->kind, ErrorKind::Device);
    QCOMPARE(smp::errorOf(reply, u"x"_s)->peerCode, 10);

    const auto grouped = [](int group, int rc) {
        QCborMap err;
        err.insert("group"_L1, group);
        err.insert("rc"_L1, rc);
        smp::Packet packet;
        packet.body.insert("err"_L1, err);
        return smp::errorOf(packet, u"x"_s);
    };
    QCOMPARE(grouped(3, 3)->kind, ErrorKind::NotFound);
    QCOMPARE(grouped(3, 5)->kind, ErrorKind::Unsupported);
    QCOMPARE(grouped(3, 2)->kind, ErrorKind::Device);
    QCOMPARE(grouped(8, 3)->kind, ErrorKind::NotFound);
    QVERIFY(!grouped(8, 0));
}

void TestSmpFrame::takesTheDerOutOfAPem()
{
    const QByteArray pem = "text before\n-----BEGIN CERTIFICATE-----\naGVs\nbG8=\n"
                           "-----END CERTIFICATE-----\n";
    QCOMPARE(smp::derOf(pem), QByteArray("hello"));
    QVERIFY(smp::derOf("no pem").isEmpty());
    QCOMPARE(smp::settingName(u"mqtt.endpoint"_s), u"mqtt/endpoint"_s);
}

QTEST_APPLESS_MAIN(TestSmpFrame)
#include "tst_smp_frame.moc"
