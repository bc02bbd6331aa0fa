// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/rpc/frame.h"
#include "serial/dialects/rpc/summary.h"

#include <QtTest>

using namespace ferrule::serial;
using namespace Qt::StringLiterals;
using Verdict = Claim::Verdict;

Q_DECLARE_METATYPE(Claim::Verdict)

/// The reference dialect's codec against vectors that were worked out with zlib.
class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void encodesWithAndWithoutChecksum();
    void decodesOwnFrames();
    void refusesDamage();
    void claims_data();
    void claims();
    void claimsTheSameWhereverTheBytesAreCut();
    void wantsChecksumsOnceTheyWereSeen();
    void summariesHideCredentials();
};

void TestFrame::encodesWithAndWithoutChecksum()
{
    QJsonObject object;
    object.insert("id"_L1, 1);
    object.insert("method"_L1, u"RPC.List"_s);
    QCOMPARE(rpc::encode(object, false), QByteArray("\n{\"id\":1,\"method\":\"RPC.List\"}\n"));
    QCOMPARE(rpc::encode(object, true),
             QByteArray("\n{\"id\":1,\"method\":\"RPC.List\"}e292971e\n"));
}

void TestFrame::decodesOwnFrames()
{
    QJsonObject params;
    params.insert("value"_L1, u"braces } { and \"quotes\" and a\nline feed"_s);
    QJsonObject object;
    object.insert("id"_L1, 7);
    object.insert("method"_L1, u"Store.Set"_s);
    object.insert("params"_L1, params);
    const auto plain = rpc::decode(rpc::encode(object, false));
    QVERIFY(plain);
    QCOMPARE(plain->object, object);
    QVERIFY(!plain->checked);
    const auto checked = rpc::decode(rpc::encode(object, true));
    QVERIFY(checked);
    QCOMPARE(checked->object, object);
    QVERIFY(checked->checked);
}

void TestFrame::refusesDamage()
{
    QJsonObject object;
    object.insert("id"_L1, 7);
    object.insert("result"_L1, u"intact"_s);
    const QByteArray frame = rpc::encode(object, true);
    // Every single flipped bit, the line ends left out, spoils the frame or leaves another object.
    for (qsizetype byte = 1; byte + 1 < frame.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = frame;
            damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << bit));
            const auto decoded = rpc::decode(damaged);
            QVERIFY2(!decoded || !decoded->checked, damaged.constData());
        }
    }
}

void TestFrame::claims_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<qsizetype>("size");

    const auto row = [](const char* name, const QByteArray& bytes, Verdict verdict,
                        qsizetype size) { QTest::newRow(name) << bytes << verdict << size; };
    const QByteArray reply = "{\"id\":3,\"result\":{}}";
    const QByteArray crc = "26931b05";
    row("reply", reply + "\n", Verdict::Frame, reply.size() + 1);
    row("reply, CR LF", reply + "\r\n", Verdict::Frame, reply.size() + 2);
    row("reply with checksum", reply + crc + "\nnext", Verdict::Frame, reply.size() + 9);
    row("wrong checksum", reply + "00000000\n", Verdict::Damaged, reply.size() + 9);
    row("checksum in capitals", reply + crc.toUpper() + "\n", Verdict::Damaged, reply.size() + 9);
    row("seven digits", reply + crc.first(7) + "\n", Verdict::Damaged, reply.size() + 8);
    row("nine digits", reply + crc + "0\n", Verdict::Damaged, reply.size() + 10);
    row("junk before", "ets> " + reply + "\n", Verdict::Text, 5);
    row("junk with a brace before", "x{ " + reply + crc + "\n", Verdict::Text, 3);
    row("notification", "{\"method\":\"Cloud.State\",\"params\":{}}\n", Verdict::Frame, 37);
    row("echoed request", "{\"id\":3,\"method\":\"RPC.List\"}\n", Verdict::Frame, 29);
    row("a log in JSON", "{\"level\":\"info\",\"id\":\"x\"}\n", Verdict::Text, 26);
    row("log line", "[1.0] boot: ready\nmore", Verdict::Text, 18);
    row("empty line", "\n{", Verdict::Delimiter, 1);
    row("empty line, CR LF", "\r\n", Verdict::Delimiter, 2);
    row("cut reply", "{\"id\":3,\"resu\n", Verdict::Damaged, 14);
    row("a prompt", "login: ", Verdict::NeedMore, 7);
    row("half a frame", reply.first(9), Verdict::NeedMore, 0);
    row("half a frame behind text", "abc" + reply.first(9), Verdict::NeedMore, 3);
    row("high bytes", QByteArray("\xFF\x80{\n"), Verdict::Text, 4);
}

void TestFrame::claims()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Verdict, verdict);
    QFETCH(qsizetype, size);
    const Claim claim = rpc::RpcFraming().claim(bytes, 0);
    QCOMPARE(int(claim.verdict), int(verdict));
    QCOMPARE(claim.size, size);
}

void TestFrame::claimsTheSameWhereverTheBytesAreCut()
{
    const QByteArray stream = "junk {\"id\":3,\"result\":{}}26931b05\n";
    const rpc::RpcFraming framing;
    const Claim whole = framing.claim(stream, 0);
    for (qsizetype cut = 1; cut < stream.size(); ++cut) {
        QCOMPARE(int(framing.claim(QByteArrayView(stream).first(cut), 0).verdict),
                 int(Verdict::NeedMore));
        const Claim later = framing.claim(stream, cut);
        QCOMPARE(int(later.verdict), int(whole.verdict));
        QCOMPARE(later.size, whole.size);
    }
}

void TestFrame::wantsChecksumsOnceTheyWereSeen()
{
    rpc::RpcFraming framing;
    const QByteArray bare = "{\"id\":3,\"result\":{}}\n";
    QCOMPARE(int(framing.claim(bare, 0).verdict), int(Verdict::Frame));
    framing.requireChecksum(true);
    QCOMPARE(int(framing.claim(bare, 0).verdict), int(Verdict::Damaged));
    framing.requireChecksum(false);
    QCOMPARE(int(framing.claim(bare, 0).verdict), int(Verdict::Frame));
}

void TestFrame::summariesHideCredentials()
{
    QJsonObject params;
    params.insert("kind"_L1, u"key"_s);
    params.insert("data"_L1, u"-----BEGIN PRIVATE KEY-----"_s);
    QJsonObject request;
    request.insert("id"_L1, 9);
    request.insert("method"_L1, u"Cred.Put"_s);
    request.insert("params"_L1, params);
    QCOMPARE(rpc::summarise(request, true), u"→ 9 Cred.Put data=(27 characters) kind=key"_s);

    QJsonObject error;
    error.insert("code"_L1, 404);
    error.insert("message"_L1, u"no setting"_s);
    QJsonObject reply;
    reply.insert("id"_L1, 9);
    reply.insert("error"_L1, error);
    QCOMPARE(rpc::summarise(reply, false), u"← 9 error 404: no setting"_s);
}

QTEST_APPLESS_MAIN(TestFrame)
#include "tst_frame.moc"
