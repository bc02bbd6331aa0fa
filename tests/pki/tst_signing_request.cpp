// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/signing_request.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::pki;

class TestSigningRequest : public QObject
{
    Q_OBJECT
private slots:
    void textReadsBack()
    {
        const auto key = PrivateKey::generate();
        const auto request = SigningRequest::create(*key, "ABCDE12345");
        QVERIFY(request);
        const auto again = SigningRequest::fromPem(request->toPem());
        QVERIFY(again);
        QCOMPARE(again->commonName(), std::string("ABCDE12345"));
    }

    void namesAreBounded()
    {
        const auto key = PrivateKey::generate();
        QVERIFY(SigningRequest::create(*key, std::string(64, 'x')));
        for (const std::string& name : {std::string(), std::string(65, 'x')}) {
            const auto request = SigningRequest::create(*key, name);
            QVERIFY(!request);
            QCOMPARE(request.error().kind, ErrorKind::InvalidArgument);
        }
    }

    void aForgedSignatureIsRefused()
    {
        const auto key = PrivateKey::generate();
        const auto request = SigningRequest::create(*key, "ABCDE12345");
        const QByteArray pem = QByteArray::fromStdString(request->toPem());
        const qsizetype start = pem.indexOf('\n') + 1;
        QByteArray der = QByteArray::fromBase64(pem.mid(start, pem.indexOf("-----END") - start));
        der[der.indexOf("ABCDE12345")] = 'Z';
        const QByteArray forged = "-----BEGIN CERTIFICATE REQUEST-----\n" + der.toBase64() +
                                  "\n-----END CERTIFICATE REQUEST-----\n";
        const auto read = SigningRequest::fromPem(forged.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(QByteArray::fromStdString(read.error().what).contains("signature"));
    }

    void garbageAndFloodsAreRefused()
    {
        const std::string flood(SigningRequest::maxPemBytes + 1, 'A');
        for (const std::string& text : {std::string("nonsense"), std::string(), flood})
            QVERIFY(!SigningRequest::fromPem(text));
    }
};

QTEST_APPLESS_MAIN(TestSigningRequest)
#include "tst_signing_request.moc"
