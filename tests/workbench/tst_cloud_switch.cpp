// SPDX-License-Identifier: GPL-3.0-or-later
//
// The run-time switch between the bench cloud and a broker of one's own, through the real workbench
// with two real brokers, a virtual device at the one, a device of the field at the other, and a
// device on a pseudo-terminal that belongs to neither.
#include "bench/simulated_device.h"
#include "brokers/profile_book.h"
#include "brokers/secret_file.h"
#include "support/await.h"
#include "support/mosquitto_fixture.h"
#include "workbench/engine_host.h"

#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace ferrule::published;
using namespace ferrule::test;
using namespace Qt::StringLiterals;

using State = CloudStatus::State;

namespace {

const QString fieldDevice = u"FIELD00001"_s;

/// What a window shows: of the cloud in use, and of what is attached.
class Shown : public QObject
{
public:
    explicit Shown(Engine& engine)
    {
        connect(&engine, &Engine::published, this, &Shown::take);
        connect(&engine, &Engine::commandFinished, this,
                [this](quint64 token, const std::shared_ptr<const Failure>& failure) {
                    finished.insert(token, failure ? failure->what : QString());
                });
    }

    void take(const BatchPointer& batch)
    {
        if (batch->cloudReplaced) {
            ++replaced;
            traffic.clear();
            for (const QString& claimId : items.keys()) {
                if (!claimId.startsWith(u"port:"_s))
                    items.remove(claimId);
            }
        }
        if (batch->brokers)
            brokers = *batch->brokers;
        for (const QString& id : batch->devicesGone)
            devices.remove(id);
        for (const Device& device : batch->devices)
            devices.insert(device.id, device);
        if (batch->cloud)
            cloud = *batch->cloud;
        for (const StoreKey& gone : batch->storeGone)
            items[gone.claimId].remove(gone.key);
        for (const StoreItem& item : batch->storeItems)
            items[item.claimId].insert(item.key, item.value);
        if (!batch->deviceTraffic.isEmpty()) {
            traffic.clear();
            for (const DeviceTraffic& each : batch->deviceTraffic)
                traffic.append(each.claimId);
        }
        for (const Message& message : batch->messages)
            messages.append(message.topic);
        dropped = batch->dropped;
    }

    QStringList in(Section section) const
    {
        QStringList claimIds;
        for (const Device& device : devices) {
            if (device.section == section)
                claimIds.append(device.claimId);
        }
        return claimIds;
    }
    bool heard(const QString& part) const { return !messages.filter(part).isEmpty(); }
    bool runs(const QString& profile) const
    {
        return cloud.profile == profile && cloud.state == State::Running;
    }

    int replaced = 0;
    CloudStatus cloud;
    Brokers brokers;
    QHash<QString, Device> devices;
    QMap<QString, QMap<QString, QString>> items; ///< by Store and key
    QStringList traffic;                         ///< claim IDs of the table
    QStringList messages;                        ///< topics
    quint64 dropped = 0;
    QHash<quint64, QString> finished; ///< why not; empty = done
};

/// A device of the field: it knows nothing of managers.
class FieldDevice
{
public:
    explicit FieldDevice(quint16 port)
        : m_client(m_scheduler)
    {
        net::ClientOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = port;
        options.clientId = fieldDevice.toLatin1();
        if (!await(m_client.connectToBroker(options)))
            qFatal("The device does not reach its broker");
    }
    void set(const QByteArray& value)
    {
        const QByteArray topic = "ioto/service/" + fieldDevice.toLatin1() + "/store/set";
        const QByteArray payload = R"({"key":"where","value":")" + value + R"(","type":"string"})";
        if (!await(
                m_client.publish(topic, payload, net::Qos::AtLeastOnce, net::Wait::Acknowledged)))
            qFatal("The device cannot publish");
    }

private:
    SystemScheduler m_scheduler;
    net::Client m_client;
};

} // namespace

class TestCloudSwitch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoFixture::isAvailable())
            QSKIP("mosquitto is not installed");
        // No test ever asks the keychain of whoever runs it.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }

    void fromTheBenchToAnOwnBrokerAndBack()
    {
        MosquittoFixture broker;
        QCOMPARE(broker.start(), QString());
        const QTemporaryDir home;
        WorkbenchConfig config;
        config.home = home.path();
        EngineHost host(config);
        Shown shown(host);
        QSignalSpy stopped(&host, &EngineHost::stopped);
        host.start();
        QTRY_VERIFY(shown.runs({}));

        // A virtual device at the bench cloud, with something in its Store.
        QVERIFY(done(shown, host.addVirtualDevices(1, Behaviour())));
        QTRY_COMPARE(shown.in(Section::Bench).size(), 1);
        const QString benchDevice = shown.in(Section::Bench).first();
        const QString benchId = u"bench:"_s + benchDevice;
        QTRY_COMPARE(shown.devices.value(benchId).state, DeviceState::Online);
        StoreEdit edit;
        edit.key = u"where"_s;
        edit.value = u"bench"_s;
        QVERIFY(done(shown, host.applyStore(benchDevice, {edit})));
        QTRY_COMPARE(shown.items.value(benchDevice).value(u"where"_s), u"bench"_s);
        QTRY_COMPARE(shown.traffic, QStringList{benchDevice});
        QVERIFY(done(shown, host.stepVirtual({})));
        QTRY_VERIFY(shown.heard(benchDevice));

        // A device on a port, asked for its settings.
        SystemScheduler scheduler;
        bench::SimulatedDeviceConfig wire;
        wire.stateFolder = home.filePath(u"attached"_s);
        wire.linkPath = home.filePath(u"port"_s);
        wire.baud = 0;
        wire.bootMs = 20;
        wire.runAgent = false;
        bench::SimulatedDevice attached(scheduler, wire);
        QVERIFY(attached.start());
        const QString port = u"port:"_s + wire.linkPath;
        QVERIFY(done(shown, host.addPort(wire.linkPath)));
        QTRY_VERIFY(shown.devices.contains(port));
        QVERIFY(done(shown, host.identify(port)));
        edit.value = u"port"_s;
        QVERIFY(done(shown, host.applyStore(port, {edit})));
        QVERIFY(done(shown, host.readDeviceStore(port)));
        QTRY_COMPARE(shown.items.value(port).value(u"where"_s), u"port"_s);
        const QMap<QString, QString> settings = shown.items.value(port);

        BrokerProfile profile;
        profile.name = u"Hall"_s;
        profile.host = u"127.0.0.1"_s;
        profile.port = broker.port();
        profile.tls = false;
        QVERIFY(done(shown, host.saveBroker(profile, false)));
        QTRY_COMPARE(shown.brokers.profiles.size(), 1);
        const QString hall = shown.brokers.profiles.first().id;
        FieldDevice device(broker.port());

        for (int round = 0; round < 2; ++round) {
            QVERIFY(done(shown, host.useBroker(hall)));
            QTRY_VERIFY(shown.runs(hall));
            QTRY_COMPARE(shown.replaced, 2 * round + 1);
            QTRY_VERIFY(shown.in(Section::Bench).isEmpty());
            QVERIFY(!shown.items.contains(benchDevice));
            shown.messages.clear(); // Those of before were heard before.
            const QByteArray value = "hall " + QByteArray::number(round);
            device.set(value);
            QTRY_COMPARE(shown.items.value(fieldDevice).value(u"where"_s),
                         QString::fromLatin1(value));
            QTRY_COMPARE(shown.in(Section::Cloud), QStringList{fieldDevice});
            QTRY_COMPARE(shown.traffic, QStringList{fieldDevice});
            QTRY_VERIFY(shown.heard(fieldDevice));
            QVERIFY(!shown.heard(benchDevice));
            QVERIFY(shown.devices.contains(port));
            QCOMPARE(shown.items.value(port), settings);
            QVERIFY(done(shown, host.identify(port)));

            QVERIFY(done(shown, host.useBroker({})));
            QTRY_VERIFY(shown.runs({}));
            QTRY_COMPARE(shown.replaced, 2 * round + 2);
            QTRY_COMPARE(shown.items.value(benchDevice).value(u"where"_s), u"bench"_s);
            QVERIFY(!shown.items.contains(fieldDevice));
            QTRY_VERIFY(shown.in(Section::Cloud).isEmpty());
            shown.messages.clear();
            QTRY_COMPARE(shown.devices.value(benchId).state, DeviceState::Online);
            QTRY_COMPARE(shown.traffic, QStringList{benchDevice});
            QVERIFY(done(shown, host.stepVirtual({})));
            QTRY_VERIFY(shown.heard(benchDevice));
            QVERIFY(!shown.heard(fieldDevice));
            QVERIFY(shown.devices.contains(port));
            QCOMPARE(shown.items.value(port), settings);
        }
        // Another program adds a profile, and chooses one: what is open follows.
        SecretFile secrets(home.path());
        ProfileBook command(home.path(), nullptr, secrets);
        QVERIFY(command.load());
        profile.name = u"Yard"_s;
        QVERIFY(await(command.save(profile)));
        QTRY_COMPARE(shown.brokers.profiles.size(), 2);
        QCOMPARE(shown.cloud.profile, QString());
        QVERIFY(command.use(hall));
        QTRY_VERIFY(shown.runs(hall));
        QCOMPARE(shown.brokers.used, hall);
        QTRY_COMPARE(shown.in(Section::Cloud), QStringList{fieldDevice});
        QVERIFY(await(command.remove(hall)));
        QTRY_VERIFY(shown.runs({}));
        QTRY_COMPARE(shown.brokers.profiles.size(), 1);

        // The port answers as before.
        QVERIFY(done(shown, host.readDeviceStore(port)));
        QCOMPARE(shown.dropped, quint64(0));
        host.shutdown();
        QTRY_COMPARE(stopped.size(), 1);
    }

private:
    static bool done(const Shown& shown, Engine::Token token)
    {
        if (!QTest::qWaitFor([&] { return shown.finished.contains(token); }, patience))
            qWarning("The command does not finish");
        else if (const QString why = shown.finished.value(token); !why.isEmpty())
            qWarning("%s", qPrintable(why));
        else
            return true;
        return false;
    }
};

QTEST_GUILESS_MAIN(TestCloudSwitch)
#include "tst_cloud_switch.moc"
