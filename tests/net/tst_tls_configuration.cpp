// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_configuration.h"
#include "pki/authority.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

#include <openssl/err.h>

using namespace ferrule;

class TestTlsConfiguration : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto key = pki::PrivateKey::generate();
        QVERIFY(key.hasValue());
        const auto certificate =
            pki::issueSelfSigned(*key, "device", SystemClock().utcMs(), std::chrono::hours(1));
        QVERIFY(certificate.hasValue());
        m_certificate = QByteArray::fromStdString(certificate->pem);
        m_plainKey = QByteArray::fromStdString(*key->toPem());
        m_lockedKey = QByteArray::fromStdString(*key->toPem("secret"));
    }

    void readsAnEllipticKey()
    {
        const auto configuration = net::makeTlsConfiguration(options(m_plainKey, {}));
        QVERIFY(configuration.hasValue());
        QCOMPARE(configuration->privateKey().algorithm(), QSsl::Ec);
    }

    void readsAnEncryptedKey()
    {
        const auto configuration = net::makeTlsConfiguration(options(m_lockedKey, "secret"));
        QVERIFY(configuration.hasValue());
        QVERIFY(!configuration->privateKey().isNull());
    }

    void explainsAWrongPassphrase()
    {
        const auto configuration = net::makeTlsConfiguration(options(m_lockedKey, "other"));
        QVERIFY(!configuration.hasValue());
        QCOMPARE(configuration.error().kind, ErrorKind::Tls);
        QVERIFY(!configuration.error().remedy.empty());
    }

    /// OpenSSL's queue of errors belongs to the thread: what is left in it breaks the next read of
    /// every other TLS connection there.
    void leavesNothingInTheThreadsErrorQueue_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("plain") << m_plainKey << QByteArray();
        QTest::newRow("encrypted") << m_lockedKey << QByteArray("secret");
        QTest::newRow("wrong passphrase") << m_lockedKey << QByteArray("other");
        QTest::newRow("garbage") << QByteArray("no key") << QByteArray();
    }
    void leavesNothingInTheThreadsErrorQueue()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, passphrase);
        static_cast<void>(net::makeTlsConfiguration(options(key, passphrase)));
        QCOMPARE(ERR_peek_error(), 0UL);
    }

private:
    net::TlsOptions options(const QByteArray& key, const QByteArray& passphrase) const
    {
        net::TlsOptions options;
        options.authorityPem = m_certificate;
        options.certificatePem = m_certificate;
        options.keyPem = key;
        options.keyPassphrase = passphrase;
        return options;
    }

    QByteArray m_certificate;
    QByteArray m_plainKey;
    QByteArray m_lockedKey;
};

QTEST_GUILESS_MAIN(TestTlsConfiguration)
#include "tst_tls_configuration.moc"
