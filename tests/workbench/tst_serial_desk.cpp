// SPDX-License-Identifier: GPL-3.0-or-later
//
// The serial side of the workbench with a device on a real pseudo-terminal that is unplugged, comes
// back, and is replaced.
#include "workbench/serial_desk.h"

#include "bench/simulated_device.h"
#include "bench_serial/fake_authority.h"
#include "serial/pty.h"
#include "workbench/device_directory.h"
#include "workbench/publisher.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

class Setup : public QObject
{
public:
    Setup()
    {
        config.stateFolder = folder.filePath(u"device"_s);
        config.linkPath = folder.filePath(u"port"_s);
        config.baud = 0;
        config.bootMs = 20;
        config.runAgent = false;
        connect(&publisher, &Publisher::published, this, [this](const BatchPointer& batch) {
            for (const Device& device : batch->devices)
                rows.insert(device.id, device);
            for (const QString& id : batch->devicesGone)
                rows.remove(id);
            for (const ProvisionRun& changed : batch->runs)
                run = changed;
        });
        desk.start();
    }

    bool plugIn()
    {
        device = std::make_unique<bench::SimulatedDevice>(scheduler, config);
        return device->start().hasValue();
    }
    QString id() const { return PortSession::deviceIdFor(config.linkPath); }

    SystemScheduler scheduler;
    QTemporaryDir folder;
    bench::SimulatedDeviceConfig config;
    std::unique_ptr<bench::SimulatedDevice> device;
    Publisher publisher{scheduler};
    DeviceDirectory directory{publisher};
    std::shared_ptr<test::FakeAuthority> authority =
        std::make_shared<test::FakeAuthority>(scheduler);
    SerialDesk desk{scheduler, publisher, directory, authority, folder.filePath(u"simulated"_s)};
    QHash<QString, Device> rows;
    ProvisionRun run;
};

} // namespace

class TestSerialDesk : public QObject
{
    Q_OBJECT
private slots:
    void aPortThatIsNotThereIsRefused()
    {
        Setup setup;
        const Result<void> added = setup.desk.addPort(u"/nowhere/tty"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::NotFound);
    }

    void aPortIsCalledSilentOnlyAfterItWasAsked()
    {
        Setup setup;
        const test::Pty mute;
        const QString id = PortSession::deviceIdFor(mute.path());
        QVERIFY(setup.desk.addPort(mute.path()).hasValue());
        QTRY_VERIFY(setup.rows.contains(id));
        QCOMPARE(setup.rows.value(id).state, DeviceState::NotAsked);
        setup.desk.identify(id, [](const Result<void>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(setup.rows.value(id).state, DeviceState::Silent, 60'000);
        QVERIFY(!setup.rows.value(id).hasSettings);
    }

    void aRunOutlivesThePulledCable()
    {
        Setup setup;
        setup.config.faults.unplugAt = u"Cred.Csr"_s;
        QVERIFY(setup.plugIn());
        QVERIFY(setup.desk.addPort(setup.config.linkPath).hasValue());
        QTRY_VERIFY(setup.rows.contains(setup.id()));
        QVERIFY(setup.desk.provision(setup.id(), {}).hasValue());

        QTRY_COMPARE_WITH_TIMEOUT(setup.run.state, ProvisionRun::State::Failed, 30'000);
        QVERIFY(setup.run.canResume);
        QTRY_VERIFY(setup.rows.value(setup.id()).detail.contains(u"plug it in again"_s));
        QVERIFY(setup.authority->valid().isEmpty());

        QVERIFY(setup.device->plugIn().hasValue());
        QTRY_VERIFY(!setup.rows.value(setup.id()).detail.contains(u"plug it in again"_s));
        QVERIFY(setup.desk.resumeProvision(setup.id()).hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(setup.run.state, ProvisionRun::State::Passed, 30'000);
        QCOMPARE(setup.authority->valid().size(), 1);
    }

    void aDeviceThatIsDoneGoesWithItsCable()
    {
        Setup setup;
        QVERIFY(setup.plugIn());
        QVERIFY(setup.desk.addPort(setup.config.linkPath).hasValue());
        QTRY_VERIFY(setup.rows.contains(setup.id()));
        QVERIFY(setup.desk.provision(setup.id(), {}).hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(setup.run.state, ProvisionRun::State::Passed, 30'000);
        setup.device->unplug();
        QTRY_VERIFY(!setup.rows.contains(setup.id()));
        QVERIFY(!setup.desk.resumeProvision(setup.id()).hasValue());
    }

    void aDetachedDeviceIsForgottenWithItsRun()
    {
        Setup setup;
        setup.config.faults.unplugAt = u"Cred.Csr"_s;
        QVERIFY(setup.plugIn());
        QVERIFY(setup.desk.addPort(setup.config.linkPath).hasValue());
        QTRY_VERIFY(setup.rows.contains(setup.id()));
        QVERIFY(setup.desk.provision(setup.id(), {}).hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(setup.run.state, ProvisionRun::State::Failed, 30'000);
        QVERIFY(setup.desk.detach(setup.id()).hasValue());
        QTRY_VERIFY(!setup.rows.contains(setup.id()));
    }
};

QTEST_GUILESS_MAIN(TestSerialDesk)
#include "tst_serial_desk.moc"
