// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/device_directory.h"
#include "workbench/publisher.h"

#include "support/manual_scheduler.h"

#include <QTest>

using namespace ferrule;
using namespace ferrule::app;
using published::Device;
using published::DeviceState;
using namespace std::chrono_literals;

namespace {

const QString claimId = QStringLiteral("P7QXW2M9KD");

cloud::DeviceRecord record(cloud::DeviceStatus status)
{
    cloud::DeviceRecord result;
    result.claimId = claimId;
    result.status = status;
    result.name = QStringLiteral("Pump");
    result.certificateSerial = QStringLiteral("0a1b");
    return result;
}

PortFacts port()
{
    PortFacts facts;
    facts.info.path = QStringLiteral("/dev/ttyACM0");
    serial::Identified identified;
    identified.dialect = QStringLiteral("JSON-RPC lines");
    identified.info.model = QStringLiteral("Board 1");
    facts.identified = identified;
    return facts;
}

} // namespace

class TestDeviceDirectory : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_time = std::make_unique<test::ManualScheduler>();
        m_publisher = std::make_unique<Publisher>(*m_time);
        m_directory = std::make_unique<DeviceDirectory>(*m_publisher);
        m_rows.clear();
        connect(m_publisher.get(), &Publisher::published, this,
                [this](const published::BatchPointer& batch) {
                    for (const Device& device : batch->devices)
                        m_rows.insert(device.id, device);
                    for (const QString& id : batch->devicesGone)
                        m_rows.remove(id);
                });
    }
    void cleanup()
    {
        m_directory.reset();
        m_publisher.reset();
        m_time.reset();
    }

    void anUnaskedPortIsSilent()
    {
        PortFacts facts = port();
        facts.identified.reset();
        m_directory->setPort(facts);
        QCOMPARE(row("port:/dev/ttyACM0").state, DeviceState::NotAsked);
        QVERIFY(row("port:/dev/ttyACM0").detail.startsWith(QStringLiteral("/dev/ttyACM0 · ")));
    }

    void anIdentifiedPortIsUnprovisioned()
    {
        m_directory->setPort(port());
        QCOMPARE(row("port:/dev/ttyACM0").state, DeviceState::Unprovisioned);
        QCOMPARE(row("port:/dev/ttyACM0").name, QStringLiteral("Board 1"));
    }

    void aProvisionedPortShowsWhatTheCloudKnows()
    {
        PortFacts facts = port();
        facts.claimId = claimId;
        m_directory->setPort(facts);
        m_directory->setRecord(record(cloud::DeviceStatus::Claimed));
        QCOMPARE(row("port:/dev/ttyACM0").state, DeviceState::Offline);
        m_directory->setOnline(claimId, true, 1000);
        QCOMPARE(row("port:/dev/ttyACM0").state, DeviceState::Online);
        QCOMPARE(row("port:/dev/ttyACM0").name, QStringLiteral("Pump"));
        QCOMPARE(row("cloud:P7QXW2M9KD").state, DeviceState::Online);
        QCOMPARE(m_directory->onlineCount(), 1);
        m_directory->setThrottled(claimId, true, 6100ms);
        QCOMPARE(row("cloud:P7QXW2M9KD").state, DeviceState::Throttled);
        QVERIFY(row("cloud:P7QXW2M9KD").detail.contains(QStringLiteral("6.1 s")));
        m_directory->setRecord(record(cloud::DeviceStatus::Released));
        QCOMPARE(row("port:/dev/ttyACM0").state, DeviceState::Released);
    }

    void aBlockShowsItsEndAndTakesNoConnection()
    {
        cloud::DeviceRecord blocked = record(cloud::DeviceStatus::Blocked);
        blocked.blockedUntilMs = 1'800'000'000'000;
        m_directory->setRecord(blocked);
        QCOMPARE(row("cloud:P7QXW2M9KD").state, DeviceState::Blocked);
        QCOMPARE(row("cloud:P7QXW2M9KD").blockedUntilMs, blocked.blockedUntilMs);
        QVERIFY(row("cloud:P7QXW2M9KD").detail.startsWith(QStringLiteral("blocked until 2027-")));
        m_directory->setOnline(claimId, true, 1000);
        QCOMPARE(row("cloud:P7QXW2M9KD").state, DeviceState::Online);
        QVERIFY(row("cloud:P7QXW2M9KD").detail.contains(QStringLiteral("blocked until")));
        QVERIFY(m_directory->blocksEnded(blocked.blockedUntilMs - 1).isEmpty());
        QCOMPARE(m_directory->blocksEnded(blocked.blockedUntilMs), QStringList{claimId});
        m_directory->setRecord(record(cloud::DeviceStatus::Claimed));
        QCOMPARE(row("cloud:P7QXW2M9KD").blockedUntilMs, 0);
        QVERIFY(m_directory->blocksEnded(blocked.blockedUntilMs).isEmpty());
    }

    void anErrorOnThePortComesFirst()
    {
        PortFacts facts = port();
        facts.claimId = claimId;
        facts.error = cancelled("The device did not answer");
        m_directory->setRecord(record(cloud::DeviceStatus::Claimed));
        m_directory->setPort(facts);
        QCOMPARE(row("port:/dev/ttyACM0").state, DeviceState::Failed);
        QVERIFY(row("port:/dev/ttyACM0").detail.contains(QStringLiteral("did not answer")));
    }

    void aVirtualDeviceIsListedOnce()
    {
        m_directory->setRecord(record(cloud::DeviceStatus::Claimed));
        QVERIFY(has("cloud:P7QXW2M9KD"));
        bench::VirtualDeviceStatus status;
        status.claimId = claimId;
        status.feels = QStringLiteral("connected");
        m_directory->setVirtual(status);
        QVERIFY(!has("cloud:P7QXW2M9KD"));
        QCOMPARE(row("bench:P7QXW2M9KD").detail, QStringLiteral("connected"));
        m_directory->removeVirtual(claimId);
        QVERIFY(!has("bench:P7QXW2M9KD"));
        QVERIFY(has("cloud:P7QXW2M9KD"));
    }

    void whenTheBrokerDiesNobodyIsOnline()
    {
        m_directory->setRecord(record(cloud::DeviceStatus::Claimed));
        m_directory->setOnline(claimId, true, 1000);
        m_directory->setAllOffline(2000);
        QCOMPARE(row("cloud:P7QXW2M9KD").state, DeviceState::Offline);
        QCOMPARE(m_directory->onlineCount(), 0);
    }

private:
    bool has(const char* id)
    {
        m_time->advance(16ms);
        return m_rows.contains(QString::fromLatin1(id));
    }
    Device row(const char* id)
    {
        m_time->advance(16ms);
        return m_rows.value(QString::fromLatin1(id));
    }

    std::unique_ptr<test::ManualScheduler> m_time;
    std::unique_ptr<Publisher> m_publisher;
    std::unique_ptr<DeviceDirectory> m_directory;
    QHash<QString, Device> m_rows;
};

QTEST_APPLESS_MAIN(TestDeviceDirectory)
#include "tst_device_directory.moc"
