// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an attached device holds and needs, by hand: the real window on the real engine, with
// simulated devices of several dialects on real pseudo-terminals.
#include "bench/simulated_device.h"
#include "models/engine_feed.h"
#include "models/store_model.h"
#include "support/window_hand.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/devices/device_list.h"
#include "workbench/engine_host.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// A device on a terminal that can be pulled out.
class Board
{
public:
    Board(Scheduler& scheduler, const QString& folder, const QString& dialect)
    {
        config.stateFolder = folder;
        config.linkPath = folder + u".port"_s;
        config.dialect = dialect;
        config.baud = 0;
        config.bootMs = 20;
        device = std::make_unique<bench::SimulatedDevice>(scheduler, config);
    }
    QString id() const { return u"port:"_s + config.linkPath; }

    bench::SimulatedDeviceConfig config;
    std::unique_ptr<bench::SimulatedDevice> device;
};

} // namespace

class TestSerialWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        app::WorkbenchConfig config;
        config.home = m_home.path();
        m_engine = std::make_unique<app::EngineHost>(config);
        m_settings = std::make_unique<ui::Settings>(m_home.filePath(u"window.ini"_s));
        m_feed = std::make_unique<ui::EngineFeed>(*m_engine);
        connect(m_feed.get(), &ui::EngineFeed::devicesChanged, this, [this](const auto& devices) {
            for (const Device& device : devices)
                m_devices.insert(device.id, device);
        });
        connect(m_feed.get(), &ui::EngineFeed::devicesGone, this, [this](const QStringList& gone) {
            for (const QString& id : gone)
                m_devices.remove(id);
        });
        connect(m_feed.get(), &ui::EngineFeed::runsChanged, this, [this](const auto& runs) {
            for (const ProvisionRun& run : runs)
                m_run = run;
        });
        m_window = std::make_unique<ui::MainWindow>(*m_engine, *m_settings, *m_feed);
        m_hand = std::make_unique<testing::WindowHand>(*m_window);
        m_engine->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE_WITH_TIMEOUT(m_feed->cloud().state, CloudStatus::State::Running, patience);
    }

    void settingsAreReadEditedAppliedAndReadBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("rpc") << u"site.note"_s;
        QTest::newRow("mos") << u"device.id"_s;
        QTest::newRow("smp") << u"device.note"_s; // Zephyr knows the roots of its own keys alone
        QTest::newRow("esp-at") << u"site.note"_s;
    }

    void settingsAreReadEditedAppliedAndReadBack()
    {
        QFETCH(QString, key);
        Board board(m_scheduler, m_home.filePath(QString::fromLatin1(QTest::currentDataTag())),
                    QString::fromLatin1(QTest::currentDataTag()));
        attach(board);
        ui::StoreModel& model = readSettings(board);

        for (const QString& value : {u"left wall"_s, u"right wall"_s}) {
            setValue(model, key, value);
            m_hand->click(u"storeReview"_s);
            m_hand->click(u"storeApply"_s);
            QTRY_VERIFY2_WITH_TIMEOUT(isSettled(model), failureShown().constData(), patience);
            QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, key), value, patience);
        }
        // Read anew, it says the same.
        m_hand->press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(m_hand->find<QAction>(u"storeReadAgain"_s)->isEnabled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, key), u"right wall"_s, patience);
        detach(board);
        QTRY_VERIFY_WITH_TIMEOUT(model.item(key) == nullptr, patience);
    }

    void aValueThatTheDeviceChangedIsNotOverwritten()
    {
        Board board(m_scheduler, m_home.filePath(u"changed"_s), u"rpc"_s);
        attach(board);
        ui::StoreModel& model = readSettings(board);
        setValue(model, u"site.note"_s, u"left wall"_s);
        m_hand->click(u"storeReview"_s);
        m_hand->click(u"storeApply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"site.note"_s), u"left wall"_s, patience);

        setValue(model, u"site.note"_s, u"mine"_s);
        // Somebody else writes it meanwhile.
        StoreEdit other;
        other.key = u"site.note"_s;
        other.value = u"theirs"_s;
        other.overwrite = true;
        // Not through the window: its model would learn of it at once.
        QSignalSpy finished(m_engine.get(), &Engine::commandFinished);
        const Engine::Token token = m_engine->applyStore(board.id(), {other});
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(finished.cbegin(), finished.cend(),
                        [token](const auto& call) { return call.at(0).toULongLong() == token; }),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_hand->find<QWidget>(u"storeConflictPanel"_s)->isVisible(),
                                 patience);
        QVERIFY(!m_hand->find<QAbstractButton>(u"storeReview"_s)->isEnabled());
        m_hand->click(u"keepMine"_s);
        m_hand->click(u"storeReview"_s);
        m_hand->click(u"storeApply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"site.note"_s), u"mine"_s, patience);
        detach(board);
    }

    void theEngineRefusesWhatStandsOnAnOldValue()
    {
        Board board(m_scheduler, m_home.filePath(u"stale"_s), u"rpc"_s);
        attach(board);
        ui::StoreModel& model = readSettings(board);
        setValue(model, u"site.note"_s, u"left wall"_s);
        m_hand->click(u"storeReview"_s);
        m_hand->click(u"storeApply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
        StoreEdit stale;
        stale.key = u"site.note"_s;
        stale.value = u"late"_s;
        stale.baseRevision = 1;
        std::optional<Failure> refusal;
        bool over = false;
        m_feed->whenFinished(m_engine->applyStore(board.id(), {stale}), this,
                             [&](const Failure* failure) {
                                 over = true;
                                 if (failure)
                                     refusal = *failure;
                             });
        QTRY_VERIFY_WITH_TIMEOUT(over, patience);
        QVERIFY(refusal);
        QCOMPARE(refusal->kind, u"conflict"_s);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"site.note"_s), u"left wall"_s, patience);
        detach(board);
    }

    void aDialectWithoutSettingsSaysSo()
    {
        Board board(m_scheduler, m_home.filePath(u"nrf91"_s), u"nrf91"_s);
        attach(board);
        m_hand->go(u"storePage"_s);
        m_hand->click(u"storeReadDevice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_devices.value(board.id()).dialect.isEmpty(), patience);
        auto* way = m_hand->find<QAbstractButton>(u"storeReadDevice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(way->text(), u"Provision it"_s, patience);
        m_hand->click(u"storeReadDevice"_s);
        QTRY_COMPARE(m_hand->page(), u"provisionPage"_s);
        detach(board);
    }

    void aDeviceThatIsPulledOutInTheMiddleIsSaidAndItsEditsAreKept()
    {
        Board board(m_scheduler, m_home.filePath(u"pulled"_s), u"rpc"_s);
        attach(board);
        ui::StoreModel& model = readSettings(board);
        setValue(model, u"site.note"_s, u"left wall"_s);
        bench::SimulatedFaults faults;
        faults.unplugAt = u"Store.Set"_s;
        board.device->setFaults(faults);
        m_hand->click(u"storeReview"_s);
        m_hand->click(u"storeApply"_s);
        auto* said = m_hand->find<QWidget>(u"commandError"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), patience);
        QVERIFY(!said->accessibleName().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_devices.contains(board.id()), patience);
        QVERIFY(said->isVisible());
        QCOMPARE(model.stagingOf(board.id()).count(), 1);

        board.device->setFaults({});
        QVERIFY(board.device->plugIn().hasValue());
        QTRY_VERIFY_WITH_TIMEOUT(m_devices.contains(board.id()), patience);
        m_hand->find<ui::DeviceList>(u"deviceList"_s)->select(board.id());
        m_hand->go(u"storePage"_s);
        m_hand->press(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(model.item(u"device.id"_s) || model.rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_hand->find<QAction>(u"storeReadAgain"_s)->isEnabled(), patience);
        m_hand->click(u"storeReview"_s);
        m_hand->click(u"storeApply"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(model), patience);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(model, u"site.note"_s), u"left wall"_s, patience);
        detach(board);
    }

    void theBitRateOfThePortIsSetAndRemembered()
    {
        Board board(m_scheduler, m_home.filePath(u"rate"_s), u"rpc"_s);
        attach(board);
        m_hand->go(u"consolePage"_s);
        auto* baud = m_hand->find<QWidget>(u"consolePage"_s)->findChild<QComboBox*>(u"baudField"_s);
        QCOMPARE(baud->currentData().toInt(), 115200);
        baud->setFocus();
        QTest::keyClick(baud, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(m_devices.value(board.id()).baud, 1'000'000, patience);
        auto* line = m_hand->find<QLineEdit>(u"consoleLine"_s);
        QTest::keyClicks(line, u"hello"_s);
        QTest::keyClick(line, Qt::Key_Return);
        auto* lines = m_hand->find<QTableView>(u"consoleLines"_s);
        QTRY_VERIFY_WITH_TIMEOUT(lines->model()->rowCount() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            lines->model()->index(0, 2).data().toString().contains(u"1000000"_s), patience);
        board.device->unplug();
        QTRY_VERIFY_WITH_TIMEOUT(!m_devices.contains(board.id()), patience);
        QVERIFY(board.device->plugIn().hasValue());
        QTRY_VERIFY_WITH_TIMEOUT(m_devices.contains(board.id()), patience);
        QCOMPARE(m_devices.value(board.id()).baud, 1'000'000);
        detach(board);
    }

    void improvJoinsTheNetworkThatTheProvisionPageAskedFor()
    {
        Board board(m_scheduler, m_home.filePath(u"improv"_s), u"improv"_s);
        attach(board);
        m_hand->go(u"provisionPage"_s);
        QTest::keyClicks(m_hand->find<QLineEdit>(u"wifiField"_s), u"Bench"_s);
        auto* passphrase = m_hand->find<QLineEdit>(u"passphraseField"_s);
        QTest::keyClicks(passphrase, u"wrong horse"_s);
        m_hand->click(u"startButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_run.deviceId == board.id() && m_run.state == ProvisionRun::State::Failed, patience);
        const auto failed = std::find_if(m_run.steps.cbegin(), m_run.steps.cend(),
                                         [](const Step& step) { return step.failure.has_value(); });
        QVERIFY(failed != m_run.steps.cend());
        QVERIFY2(failed->failure->cause.contains(u"passphrase"_s) ||
                     failed->failure->what.contains(u"passphrase"_s),
                 qPrintable(failed->failure->what + failed->failure->cause));

        passphrase->selectAll();
        QTest::keyClicks(passphrase, u"correct horse"_s);
        m_hand->click(u"startButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_run.state, ProvisionRun::State::Passed, patience);
        QStringList record;
        for (const Step& step : std::as_const(m_run.steps))
            record << step.measured << step.details;
        const QString all = record.join(u'\n');
        QVERIFY2(all.contains(u"Joined the network Bench"_s), qPrintable(all));
        QVERIFY(!all.contains(u"correct horse"_s));
        detach(board);
    }

    void cleanupTestCase()
    {
        m_hand.reset();
        m_window.reset();
        m_feed.reset();
        m_engine.reset();
    }

private:
    void attach(Board& board)
    {
        if (!board.device->start())
            qFatal("The device does not start");
        m_engine->addPort(board.config.linkPath);
        if (!QTest::qWaitFor([&] { return m_devices.contains(board.id()); }, patience))
            qFatal("The port does not appear");
        m_hand->find<ui::DeviceList>(u"deviceList"_s)->select(board.id());
    }

    void detach(const Board& board)
    {
        m_engine->detach(board.id());
        if (!QTest::qWaitFor([&] { return !m_devices.contains(board.id()); }, patience))
            qFatal("The port stays");
    }

    /// By the page's button; waits until they are there.
    ui::StoreModel& readSettings(const Board& board)
    {
        ui::StoreModel& model = m_feed->model<ui::StoreModel>();
        m_hand->go(u"storePage"_s);
        m_hand->click(u"storeReadDevice"_s);
        if (!QTest::qWaitFor(
                [&] {
                    return m_devices.value(board.id()).hasSettings &&
                           m_hand->find<QAction>(u"storeReadAgain"_s)->isEnabled();
                },
                patience))
            qFatal("The settings are not read: %s", failureShown().constData());
        return model;
    }

    /// Types it into the table, or into the form for a new key.
    void setValue(ui::StoreModel& model, const QString& key, const QString& value)
    {
        typeValue(model, key, value);
        // An editor hands its value over once its key has been dealt with.
        if (!QTest::qWaitFor([&] { return model.staging().count() == 1; }, patience))
            qFatal("The value of %s is not staged", qPrintable(key));
    }

    void typeValue(const ui::StoreModel& model, const QString& key, const QString& value)
    {
        if (model.rowOf(key) < 0) {
            m_hand->click(u"storeAddButton"_s);
            QTest::keyClicks(m_hand->find<QLineEdit>(u"newKey"_s), key);
            auto* field = m_hand->find<QLineEdit>(u"newValue"_s);
            QTest::keyClicks(field, value);
            QTest::keyClick(field, Qt::Key_Return);
            return;
        }
        auto* table = m_hand->find<QTableView>(u"storeTable"_s);
        const QAbstractItemModel& rows = *table->model();
        for (int shown = 0; shown < rows.rowCount(); ++shown) {
            if (rows.index(shown, ui::StoreModel::KeyColumn).data().toString() != key)
                continue;
            table->setCurrentIndex(rows.index(shown, ui::StoreModel::ValueColumn));
            table->setFocus();
            QTest::keyClick(table, Qt::Key_F2);
            auto* editor = table->findChild<QLineEdit*>(u"valueEditor"_s);
            if (!editor)
                qFatal("No editor opens");
            editor->selectAll();
            QTest::keyClicks(editor, value);
            QTest::keyClick(editor, Qt::Key_Return);
            return;
        }
        qFatal("The table does not show %s", qPrintable(key));
    }

    static QString valueOf(const ui::StoreModel& model, const QString& key)
    {
        const StoreItem* held = model.item(key);
        return held ? held->value : QString();
    }

    /// What was staged is on the device and was read back, and the page may edit again.
    static bool isSettled(ui::StoreModel& model)
    {
        return model.staging().count() == 0 && !model.isApplying();
    }

    QByteArray failureShown() const
    {
        QString words;
        for (const QString& name : {u"storeError"_s, u"commandError"_s})
            words += m_hand->find<QWidget>(name)->accessibleName();
        return words.toUtf8();
    }

    QTemporaryDir m_home;
    SystemScheduler m_scheduler;
    std::unique_ptr<app::EngineHost> m_engine;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::EngineFeed> m_feed;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<testing::WindowHand> m_hand;
    QHash<QString, Device> m_devices;
    ProvisionRun m_run;
};

QTEST_MAIN(TestSerialWindow)
#include "tst_serial_window.moc"
