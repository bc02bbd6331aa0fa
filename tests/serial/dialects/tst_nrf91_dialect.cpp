// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/private_key.h"
#include "pki/signing_request.h"
#include "scripted_device.h"
#include "serial/dialects/at/at_errors.h"
#include "serial/dialects/at/nrf91_dialect.h"
#include "serial/dialects/at/nrf91_keygen.h"

#include <QtTest>

using namespace ferrule;
using namespace ferrule::serial;
using namespace ferrule::serial::at;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Device = test::ScriptedDevice<Nrf91Dialect>;

namespace {

const QByteArray tag = QByteArray::number(Nrf91Dialect::defaultTag);

/// What a modem answers to %KEYGEN for a fresh key.
QByteArray keygenAnswer(const QByteArray& name)
{
    const Result<pki::PrivateKey> key = pki::PrivateKey::generate();
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::create(key.value(), name.toStdString());
    QByteArray base64;
    for (const QByteArray& line : QByteArray::fromStdString(request.value().toPem()).split('\n')) {
        if (!line.startsWith('-'))
            base64 += line;
    }
    const QByteArray url = QByteArray::fromBase64(base64).toBase64(QByteArray::Base64UrlEncoding |
                                                                   QByteArray::OmitTrailingEquals);
    return url + ".0oRDoQEmoQRBIVhMhkMB";
}

} // namespace

class TestNrf91Dialect : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void findsAModemAndItsTag();
    void leavesOtherModemsAlone();
    void triesNulWhereNothingElseEndsACommand();
    void getsPastHalfTypedText();
    void makesRoomForANewKey();
    void turnsTheAnswerIntoARequest();
    void deletesAKeyWhoseAnswerWasLost();
    void deletesAKeyThatWentIntoAnotherTag();
    void choosesATagByWhatItHolds_data();
    void choosesATagByWhatItHolds();
    void believesAnAnswerThatCameTwice();
    void endsACredentialThatWasLeftHalfWritten();
    void refusesABrokenAnswer_data();
    void refusesABrokenAnswer();
    void writesThePemAsItIs();
    void replacesWhatIsThere();
    void tellsTheListedDigest();
};

void TestNrf91Dialect::findsAModemAndItsTag()
{
    Device device;
    device.on("\r\nAT\r\n", "OK\r\n")
        .on("AT+CGMM\r\n", "nRF9160-SICA\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", "%CMNG: 4294967292,11,\"AA\"\r\n%CMNG: 201,0,\"AB\"\r\n"
                                  "%CMNG: 201,2,\"CD\"\r\nOK\r\n")
        .on("AT#XSLMVER\r\n", "ERROR\r\n");
    const Result<Capabilities> can = device.run(device.dialect->probe(400ms));
    QVERIFY2(can, device.unexpected.join('|').constData());
    QVERIFY(can.value().keyOnDevice);
    QVERIFY(can.value().hashCredential);
    QVERIFY(!can.value().settings);
    QVERIFY(!can.value().reboot);
    QVERIFY(!can.value().commit);
    QCOMPARE(device.dialect->securityTag(), 201U);
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::leavesOtherModemsAlone()
{
    Device device;
    device.on("\r\nAT\r\n", "OK\r\n").on("AT+CGMM\r\n", "ERROR\r\n");
    QCOMPARE(device.run(device.dialect->probe(400ms)).error().kind, ErrorKind::Unsupported);
    device.on("\r\nAT\r\n", "OK\r\n").on("AT+CGMM\r\n", "SIM7600E\r\nOK\r\n");
    QCOMPARE(device.run(device.dialect->probe(400ms)).error().kind, ErrorKind::Unsupported);
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::triesNulWhereNothingElseEndsACommand()
{
    Device device;
    device.on("\r\nAT\r\n", {}).on(QByteArray("\0AT\0", 4), QByteArray("OK\0", 3));
    device.on(QByteArray("AT+CGMM\0", 8), QByteArray("nRF9161-LACA\0OK\0", 16))
        .onTwice(QByteArray("AT%CMNG=1\0", 10), QByteArray("OK\0", 3))
        .on(QByteArray("AT#XSLMVER\0", 11), QByteArray("#XSLMVER: \"2.6.1\"\0OK\0", 21));
    const Result<Capabilities> can = device.run(device.dialect->probe(400ms));
    QVERIFY2(can, device.unexpected.join('|').toHex(' ').constData());
    QVERIFY(can.value().reboot);
    QCOMPARE(device.dialect->securityTag(), Nrf91Dialect::defaultTag);
}

void TestNrf91Dialect::getsPastHalfTypedText()
{
    Device device;
    // The line end completes what stood there, and its refusal is not the answer to AT.
    device.on("\r\nAT\r\n", "ERROR\r\nOK\r\n")
        .on("AT\r\n", "OK\r\n")
        .on("AT+CGMM\r\n", "nRF9160-SICA\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", "OK\r\n")
        .on("AT#XSLMVER\r\n", "ERROR\r\n");
    QVERIFY(device.run(device.dialect->probe(400ms)));
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::makesRoomForANewKey()
{
    Device device;
    device.on("AT+CFUN=4\r\n", "OK\r\n")
        .on("AT%CMNG=3," + tag + ",2\r\n", "+CME ERROR: 513\r\n")
        .on("AT%CMNG=3," + tag + ",1\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->generateKey()));
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::turnsTheAnswerIntoARequest()
{
    Device device;
    device
        .on("AT%KEYGEN=" + tag + ",2,0,\"CN=ABC\"\r\n",
            "%KEYGEN: \"" + keygenAnswer("ABC") + "\"\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", "%CMNG: " + tag + ",2,\"AA\"\r\nOK\r\n");
    const Result<QByteArray> pem = device.run(device.dialect->certificateRequest(u"ABC"_s));
    QVERIFY(pem);
    const Result<pki::SigningRequest> request =
        pki::SigningRequest::fromPem(pem.value().toStdString());
    QVERIFY(request);
    QCOMPARE(request.value().commonName(), std::string("ABC"));
}

void TestNrf91Dialect::deletesAKeyWhoseAnswerWasLost()
{
    Device device;
    const QByteArray make = "AT%KEYGEN=" + tag + ",2,0,\"CN=ABC\"\r\n";
    QByteArray hurt = keygenAnswer("ABC");
    hurt[40] = hurt[40] == 'A' ? 'B' : 'A';
    device.on(make, "+CME ERROR: 519\r\n")
        .on("AT%CMNG=3," + tag + ",2\r\n", "OK\r\n")
        .on(make, "%KEYGEN: \"" + hurt + "\"\r\nOK\r\n")
        .on("AT%CMNG=3," + tag + ",2\r\n", "OK\r\n")
        .on(make, "%KEYGEN: \"" + keygenAnswer("ABC") + "\"\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", "%CMNG: " + tag + ",2,\"AA\"\r\nOK\r\n");
    QVERIFY(device.run(device.dialect->certificateRequest(u"ABC"_s)));
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::deletesAKeyThatWentIntoAnotherTag()
{
    Device device;
    const QByteArray make = "AT%KEYGEN=" + tag + ",2,0,\"CN=ABC\"\r\n";
    // A digit of the tag was hurt on the way to the modem.
    device.on(make, "%KEYGEN: \"" + keygenAnswer("ABC") + "\"\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n",
                 "%CMNG: 16842752,2,\"AA\"\r\n%CMNG: " + tag + ",0,\"BB\"\r\nOK\r\n")
        .on("AT%CMNG=3,16842752,2\r\n", "OK\r\n")
        .on("AT%CMNG=3," + tag + ",2\r\n", "+CME ERROR: 513\r\n")
        .on(make, "%KEYGEN: \"" + keygenAnswer("ABC") + "\"\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", "%CMNG: " + tag + ",2,\"CC\"\r\nOK\r\n");
    const Result<QByteArray> pem = device.run(device.dialect->certificateRequest(u"ABC"_s));
    QVERIFY2(pem, device.unexpected.join('|').constData());
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::choosesATagByWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("held");
    QTest::addColumn<quint32>("chosen");
    const quint32 usual = Nrf91Dialect::defaultTag;
    QTest::newRow("nothing") << QByteArray() << usual;
    QTest::newRow("another application's") << QByteArray("201,0 201,1 201,2") << 201U;
    QTest::newRow("two, the lower one") << QByteArray("202,0 202,2 201,1 201,2") << 201U;
    QTest::newRow("the usual one too") << QByteArray("201,0 201,2 " + tag + ",0") << usual;
    QTest::newRow("a key alone") << QByteArray("201,2") << usual;
    QTest::newRow("a root alone") << QByteArray("201,0") << usual;
}

void TestNrf91Dialect::choosesATagByWhatItHolds()
{
    QFETCH(QByteArray, held);
    QFETCH(quint32, chosen);
    QByteArray list;
    for (const QByteArray& slot : held.split(' '))
        list += slot.isEmpty() ? slot : "%CMNG: " + slot + ",\"AA\"\r\n";
    Device device;
    device.on("\r\nAT\r\n", "OK\r\n")
        .on("AT+CGMM\r\n", "nRF9160-SICA\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", list + "OK\r\n")
        .on("AT#XSLMVER\r\n", "ERROR\r\n");
    QVERIFY(device.run(device.dialect->probe(400ms)));
    QCOMPARE(device.dialect->securityTag(), chosen);
}

void TestNrf91Dialect::believesAnAnswerThatCameTwice()
{
    Device device;
    const auto identify = [&device](const QByteArrayList& numbers) {
        device.on("AT+CGMM\r\n", "nRF9160-SICA\r\nOK\r\n")
            .on("AT+CGMR\r\n", "mfw_nrf9160_1.3.6\r\nOK\r\n");
        for (const QByteArray& number : numbers)
            device.on("AT+CGSN\r\n", number + "\r\nOK\r\n");
        return device.run(device.dialect->info());
    };
    const QByteArray right = "352656100367872";
    const QByteArray hurt = "352656100367873";
    QCOMPARE(identify({hurt, right, right}).value().hardwareId, QString::fromLatin1(right));
    QVERIFY(device.isThrough());
    const Result<DeviceInfo> never = identify({right, hurt, right, hurt});
    QVERIFY(!never);
    QCOMPARE(never.error().kind, ErrorKind::Protocol);
    QVERIFY(device.isThrough());
}

void TestNrf91Dialect::endsACredentialThatWasLeftHalfWritten()
{
    Device device;
    const QByteArray quote = "\"\r\n";
    device.on("\r\nAT\r\n", {})
        .on(QByteArray("\0AT\0", 4), {})
        .on(quote, "ERROR\r\n")
        .on("\r\nAT\r\n", "OK\r\n")
        .on("AT+CGMM\r\n", "nRF9160-SICA\r\nOK\r\n")
        .onTwice("AT%CMNG=1\r\n", "OK\r\n")
        .on("AT#XSLMVER\r\n", "ERROR\r\n");
    const Result<Capabilities> can = device.run(device.dialect->probe(800ms));
    QVERIFY2(can, device.unexpected.join('|').constData());
    QVERIFY(device.isThrough());
    // Where nothing answers to that either, no open quote is left behind.
    device.on("\r\nAT\r\n", {})
        .on(QByteArray("\0AT\0", 4), {})
        .on(quote, {})
        .on("\r\nAT\r\n", {})
        .on(quote, {});
    QCOMPARE(device.run(device.dialect->probe(800ms)).error().kind, ErrorKind::Timeout);
    QVERIFY2(device.isThrough(), device.unexpected.join('|').constData());
    // A first round leaves the time for it to the other dialects.
    device.on("\r\nAT\r\n", {}).on(QByteArray("\0AT\0", 4), {});
    QCOMPARE(device.run(device.dialect->probe(firstPatience)).error().kind, ErrorKind::Timeout);
    QVERIFY2(device.isThrough(), device.unexpected.join('|').constData());
}

void TestNrf91Dialect::refusesABrokenAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray good = keygenAnswer("ABC");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no dot") << good.left(good.indexOf('.'));
    QTest::newRow("no base64url") << QByteArray("MII+/=.AA");
    QTest::newRow("cut off") << good.left(good.indexOf('.') - 8) + ".AA";
    QTest::newRow("no request") << QByteArray("AAAA.AA");
}

void TestNrf91Dialect::refusesABrokenAnswer()
{
    QFETCH(QByteArray, answer);
    const Result<QByteArray> pem = requestFromKeygen(answer);
    QVERIFY(!pem);
    QCOMPARE(pem.error().kind, ErrorKind::Protocol);
}

void TestNrf91Dialect::writesThePemAsItIs()
{
    Device device;
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\nOK\n-----END CERTIFICATE-----\n";
    // The echo of a line that reads OK is no final result: nothing has been stored yet.
    device.on("AT+CFUN=4\r\n", "OK\r\n")
        .on("AT%CMNG=0," + tag + ",1,\"" + pem + "\"\r\n", "OK\r\n");
    QVERIFY(device.run(device.dialect->putCredential(CredentialKind::Certificate, pem, {})));
    QVERIFY(device.isThrough());
    QCOMPARE(device.run(device.dialect->putCredential(CredentialKind::Certificate, "a\"b", {}))
                 .error()
                 .kind,
             ErrorKind::InvalidArgument);
}

void TestNrf91Dialect::replacesWhatIsThere()
{
    Device device;
    const QByteArray write = "AT%CMNG=0," + tag + ",0,\"pem\"\r\n";
    device.on("AT+CFUN=4\r\n", "OK\r\n")
        .on(write, "+CME ERROR: 519\r\n")
        .on("AT%CMNG=3," + tag + ",0\r\n", "OK\r\n")
        .on(write, "OK\r\n");
    QVERIFY(device.run(device.dialect->putCredential(CredentialKind::Authority, "pem", {})));
    QVERIFY(device.isThrough());
    device.on("AT+CFUN=4\r\n", "OK\r\n").on(write, "+CME ERROR: 515\r\n");
    const Result<void> full =
        device.run(device.dialect->putCredential(CredentialKind::Authority, "pem", {}));
    QCOMPARE(full.error().peerCode, cme::full);
    QVERIFY(!full.error().remedy.empty());
}

void TestNrf91Dialect::tellsTheListedDigest()
{
    Device device;
    device.on("AT%CMNG=1," + tag + ",0\r\n", "%CMNG: " + tag + ",0,\"ABCDEF01\"\r\nOK\r\n");
    QCOMPARE(device.run(device.dialect->hashCredential(CredentialKind::Authority, Stage::Effective))
                 .value(),
             u"abcdef01"_s);
    device.on("AT%CMNG=1," + tag + ",0\r\n", "OK\r\n");
    QCOMPARE(device.run(device.dialect->hashCredential(CredentialKind::Authority, Stage::Effective))
                 .error()
                 .kind,
             ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(TestNrf91Dialect)
#include "tst_nrf91_dialect.moc"
