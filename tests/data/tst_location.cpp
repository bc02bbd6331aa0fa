// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/location.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::data;
using namespace Qt::StringLiterals;

namespace {

/// JSON with apostrophes for quotes, which no test here needs.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestLocation : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"database.json"_s); }
    void write(const QByteArray& text, QFile::Permissions more = {})
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | more);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAFileItIsSqlite()
    {
        QVERIFY(!hasDatabase(m_folder->path()));
        const auto location = locationIn(m_folder->path());
        QVERIFY(location);
        QCOMPARE(std::get<QString>(*location), m_folder->filePath(u"ferrule.db"_s));
    }

    void everyFieldIsRead()
    {
        write(json("{'host': 'db.local', 'port': 6432, 'database': 'd', 'user': 'u', 'password': "
                   "'p', 'tls': 'verify-ca', 'authority': '/etc/a b.pem', 'schema': 'team_1', "
                   "'timeout': 20}"));
        QVERIFY(hasDatabase(m_folder->path()));
        const auto location = locationIn(m_folder->path());
        QVERIFY(location);
        const Server& server = std::get<Server>(*location);
        QCOMPARE(server.host, u"db.local"_s);
        QCOMPARE(server.port, quint16(6432));
        QCOMPARE(server.database, u"d"_s);
        QCOMPARE(server.user, u"u"_s);
        QCOMPARE(server.password, u"p"_s);
        QCOMPARE(server.tls, u"verify-ca"_s);
        QCOMPARE(server.authorityFile, u"/etc/a b.pem"_s);
        QCOMPARE(server.schema, u"team_1"_s);
        QCOMPARE(server.timeoutS, 20);
    }

    void thePasswordIsNeverDescribed()
    {
        write(json("{'host': 'h', 'database': 'd', 'user': 'u', 'password': 's3cret'}"));
        const QString text = describe(*locationIn(m_folder->path()));
        QCOMPARE(text, u"u@h:5432/d, schema ferrule"_s);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("host=h");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no user") << json("{'host':'h','database':'d'}");
        QTest::newRow("unknown field")
            << json("{'host':'h','database':'d','user':'u','pasword':'p'}");
        QTest::newRow("port as text")
            << json("{'host':'h','database':'d','user':'u','port':'5432'}");
        QTest::newRow("port too high")
            << json("{'host':'h','database':'d','user':'u','port':65536}");
        QTest::newRow("no time at all")
            << json("{'host':'h','database':'d','user':'u','timeout':0}");
        QTest::newRow("host as number") << json("{'host':1,'database':'d','user':'u'}");
        QTest::newRow("schema that quotes")
            << json("{'host':'h','database':'d','user':'u','schema':'a;DROP'}");
        QTest::newRow("TLS of no kind")
            << json("{'host':'h','database':'d','user':'u','tls':'yes'}");
        QTest::newRow("option smuggled")
            << json("{'host':'h','database':'d','user':'u','authority':'x;sslmode=allow'}");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, text);
        write(text);
        const auto location = locationIn(m_folder->path());
        QVERIFY(!location);
        QCOMPARE(location.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(QString::fromStdString(location.error().what).contains(path()));
        QVERIFY(!location.error().expected.empty());
    }

    void aPasswordThatOthersMayReadIsRefused()
    {
        const QByteArray with = json("{'host':'h','database':'d','user':'u','password':'p'}");
        write(with, QFile::ReadGroup);
        const auto location = locationIn(m_folder->path());
        QVERIFY(!location);
        QCOMPARE(location.error().kind, ErrorKind::PermissionDenied);
        write(json("{'host':'h','database':'d','user':'u'}"), QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(locationIn(m_folder->path()));
    }
};

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"
