// SPDX-License-Identifier: GPL-3.0-or-later
//
// The story by hand: the real window, driven with mouse and keyboard, on the real engine with a
// real broker and a simulated device in a process of its own.
#include "support/left_over.h"
#include "support/seen.h"
#include "support/window_hand.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "workbench/engine_host.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ferrule;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestWindowStory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // The engine looks for the device's program beside the window's.
        QVERIFY(QFileInfo::exists(QCoreApplication::applicationDirPath() + u"/ferrule"_s));
        app::WorkbenchConfig config;
        config.home = m_home.path();
        m_engine = std::make_unique<app::EngineHost>(config);
        m_seen = std::make_unique<testing::Seen>(*m_engine);
        m_settings = std::make_unique<ui::Settings>(m_home.filePath(u"window.ini"_s));
        m_window = std::make_unique<ui::MainWindow>(*m_engine, *m_settings);
        m_hand = std::make_unique<testing::WindowHand>(*m_window);
        m_engine->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theBenchCloudComesUpByItself()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->cloud.state, CloudStatus::State::Running, 60'000);
        QVERIFY(m_seen->cloud.endpoint.startsWith(u"localhost:"_s));
        QVERIFY(!m_seen->cloud.secretsPlace.isEmpty());
    }

    void aSimulatedDeviceIsAttachedFromTheFirstScreen()
    {
        m_hand->click(u"attachDoor"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->in(Section::Attached).has_value(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->in(Section::Attached)->state, DeviceState::Unprovisioned,
                                  60'000);
    }

    void provisioningEndsWithALogin()
    {
        m_hand->clickDevice(m_seen->in(Section::Attached)->name);
        m_hand->go(u"provisionPage"_s);
        m_hand->click(u"startButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->lastRun.state == ProvisionRun::State::Passed, 60'000);
        QCOMPARE(m_seen->lastRun.steps.size(), 8);
        for (const Step& step : m_seen->lastRun.steps) {
            QCOMPARE(step.state, StepState::Done);
            QVERIFY(!step.measured.isEmpty());
        }
        QTRY_VERIFY(m_seen->in(Section::Cloud).has_value());
        QTRY_COMPARE(m_seen->in(Section::Cloud)->state, DeviceState::Online);
    }

    void aStoreEditIsReadByTheDevice()
    {
        m_hand->go(u"storePage"_s);
        m_hand->click(u"storeAddButton"_s);
        auto* key = m_hand->find<QLineEdit>(u"newKey"_s);
        QTest::keyClicks(key, u"telemetry.interval"_s);
        auto* type = m_hand->find<QComboBox>(u"newType"_s);
        type->setFocus();
        QTest::keyClick(type, Qt::Key_N); // Number
        auto* value = m_hand->find<QLineEdit>(u"newValue"_s);
        QTest::keyClicks(value, u"2"_s);
        QTest::keyClick(value, Qt::Key_Return);
        m_hand->click(u"storeReview"_s);
        m_hand->click(u"storeApply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->items.contains(u"telemetry.interval"_s), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->items[u"telemetry.interval"_s].state,
                                  ItemState::Acknowledged, 60'000);
        QCOMPARE(m_seen->items[u"telemetry.interval"_s].type, ValueType::Number);
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->items.contains(u"telemetry"_s), 60'000);
    }

    void aThrottleShowsOnTheRow()
    {
        m_engine->throttle(m_seen->in(Section::Cloud)->claimId);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->in(Section::Cloud)->state, DeviceState::Throttled,
                                  60'000);
        QCOMPARE(m_seen->in(Section::Attached)->state, DeviceState::Throttled);
        QTRY_VERIFY(m_seen->enforcements.contains(Enforcement::Action::Throttle));
    }

    void aReleasedDeviceIsCutOffAndAReclaimedOneComesBack()
    {
        const QString claimId = m_seen->in(Section::Cloud)->claimId;
        const QString certificate = m_seen->in(Section::Cloud)->certificateSerial;
        QVERIFY(!failureOf([&] { return m_engine->release(claimId); }));
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->in(Section::Cloud)->state, DeviceState::Released, 60'000);
        QTRY_VERIFY(m_seen->enforcements.contains(Enforcement::Action::Release));

        // Too early is refused with a reason: the release may still be under way to the device.
        const auto refusal = failureOf([&] { return m_engine->reclaim(claimId); });
        QVERIFY(refusal);
        QVERIFY(!refusal->what.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!failureOf([&] { return m_engine->reclaim(claimId); }), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->in(Section::Cloud)->state, DeviceState::Online, 60'000);
        QVERIFY(m_seen->in(Section::Cloud)->certificateSerial != certificate);
    }

    void aVirtualDeviceJoins()
    {
        m_engine->addVirtualDevices(1, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_seen->in(Section::Bench).has_value(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_seen->in(Section::Bench)->state, DeviceState::Online, 60'000);
    }

    void closingTheWindowLeavesNothingBehind()
    {
        QVERIFY(!test::processesOf(m_home.path()).isEmpty());
        QSignalSpy stopped(m_engine.get(), &app::EngineHost::stopped);
        m_window->close();
        m_engine->shutdown();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(test::processesOf(m_home.path()), QStringList(), 60'000);
        // What is asked too late does no harm.
        m_engine->restartCloud();
    }

    void cleanupTestCase()
    {
        m_hand.reset();
        m_window.reset();
        m_engine.reset();
        m_seen.reset();
    }

private:
    /// What came of a command; null for success.
    template<typename Command>
    std::shared_ptr<const Failure> failureOf(Command command) const
    {
        QSignalSpy finished(m_engine.get(), &Engine::commandFinished);
        const Engine::Token token = command();
        while (finished.isEmpty() || finished.last().at(0).toULongLong() != token) {
            if (!finished.wait(10'000))
                qFatal("The command never finished");
        }
        return finished.last().at(1).value<std::shared_ptr<const Failure>>();
    }

    QTemporaryDir m_home;
    std::unique_ptr<app::EngineHost> m_engine;
    std::unique_ptr<testing::Seen> m_seen;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<testing::WindowHand> m_hand;
};

QTEST_MAIN(TestWindowStory)
#include "tst_window_story.moc"
