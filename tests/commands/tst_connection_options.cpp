// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "support/mosquitto_fixture.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ferrule::test;

/// The options that `ferrule pub` and `ferrule sub` share, and the exit codes.
class TestConnectionOptions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        QCOMPARE(m_plain.start(), QString());
        QCOMPARE(m_tls.start(), QString());
        m_locked.addConfig("allow_anonymous false");
        QFile passwords(m_locked.folder() + u"/passwords"_s);
        QVERIFY(passwords.open(QIODevice::WriteOnly));
        passwords.write("user:secret\n");
        passwords.close();
        QCOMPARE(run(u"mosquitto_passwd"_s, {u"-U"_s, passwords.fileName()}).exitCode, 0);
        passwords.setPermissions(passwords.permissions() | QFile::ReadOther);
        m_locked.addConfig("password_file " + passwords.fileName().toLocal8Bit());
        QCOMPARE(m_locked.start(), QString());
    }

    void help_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArrayList>("options");
        const QByteArrayList common{
            "-h",       "-p",         "-L",           "-i",     "-I",          "-c",
            "-k",       "-q",         "-u",           "-P",     "-V",          "-d",
            "--tls",    "--will-qos", "--will-topic", "--cert", "--tls-alpn",  "--will-payload",
            "--cafile", "--quiet",    "--servername", "--key",  "--insecure",  "--will-retain",
            "--help",   "--keypass",  "--timeout",    "--alpn", "Exit codes:", "27 timed out"};
        QTest::newRow("pub") << u"pub"_s << common + QByteArrayList{"-t", "-m", "-n", "-f",
                                                                    "-s", "-l", "-r", "-M"};
        QTest::newRow("sub") << u"sub"_s << common + QByteArrayList{"-t", "-T", "-U", "-v", "-N",
                                                                    "-R", "-C", "-E", "-W"};
    }
    void help()
    {
        QFETCH(QString, command);
        QFETCH(QByteArrayList, options);
        const Outcome outcome = runFerrule({command, u"--help"_s});
        QCOMPARE(outcome.exitCode, 0);
        for (const QByteArray& option : options)
            QVERIFY2(outcome.out.contains(option), option);
    }

    /// mosquitto logs a client as "as ID (p2, cCLEAN, kKEEPALIVE, u'USER')".
    void tellsTheBroker_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("logged");
        const auto row = [](const char* name, const QStringList& options, const char* logged) {
            QTest::newRow(name) << options << QByteArray(logged);
        };
        row("defaults", {}, " as ferrule-pub-");
        row("-i", {u"-i"_s, u"name"_s}, " as name (p2, c1, k60)");
        row("-I", {u"-I"_s, u"fleet-"_s}, " as fleet-");
        row("-c", {u"-i"_s, u"kept"_s, u"-c"_s}, " as kept (p2, c0, k60)");
        row("-k", {u"-i"_s, u"slow"_s, u"-k"_s, u"65535"_s}, " as slow (p2, c1, k65535)");
        row("-k 0", {u"-i"_s, u"never"_s, u"-k"_s, u"0"_s}, " as never (p2, c1, k0)");
        row("-u", {u"-i"_s, u"user"_s, u"-u"_s, u"me"_s}, " as user (p2, c1, k60, u'me')");
        row("-h", {u"-i"_s, u"host"_s, u"-h"_s, u"127.0.0.1"_s}, " as host (");
        row("-V", {u"-i"_s, u"version"_s, u"-V"_s, u"mqttv311"_s}, " as version (p2");
        row("long names", {u"--id"_s, u"long"_s, u"--keepalive"_s, u"7"_s},
            " as long (p2, c1, k7)");
    }
    void tellsTheBroker()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, logged);
        const Outcome outcome = runFerrule(pub(m_plain) + options);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        QTRY_VERIFY2(m_plain.log().contains(logged), m_plain.log());
    }

    void readsAUrl()
    {
        const QString url = u"mqtt://user:secret@localhost:%1/from/url"_s.arg(m_locked.port());
        const Outcome outcome = runFerrule({u"pub"_s, u"-L"_s, url, u"-m"_s, u"x"_s, u"-d"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("sent PUBLISH 'from/url', QoS 0"), outcome.err);
    }

    void leavesAWill()
    {
        RunningFerrule mortal({u"sub"_s, u"-p"_s, QString::number(m_plain.port()), u"-i"_s,
                               u"mortal"_s, u"-t"_s, u"x"_s, u"--will-topic"_s, u"last/words"_s,
                               u"--will-payload"_s, u"gone"_s, u"--will-qos"_s, u"1"_s,
                               u"--will-retain"_s});
        QTRY_VERIFY(m_plain.log().contains("as mortal"));
        mortal.kill();
        const Outcome heard =
            run(u"mosquitto_sub"_s,
                {u"-p"_s, QString::number(m_plain.port()), u"-q"_s, u"2"_s, u"-t"_s,
                 u"last/words"_s, u"-C"_s, u"1"_s, u"-W"_s, u"10"_s, u"-F"_s, u"%q %p"_s});
        QCOMPARE(heard.out, "1 gone\n"_ba);
        QVERIFY(m_plain.log().contains("Will message specified (4 bytes) (r1, q1)"));
    }

    void showsACertificate_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("plain key") << u"client.key"_s << QStringList{};
        QTest::newRow("encrypted key")
            << u"client-encrypted.key"_s << QStringList{u"--keypass"_s, u"secret"_s};
        QTest::newRow("--servername")
            << u"client.key"_s
            << QStringList{u"-h"_s, u"127.0.0.1"_s, u"--servername"_s, u"localhost"_s};
    }
    void showsACertificate()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, more);
        const Outcome outcome = runFerrule(pub(m_tls) + trusted() + identity(key) +
                                           QStringList{u"-q"_s, u"1"_s} + more);
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(m_tls.log().contains("u'client'"));
    }

    void offersAlpn_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("agreed");
        QTest::newRow("--alpn") << QStringList{u"--alpn"_s, u"mqtt"_s} << QByteArray("mqtt");
        QTest::newRow("--tls-alpn")
            << QStringList{u"--tls-alpn"_s, u"x-amzn-mqtt-ca"_s} << QByteArray("x-amzn-mqtt-ca");
        QTest::newRow("none") << QStringList{} << QByteArray();
    }
    void offersAlpn()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, agreed);
        QSslConfiguration settings;
        settings.setLocalCertificate(QSslCertificate(m_tls.read("server.pem")));
        settings.setPrivateKey(QSslKey(m_tls.read("server.key"), QSsl::Ec));
        settings.setAllowedNextProtocols({"x-amzn-mqtt-ca", "mqtt"});
        QSslServer server;
        server.setSslConfiguration(settings);
        QByteArray negotiated = "none";
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server, &negotiated] {
            auto* const client = qobject_cast<QSslSocket*>(server.nextPendingConnection());
            negotiated = client->sslConfiguration().nextNegotiatedProtocol();
            client->write(QByteArray::fromHex("20020003"));
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Outcome outcome =
            runFerrule(QStringList{u"pub"_s, u"-p"_s, QString::number(server.serverPort()), u"-t"_s,
                                   u"x"_s, u"-n"_s} +
                       trusted() + options);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(negotiated, agreed);
    }

    void failsForAReason_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const QStringList& options, int exitCode,
                            const char* said) {
            QTest::newRow(name) << options << exitCode << QByteArray(said);
        };
        row("nobody there", {u"-p"_s, u"1"_s}, 1, "Nothing listens");
        row("no such host", {u"-h"_s, u"nowhere.invalid"_s}, 1, "nowhere.invalid");
        row("anonymous", {u"-p"_s, portOf(m_locked)}, 3, "not authorised");
        row("wrong password", {u"-p"_s, portOf(m_locked), u"-u"_s, u"user"_s, u"-P"_s, u"no"_s}, 3,
            "CONNACK return code 5");
        row("no client certificate", QStringList{u"-p"_s, portOf(m_tls)} + trusted(), 4,
            "client certificate");
        row("system's authorities", {u"-p"_s, portOf(m_tls), u"--tls"_s}, 4, "authority");
        row("other name",
            QStringList{u"-p"_s, portOf(m_tls), u"--servername"_s, u"elsewhere.example"_s} +
                trusted(),
            4, "The certificate is for localhost");
        row("TLS to a plain port", QStringList{u"-p"_s, portOf(m_plain)} + trusted(), 4,
            "does not speak TLS");
        row("plain to a TLS port", {u"-p"_s, portOf(m_tls)}, 1, "closed");
        row("wrong passphrase",
            QStringList{u"-p"_s, portOf(m_tls), u"--keypass"_s, u"wrong"_s} + trusted() +
                identity(u"client-encrypted.key"_s),
            4, "passphrase");
    }
    void failsForAReason()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, said);
        for (const QStringList& command : {QStringList{u"pub"_s, u"-n"_s, u"-t"_s, u"x"_s},
                                           QStringList{u"sub"_s, u"-t"_s, u"x"_s}}) {
            const Outcome outcome = runFerrule(command + options);
            QCOMPARE(outcome.exitCode, exitCode);
            QVERIFY2(outcome.err.contains(said), outcome.err);
            const Outcome silent = runFerrule(command + options + QStringList{u"--quiet"_s});
            QCOMPARE(silent.exitCode, exitCode);
            QCOMPARE(silent.err, QByteArray());
        }
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("unknown") << QStringList{u"--dance"_s};
        QTest::newRow("no value") << QStringList{u"-h"_s};
        QTest::newRow("-p 0") << QStringList{u"-p"_s, u"0"_s};
        QTest::newRow("-p 65536") << QStringList{u"-p"_s, u"65536"_s};
        QTest::newRow("-k 65536") << QStringList{u"-k"_s, u"65536"_s};
        QTest::newRow("-q 3") << QStringList{u"-q"_s, u"3"_s};
        QTest::newRow("-c alone") << QStringList{u"-c"_s};
        QTest::newRow("-P alone") << QStringList{u"-P"_s, u"x"_s};
        QTest::newRow("-i and -I") << QStringList{u"-i"_s, u"a"_s, u"-I"_s, u"b"_s};
        QTest::newRow("MQTT 5") << QStringList{u"-V"_s, u"mqttv5"_s};
        QTest::newRow("will alone") << QStringList{u"--will-payload"_s, u"x"_s};
        QTest::newRow("will wildcard") << QStringList{u"--will-topic"_s, u"#"_s};
        QTest::newRow("will QoS") << QStringList{u"--will-topic"_s, u"w"_s, u"--will-qos"_s,
                                                 u"3"_s};
        QTest::newRow("--cert alone") << QStringList{u"--cert"_s, u"/nowhere"_s};
        QTest::newRow("no file") << QStringList{u"--cafile"_s, u"/nowhere"_s};
        QTest::newRow("URL") << QStringList{u"-L"_s, u"http://localhost/x"_s};
    }
    void refusesWrongOptions()
    {
        QFETCH(QStringList, options);
        for (const QStringList& command : {QStringList{u"pub"_s, u"-n"_s, u"-t"_s, u"x"_s},
                                           QStringList{u"sub"_s, u"-t"_s, u"x"_s}}) {
            const Outcome outcome = runFerrule(command + options);
            QCOMPARE(outcome.exitCode, 2);
            QCOMPARE(outcome.out, QByteArray());
            QVERIFY2(outcome.err.count('\n') == 1, outcome.err);
        }
    }

    void acceptsAnythingWhereItIsTold()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Server);
        QCOMPARE(broker.start(), QString());
        QCOMPARE(runFerrule(pub(broker) + QStringList{u"--tls"_s}).exitCode, 4);
        QCOMPARE(runFerrule(pub(broker) + QStringList{u"--tls"_s, u"--insecure"_s}).exitCode, 0);
    }

    /// Below 50 ms, a message published; the machine may be busy, so the least of several counts.
    void startsQuickly()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer starts slowly.");
#endif
        double least = 1000;
        for (int i = 0; i < 5; ++i) {
            const double spent = cpuMilliseconds(pub(m_plain));
            QVERIFY(spent > 0);
            least = std::min(least, spent);
        }
        qInfo("ferrule pub takes %.1f ms of CPU time from start to end", least);
        QVERIFY(least < 50);
    }

private:
    static QString portOf(const MosquittoFixture& broker)
    {
        return QString::number(broker.port());
    }
    static QStringList pub(const MosquittoFixture& broker)
    {
        return {u"pub"_s, u"-p"_s, portOf(broker), u"-t"_s, u"x"_s, u"-m"_s, u"hello"_s};
    }
    QStringList trusted() const
    {
        return {u"--cafile"_s, m_tls.folder() + u"/ca.pem"_s};
    }
    QStringList identity(const QString& key) const
    {
        return {u"--cert"_s, m_tls.folder() + u"/client.pem"_s, u"--key"_s,
                m_tls.folder() + u'/' + key};
    }

    MosquittoFixture m_plain;
    MosquittoFixture m_locked;
    MosquittoFixture m_tls{MosquittoFixture::Tls::Mutual};
};

QTEST_GUILESS_MAIN(TestConnectionOptions)
#include "tst_connection_options.moc"
