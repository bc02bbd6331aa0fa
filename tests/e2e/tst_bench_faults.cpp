// SPDX-License-Identifier: GPL-3.0-or-later
#include "published/engine.h"
#include "workbench/engine_host.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

/// Each fault of the bench against the real bench cloud: what the device feels, and what the broker
/// does about it.
class TestBenchFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        app::WorkbenchConfig config;
        config.home = m_home.path();
        m_engine = std::make_unique<app::EngineHost>(config);
        connect(m_engine.get(), &Engine::published, this, [this](const BatchPointer& batch) {
            for (const VirtualDevice& device : batch->virtualDevices)
                m_devices.insert(device.id, device);
            for (const Device& device : batch->devices)
                m_states.insert(device.id, device.state);
            for (const QString& id : batch->devicesGone)
                m_devices.remove(id);
            for (const TimelineEntry& entry : batch->timeline)
                m_timeline.append(entry.summary + u' ' + entry.detail);
            if (batch->retained)
                m_retained = *batch->retained;
            for (const StoreHistory& history : batch->storeHistories)
                m_history = history;
        });
        QVERIFY(done(m_engine->start(), 60'000));
    }

    void cleanupTestCase()
    {
        QSignalSpy stopped(m_engine.get(), &app::EngineHost::stopped);
        m_engine->shutdown();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
    }

    void cleanup()
    {
        for (const QString& id : m_devices.keys())
            QVERIFY(done(m_engine->removeVirtualDevice(id)));
        // What was said of a device before it left may still be on its way.
        QTRY_VERIFY(m_devices.isEmpty());
        m_timeline.clear();
    }

    void aFaultIsFelt_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("feels");
        QTest::newRow("half-open TCP") << int(Fault::HalfOpenTcp) << u"half open"_s;
        QTest::newRow("duplicate client ID") << int(Fault::DuplicateClientId) << u"pushed out"_s;
        QTest::newRow("expired certificate")
            << int(Fault::ExpiredCertificate) << u"refuses its expired certificate"_s;
        QTest::newRow("packet loss") << int(Fault::PacketLoss) << u"lost and sent again"_s;
        QTest::newRow("slow reader") << int(Fault::SlowReader) << u"reads 32 bytes a second"_s;
        QTest::newRow("wrong clock") << int(Fault::WrongClock) << u"clock is an hour ahead"_s;
    }
    void aFaultIsFelt()
    {
        QFETCH(int, fault);
        QFETCH(QString, feels);
        Behaviour behaviour;
        behaviour.messagesPerMinute = 60;
        behaviour.fault = Fault(fault);
        QVERIFY(done(m_engine->addVirtualDevices(1, behaviour)));
        QTRY_COMPARE(m_devices.size(), 1);
        const QString id = m_devices.firstKey();
        QTRY_VERIFY2_WITH_TIMEOUT(m_devices.value(id).feels.contains(feels),
                                  qUtf8Printable(m_devices.value(id).feels), 45'000);
        if (Fault(fault) == Fault::ExpiredCertificate) {
            QVERIFY(m_states.value(id) != DeviceState::Online);
            QTRY_VERIFY(m_timeline.join(u'\n').contains(u"expired"_s));
        }
        // Mended, it comes back by itself.
        behaviour.fault = Fault::None;
        QVERIFY(done(m_engine->setBehaviour(id, behaviour)));
        QTRY_VERIFY2_WITH_TIMEOUT(m_devices.value(id).feels.contains(u"sends every"_s),
                                  qUtf8Printable(m_devices.value(id).feels), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_states.value(id), DeviceState::Online, 60'000);
    }

    void aPausedDeviceIsStepped()
    {
        Behaviour silent;
        silent.messagesPerMinute = 0;
        QVERIFY(done(m_engine->addVirtualDevices(1, silent)));
        QTRY_COMPARE(m_devices.size(), 1);
        const QString id = m_devices.firstKey();
        QTRY_VERIFY_WITH_TIMEOUT(m_devices.value(id).feels.contains(u"silent"_s), 60'000);
        QVERIFY(done(m_engine->setVirtualPaused({}, true)));
        QTRY_VERIFY(m_devices.value(id).paused);
        QVERIFY(done(m_engine->stepVirtual({id})));
        QTRY_COMPARE(m_devices.value(id).sent, quint64(1));

        // What it sent is in the history of its key.
        const QString claimId = m_devices.value(id).claimId;
        QTRY_VERIFY_WITH_TIMEOUT(
            (m_engine->readStoreHistory(claimId, u"telemetry"_s),
             QTest::qWaitFor([this] { return !m_history.changes.isEmpty(); }, 500)),
            60'000);
        QCOMPARE(m_history.of.key, u"telemetry"_s);
        QVERIFY(m_history.changes.first().value.contains(u"celsius"_s));
    }

    void retainedMessagesAreReadClearedAndBroughtBack()
    {
        const QString topic = u"ioto/device/TESTER/kept"_s;
        QVERIFY(done(m_engine->publishMessage(topic, "kept", 1, true)));
        QVERIFY(done(m_engine->readRetained(u"ioto/device/TESTER/#"_s)));
        QTRY_COMPARE(m_retained.messages.size(), 1);
        const QList<Message> kept = m_retained.messages;
        QCOMPARE(kept.first().payload, QByteArray("kept"));
        QVERIFY(done(m_engine->clearRetained({topic})));
        QVERIFY(done(m_engine->readRetained(u"ioto/device/TESTER/#"_s)));
        QTRY_VERIFY(m_retained.messages.isEmpty());
        QVERIFY(done(m_engine->restoreRetained(kept)));
        QVERIFY(done(m_engine->readRetained(u"ioto/device/TESTER/#"_s)));
        QTRY_COMPARE(m_retained.messages.size(), 1);
        QCOMPARE(m_retained.messages.first().qos, quint8(1));
    }

private:
    bool done(Engine::Token token, int withinMs = 60'000)
    {
        bool good = false;
        bool over = false;
        const auto connection =
            connect(m_engine.get(), &Engine::commandFinished, this,
                    [&](quint64 finished, const std::shared_ptr<const Failure>& failure) {
                        if (finished != token)
                            return;
                        over = true;
                        good = !failure;
                        if (failure)
                            qWarning("%s %s", qUtf8Printable(failure->what),
                                     qUtf8Printable(failure->measured));
                    });
        const bool waited = QTest::qWaitFor([&over] { return over; }, withinMs);
        disconnect(connection);
        return waited && good;
    }

    QTemporaryDir m_home;
    std::unique_ptr<app::EngineHost> m_engine;
    QMap<QString, VirtualDevice> m_devices;
    QMap<QString, DeviceState> m_states;
    QStringList m_timeline;
    RetainedMessages m_retained;
    StoreHistory m_history;
};

QTEST_GUILESS_MAIN(TestBenchFaults)
#include "tst_bench_faults.moc"
