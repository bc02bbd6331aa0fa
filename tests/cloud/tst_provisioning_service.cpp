// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"
#include "cloud/provisioning_service.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Reply
{
    int status = 0;
    QByteArray body;
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class TestProvisioningService : public QObject
{
    Q_OBJECT

    std::unique_ptr<Books> m_books;
    std::unique_ptr<ProvisioningService> m_service;
    const QByteArray m_id = "P7QKM2XW4T";

    /// A request with the very bytes of an agent in the field (facts/wire.md (b)).
    QByteArray request(const QByteArray& path, const QByteArray& token, const QByteArray& body)
    {
        return "POST /api" + path + " HTTP/1.1\r\nAuthorization: bearer " + token +
               "\r\nContent-Type: application/json\r\nHost: localhost:" +
               QByteArray::number(m_service->port()) +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    Reply exchange(const QByteArray& bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_service->port());
        socket.write(bytes);
        QByteArray received;
        const auto isWhole = [&] {
            received += socket.readAll();
            const qsizetype end = received.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            const QByteArray head = received.first(end).toLower();
            const qsizetype at = head.indexOf("content-length: ");
            const int length = at < 0 ? 0 : head.mid(at + 16).split('\r').first().toInt();
            return received.size() >= end + 4 + length;
        };
        if (!QTest::qWaitFor(isWhole, test::patience))
            return {};
        const qsizetype end = received.indexOf("\r\n\r\n");
        return {received.mid(9, 3).toInt(), received.mid(end + 4)};
    }

    Reply post(const QByteArray& path, const QByteArray& token, const QByteArray& body)
    {
        return exchange(request(path, token, body));
    }

    QByteArray idBody() const { return "{\"id\":\"" + m_id + "\"}"; }

    /// `extra` = further members, each with a comma before it.
    Reply introduce(const QByteArray& extra = {})
    {
        return post(
            "/device/register", "product-token",
            "{\"product\":\"product-token\",\"name\":\"Boiler\",\"model\":\"B1\",\"id\":\"" + m_id +
                "\",\"created\":\"1970-01-01T00:00:00.000Z\"" + extra + "}");
    }

    QByteArray claimedToken()
    {
        introduce();
        static_cast<void>(m_books->registry->claim(QString::fromLatin1(m_id), u"tester"_s));
        return introduce().object().value("token"_L1).toString().toLatin1();
    }

    /// The root that devices check the service against.
    QByteArray listenSecurely()
    {
        const auto key = pki::PrivateKey::generate();
        const auto csr = pki::SigningRequest::create(*key, "localhost");
        const auto issued = m_books->authority->issueServer(*csr, {"DNS:localhost"},
                                                            QDateTime::currentMSecsSinceEpoch());
        ServiceIdentity identity;
        identity.certificatePem = QByteArray::fromStdString(issued->pem);
        identity.keyPem = QByteArray::fromStdString(*key->toPem());
        const auto heard = m_service->listenSecurely(QHostAddress::LocalHost, {}, identity);
        if (!heard)
            qFatal("%s", describe(heard.error()).c_str());
        return QByteArray::fromStdString(m_books->authority->certificatePem());
    }

private slots:
    void init()
    {
        m_books = std::make_unique<Books>();
        QVERIFY(m_books->registry->ensureProduct(u"bench"_s, u"product-token"_s));
        m_service = std::make_unique<ProvisioningService>(*m_books->registry, *m_books->issuer,
                                                          m_books->time);
        QVERIFY(m_service->listen(QHostAddress::LocalHost, {}));
        m_service->setAnswers({u"localhost"_s, 8883, u"Bench cloud"_s});
    }
    void cleanup() { m_service.reset(); }

    void anUnclaimedDeviceIsToldOneThing()
    {
        const Reply reply = introduce();
        QCOMPARE(reply.status, 200);
        // Agents count the properties.
        QCOMPARE(reply.object().size(), 1);
        QCOMPARE(reply.object().value("registered"_L1).toBool(), true);
        QCOMPARE(m_books->registry->device(QString::fromLatin1(m_id))->name, u"Boiler"_s);
    }

    void aClaimedDeviceIsToldWhereToGo()
    {
        QVERIFY(!claimedToken().isEmpty());
        const QJsonObject answer = introduce().object();
        QCOMPARE(answer.value("id"_L1).toString(), QString::fromLatin1(m_id));
        QCOMPARE(answer.value("api"_L1).toString(), m_service->url());
        QCOMPARE(answer.value("endpoint"_L1).toString(), u"localhost"_s);
        QCOMPARE(answer.value("port"_L1).toInt(), 8883);
        QCOMPARE(answer.value("accountId"_L1).toString(), u"bench"_s);
        QCOMPARE(answer.value("csr"_L1).toBool(), true);
    }

    void theLegacyFlowHandsOutAKeyThatFits()
    {
        const QByteArray token = claimedToken();
        const Reply reply = post("/tok/device/provision", token, idBody());
        QCOMPARE(reply.status, 200);
        const QJsonObject answer = reply.object();
        const auto key = pki::PrivateKey::fromPem(answer.value("key"_L1).toString().toStdString());
        QVERIFY(key);
        const std::string certificate = answer.value("certificate"_L1).toString().toStdString();
        QVERIFY(*pki::certificateMatches(certificate, *key));
        QCOMPARE(pki::inspectCertificate(certificate)->subject, m_id.toStdString());
        QVERIFY(!answer.contains("error"_L1));
    }

    void aRequestOfTheDevicesOwnKeyIsSignedAndNoKeyReturned()
    {
        const QByteArray token = claimedToken();
        const QJsonObject body{{u"id"_s, QString::fromLatin1(m_id)},
                               {u"csr"_s, QString::fromLatin1(Books::request("EVIL"))}};
        const Reply reply = post("/tok/device/provision", token, QJsonDocument(body).toJson());
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.object().contains("key"_L1));
        const std::string pem = reply.object().value("certificate"_L1).toString().toStdString();
        QCOMPARE(pki::inspectCertificate(pem)->subject, m_id.toStdString());
    }

    void theBearerOfOneDeviceOpensNothingOfAnother()
    {
        const QByteArray token = claimedToken();
        m_books->reserve(u"OTHER12345"_s);
        static_cast<void>(m_books->registry->claim(u"OTHER12345"_s, u"tester"_s));
        const Reply reply = post("/tok/device/provision", token, "{\"id\":\"OTHER12345\"}");
        QCOMPARE(reply.status, 403);
        QVERIFY(!reply.body.contains("CERTIFICATE"));
    }

    void aBlockedDeviceIsToldForHowLong()
    {
        const QByteArray token = claimedToken();
        QVERIFY(m_books->registry->block(QString::fromLatin1(m_id), m_books->time.utcMs() + 5'500,
                                         u"tester"_s));
        const Reply reply = post("/tok/device/provision", token, idBody());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.object().value("delay"_L1).toInt(), 6);
        QVERIFY(reply.object().contains("error"_L1));
        m_books->time.advance(6s);
        QVERIFY(post("/tok/device/provision", token, idBody()).object().contains("certificate"_L1));
    }

    void anUpdateCheckHasNothingNewerAndNotesTheVersion()
    {
        const QByteArray token = claimedToken();
        const Reply reply = post("/tok/provision/update", token, "{\"version\":\"1.2.3\"}");
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.object().contains("url"_L1));
        QCOMPARE(m_books->registry->device(QString::fromLatin1(m_id))->firmware, u"1.2.3"_s);
    }

    void anUpdateCheckIsToldOfNewerFirmware()
    {
        const QByteArray token = claimedToken();
        Product product = *m_books->registry->product(u"bench"_s);
        product.firmwareVersion = u"1.10.0"_s;
        product.firmwareUrl = u"https://firmware.example/f.bin"_s;
        product.firmwareChecksum = QString(64, u'c');
        QVERIFY(m_books->registry->saveProduct(product));
        const QJsonObject offered =
            post("/tok/provision/update", token, "{\"version\":\"1.9.3\"}").object();
        const QJsonObject expected{{u"url"_s, product.firmwareUrl},
                                   {u"checksum"_s, product.firmwareChecksum},
                                   {u"version"_s, u"1.10.0"_s}};
        QCOMPARE(offered, expected);
        const Reply newest = post("/tok/provision/update", token, "{\"version\":\"1.10.0\"}");
        QCOMPARE(newest.status, 200);
        QVERIFY(!newest.object().contains("url"_L1));
    }

    void autoClaimIsASettingOfTheProduct()
    {
        const QByteArray ours = ",\"account\":\"bench\",\"cloud\":\"bench\"";
        QCOMPARE(introduce(ours).object().size(), 1);
        QVERIFY(m_books->registry->setAutoClaim(u"bench"_s, true));
        QCOMPARE(introduce(",\"account\":\"other\"").object().size(), 1);
        QVERIFY(introduce(ours).object().contains("api"_L1));
    }

    void aReleasedDeviceIsUnclaimedAgain()
    {
        const QByteArray token = claimedToken();
        QVERIFY(m_books->registry->release(QString::fromLatin1(m_id), u"tester"_s, {}));
        QCOMPARE(introduce().object().size(), 1);
        QCOMPARE(post("/tok/device/provision", token, idBody()).status, 401);
    }

    void whoIsRefusedGetsAClearStatus_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray good = "{\"id\":\"P7QKM2XW4T\"}";
        QTest::newRow("wrong token")
            << QByteArray("/device/register") << QByteArray("x") << good << 401;
        QTest::newRow("empty token")
            << QByteArray("/device/register") << QByteArray() << good << 401;
        QTest::newRow("no JSON") << QByteArray("/device/register") << QByteArray("product-token")
                                 << QByteArray("<html>") << 400;
        QTest::newRow("no id") << QByteArray("/device/register") << QByteArray("product-token")
                               << QByteArray("{}") << 400;
        QTest::newRow("evil id") << QByteArray("/device/register") << QByteArray("product-token")
                                 << QByteArray("{\"id\":\"a/#\"}") << 400;
        QTest::newRow("no bearer")
            << QByteArray("/tok/device/provision") << QByteArray("x") << good << 401;
        QTest::newRow("nowhere") << QByteArray("/nothing") << QByteArray("x") << good << 404;
    }

    void whoIsRefusedGetsAClearStatus()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QCOMPARE(post(path, token, body).status, status);
    }

    void hugeBodiesAreCutOffAndDisturbNobody()
    {
        const QByteArray huge(ProvisioningService::maxRequestBytes * 4, 'x');
        QSignalSpy answered(m_service.get(), &ProvisioningService::answered);
        QCOMPARE(post("/device/register", "product-token", huge).status, 413);
        QCOMPARE(answered.last().at(2).toInt(), 413);
        QCOMPARE(introduce().status, 200);
    }

    void whoSaysNothingIsCutOff()
    {
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, m_service->port());
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        silent.write("POST /api/device/register HTTP/1.1\r\nContent-Le");
        QCOMPARE(introduce().status, 200);
        m_books->time.advance(10s);
        QTRY_VERIFY(silent.bytesAvailable() > 0);
        QVERIFY(silent.readAll().startsWith("HTTP/1.1 408 "));
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    }

    void aThousandConnectionsAreNotKept()
    {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 80; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, m_service->port());
        }
        const auto refused = [&] {
            return std::count_if(crowd.begin(), crowd.end(), [](const auto& socket) {
                return socket->peek(64).startsWith("HTTP/1.1 503 ");
            });
        };
        QTRY_COMPARE(refused(), 16);
        crowd.clear();
        QTRY_COMPARE(introduce().status, 200);
    }

    void overTlsTheSameIsSaidAndDevicesAreSentOnOverTls()
    {
        const QByteArray root = listenSecurely();
        introduce();
        QVERIFY(m_books->registry->claim(QString::fromLatin1(m_id), u"tester"_s));
        QSslSocket socket;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(root));
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(u"localhost"_s, m_service->securePort());
        QTRY_VERIFY(socket.isEncrypted());
        socket.write(request("/device/register", "product-token",
                             "{\"product\":\"product-token\",\"id\":\"" + m_id + "\"}"));
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll()).endsWith('}'));
        QVERIFY(received.startsWith("HTTP/1.1 200 "));
        const QJsonObject answer =
            QJsonDocument::fromJson(received.mid(received.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(answer.value("api"_L1).toString(), m_service->secureUrl());
        QVERIFY(m_service->secureUrl().startsWith(u"https://localhost:"_s));
        // And over the other door still to the other one.
        QCOMPARE(introduce().object().value("api"_L1).toString(), m_service->url());
    }

    void overTlsTooMuchIsRefusedAndSilenceIsCut()
    {
        static_cast<void>(listenSecurely());
        QSignalSpy answered(m_service.get(), &ProvisioningService::answered);
        QSslSocket huge;
        huge.setPeerVerifyMode(QSslSocket::VerifyNone);
        huge.connectToHostEncrypted(u"localhost"_s, m_service->securePort());
        QTRY_VERIFY(huge.isEncrypted());
        huge.write("POST /api/device/register HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n");
        huge.write(QByteArray(200'000, 'x'));
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(answered.first().at(2).toInt(), 413);
        // A peer that never begins its handshake cannot be told anything.
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, m_service->securePort());
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY((m_books->time.advance(5s), answered.size() == 2));
        QCOMPARE(answered.last().at(2).toInt(), 0);
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(introduce().status, 200);
    }
};

QTEST_GUILESS_MAIN(TestProvisioningService)
#include "tst_provisioning_service.moc"
