// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIssuer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Books> m_books;
    Issuer& issuer() { return *m_books->issuer; }

    bool isRevoked(const QString& serial)
    {
        const auto rows = m_books->database.run(
            u"SELECT revoked_ms FROM credentials WHERE serial = ?"_s, {serial});
        return (*rows)->next() && (*rows)->value(0).toLongLong() != 0;
    }
    QString sign(Issuer::Confirm confirm)
    {
        m_books->time.advance(1s);
        return issuer().sign(u"DEVICE1234"_s, Books::request(), confirm)->serial;
    }

private slots:
    void init()
    {
        m_books = std::make_unique<Books>();
        m_books->reserve(u"DEVICE1234"_s);
        QVERIFY(m_books->registry->claim(u"DEVICE1234"_s, u"tester"_s));
    }

    void theClaimIdIsTheNameWhateverTheRequestSays()
    {
        const auto identity =
            issuer().sign(u"DEVICE1234"_s, Books::request("EVIL"), Issuer::Confirm::Explicitly);
        QVERIFY(identity);
        const auto info = pki::inspectCertificate(identity->certificatePem.toStdString());
        QCOMPARE(info->subject, std::string("DEVICE1234"));
        QVERIFY(identity->keyPem.isEmpty());
    }

    void theLegacyFlowMakesAKeyThatFits()
    {
        const auto identity = issuer().issueWithKey(u"DEVICE1234"_s);
        QVERIFY(identity);
        const auto key = pki::PrivateKey::fromPem(identity->keyPem.toStdString());
        QVERIFY(key);
        QVERIFY(*pki::certificateMatches(identity->certificatePem.toStdString(), *key));
    }

    void onlyClaimedDevicesGetOne()
    {
        m_books->reserve(u"UNCLAIMED1"_s);
        const auto refused =
            issuer().sign(u"UNCLAIMED1"_s, Books::request(), Issuer::Confirm::Explicitly);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(issuer().issueWithKey(u"NOBODY"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(issuer().sign(u"DEVICE1234"_s, "junk", Issuer::Confirm::Explicitly).error().kind,
                 ErrorKind::InvalidArgument);
    }

    void whatNobodyConfirmedIsRevokedAtTheNextStart()
    {
        const QString kept = sign(Issuer::Confirm::Explicitly);
        QVERIFY(issuer().confirm(kept));
        const QString lost = sign(Issuer::Confirm::Explicitly);
        const QString unread = sign(Issuer::Confirm::AtLogin);
        m_books->restart();
        QSignalSpy changed(&issuer(), &Issuer::revocationsChanged);
        QVERIFY(issuer().recover());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!isRevoked(kept));
        QVERIFY(isRevoked(lost));
        QVERIFY(isRevoked(unread));
        QCOMPARE(issuer().confirm(lost).error().kind, ErrorKind::Conflict);
    }

    void aLoginConfirmsTheNewestAndRevokesWhatItReplaces()
    {
        const QString first = sign(Issuer::Confirm::AtLogin);
        const QString second = sign(Issuer::Confirm::AtLogin);
        QVERIFY(issuer().noteLogin(u"DEVICE1234"_s));
        QVERIFY(isRevoked(first));
        QVERIFY(!isRevoked(second));
        m_books->restart();
        QVERIFY(issuer().recover());
        QVERIFY(!isRevoked(second));
    }

    void aLoginLeavesASerialJobAlone()
    {
        const QString current = sign(Issuer::Confirm::Explicitly);
        QVERIFY(issuer().confirm(current));
        const QString coming = sign(Issuer::Confirm::Explicitly);
        // The device is still at work with its old certificate while the new one is written.
        QVERIFY(issuer().noteLogin(u"DEVICE1234"_s));
        QVERIFY(!isRevoked(current));
        QVERIFY(!isRevoked(coming));
        m_books->time.advance(1s);
        QVERIFY(issuer().confirm(coming));
        QVERIFY(issuer().noteLogin(u"DEVICE1234"_s));
        QVERIFY(isRevoked(current));
        QVERIFY(!isRevoked(coming));
    }

    void revokingTwiceIsNoError()
    {
        const QString serial = sign(Issuer::Confirm::Explicitly);
        QSignalSpy changed(&issuer(), &Issuer::revocationsChanged);
        QVERIFY(issuer().revoke(serial, u"test"_s));
        QVERIFY(issuer().revoke(serial, u"test"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(issuer().revoke(u"abc"_s, u"test"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(issuer().confirm(u"abc"_s).error().kind, ErrorKind::NotFound);
    }

    void listsAreNumberedUpwards()
    {
        const auto first = issuer().revocationList();
        QVERIFY(first);
        QVERIFY(first->startsWith("-----BEGIN X509 CRL-----"));
        m_books->restart();
        QVERIFY(*issuer().revocationList() != *first);
        const auto rows = m_books->database.run(
            u"SELECT value FROM settings WHERE key = 'revocation-list.number'"_s);
        QVERIFY((*rows)->next());
        QCOMPARE((*rows)->value(0).toInt(), 2);
    }

    void noKeyIsEverStored()
    {
        const auto identity = issuer().issueWithKey(u"DEVICE1234"_s);
        m_books->database.close();
        for (const QString& name : QDir(m_books->folder.path()).entryList(QDir::Files)) {
            if (name == u"authority.key"_s)
                continue;
            QFile file(m_books->folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("PRIVATE KEY"));
            QVERIFY(!content.contains(identity->keyPem.mid(30, 60)));
        }
    }
};

QTEST_GUILESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
