// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client.h"
#include "pki/authority.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::net;
using namespace Qt::StringLiterals;
using ferrule::test::await;
using ferrule::test::MosquittoFixture;
using namespace std::chrono_literals;

namespace {

constexpr UtcMs day = 24LL * 3600 * 1000;

/// A certificate and its key, as a server shows them.
struct Shown
{
    QByteArray certificate;
    QByteArray key;
};

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// An authority in a folder of its own, as old as the test wants it.
class TestAuthority
{
public:
    explicit TestAuthority(UtcMs now)
        : m_now(now)
        , m_authority(pki::Authority::openOrCreate(m_folder.path().toStdString(), "Test root", now))
    {
    }
    QByteArray pem() const { return bytes(m_authority->certificatePem()); }
    Shown server(const std::string& name) const
    {
        const auto key = pki::PrivateKey::generate();
        const auto request = pki::SigningRequest::create(*key, "server");
        const auto issued = m_authority->issueServer(*request, {name}, m_now);
        return {bytes(issued->pem), bytes(*key->toPem())};
    }

private:
    QTemporaryDir m_folder;
    UtcMs m_now;
    Result<pki::Authority> m_authority;
};

} // namespace

/// What a TLS peer shows, why it is not accepted, and that it is known again.
class TestTlsPeer : public QObject
{
    Q_OBJECT

    SystemScheduler m_scheduler;
    UtcMs m_now = m_scheduler.utcMs();

    static ClientOptions optionsFor(quint16 port, const QByteArray& authority)
    {
        ClientOptions options;
        options.host = u"localhost"_s;
        options.port = port;
        options.clientId = "tls";
        options.autoReconnect = false;
        options.tls.emplace();
        options.tls->authorityPem = authority;
        return options;
    }

private slots:
    void tellsWhatWasShownAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("trusted");
        QTest::addColumn<TlsProblem>("problem");
        QTest::addColumn<QString>("name");
        const TestAuthority trusted(m_now);
        const TestAuthority other(m_now);
        const TestAuthority old(m_now - 400 * day);
        const auto add = [](const char* row, const Shown& shown, const QByteArray& authority,
                            TlsProblem problem, const QString& name) {
            QTest::newRow(row) << shown.certificate << shown.key << authority << problem << name;
        };
        add("wrong host name", trusted.server("DNS:elsewhere.example"), trusted.pem(),
            TlsProblem::NameMismatch, u"DNS:elsewhere.example"_s);
        add("expired", old.server("DNS:localhost"), old.pem(), TlsProblem::Expired,
            u"DNS:localhost"_s);
        add("unknown authority", other.server("DNS:localhost"), trusted.pem(),
            TlsProblem::UnknownAuthority, u"DNS:localhost"_s);
        const auto key = pki::PrivateKey::generate();
        const auto self = pki::issueSelfSigned(*key, "localhost", m_now, std::chrono::hours(24));
        add("self-signed", {bytes(self->pem), bytes(*key->toPem())}, trusted.pem(),
            TlsProblem::SelfSigned, {});
    }
    void tellsWhatWasShownAndWhatIsWrong()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, trusted);
        QFETCH(TlsProblem, problem);
        QFETCH(QString, name);
        const QSslCertificate shown(certificate);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(shown);
        configuration.setPrivateKey(QSslKey(key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));

        Client client(m_scheduler);
        QSignalSpy ended(&client, &Client::disconnected);
        const Result<Connected> connected =
            await(client.connectToBroker(optionsFor(server.serverPort(), trusted)));
        QVERIFY(!connected);
        QCOMPARE(connected.error().kind, ErrorKind::Tls);
        QVERIFY(!connected.error().cause.empty() && !connected.error().remedy.empty());
        QCOMPARE(ended.size(), 1);
        const auto report = ended[0][0].value<Disconnected>();
        QCOMPARE(report.reason, EndReason::Tls);
        QVERIFY(!report.tls.findings.isEmpty());
        QCOMPARE(report.tls.findings[0].problem, problem);
        QVERIFY(!report.tls.findings[0].text.isEmpty());
        QCOMPARE(report.tls.findings[0].depth, 0);
        QVERIFY(!report.tls.chain.isEmpty());
        const PeerCertificate leaf = report.tls.chain[0];
        QVERIFY(leaf.subject.startsWith(u"CN="_s));
        QCOMPARE(leaf.isSelfSigned, problem == TlsProblem::SelfSigned);
        QCOMPARE(leaf.issuer == leaf.subject, leaf.isSelfSigned);
        QCOMPARE(leaf.sha256, shown.digest(QCryptographicHash::Sha256));
        QCOMPARE(leaf.notAfter < m_now, problem == TlsProblem::Expired);
        QVERIFY(leaf.notBefore < leaf.notAfter);
        QCOMPARE(leaf.alternateNames, name.isEmpty() ? QStringList() : QStringList(name));
        // It stays there to be asked for.
        QCOMPARE(client.tlsReport().chain.size(), report.tls.chain.size());
    }

    void resumes_data()
    {
        QTest::addColumn<int>("tls");
        QTest::newRow("no client certificate") << int(MosquittoFixture::Tls::Server);
        QTest::newRow("client certificate") << int(MosquittoFixture::Tls::Mutual);
    }
    void resumes()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        QFETCH(int, tls);
        MosquittoFixture broker(static_cast<MosquittoFixture::Tls>(tls));
        QCOMPARE(broker.start(), QString());
        ClientOptions options = optionsFor(broker.port(), broker.authorityPem());
        if (tls == int(MosquittoFixture::Tls::Mutual)) {
            options.tls->certificatePem = broker.clientCertificatePem();
            options.tls->keyPem = broker.clientKeyPem();
        }
        Client client(m_scheduler);
        QSignalSpy ended(&client, &Client::disconnected);
        for (int i = 0; i < 4; ++i) {
            const Result<Connected> connected = await(client.connectToBroker(options));
            QVERIFY2(connected, connected ? "" : describe(connected.error()).c_str());
            const TlsReport report = client.tlsReport();
            QCOMPARE(report.protocol, u"TLSv1.3"_s);
            QVERIFY(!report.cipher.isEmpty());
            QVERIFY(report.findings.isEmpty());
            QCOMPARE(report.chain[0].subject, u"CN=localhost"_s);
            QVERIFY(report.chain[0].alternateNames.contains(u"DNS:localhost"_s));
            QCOMPARE(report.resumed, i > 0);
            await(client.disconnectFromBroker());
            QCOMPARE(ended.size(), i + 1);
        }
        QCOMPARE(broker.log().count("New client connected"), 4);

        // Another name to verify begins anew.
        options.tls->serverName = u"elsewhere.example"_s;
        QVERIFY(!await(client.connectToBroker(options)));
        QCOMPARE(client.tlsReport().findings[0].problem, TlsProblem::NameMismatch);
    }

    /// OpenSSL ends a handshake that resumes where the server asks for client certificates and
    /// has no session id context; the client goes on in full, and does not try it again.
    void aRefusedTicketIsNoFailure_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("internal_error") << QByteArray::fromHex("15030300020250");
        QTest::newRow("closes") << QByteArray();
    }
    void aRefusedTicketIsNoFailure()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        QFETCH(QByteArray, answer);
        MosquittoFixture broker(MosquittoFixture::Tls::Server);
        QCOMPARE(broker.start(), QString());
        // In between: breaks off the second connection at its first bytes.
        QTcpServer relay;
        int connections = 0;
        connect(&relay, &QTcpServer::newConnection, &relay, [&] {
            QTcpSocket* const near = relay.nextPendingConnection();
            if (++connections == 2) {
                connect(near, &QTcpSocket::readyRead, near, [near, answer] {
                    near->readAll();
                    near->write(answer);
                    near->disconnectFromHost();
                });
                return;
            }
            auto* const far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, broker.port());
            connect(near, &QTcpSocket::readyRead, far, [=] { far->write(near->readAll()); });
            connect(far, &QTcpSocket::readyRead, near, [=] { near->write(far->readAll()); });
            connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
        });
        QVERIFY(relay.listen(QHostAddress::LocalHost));

        Client client(m_scheduler);
        QSignalSpy ended(&client, &Client::disconnected);
        const ClientOptions options = optionsFor(relay.serverPort(), broker.authorityPem());
        for (int i = 0; i < 3; ++i) {
            const Result<Connected> connected = await(client.connectToBroker(options));
            QVERIFY2(connected, connected ? "" : describe(connected.error()).c_str());
            QVERIFY(!client.tlsReport().resumed);
            await(client.disconnectFromBroker());
        }
        QCOMPARE(connections, 4);
        QCOMPARE(ended.size(), 3);
    }

    /// A ticket that the broker no longer knows costs nothing but the full handshake.
    void aForgottenTicketIsNoFailure()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        MosquittoFixture broker(MosquittoFixture::Tls::Server);
        QCOMPARE(broker.start(), QString());
        const ClientOptions options = optionsFor(broker.port(), broker.authorityPem());
        Client client(m_scheduler);
        QVERIFY(await(client.connectToBroker(options)));
        await(client.disconnectFromBroker());
        broker.kill();
        QCOMPARE(broker.start(), QString());
        QVERIFY(await(client.connectToBroker(options)));
        QVERIFY(!client.tlsReport().resumed);
        await(client.disconnectFromBroker());
        QVERIFY(await(client.connectToBroker(options)));
        QVERIFY(client.tlsReport().resumed);
    }
};

QTEST_GUILESS_MAIN(TestTlsPeer)
#include "tst_tls_peer.moc"
