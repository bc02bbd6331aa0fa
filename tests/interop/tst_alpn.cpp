// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QFile>
#include <QHttpServer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using ferrule::test::await;
using ferrule::test::MosquittoFixture;
using namespace Qt::StringLiterals;

namespace {

/// haproxy on a free port of 127.0.0.1 that looks into the ClientHello and passes the connection
/// on unopened: to the broker where ALPN (RFC 7301) asks for MQTT, else to the web server.
class AlpnRouter
{
public:
    ~AlpnRouter()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    static QString program()
    {
        const QString found = QStandardPaths::findExecutable(u"haproxy"_s);
        return found.isEmpty() ? QStandardPaths::findExecutable(u"haproxy"_s, {u"/usr/sbin"_s})
                               : found;
    }

    /// Answers what went wrong, or nothing.
    QString start(quint16 broker, quint16 web)
    {
        {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost, 0);
            m_port = probe.serverPort();
        }
        const QString config = u"defaults\n"
                               "    mode tcp\n"
                               "    timeout connect 5s\n"
                               "    timeout client 30s\n"
                               "    timeout server 30s\n"
                               "frontend single\n"
                               "    bind 127.0.0.1:%1\n"
                               "    tcp-request inspect-delay 5s\n"
                               "    tcp-request content accept if { req.ssl_hello_type 1 }\n"
                               "    use_backend broker if { req.ssl_alpn -m reg "
                               "(^|,)(mqtt|x-amzn-mqtt-ca)(,|$) }\n"
                               "    default_backend web\n"
                               "backend broker\n"
                               "    server broker 127.0.0.1:%2\n"
                               "backend web\n"
                               "    server web 127.0.0.1:%3\n"_s.arg(m_port)
                                   .arg(broker)
                                   .arg(web);
        const QString path = m_folder.filePath(u"haproxy.cfg"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(config.toUtf8()) < 0)
            return u"The config file cannot be written."_s;
        file.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(), {u"-db"_s, u"-f"_s, path});
        const auto isOpen = [this] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            return m_process.state() == QProcess::NotRunning || probe.waitForConnected(1000);
        };
        if (!QTest::qWaitFor(isOpen, test::patience) || m_process.state() == QProcess::NotRunning)
            return u"haproxy takes no connection: "_s + QString::fromUtf8(m_process.readAll());
        return {};
    }

    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

/// One port for the web and MQTT alike, as behind port 443 of a cloud.
class TestAlpn : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable() || AlpnRouter::program().isEmpty())
            QSKIP("mosquitto or haproxy is not installed");
        QCOMPARE(m_broker.start(), QString());
        m_web.route(u"/"_s, [] { return u"the web page"_s; });
        m_web.sslSetup(QSslCertificate(m_broker.read("server.pem")),
                       QSslKey(m_broker.read("server.key"), QSsl::Ec));
        const quint16 web = m_web.listen(QHostAddress::LocalHost);
        QVERIFY(web != 0);
        QCOMPARE(m_router.start(m_broker.port(), web), QString());
    }

    void reachesTheBroker_data()
    {
        QTest::addColumn<QList<QByteArray>>("offered");
        QTest::newRow("mqtt") << QList<QByteArray>{"mqtt"};
        QTest::newRow("x-amzn-mqtt-ca") << QList<QByteArray>{"x-amzn-mqtt-ca"};
        QTest::newRow("several") << QList<QByteArray>{"http/1.1", "mqtt"};
    }
    void reachesTheBroker()
    {
        QFETCH(QList<QByteArray>, offered);
        SystemScheduler scheduler;
        Client client(scheduler);
        QByteArrayList seen;
        client.addRoute("alpn/#", [&seen](const MessageView& message) {
            seen.append(message.payload.toByteArray());
        });
        const Result<Connected> connected = await(client.connectToBroker(options(offered)));
        QVERIFY2(connected, connected ? "" : describe(connected.error()).c_str());
        const QList<Subscription> list{{"alpn/#", Qos::AtLeastOnce}};
        QVERIFY(await(client.subscribe(list)));
        QVERIFY(await(client.publish("alpn/x", "one", Qos::AtLeastOnce, Wait::Acknowledged)));
        QVERIFY(await(client.publish("alpn/x", "two", Qos::ExactlyOnce, Wait::Acknowledged)));
        QTRY_COMPARE(seen, (QByteArrayList{"one", "two"}));
        await(client.disconnectFromBroker());
    }

    void theWebIsBesideIt()
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(u"https://localhost:%1/"_s.arg(m_router.port())));
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates({QSslCertificate(m_broker.authorityPem())});
        request.setSslConfiguration(tls);
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(reply->errorString(), u"Unknown error"_s); // Qt's text where there was none.
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QCOMPARE(reply->readAll(), "the web page"_ba);
    }

    /// Our CONNECT arrives at the web server, which makes nothing of it.
    void withoutAlpnAWebServerThatWaits()
    {
        SystemScheduler scheduler;
        Client client(scheduler);
        QSignalSpy ended(&client, &Client::disconnected);
        ClientOptions patient = options({});
        patient.connectTimeout = std::chrono::seconds(1);
        const Result<Connected> connected = await(client.connectToBroker(patient));
        QVERIFY(!connected);
        QCOMPARE(connected.error().measured, std::string("The link is open, but no CONNACK came."));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<Disconnected>().reason, EndReason::Timeout);
    }

    void withoutAlpnAWebServerThatComplains()
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(m_broker.read("server.pem")));
        tls.setPrivateKey(QSslKey(m_broker.read("server.key"), QSsl::Ec));
        QSslServer web;
        web.setSslConfiguration(tls);
        connect(&web, &QSslServer::pendingConnectionAvailable, this, [&web] {
            QTcpSocket* const visitor = web.nextPendingConnection();
            connect(visitor, &QIODevice::readyRead, visitor, [visitor] {
                visitor->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
                visitor->disconnectFromHost();
            });
        });
        QVERIFY(web.listen(QHostAddress::LocalHost));
        AlpnRouter router;
        QCOMPARE(router.start(m_broker.port(), web.serverPort()), QString());
        SystemScheduler scheduler;
        Client client(scheduler);
        QSignalSpy ended(&client, &Client::disconnected);
        ClientOptions plain = options({});
        plain.port = router.port();
        const Result<Connected> connected = await(client.connectToBroker(plain));
        QVERIFY(!connected);
        QCOMPARE(connected.error().kind, ErrorKind::Protocol);
        QVERIFY(QByteArray::fromStdString(connected.error().cause).contains("not MQTT"));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<Disconnected>().reason, EndReason::Protocol);
    }

private:
    ClientOptions options(const QList<QByteArray>& alpn) const
    {
        ClientOptions options;
        options.host = u"localhost"_s;
        options.port = m_router.port();
        options.clientId = "alpn";
        options.autoReconnect = false;
        options.tls.emplace();
        options.tls->authorityPem = m_broker.authorityPem();
        options.tls->certificatePem = m_broker.clientCertificatePem();
        options.tls->keyPem = m_broker.clientKeyPem();
        options.tls->alpn = alpn;
        return options;
    }

    MosquittoFixture m_broker{MosquittoFixture::Tls::Mutual};
    QHttpServer m_web;
    AlpnRouter m_router;
};

QTEST_GUILESS_MAIN(TestAlpn)
#include "tst_alpn.moc"
