// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"
#include "pki/files.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

using namespace ferrule;
using namespace ferrule::pki;

namespace {

constexpr UtcMs now = 1'790'000'000'000;
constexpr UtcMs dayMs = 24LL * 3600 * 1000;

X509* readX509(const std::string& pem)
{
    BIO* bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    X509* certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return certificate;
}

/// OpenSSL's verdict on `leaf` for `purpose`; a list is looked at where there is one.
int verify(const Authority& authority, const std::string& leaf, int purpose, UtcMs at,
           const std::string& revocationList = {})
{
    X509_STORE* store = X509_STORE_new();
    X509* root = readX509(authority.certificatePem());
    X509* certificate = readX509(leaf);
    X509_STORE_add_cert(store, root);
    if (!revocationList.empty()) {
        BIO* bio = BIO_new_mem_buf(revocationList.data(), static_cast<int>(revocationList.size()));
        X509_CRL* list = PEM_read_bio_X509_CRL(bio, nullptr, nullptr, nullptr);
        X509_STORE_add_crl(store, list);
        X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK);
        X509_CRL_free(list);
        BIO_free(bio);
    }
    X509_STORE_CTX* context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, store, certificate, nullptr);
    X509_STORE_CTX_set_purpose(context, purpose);
    X509_STORE_CTX_set_time(context, 0, at / 1000);
    X509_verify_cert(context);
    const int verdict = X509_STORE_CTX_get_error(context);
    X509_STORE_CTX_free(context);
    X509_free(certificate);
    X509_free(root);
    X509_STORE_free(store);
    return verdict;
}

SigningRequest request(const std::string& name = "whatever it says")
{
    const auto key = PrivateKey::generate();
    auto made = SigningRequest::create(*key, name);
    return std::move(*made);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Result<Authority> open(UtcMs at = now)
    {
        return Authority::openOrCreate(m_folder->path().toStdString(), "Test authority", at);
    }
    QString path(const char* name) const { return m_folder->filePath(QLatin1StringView(name)); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSecondOpenFindsTheSameRoot()
    {
        const auto first = open();
        QVERIFY(first);
        QVERIFY(first->info().isAuthority);
        QCOMPARE(first->info().subject, std::string("Test authority"));
        const auto second = open(now + dayMs);
        QVERIFY(second);
        QCOMPARE(second->certificatePem(), first->certificatePem());
        QVERIFY(
            !(QFile::permissions(path("authority.key")) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void clientsAreNamedByUsAndVerify()
    {
        const auto authority = open();
        const auto issued = authority->issueClient(request(), "ABCDE12345", now);
        QVERIFY(issued);
        QCOMPARE(issued->info.subject, std::string("ABCDE12345"));
        QCOMPARE(issued->info.issuer, std::string("Test authority"));
        QCOMPARE(issued->info.serial.size(), std::size_t(40));
        QVERIFY(issued->info.notBefore < now);
        QVERIFY(!issued->info.isAuthority);
        QCOMPARE(verify(*authority, issued->pem, X509_PURPOSE_SSL_CLIENT, now), X509_V_OK);
        QCOMPARE(verify(*authority, issued->pem, X509_PURPOSE_SSL_SERVER, now),
                 X509_V_ERR_INVALID_PURPOSE);
        QCOMPARE(
            verify(*authority, issued->pem, X509_PURPOSE_SSL_CLIENT, issued->info.notAfter + 1000),
            X509_V_ERR_CERT_HAS_EXPIRED);
    }

    void serialNumbersDiffer()
    {
        const auto authority = open();
        const auto asked = request();
        QSet<QByteArray> serials;
        for (int i = 0; i < 50; ++i)
            serials.insert(
                QByteArray::fromStdString(authority->issueClient(asked, "A", now)->info.serial));
        QCOMPARE(serials.size(), 50);
    }

    void serversCarryTheirNames()
    {
        const auto authority = open();
        const auto issued =
            authority->issueServer(request(), {"DNS:localhost", "IP:127.0.0.1"}, now);
        QVERIFY(issued);
        QCOMPARE(issued->info.names, (std::vector<std::string>{"DNS:localhost", "IP:127.0.0.1"}));
        QCOMPARE(verify(*authority, issued->pem, X509_PURPOSE_SSL_SERVER, now), X509_V_OK);
        for (const char* wrong : {"localhost", "DNS:", "DNS:a,URI:b", "DNS:a\nb"})
            QVERIFY(!authority->issueServer(request(), {wrong}, now));
        QVERIFY(!authority->issueServer(request(), {}, now));
    }

    void aRevokedCertificateIsRefusedAndNoOther()
    {
        const auto authority = open();
        const auto revoked = authority->issueClient(request(), "GONE", now);
        const auto kept = authority->issueClient(request(), "KEPT", now);
        const auto list =
            authority->revocationList({{revoked->info.serial, now}}, 7, now - dayMs, now + dayMs);
        QVERIFY(list);
        QCOMPARE(verify(*authority, revoked->pem, X509_PURPOSE_SSL_CLIENT, now, *list),
                 X509_V_ERR_CERT_REVOKED);
        QCOMPARE(verify(*authority, kept->pem, X509_PURPOSE_SSL_CLIENT, now, *list), X509_V_OK);
        QCOMPARE(verify(*authority, kept->pem, X509_PURPOSE_SSL_CLIENT, now + 2 * dayMs, *list),
                 X509_V_ERR_CRL_HAS_EXPIRED);
    }

    void aKillBetweenKeyAndCertificateIsCompleted()
    {
        QVERIFY(open());
        const QByteArray key = contentOf(path("authority.key"));
        QVERIFY(QFile::remove(path("authority.crt")));
        QVERIFY(open());
        QCOMPARE(contentOf(path("authority.key")), key);
    }

    void badFilesAreErrorsAndStay_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("corrupt key") << QStringLiteral("authority.key") << QByteArray("garbage")
                                     << ErrorKind::InvalidArgument;
        QTest::newRow("empty key")
            << QStringLiteral("authority.key") << QByteArray() << ErrorKind::InvalidArgument;
        QTest::newRow("corrupt certificate") << QStringLiteral("authority.crt")
                                             << QByteArray("garbage") << ErrorKind::InvalidArgument;
        const std::string foreign = *PrivateKey::generate()->toPem();
        QTest::newRow("foreign key") << QStringLiteral("authority.key")
                                     << QByteArray::fromStdString(foreign) << ErrorKind::Conflict;
        const std::string encrypted = *PrivateKey::generate()->toPem("secret");
        QTest::newRow("encrypted key")
            << QStringLiteral("authority.key") << QByteArray::fromStdString(encrypted)
            << ErrorKind::PermissionDenied;
    }

    void badFilesAreErrorsAndStay()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        QVERIFY(open());
        const QString damaged = m_folder->filePath(file);
        QVERIFY(writeFile(damaged.toStdString(), content.toStdString(), FileAccess::OwnerOnly));
        const QByteArray key = contentOf(path("authority.key"));
        const QByteArray certificate = contentOf(path("authority.crt"));
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().remedy.empty());
        QCOMPARE(contentOf(path("authority.key")), key);
        QCOMPARE(contentOf(path("authority.crt")), certificate);
    }

    void aMissingKeyIsNotReplaced()
    {
        QVERIFY(open());
        QVERIFY(QFile::remove(path("authority.key")));
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Conflict);
        QVERIFY(!QFile::exists(path("authority.key")));
    }

    void anExpiredRootIsAnError()
    {
        QVERIFY(open());
        QCOMPARE(open(now + 11 * 365 * dayMs).error().kind, ErrorKind::Tls);
        QCOMPARE(open(now - dayMs).error().kind, ErrorKind::Tls);
        QVERIFY(open());
    }

    void noLeafOutlivesTheRoot()
    {
        const auto authority = open();
        const UtcMs late = authority->info().notAfter - dayMs;
        const auto issued = authority->issueClient(request(), "LATE", late);
        QCOMPARE(issued->info.notAfter, authority->info().notAfter);
    }
};

QTEST_APPLESS_MAIN(TestAuthority)
#include "tst_authority.moc"
