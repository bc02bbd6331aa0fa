// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace ferrule;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

traffic::Policy quickPolicy()
{
    traffic::Policy policy;
    policy.escalation.reclaimAfter = 500ms;
    return policy;
}

} // namespace

class TestEnforcer : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void aReleaseIsReal()
    {
        Bench bench(quickPolicy());
        const Result<void> up = bench.start();
        QVERIFY2(up, up ? "" : describe(up.error()).c_str());
        Device bad(bench, u"BADDEVICE1"_s);
        Device good(bench, u"GOODDEVIC1"_s);
        QVERIFY(bad.provision());
        QVERIFY(good.provision());
        QVERIFY(bad.connect());
        QVERIFY(good.connect());
        QVERIFY(bad.subscribe());
        QVERIFY(good.subscribe());
        QTRY_VERIFY(bench.cloud->presence().isOnline(bad.claimId));
        QTRY_VERIFY(bench.cloud->presence().isOnline(good.claimId));
        QSignalSpy goodLost(&good.client, &net::Client::disconnected);
        QSignalSpy badLost(&bad.client, &net::Client::disconnected);
        QSignalSpy enforced(bench.cloud.get(), &cloud::BenchCloud::enforced);

        QElapsedTimer clock;
        clock.start();
        const Result<void> released =
            await(bench.cloud->traffic().act(bad.claimId, traffic::Action::Release, u"tester"_s));
        QVERIFY2(released, released ? "" : describe(released.error()).c_str());
        QTRY_COMPARE_WITH_TIMEOUT(badLost.size(), 1, 2000);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        qInfo("cut after %lld ms", clock.elapsed());

        // Told before it was cut, at QoS 0 and with a fresh stamp.
        QVERIFY(!bad.received.isEmpty());
        QCOMPARE(bad.received.last().topic, "ioto/device/" + bad.id() + "/provision/release");
        const qint64 age = bench.scheduler.utcMs() - bad.received.last().payload.toLongLong();
        QVERIFY(age >= 0 && age < 5000);
        QCOMPARE(enforced.size(), 1);
        QTRY_VERIFY(!bench.cloud->presence().isOnline(bad.claimId));

        // Refused at the handshake from now on.
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto again = bad.connect();
            QVERIFY(!again);
            QCOMPARE(again.error().kind, ErrorKind::Tls);
        }
        // Nothing that is sent to it now may ever reach it.
        const QByteArray topic = "ioto/device/" + bad.id() + "/store/get/1";
        QVERIFY(await(bench.cloud->broker().link().publish(topic, "stale", net::Qos::AtLeastOnce,
                                                           net::Wait::Acknowledged)));

        const auto tooEarly = bench.cloud->enforcer().reclaim(bad.claimId, u"tester"_s);
        if (!tooEarly)
            QCOMPARE(tooEarly.error().kind, ErrorKind::Refused);
        QTRY_VERIFY(bench.cloud->enforcer().reclaim(bad.claimId, u"tester"_s));
        QVERIFY(!bad.connect());
        bad.received.clear();
        QVERIFY(bad.provision());
        const auto back = bad.connect();
        QVERIFY2(back, back ? "" : describe(back.error()).c_str());
        QVERIFY(!back->sessionPresent);
        QVERIFY(bad.subscribe());
        const QByteArray fresh = "ioto/device/" + bad.id() + "/store/get/2";
        QVERIFY(await(bench.cloud->broker().link().publish(fresh, "fresh", net::Qos::AtLeastOnce,
                                                           net::Wait::Acknowledged)));
        QTRY_VERIFY(!bad.received.isEmpty());
        QCOMPARE(bad.received.size(), 1);
        QCOMPARE(bad.received.first().payload, QByteArray("fresh"));

        // Nobody else noticed.
        QCOMPARE(goodLost.size(), 0);
        QVERIFY(good.publish("test/ping", {}));
        const auto trail = bench.cloud->registry().auditTrail().newest(bad.claimId, 10);
        QVERIFY(trail);
        QStringList actions;
        for (const cloud::AuditEntry& entry : *trail)
            actions.prepend(entry.action);
        QCOMPARE(actions, (QStringList{u"claim"_s, u"release"_s, u"reclaim"_s}));
    }

    void manyAtOnceAreAllCut()
    {
        Bench bench;
        QVERIFY(bench.start());
        constexpr int count = 5;
        std::vector<std::unique_ptr<Device>> devices;
        for (int i = 0; i < count; ++i) {
            devices.push_back(std::make_unique<Device>(bench, u"CROWD%1"_s.arg(i)));
            QVERIFY(devices.back()->provision());
            QVERIFY(devices.back()->connect());
        }
        std::vector<std::shared_ptr<std::optional<Result<void>>>> answers;
        for (const auto& device : devices) {
            answers.push_back(std::make_shared<std::optional<Result<void>>>());
            Flows::launch(
                keepAnswer(bench.cloud->enforcer().release(device->claimId, u"tester"_s, u"test"_s),
                           answers.back()),
                "release");
        }
        for (const auto& answer : answers) {
            QTRY_VERIFY(answer->has_value());
            QVERIFY2(**answer, **answer ? "" : describe((**answer).error()).c_str());
        }
        for (const auto& device : devices) {
            QTRY_COMPARE(device->client.state(), net::ClientState::Disconnected);
            QVERIFY(!device->connect());
        }
    }

    void noSessionCanBeResumedPastTheList()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"RESUMING12"_s);
        QVERIFY(device.provision());
        const auto handshake = [&](QSsl::SslProtocol protocol, const QByteArray& session = {}) {
            auto socket = std::make_unique<QSslSocket>();
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setProtocol(protocol);
            tls.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
            tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
            tls.setSessionTicket(session);
            tls.setCaCertificates(QSslCertificate::fromData(device.identity.authorityPem));
            tls.setLocalCertificate(QSslCertificate(device.identity.certificatePem));
            tls.setPrivateKey(QSslKey(device.keyPem, QSsl::Ec));
            socket->setSslConfiguration(tls);
            socket->connectToHostEncrypted(u"localhost"_s, bench.cloud->endpointPort());
            // CONNECT: the broker's answer brings everything that follows the handshake.
            socket->write(QByteArray::fromHex("101600044d5154540400003c000a") + device.id());
            return socket;
        };
        const auto before = handshake(QSsl::TlsV1_3);
        QSignalSpy tickets(before.get(), &QSslSocket::newSessionTicketReceived);
        QTRY_VERIFY(before->bytesAvailable() >= 4);
        QCOMPARE(tickets.size(), 0);
        const QByteArray session = before->sslConfiguration().sessionTicket();

        QVERIFY(await(bench.cloud->enforcer().release(device.claimId, u"test"_s, u"test"_s)));
        QTRY_COMPARE(before->state(), QAbstractSocket::UnconnectedState);
        const auto after = handshake(QSsl::TlsV1_3, session);
        QTRY_COMPARE(after->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(after->bytesAvailable(), 0);

        // TLS 1.2 resumes by number, which the broker cannot be kept from.
        const auto old = handshake(QSsl::TlsV1_2);
        QTRY_COMPARE(old->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!old->isEncrypted());
    }

    void aDeviceIsHeldToItsOwn()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device thief(bench, u"THIEF12345"_s);
        Device victim(bench, u"VICTIM1234"_s);
        QVERIFY(thief.provision());
        QVERIFY(victim.provision());
        QVERIFY(victim.connect());
        QVERIFY(victim.subscribe());
        QSignalSpy lost(&victim.client, &net::Client::disconnected);
        QSignalSpy denied(&bench.cloud->broker(), &cloud::Broker::publishDenied);

        // Under the victim's client id it is still itself.
        const QString own = thief.claimId;
        thief.claimId = victim.claimId;
        QVERIFY(thief.connect());
        thief.claimId = own;
        QTRY_VERIFY(bench.cloud->presence().isOnline(own));
        QCOMPARE(lost.size(), 0);

        const QByteArray foreign = victim.service("store/set");
        const QByteArray body = R"({"key":"a","value":"stolen","type":"string"})";
        QVERIFY(await(
            thief.client.publish(foreign, body, net::Qos::AtLeastOnce, net::Wait::Acknowledged)));
        QTRY_COMPARE(denied.size(), 1);
        QCOMPARE(denied.first().at(0).toString(), own);
        QCOMPARE(denied.first().at(1).toString(), QString::fromUtf8(foreign));
        const auto items = bench.cloud->store().items(victim.claimId);
        QVERIFY(items && items->empty());
    }

    void aLoginThatMustNotBeIsCut()
    {
        Bench bench(quickPolicy());
        QVERIFY(bench.start());
        Device device(bench, u"STRANGER12"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        device.client.abort();
        QTRY_VERIFY(!bench.cloud->presence().isOnline(device.claimId));
        // Its certificate is good, but the registry says released: the moment between the two.
        QVERIFY(bench.cloud->registry().release(device.claimId, u"test"_s, u"test"_s));
        QVERIFY(device.connect());
        QTRY_COMPARE_WITH_TIMEOUT(device.client.state(), net::ClientState::Disconnected, 2000);
    }

    void aReleaseThatAKillCutShortIsCompleted()
    {
        Bench bench;
        QVERIFY(bench.start());
        Device device(bench, u"HALFWAY123"_s);
        QVERIFY(device.provision());
        QVERIFY(device.connect());
        QVERIFY(device.subscribe());
        device.client.abort();
        const QByteArray topic = "ioto/device/" + device.id() + "/x";
        QVERIFY(await(bench.cloud->broker().link().publish(topic, "queued", net::Qos::AtLeastOnce,
                                                           net::Wait::Acknowledged)));
        // The first step alone, as if we had been killed after it.
        QVERIFY(bench.cloud->registry().release(device.claimId, u"test"_s, u"test"_s));
        QCOMPARE(*bench.cloud->registry().uncut(), QStringList{device.claimId});
        bench.stop();
        QVERIFY(bench.start());
        QVERIFY(bench.cloud->registry().uncut()->isEmpty());
        const auto refused = device.connect();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Tls);
    }
};

QTEST_GUILESS_MAIN(TestEnforcer)
#include "tst_enforcer.moc"
