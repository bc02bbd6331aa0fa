// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/identity_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::agent;
using namespace Qt::StringLiterals;

namespace {

void writeText(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

Identity full()
{
    Identity identity;
    identity.claimId = u"P7Q8R9S0TA"_s;
    identity.product = u"token"_s;
    identity.builderUrl = u"http://127.0.0.1/api"_s;
    identity.api = u"http://127.0.0.1/device"_s;
    identity.token = u"secret"_s;
    identity.accountId = u"ACC1"_s;
    identity.cloudName = u"Bench"_s;
    identity.keyStaysHere = true;
    identity.endpoint = u"localhost"_s;
    identity.port = 8883;
    identity.certificatePem = "-----BEGIN CERTIFICATE-----\nAA==\n";
    identity.keyPem = "-----BEGIN PRIVATE KEY-----\nAA==\n";
    identity.authorityPem = "-----BEGIN CERTIFICATE-----\nBB==\n";
    return identity;
}

} // namespace

class TestIdentityFolder : public QObject
{
    Q_OBJECT
private slots:
    void aFolderThatIsNotThereHoldsNobody()
    {
        QTemporaryDir home;
        const IdentityFolder folder(home.filePath(u"none/yet"_s));
        const Result<Identity> identity = folder.load();
        QVERIFY(identity);
        QVERIFY(identity->claimId.isEmpty() && !identity->isComplete() && !identity->isClaimed());
        QVERIFY(!QFileInfo::exists(folder.path()));
    }

    void everyFieldComesBackAndNobodyElseReadsIt()
    {
        QTemporaryDir home;
        const IdentityFolder folder(home.filePath(u"a/b"_s));
        QVERIFY(folder.save(full()));
        const Identity back = *folder.load();
        const Identity sent = full();
        QCOMPARE(back.claimId, sent.claimId);
        QCOMPARE(back.product, sent.product);
        QCOMPARE(back.builderUrl, sent.builderUrl);
        QCOMPARE(back.api, sent.api);
        QCOMPARE(back.token, sent.token);
        QCOMPARE(back.accountId, sent.accountId);
        QCOMPARE(back.cloudName, sent.cloudName);
        QCOMPARE(back.keyStaysHere, true);
        QCOMPARE(back.endpoint, sent.endpoint);
        QCOMPARE(back.port, quint16(8883));
        QCOMPARE(back.certificatePem, sent.certificatePem);
        QCOMPARE(back.keyPem, sent.keyPem);
        QCOMPARE(back.authorityPem, sent.authorityPem);
        QVERIFY(back.isComplete() && back.isClaimed());
        const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(folder.path() + u"/identity.json"_s), ours);
        QVERIFY(!(QFile::permissions(folder.path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aReleaseKeepsTheClaimIdOnly()
    {
        Identity identity = full();
        identity.release();
        QVERIFY(!identity.isClaimed() && !identity.isComplete());
        QVERIFY(identity.keyPem.isEmpty() && identity.token.isEmpty() &&
                identity.accountId.isEmpty() && identity.endpoint.isEmpty());
        QCOMPARE(identity.claimId, full().claimId);
        QCOMPARE(identity.product, full().product);
        QCOMPARE(identity.authorityPem, full().authorityPem);
    }

    void whatCannotBeUnderstoodStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"id\":\"P7");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("another version") << QByteArray("{\"version\":2}");
        QTest::newRow("no version") << QByteArray("{}");
        QTest::newRow("wrong type") << QByteArray("{\"version\":1,\"id\":5}");
        QTest::newRow("wrong port") << QByteArray("{\"version\":1,\"port\":70000}");
        QTest::newRow("wrong claim ID") << QByteArray("{\"version\":1,\"id\":\"a/#\"}");
    }
    void whatCannotBeUnderstoodStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir home;
        const QString path = home.filePath(u"identity.json"_s);
        writeText(path, content);
        const Result<Identity> identity = IdentityFolder(home.path()).load();
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(!identity.error().measured.empty() && !identity.error().remedy.empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir home;
        writeText(home.filePath(u"file"_s), "in the way");
        const Result<void> saved = IdentityFolder(home.filePath(u"file/state"_s)).save(full());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Io);
    }

    void claimIds()
    {
        QSet<QString> seen;
        QSet<QChar> symbols;
        for (int i = 0; i < 1000; ++i) {
            const QString claimId = newClaimId();
            QCOMPARE(claimId.size(), 10);
            QVERIFY(isUsableClaimId(claimId));
            seen << claimId;
            for (const QChar c : claimId)
                symbols << c;
        }
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(symbols.size(), 32);
        for (const QChar never : u"ILOU"_s)
            QVERIFY(!symbols.contains(never));
        QVERIFY(isUsableClaimId(QString(23, u'a')));
        for (const QString& wrong : {QString(), QString(24, u'a'), u"a b"_s, u"a+"_s, u"ä"_s})
            QVERIFY(!isUsableClaimId(wrong));
    }
};

QTEST_GUILESS_MAIN(TestIdentityFolder)
#include "tst_identity_folder.moc"
