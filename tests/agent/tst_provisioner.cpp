// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/provisioner.h"
#include "pki/certificate_info.h"
#include "scripted_broker.h"
#include "scripted_builder.h"
#include "support/manual_scheduler.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace ferrule;
using namespace ferrule::agent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray registerPath = "/api/device/register";
const QByteArray provisionPath = "/device/tok/device/provision";

test::ScriptedBuilder::Reply okay(const QJsonObject& reply)
{
    return {200, QJsonDocument(reply).toJson(), false};
}

} // namespace

class TestProvisioner : public QObject
{
    Q_OBJECT

    struct Stage
    {
        test::ManualScheduler time;
        test::ScriptedBuilder builder;
        AgentConfig config;
        Identity identity;
        std::unique_ptr<Provisioner> provisioner;

        Stage()
        {
            config.model = u"Bench"_s;
            config.name = u"Sensor 1"_s;
            config.properties = {{u"rack"_s, 7}};
            config.pollJitter = 0;
            identity.claimId = u"P7Q8R9S0TA"_s;
            identity.product = u"product-token"_s;
            identity.builderUrl = builder.url();
        }
        void start()
        {
            provisioner = std::make_unique<Provisioner>(time, config, identity);
            provisioner->start();
            time.advance(0ms);
        }
        QJsonObject claim(bool csr) const
        {
            return {{u"registered"_s, true},
                    {u"csr"_s, csr},
                    {u"api"_s, builder.url(u"/device/"_s)},
                    {u"token"_s, u"device-token"_s}};
        }
        int polls() const { return builder.count(registerPath); }
    };

private slots:
    void cleanup() { QCOMPARE(Flows::live(), 0); }

    void introducesItselfAsDevicesInTheFieldDo()
    {
        Stage stage;
        stage.config.account = u"A"_s;
        stage.config.cloud = u"C"_s;
        stage.builder.answer(registerPath, "{\"registered\":true}");
        stage.start();
        QTRY_COMPARE(stage.polls(), 1);
        const auto& request = stage.builder.requests().value(0);
        QCOMPARE(request.header("Authorization"), QByteArray("bearer product-token"));
        const QJsonObject expected{{u"product"_s, u"product-token"_s},
                                   {u"model"_s, u"Bench"_s},
                                   {u"name"_s, u"Sensor 1"_s},
                                   {u"id"_s, u"P7Q8R9S0TA"_s},
                                   {u"account"_s, u"A"_s},
                                   {u"cloud"_s, u"C"_s},
                                   {u"rack"_s, 7},
                                   {u"created"_s, u"2026-09-21T14:13:20.000Z"_s}};
        QCOMPARE(request.json, expected);
    }

    void pollsWithGrowingWaitsUntilItIsClaimed()
    {
        Stage stage;
        stage.builder.answer(registerPath, "{\"registered\":true}");
        stage.start();
        QSignalSpy registered(stage.provisioner.get(), &Provisioner::registered);
        int answers = 0;
        connect(stage.provisioner.get(), &Provisioner::stateChanged, this,
                [&](State state) { answers += state == State::Unclaimed; });
        QTRY_COMPARE(answers, 1);
        int polls = 1;
        for (const auto wait : {1250ms, 1500ms, 1750ms, 2000ms}) {
            stage.time.advance(wait - 1ms);
            QTest::qWait(1);
            QCOMPARE(stage.polls(), polls);
            stage.time.advance(1ms);
            ++polls;
            QTRY_COMPARE(stage.polls(), polls);
            // The wait begins with the answer, which comes after the builder has counted the poll.
            QTRY_COMPARE(answers, polls);
        }
        QCOMPARE(registered.size(), 1);
    }

    void twoPropertiesWithoutAnAddressAreNoClaim()
    {
        Stage stage;
        stage.builder.answer(registerPath, "{\"registered\":true,\"note\":\"hello\"}");
        stage.start();
        QSignalSpy state(stage.provisioner.get(), &Provisioner::stateChanged);
        QTRY_VERIFY(!state.isEmpty() && state.last().at(0).value<State>() == State::Unclaimed);
    }

    void takesKeyAndCertificateOfACloudThatMakesBoth()
    {
        Stage stage;
        stage.builder.answerWith(registerPath,
                                 [&](const auto&) { return okay(stage.claim(false)); });
        stage.builder.answerWith(provisionPath, [&](const auto&) {
            return okay({{u"certificate"_s, u"CERT"_s},
                         {u"key"_s, u"KEY"_s},
                         {u"endpoint"_s, u"broker"_s},
                         {u"accountId"_s, u"ACC1"_s},
                         {u"authority"_s, u"ROOTS"_s},
                         {u"id"_s, u"P7Q8R9S0TA"_s}});
        });
        stage.start();
        QSignalSpy provisioned(stage.provisioner.get(), &Provisioner::provisioned);
        QTRY_VERIFY((stage.time.advance(0ms), provisioned.size() == 1));
        const auto& request = stage.builder.requests().last();
        QCOMPARE(request.body, QByteArray("{\"id\":\"P7Q8R9S0TA\"}"));
        QCOMPARE(request.header("Authorization"), QByteArray("bearer device-token"));
        const auto identity = provisioned[0][0].value<Identity>();
        QCOMPARE(identity.certificatePem, QByteArray("CERT"));
        QCOMPARE(identity.keyPem, QByteArray("KEY"));
        QCOMPARE(identity.endpoint, u"broker"_s);
        QCOMPARE(identity.port, quint16(443));
        QCOMPARE(identity.accountId, u"ACC1"_s);
        QCOMPARE(identity.authorityPem, QByteArray("ROOTS"));
        QVERIFY(identity.isComplete());
    }

    void keepsOneKeyAcrossFailedAttempts()
    {
        Stage stage;
        test::ScriptedBroker authority;
        stage.builder.answerWith(registerPath,
                                 [&](const auto&) { return okay(stage.claim(true)); });
        stage.builder.answer(provisionPath, "try later", 500);
        stage.start();
        QTRY_VERIFY((stage.time.advance(100ms), stage.builder.count(provisionPath) >= 2));
        stage.builder.answerWith(provisionPath, [&](const auto& request) {
            const QByteArray csr = request.json.value("csr"_L1).toString().toUtf8();
            return okay(
                {{u"certificate"_s, QString::fromUtf8(authority.sign(csr, u"P7Q8R9S0TA"_s))},
                 {u"endpoint"_s, u"broker"_s}});
        });
        QSignalSpy provisioned(stage.provisioner.get(), &Provisioner::provisioned);
        QTRY_VERIFY((stage.time.advance(100ms), provisioned.size() == 1));
        const auto identity = provisioned[0][0].value<Identity>();
        const auto key = pki::PrivateKey::fromPem(identity.keyPem.toStdString());
        QVERIFY(key);
        QVERIFY(*pki::certificateMatches(identity.certificatePem.toStdString(), *key));
        for (const auto& request : stage.builder.requests())
            QVERIFY(!request.body.contains("PRIVATE KEY"));
    }

    void aBlockedDeviceWaitsAsLongAsItIsAsked()
    {
        Stage stage;
        stage.builder.answerWith(registerPath,
                                 [&](const auto&) { return okay(stage.claim(false)); });
        stage.builder.answer(provisionPath, "{\"error\":\"blocked\",\"delay\":6}");
        stage.start();
        QSignalSpy log(stage.provisioner.get(), &Provisioner::logLine);
        QTRY_VERIFY((stage.time.advance(0ms), log.size() == 1));
        stage.time.advance(5'999ms);
        QTest::qWait(1);
        QCOMPARE(stage.builder.count(provisionPath), 1);
        stage.time.advance(1ms);
        QTRY_COMPARE(stage.builder.count(provisionPath), 2);
    }

    void failuresAreTriedAgainWithinTheBound()
    {
        Stage stage;
        for (const char* reply : {"{}", "<html>", "[]"}) {
            stage.builder.answer(registerPath, reply);
            stage.start();
            QSignalSpy log(stage.provisioner.get(), &Provisioner::logLine);
            QTRY_COMPARE(log.size(), 1);
            const int polls = stage.polls();
            stage.time.advance(500ms);
            QTRY_COMPARE(stage.polls(), polls + 1);
        }
    }

    void aClaimThatWasTakenBackStartsAnew()
    {
        Stage stage;
        stage.identity.api = stage.builder.url(u"/device"_s);
        stage.identity.token = u"old"_s;
        stage.builder.answer(provisionPath, "{}", 401);
        stage.builder.answer(registerPath, "{\"registered\":true}");
        stage.start();
        QSignalSpy changed(stage.provisioner.get(), &Provisioner::identityChanged);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!changed[0][0].value<Identity>().isClaimed());
        QTRY_VERIFY((stage.time.advance(100ms), stage.polls() == 1));
        QCOMPARE(stage.builder.requests().last().json.value("id"_L1).toString(), u"P7Q8R9S0TA"_s);
    }

    void anIncompleteAnswerIsNoCredential()
    {
        Stage stage;
        stage.builder.answerWith(registerPath,
                                 [&](const auto&) { return okay(stage.claim(false)); });
        stage.builder.answer(provisionPath, "{\"cert\":\"CERT\",\"key\":\"KEY\"}");
        stage.start();
        QSignalSpy log(stage.provisioner.get(), &Provisioner::logLine);
        QSignalSpy provisioned(stage.provisioner.get(), &Provisioner::provisioned);
        QTRY_VERIFY((stage.time.advance(0ms), log.size() == 1));
        QVERIFY(log[0][0].toString().contains(u"no certificate"_s));
        QVERIFY(provisioned.isEmpty());
    }

    void endsAtEachAwait()
    {
        for (const char* path : {"", registerPath.constData(), provisionPath.constData()}) {
            Stage stage;
            stage.builder.answerWith(registerPath,
                                     [&](const auto&) { return okay(stage.claim(true)); });
            stage.builder.answerNever(provisionPath);
            if (*path != '\0')
                stage.builder.answerNever(path);
            stage.provisioner =
                std::make_unique<Provisioner>(stage.time, stage.config, stage.identity);
            stage.provisioner->start();
            if (*path != '\0')
                QTRY_VERIFY((stage.time.advance(0ms), stage.builder.count(path) == 1));
            stage.provisioner.reset();
            QCOMPARE(Flows::live(), 0);
            QCOMPARE(stage.time.pendingTimers(), std::size_t(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestProvisioner)
#include "tst_provisioner.moc"
