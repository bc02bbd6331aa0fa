// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/config_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::agent;
using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir& home, const QByteArray& content,
              const QString& name = u"agent.json"_s)
{
    QFile file(home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its file.");
    return file.fileName();
}

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryField()
    {
        QTemporaryDir home;
        write(home, "ROOTS", u"ca.pem"_s);
        const QString path =
            write(home, "{\"product\":\"p\",\"builder\":\"http://b/api\",\"state\":\"st\","
                        "\"id\":\"ID1\",\"name\":\"n\",\"model\":\"m\",\"description\":\"d\","
                        "\"account\":\"a\",\"cloud\":\"c\",\"authority\":\"ca.pem\","
                        "\"properties\":{\"x\":1},\"keepAlive\":60,\"obeysThrottle\":false}");
        const Result<AgentConfig> config = loadConfigFile(path);
        QVERIFY2(config, config ? "" : describe(config.error()).c_str());
        QCOMPARE(config->product, u"p"_s);
        QCOMPARE(config->builderUrl, u"http://b/api"_s);
        QCOMPARE(config->stateFolder, home.filePath(u"st"_s));
        QCOMPARE(config->claimId, u"ID1"_s);
        QCOMPARE(config->name, u"n"_s);
        QCOMPARE(config->model, u"m"_s);
        QCOMPARE(config->description, u"d"_s);
        QCOMPARE(config->account, u"a"_s);
        QCOMPARE(config->cloud, u"c"_s);
        QCOMPARE(config->authorityPem, QByteArray("ROOTS"));
        QCOMPARE(config->properties.value("x"_L1).toInt(), 1);
        QCOMPARE(config->keepAliveSeconds, quint16(60));
        QCOMPARE(config->obeysThrottle, false);
    }

    void anEmptyFileIsTheDefault()
    {
        QTemporaryDir home;
        const Result<AgentConfig> config = loadConfigFile(write(home, "{}"));
        QVERIFY(config);
        QCOMPARE(config->stateFolder, home.filePath(u"state"_s));
        QCOMPARE(config->keepAliveSeconds, quint16(1200));
        QVERIFY(config->obeysThrottle);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("measured");
        QTest::newRow("typing mistake") << QByteArray("{\"prodct\":\"p\"}") << u"\"prodct\""_s;
        QTest::newRow("number for text") << QByteArray("{\"id\":5}") << u"\"id\""_s;
        QTest::newRow("properties") << QByteArray("{\"properties\":[]}") << u"\"properties\""_s;
        QTest::newRow("keep-alive") << QByteArray("{\"keepAlive\":70000}") << u"\"keepAlive\""_s;
        QTest::newRow("fraction") << QByteArray("{\"keepAlive\":0.5}") << u"\"keepAlive\""_s;
        QTest::newRow("text for switch")
            << QByteArray("{\"obeysThrottle\":\"no\"}") << u"\"obeysThrottle\""_s;
        QTest::newRow("not JSON") << QByteArray("{product: p}") << u"at byte"_s;
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, measured);
        QTemporaryDir home;
        const Result<AgentConfig> config = loadConfigFile(write(home, content));
        QVERIFY(!config);
        QCOMPARE(config.error().kind, ErrorKind::InvalidArgument);
        QVERIFY2(QString::fromStdString(config.error().measured).contains(measured),
                 config.error().measured.c_str());
    }

    void missingFilesAreSaid()
    {
        QTemporaryDir home;
        QCOMPARE(loadConfigFile(home.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
        const QString path = write(home, "{\"authority\":\"none.pem\"}");
        QCOMPARE(loadConfigFile(path).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_config_file.moc"
