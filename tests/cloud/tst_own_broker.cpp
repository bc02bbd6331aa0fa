// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/lease_message.h"
#include "cloud/own_broker.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace ferrule;
using namespace ferrule::cloud;
using namespace ferrule::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Capability::State;

namespace {

ConnectionProfile plainProfile(quint16 port)
{
    ConnectionProfile profile;
    profile.host = u"127.0.0.1"_s;
    profile.port = port;
    profile.tls.reset();
    return profile;
}

struct Manager
{
    explicit Manager(const ConnectionProfile& profile, const QString& name = u"manager"_s)
    {
        config.home = home.path() + u"/home"_s;
        config.profile = profile;
        config.managerName = name;
        config.lease = {100ms, 1000ms, 100ms};
    }
    ~Manager()
    {
        if (broker)
            await(broker->stop());
    }
    Result<void> start()
    {
        broker = std::make_unique<OwnBroker>(scheduler, config);
        return await(broker->start());
    }
    bool enforces() const { return broker && broker->lease().mayEnforce(); }
    Capability capability(const QString& subject) const
    {
        for (const Capability& each : broker->capabilities()) {
            if (each.subject == subject)
                return each;
        }
        return {u"(none)"_s, State::Missing, {}};
    }

    QTemporaryDir home;
    SystemScheduler scheduler;
    OwnBrokerConfig config;
    std::unique_ptr<OwnBroker> broker;
};

/// A device of the field: it knows nothing of managers.
struct Device
{
    explicit Device(quint16 port, const QByteArray& id)
        : id(id)
        , client(scheduler)
    {
        client.setHandler([this](const net::MessageView& message) {
            received.append(message.topic.toByteArray() + ' ' + message.payload.toByteArray());
        });
        net::ClientOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = port;
        options.clientId = id;
        const QList<net::Subscription> filters{{"ioto/device/" + id + "/#", net::Qos::AtLeastOnce}};
        ready = await(client.connectToBroker(options)).hasValue() &&
                await(client.subscribe(filters)).hasValue();
    }
    bool publish(const QByteArray& rest, const QByteArray& payload)
    {
        const QByteArray topic = "ioto/service/" + id + '/' + rest;
        return await(client.publish(topic, payload, net::Qos::AtLeastOnce, net::Wait::Acknowledged))
            .hasValue();
    }

    const QByteArray id;
    SystemScheduler scheduler;
    net::Client client;
    bool ready = false;
    QList<QByteArray> received;
};

QString write(MosquittoFixture& broker, const QString& name, const QByteArray& text)
{
    QFile file(broker.folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("A file cannot be written");
    return file.fileName();
}

} // namespace

class TestOwnBroker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("There is no mosquitto here");
    }
    void cleanup() { QTRY_COMPARE(Flows::live(), 0); }

    void aBrokerWithoutRulesAllowsAllButWhatIsItsOwners()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        Manager manager(plainProfile(broker.port()));
        QVERIFY(manager.start());
        QCOMPARE(manager.capability(u"ioto/service/#"_s).state, State::Works);
        QCOMPARE(manager.capability(u"$aws/rules/#"_s).state, State::Works);
        QCOMPARE(manager.capability(u"ioto/device/+/#"_s).state, State::Works);
        QTRY_COMPARE(manager.capability(QString::fromLatin1(leaseTopic)).state, State::Works);
        for (const QString& subject : {u"Release"_s, u"Provisioning"_s, u"Presence"_s}) {
            QCOMPARE(manager.capability(subject).subject, subject);
            QCOMPARE(manager.capability(subject).state, State::Missing);
            QVERIFY(!manager.capability(subject).detail.isEmpty());
        }
        QVERIFY(!broker.log().contains("\t#"));
        QVERIFY(!broker.log().contains(" # ("));
    }

    void rulesThatDropSilentlyAreNamed()
    {
        MosquittoFixture broker;
        const QString rules = write(broker, u"acl"_s,
                                    "topic readwrite ioto/service/#\n"
                                    "topic readwrite ferrule/#\n"
                                    "topic read ioto/device/#\n");
        broker.addConfig("acl_file " + rules.toLocal8Bit());
        QCOMPARE(broker.start(), QString());
        Manager manager(plainProfile(broker.port()));
        QVERIFY(manager.start());
        QCOMPARE(manager.capability(u"ioto/service/#"_s).state, State::Works);
        QCOMPARE(manager.capability(u"$aws/rules/#"_s).state, State::Unproven);
        QVERIFY(manager.capability(u"$aws/rules/#"_s).detail.contains("did not come through"_L1));
        QCOMPARE(manager.capability(u"ioto/device/+/#"_s).state, State::Unproven);
        QVERIFY(manager.capability(u"ioto/device/+/#"_s).detail.contains("throttles"_L1));
        QTRY_VERIFY(manager.enforces());
    }

    void rulesThatRefuseSubscriptionsAreNamed()
    {
        const QString plugin =
            u"/usr/lib/x86_64-linux-gnu/mosquitto_dynamic_security.so"_s; // Debian's place
        if (!QFile::exists(plugin))
            QSKIP("There is no dynamic-security plugin here");
        MosquittoFixture broker;
        const QString rules = write(
            broker, u"rules.json"_s,
            "{'defaultACLAccess': {'publishClientSend': true, 'publishClientReceive': true,"
            " 'subscribe': false, 'unsubscribe': true}, 'anonymousGroup': 'all', 'clients': [],"
            " 'groups': [{'groupname': 'all', 'roles': [{'rolename': 'hears'}]}],"
            " 'roles': [{'rolename': 'hears', 'acls': [{'acltype': 'subscribePattern',"
            " 'topic': 'ioto/service/#', 'allow': true}]}]}"_ba.replace('\'', '"'));
        broker.addConfig("plugin " + plugin.toLocal8Bit() + "\nplugin_opt_config_file " +
                         rules.toLocal8Bit());
        QCOMPARE(broker.start(), QString());
        Manager manager(plainProfile(broker.port()));
        QVERIFY(manager.start());
        QCOMPARE(manager.capability(u"ioto/service/#"_s).state, State::Works);
        QCOMPARE(manager.capability(u"$aws/rules/#"_s).state, State::Missing);
        QVERIFY(manager.capability(u"$aws/rules/#"_s).detail.contains("128"_L1));
        QCOMPARE(manager.capability(u"ioto/device/+/#"_s).state, State::Unproven);
        QCOMPARE(manager.capability(u"ioto/device/+/mqtt/throttle"_s).state, State::Missing);
        QTRY_COMPARE(manager.capability(QString::fromLatin1(leaseTopic)).state, State::Missing);
        QVERIFY(manager.capability(QString::fromLatin1(leaseTopic)).detail.contains("128"_L1));
        QVERIFY(!manager.enforces());

        // Where nothing at all is to be heard, there is nothing to do.
        ConnectionProfile deaf = plainProfile(broker.port());
        deaf.deviceFilters = QStringList{u"$aws/rules/#"_s};
        Manager other(deaf);
        const Result<void> started = other.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Refused);
        QCOMPARE(started.error().peerCode, 128);
        QCOMPARE(other.broker->state(), OwnBroker::State::Failed);
    }

    void storeAndMeterWorkOverTls()
    {
        MosquittoFixture broker(MosquittoFixture::Tls::Mutual);
        QCOMPARE(broker.start(), QString());
        ConnectionProfile profile = plainProfile(broker.port());
        net::TlsOptions tls;
        tls.authorityPem = broker.authorityPem();
        tls.certificatePem = broker.clientCertificatePem();
        tls.keyPem = broker.clientKeyPem();
        tls.alpn.append("x-amzn-mqtt-ca");
        profile.tls = tls;
        Manager manager(profile);
        QVERIFY(manager.start());
        QTRY_VERIFY(manager.enforces());

        // A device by the same certificate: this broker tells client ids apart only.
        net::Client device(manager.scheduler);
        QByteArray answer;
        device.setHandler(
            [&](const net::MessageView& message) { answer = message.payload.toByteArray(); });
        net::ClientOptions login = loginOf(profile);
        login.clientId = "DEVICE0001";
        QVERIFY(await(device.connectToBroker(login)));
        const QList<net::Subscription> own{{"ioto/device/DEVICE0001/#", net::Qos::AtLeastOnce}};
        QVERIFY(await(device.subscribe(own)));
        QVERIFY(await(device.publish("ioto/service/DEVICE0001/store/set",
                                     R"({"key":"colour","value":"red","type":"string"})",
                                     net::Qos::AtLeastOnce, net::Wait::Acknowledged)));
        QVERIFY(await(device.publish("ioto/service/DEVICE0001/store/get/100", R"({"key":"colour"})",
                                     net::Qos::AtLeastOnce, net::Wait::Acknowledged)));
        QTRY_COMPARE(answer, QByteArray("red"));
        QVERIFY(manager.broker->presence().isOnline(u"DEVICE0001"_s));
        const TrafficReport seen = manager.broker->traffic().look();
        QCOMPARE(seen.measurement.devices.size(), std::size_t(1)); // The probes are nobody's.
        QCOMPARE(seen.measurement.devices.front().device, std::string("DEVICE0001"));
        QCOMPARE(seen.measurement.devices.front().messages, 2.0);
        await(device.disconnectFromBroker());
    }

    void ofTwoManagersOneServesAndThrottles()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        Manager one(plainProfile(broker.port()), u"one"_s);
        Manager two(plainProfile(broker.port()), u"two"_s);
        QVERIFY(one.start());
        QTRY_VERIFY(one.enforces());
        QVERIFY(two.start());
        QTRY_COMPARE(two.broker->lease().otherName(), u"one"_s);

        Device device(broker.port(), "DEVICE0002");
        QVERIFY(device.ready);
        QVERIFY(device.publish("store/set", R"({"key":"a","value":"1","type":"string"})"));
        QVERIFY(device.publish("store/get/100", R"({"key":"a"})"));
        QTRY_COMPARE(device.received.size(), 1);
        // Both have followed it, one has answered.
        const auto items = [](Manager& manager) {
            return manager.broker->store().items(u"DEVICE0002"_s)->size();
        };
        QTRY_COMPARE(items(one), std::size_t(1));
        QTRY_COMPARE(items(two), std::size_t(1));
        store::Edit edit;
        edit.key = "b";
        edit.value = *store::Value::parse(store::Type::String, "2");
        const Result<void> edited = two.broker->store().apply(u"DEVICE0002"_s, {edit}, u"tester"_s);
        QCOMPARE(edited.error().kind, ErrorKind::Busy);

        const auto act = [](Manager& manager, traffic::Action action) {
            return await(manager.broker->traffic().act(u"DEVICE0002"_s, action, u"tester"_s));
        };
        const Result<void> watching = act(two, traffic::Action::Throttle);
        QCOMPARE(watching.error().kind, ErrorKind::Busy);
        QVERIFY(QString::fromStdString(watching.error().measured).contains("one"_L1));
        QSignalSpy seen(two.broker.get(), &OwnBroker::enforced);
        QVERIFY(act(one, traffic::Action::Throttle));
        QTRY_COMPARE(device.received.size(), 2);
        QVERIFY(device.received.last().startsWith("ioto/device/DEVICE0002/mqtt/throttle {"));
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.first().first().value<EnforcementRecord>().by, u"one"_s);
        const auto standing = two.broker->traffic().look().standings.value(u"DEVICE0002"_s);
        QCOMPARE(standing.stage, traffic::Stage::Throttled);
        QCOMPARE(act(one, traffic::Action::Release).error().kind, ErrorKind::Unsupported);

        // Gone without a word, it is followed.
        one.broker.reset();
        QTRY_VERIFY(two.enforces());
        QVERIFY(device.publish("store/get/101", R"({"key":"a"})"));
        QTRY_COMPARE(device.received.size(), 3);
        QCOMPARE(device.received.last(), QByteArray("ioto/device/DEVICE0002/store/get/101 1"));
    }

    void thePolicyThrottlesAndNeverReleases()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        Manager manager(plainProfile(broker.port()));
        traffic::Policy& policy = manager.config.policy;
        policy.limitPerDevice = 6.0 * 3600;
        policy.window = 1s;
        policy.interval = 250ms;
        policy.escalation.throttlesBeforeClose = 1;
        policy.escalation.closesBeforeRelease = 0;
        policy.escalation.grace = 10ms;
        QVERIFY(manager.start());
        QTRY_VERIFY(manager.enforces());
        Device device(broker.port(), "DEVICE0003");
        QVERIFY(device.ready);
        QSignalSpy enforced(manager.broker.get(), &OwnBroker::enforced);
        Timer pace(device.scheduler);
        std::function<void()> send = [&] {
            static_cast<void>(
                device.client.post("ioto/service/DEVICE0003/test/ping", {}, net::Qos::AtMostOnce));
            pace.startAfter(20ms, send);
        };
        send();
        QTRY_VERIFY_WITH_TIMEOUT(enforced.size() >= 3, 60'000);
        pace.stop();
        const auto action = [&](int i) {
            return enforced.at(i).first().value<EnforcementRecord>().action;
        };
        QCOMPARE(action(0), EnforcementAction::Throttle);
        QCOMPARE(action(1), EnforcementAction::Close);
        QCOMPARE(action(2), EnforcementAction::Close);
    }

    void presenceEndsWithSilenceAndTheBrokersReturnIsNoticed()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        Manager manager(plainProfile(broker.port()));
        manager.config.presentFor = 400ms;
        QVERIFY(manager.start());
        QSignalSpy heard(manager.broker.get(), &OwnBroker::loggedIn);
        QSignalSpy silent(manager.broker.get(), &OwnBroker::loggedOut);
        {
            Device device(broker.port(), "DEVICE0004");
            QVERIFY(device.publish("test/ping", {}));
        }
        QTRY_COMPARE(heard.size(), 1);
        QTRY_COMPARE(silent.size(), 1);
        QVERIFY(!manager.broker->presence().isOnline(u"DEVICE0004"_s));

        QTRY_VERIFY(manager.enforces());
        broker.kill();
        QTRY_VERIFY(!manager.broker->isConnected());
        QVERIFY(!manager.enforces());
        QCOMPARE(broker.start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(manager.enforces(), 60'000);
        Device device(broker.port(), "DEVICE0004");
        QVERIFY(device.publish("test/ping", {}));
        QTRY_COMPARE(heard.size(), 2);
    }

    void oneWhoOnlyWatchesNeverAsks()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        ConnectionProfile profile = plainProfile(broker.port());
        profile.watchOnly = true;
        Manager manager(profile);
        QVERIFY(manager.start());
        QCOMPARE(manager.capability(QString::fromLatin1(leaseTopic)).state, State::Missing);
        Manager other(plainProfile(broker.port()));
        QVERIFY(other.start());
        QTRY_VERIFY(other.enforces());
        QCOMPARE(manager.broker->lease().role(), LeaseKeeper::Role::Offline);
    }

    void aBrokerThatIsNotThereIsAnError()
    {
        MosquittoFixture broker; // Never started.
        Manager manager(plainProfile(broker.port()));
        QVERIFY(!manager.start());
        QCOMPARE(manager.broker->state(), OwnBroker::State::Failed);
        QCOMPARE(broker.start(), QString());
        QVERIFY(await(manager.broker->start())); // The home is free again.
    }

    void aProfileThatCannotWorkIsRefused_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("everything") << u"#"_s;
        QTest::newRow("somebody else's") << u"factory/#"_s;
        QTest::newRow("malformed") << u"ioto/service/#/x"_s;
        QTest::newRow("none") << QString();
    }
    void aProfileThatCannotWorkIsRefused()
    {
        QFETCH(QString, filter);
        ConnectionProfile profile = plainProfile(1883);
        QVERIFY(validate(profile));
        profile.deviceFilters.clear();
        if (!filter.isEmpty())
            profile.deviceFilters.append(filter);
        const Result<void> sound = validate(profile);
        QVERIFY(!sound);
        QCOMPARE(sound.error().kind, ErrorKind::InvalidArgument);
        profile = plainProfile(0);
        QVERIFY(!validate(profile));
        profile = plainProfile(1883);
        profile.host = u" "_s;
        QVERIFY(!validate(profile));
        profile = plainProfile(1883);
        profile.password = "x";
        QVERIFY(!validate(profile));
        profile = plainProfile(1883);
        profile.tls = net::TlsOptions();
        profile.tls->keyPem = "x";
        QVERIFY(!validate(profile));
    }
};

QTEST_GUILESS_MAIN(TestOwnBroker)
#include "tst_own_broker.moc"
