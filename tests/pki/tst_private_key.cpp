// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/digest.h"
#include "pki/private_key.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::pki;

class TestPrivateKey : public QObject
{
    Q_OBJECT
private slots:
    void textReadsBackToTheSameKey()
    {
        const auto key = PrivateKey::generate();
        QVERIFY(key);
        const auto pem = key->toPem();
        QVERIFY(pem);
        QVERIFY(pem->starts_with("-----BEGIN PRIVATE KEY-----"));
        const auto again = PrivateKey::fromPem(*pem);
        QVERIFY(again);
        QCOMPARE(*again->toPem(), *pem);
        QVERIFY(*PrivateKey::generate()->toPem() != *pem);
    }

    void aPassphraseIsNeededAndMustBeRight()
    {
        const auto key = PrivateKey::generate();
        const auto pem = key->toPem("correct horse");
        QVERIFY(pem);
        QVERIFY(pem->starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QVERIFY(PrivateKey::fromPem(*pem, "correct horse"));
        for (const char* wrong : {"", "wrong horse"}) {
            const auto refused = PrivateKey::fromPem(*pem, wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
            QVERIFY(!refused.error().remedy.empty());
        }
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a key");
        QTest::newRow("cut") << QByteArray("-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMG\n");
        // openssl genpkey -algorithm ed25519
        QTest::newRow("another kind")
            << QByteArray("-----BEGIN PRIVATE KEY-----\n"
                          "MC4CAQAwBQYDK2VwBCIEIDT6D0ZZz7JuD9xF4fEJ5rYqJQyRTZ1k3uMXoFCl3g4X\n"
                          "-----END PRIVATE KEY-----\n");
    }

    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, pem);
        const auto key = PrivateKey::fromPem(pem.toStdString());
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::InvalidArgument);
    }

    void digestsAndWiping()
    {
        // FIPS 180-4, "abc"
        QCOMPARE(sha256Hex("abc"),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        std::string secret = "secret";
        wipe(secret);
        QVERIFY(secret.empty());
    }
};

QTEST_APPLESS_MAIN(TestPrivateKey)
#include "tst_private_key.moc"
