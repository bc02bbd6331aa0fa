// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/profile_book.h"
#include "brokers/profile_rules.h"
#include "brokers/secret_file.h"
#include "support/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace Qt::StringLiterals;
using ferrule::published::BrokerProfile;
using ferrule::test::await;

namespace {

/// A keychain that a test can lock, and break.
class FakeKeychain final : public SecretStore
{
public:
    Task<Result<void>> write(QString key, QByteArray secret) override
    {
        if (fault)
            co_return *fault;
        held.insert(key, secret);
        co_return Result<void>();
    }
    Task<Result<QByteArray>> read(QString key) override
    {
        if (fault)
            co_return *fault;
        co_return held.value(key);
    }
    Task<Result<void>> remove(QString key) override
    {
        held.remove(key);
        co_return Result<void>();
    }
    QString place() const override { return u"in the fake"_s; }

    QHash<QString, QByteArray> held;
    std::optional<Error> fault;
};

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.what = "a fault of the test";
    return error;
}

BrokerProfile plain(const QString& name)
{
    BrokerProfile profile;
    profile.name = name;
    profile.host = u"broker.example"_s;
    profile.tls = false;
    return profile;
}

const QString keyPem = u"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_s;

} // namespace

class TestProfileBook : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void whatAnotherProgramChangesIsFollowed()
    {
        Parts window(*this);
        Parts command(*this);
        int told = 0;
        connect(&window.book, &ProfileBook::changed, this, [&told] { ++told; });
        const auto moved = [&window] {
            const Result<bool> followed = window.book.follow();
            return followed && *followed;
        };
        QVERIFY(!moved());
        QCOMPARE(told, 0); // There is nothing new.
        const Result<QString> id = await(command.book.save(plain(u"Hall"_s)));
        QVERIFY(id);
        QVERIFY(!moved()); // There is one more, and none of them is in use.
        QCOMPARE(told, 1);
        QVERIFY(window.book.find(u"Hall"_s));
        QVERIFY(command.book.use(*id));
        QVERIFY(moved());
        QCOMPARE(window.book.brokers().used, *id);
        QVERIFY(!moved());
        // Another password of the one in use is another login.
        BrokerProfile changed = *command.book.find(*id);
        changed.user = u"manager"_s;
        changed.password = u"secret"_s;
        QVERIFY(await(command.book.save(changed)));
        QVERIFY(moved());
        changed.password = u"another"_s;
        QVERIFY(await(command.book.save(changed)));
        QVERIFY(moved());
        QVERIFY(await(command.book.save(plain(u"Yard"_s))));
        QVERIFY(!moved());
        QVERIFY(await(command.book.remove(*id)));
        QVERIFY(moved());
        QVERIFY(window.book.brokers().used.isEmpty());

        const QString path = profilePath(m_home->path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half");
        file.close();
        told = 0;
        QCOMPARE(window.book.follow().error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(told, 0);
        QVERIFY(window.book.find(u"Yard"_s)); // What was read before stays.
    }

    void whatIsKeptComesBack()
    {
        Parts parts(*this);
        BrokerProfile profile = plain(u" Factory floor "_s);
        profile.user = u"manager"_s;
        profile.password = u"ünsafe \"x\""_s;
        profile.watchOnly = true;
        const Result<QString> id = await(parts.book.save(profile));
        QVERIFY(id);
        QCOMPARE(*id, u"factory-floor"_s);
        QVERIFY(parts.book.use(*id));

        Parts later(*this);
        QVERIFY(later.book.load());
        QCOMPARE(later.book.brokers().used, *id);
        const BrokerProfile* kept = later.book.find(u"Factory floor"_s);
        QVERIFY(kept);
        QCOMPARE(kept->port, 1883);
        QCOMPARE(kept->watchOnly, true);
        QCOMPARE(kept->password, QString());
        QVERIFY(kept->hasPassword);
        QCOMPARE(kept->secretsPlace, u"in the fake"_s);
        later.keychain.held = parts.keychain.held;
        const auto connection = await(later.book.connection(*kept));
        QVERIFY(connection);
        QCOMPARE(connection->password, profile.password.toUtf8());
        QVERIFY(connection->clientId.startsWith("ferrule-"));
        QVERIFY(!connection->tls);
    }

    void theFileHoldsNoSecretWhereAKeychainIs()
    {
        Parts parts(*this);
        BrokerProfile profile = plain(u"one"_s);
        profile.tls = true;
        profile.certificate = u"-----BEGIN CERTIFICATE-----\nBBBB\n-----END CERTIFICATE-----\n"_s;
        profile.key = keyPem;
        profile.keyPassphrase = u"open sesame"_s;
        profile.user = u"manager"_s;
        profile.password = u"hunter2"_s;
        QVERIFY(await(parts.book.save(profile)));
        const QByteArray file = read(profilePath(m_home->path()));
        for (const char* secret : {"hunter2", "open sesame", "PRIVATE KEY", "AAAA"})
            QVERIFY2(!file.contains(secret), secret);
        QVERIFY(file.contains("BBBB"));
        QVERIFY(!QFile::exists(SecretFile(m_home->path()).path()));
        QCOMPARE(parts.keychain.held.size(), 1);
        QCOMPARE(permissionsOf(profilePath(m_home->path())), ownerOnly);
    }

    void withoutAKeychainAFileOfMode600TakesThem_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("there is none") << false;
        QTest::newRow("none answers") << true;
    }
    void withoutAKeychainAFileOfMode600TakesThem()
    {
        QFETCH(bool, there);
        Parts parts(*this, there);
        parts.keychain.fault = errorOf(ErrorKind::Unsupported);
        BrokerProfile profile = plain(u"one"_s);
        profile.user = u"manager"_s;
        profile.password = u"hunter2"_s;
        const Result<QString> id = await(parts.book.save(profile));
        QVERIFY(id);
        const QString path = parts.file.path();
        QCOMPARE(permissionsOf(path), ownerOnly);
        QVERIFY(!read(profilePath(m_home->path())).contains("hunter2"));
        const BrokerProfile kept = *parts.book.find(*id);
        QVERIFY(kept.secretsPlace.contains(path));
        QVERIFY(kept.secretsPlace.contains("only you can read"_L1));
        QCOMPARE(await(parts.book.connection(kept))->password, QByteArray("hunter2"));

        // Nothing is left of one that is removed.
        QVERIFY(await(parts.book.remove(*id)));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!parts.book.find(*id));
    }

    void aKeychainThatRefusesIsNotGoneAround()
    {
        Parts parts(*this);
        parts.keychain.fault = errorOf(ErrorKind::PermissionDenied);
        BrokerProfile profile = plain(u"one"_s);
        profile.user = u"manager"_s;
        profile.password = u"hunter2"_s;
        QCOMPARE(await(parts.book.save(profile)).error().kind, ErrorKind::PermissionDenied);
        QVERIFY(!QFile::exists(parts.file.path()));
        QVERIFY(parts.book.brokers().profiles.isEmpty());
    }

    void anEmptySecretLeavesTheOneThatIsKept()
    {
        Parts parts(*this);
        BrokerProfile profile = plain(u"one"_s);
        profile.user = u"manager"_s;
        profile.password = u"first"_s;
        const QString id = *await(parts.book.save(profile));
        BrokerProfile edited = *parts.book.find(id);
        edited.host = u"other.example"_s;
        QVERIFY(await(parts.book.save(edited)));
        QCOMPARE(await(parts.book.connection(*parts.book.find(id)))->password, QByteArray("first"));
        QCOMPARE(parts.keychain.held.size(), 1); // The old place is given up.

        edited = *parts.book.find(id);
        edited.password = u"second"_s;
        QVERIFY(await(parts.book.save(edited)));
        QCOMPARE(await(parts.book.connection(*parts.book.find(id)))->password,
                 QByteArray("second"));

        edited = *parts.book.find(id);
        edited.hasPassword = false;
        QVERIFY(await(parts.book.save(edited)));
        QVERIFY(!parts.book.find(id)->hasPassword);
        QVERIFY(!await(parts.book.connection(*parts.book.find(id)))->password);
        QVERIFY(parts.keychain.held.isEmpty());
    }

    void namesAreUniqueAndIdsStay()
    {
        Parts parts(*this);
        const QString id = *await(parts.book.save(plain(u"Line 1"_s)));
        QCOMPARE(await(parts.book.save(plain(u"Line 1"_s))).error().kind, ErrorKind::Conflict);
        QCOMPARE(*await(parts.book.save(plain(u"line-1"_s))), u"line-1-2"_s);
        BrokerProfile renamed = *parts.book.find(id);
        renamed.name = u"Hall"_s;
        QCOMPARE(*await(parts.book.save(renamed)), id);
        BrokerProfile gone = renamed;
        gone.id = u"nobody"_s;
        gone.name = u"Nobody"_s;
        QCOMPARE(await(parts.book.save(gone)).error().kind, ErrorKind::NotFound);
        QVERIFY(parts.book.use(id));
        QVERIFY(await(parts.book.remove(id)));
        QCOMPARE(parts.book.brokers().used, QString()); // The bench cloud takes over.
        QCOMPARE(parts.book.use(id).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(parts.book.save(plain(u"BENCH"_s))).error().kind,
                 ErrorKind::InvalidArgument);
    }

    void whatCannotWorkIsNamed_data()
    {
        QTest::addColumn<BrokerProfile>("profile");
        QTest::addColumn<QString>("named");
        BrokerProfile profile = plain(u"one"_s);
        profile.host.clear();
        QTest::newRow("host") << profile << u"host"_s;
        profile = plain(u"one"_s);
        profile.port = 70'000;
        QTest::newRow("port") << profile << u"port"_s;
        profile = plain(u"one"_s);
        profile.password = u"x"_s;
        QTest::newRow("password without user") << profile << u"user"_s;
        profile = plain(u"one"_s);
        profile.tls = true;
        profile.authority = u"/nowhere/ca.pem"_s;
        QTest::newRow("authority") << profile << u"/nowhere/ca.pem"_s;
        profile = plain(u"one"_s);
        profile.tls = true;
        profile.key = keyPem;
        QTest::newRow("key alone") << profile << u"certificate"_s;
        profile = plain(u"one"_s);
        profile.deviceFilters = QStringList{u"#"_s};
        QTest::newRow("everything") << profile << u"filter"_s;
        profile = plain(u"one"_s);
        profile.timeoutSeconds = 0;
        QTest::newRow("timeout") << profile << u"time to connect"_s;
    }
    void whatCannotWorkIsNamed()
    {
        QFETCH(BrokerProfile, profile);
        QFETCH(QString, named);
        Parts parts(*this);
        const Result<QString> saved = await(parts.book.save(profile));
        QVERIFY(!saved);
        const QString told = QString::fromStdString(describe(saved.error()));
        QVERIFY2(told.contains(named), qPrintable(told));
        QVERIFY(!QFile::exists(profilePath(m_home->path())));
        QVERIFY(parts.keychain.held.isEmpty());
    }

    void aFileWithAFaultIsRefusedAndStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* content, const char* named) {
            QTest::newRow(name) << QByteArray(content).replace('\'', '"')
                                << QString::fromLatin1(named);
        };
        row("no JSON", "{'version':1", "brokers.json");
        row("no version", "{'profiles':[]}", "version");
        row("newer", "{'version':2,'profiles':[],'shiny':1}", "newer");
        row("no list", "{'version':1,'profiles':{}}", "profiles");
        row("no host", "{'version':1,'profiles':[{'id':'a','name':'A'}]}", "host");
        row("type", "{'version':1,'profiles':[{'id':'a','name':'A','host':1}]}", "host");
        row("range", "{'version':1,'profiles':[{'id':'a','name':'A','host':'h','port':70000}]}",
            "port");
        row("a secret in clear",
            "{'version':1,'profiles':[{'id':'a','name':'A','host':'h','password':'hunter2'}]}",
            "password");
        row("inside TLS",
            "{'version':1,'profiles':[{'id':'a','name':'A','host':'h','tls':{'alpn':'x'}}]}",
            "alpn");
        row("twice",
            "{'version':1,'profiles':[{'id':'a','name':'A','host':'h'},"
            "{'id':'a','name':'B','host':'h'}]}",
            "twice");
        row("a used one that is not there", "{'version':1,'used':'b','profiles':[]}", "b");
    }
    void aFileWithAFaultIsRefusedAndStays()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, named);
        QFile file(profilePath(m_home->path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Parts parts(*this);
        const Result<void> loaded = parts.book.load();
        QVERIFY(!loaded);
        const QString told = QString::fromStdString(describe(loaded.error()));
        QVERIFY2(told.contains(named), qPrintable(told));
        QVERIFY2(!told.contains("hunter2"_L1), qPrintable(told));
        QVERIFY(!await(parts.book.save(plain(u"one"_s))));
        QCOMPARE(read(file.fileName()), content);
    }

    void twoProgramsEditInTurn()
    {
        Parts window(*this);
        Parts command(*this);
        QVERIFY(window.book.load());
        QVERIFY(await(command.book.save(plain(u"from the shell"_s))));
        QVERIFY(await(window.book.save(plain(u"from the window"_s))));
        QCOMPARE(window.book.brokers().profiles.size(), 2);
    }

private:
    static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

    struct Parts
    {
        explicit Parts(const TestProfileBook& test, bool withKeychain = true)
            : file(test.m_home->path())
            , book(test.m_home->path(), withKeychain ? &keychain : nullptr, file)
        {
        }
        FakeKeychain keychain;
        SecretFile file;
        ProfileBook book;
    };

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QFile::Permissions permissionsOf(const QString& path)
    {
        // What the file has, not what this user may do.
        return QFileInfo(path).permissions() &
               (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestProfileBook)
#include "tst_profile_book.moc"
