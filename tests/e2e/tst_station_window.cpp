// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shift at the station: the real window on the real engine and bench cloud, simulated devices on
// real pseudo-terminals that are plugged in, pulled out, fail and pass.
#include "bench/simulated_device.h"
#include "commands_serial/simulated_port.h"
#include "models/engine_feed.h"
#include "support/window_hand.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "workbench/engine_host.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace ferrule;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
using State = StationSlot::State;

namespace {

constexpr int patience = 90'000;

/// The window of a station in a home of its own, and what its engine says.
class Station : public QObject
{
public:
    explicit Station(const QString& home)
        : m_engine([&home] {
            app::WorkbenchConfig config;
            config.home = home;
            return config;
        }())
        , m_settings(home + u"/window.ini"_s)
        , m_feed(m_engine)
        , m_window(m_engine, m_settings, m_feed)
        , m_home(home)
        , hand(m_window)
    {
        connect(&m_feed, &ui::EngineFeed::stationChanged, this,
                [this](const StationStatus& changed) { status = changed; });
        connect(&m_feed, &ui::EngineFeed::stationSlotsChanged, this, [this](const auto& changed) {
            for (const StationSlot& slot : changed)
                places.insert(slot.deviceId, slot);
            const auto running =
                std::count_if(places.cbegin(), places.cend(),
                              [](const StationSlot& slot) { return slot.state == State::Running; });
            mostAtOnce = std::max(mostAtOnce, int(running));
        });
        connect(&m_feed, &ui::EngineFeed::stationSlotsGone, this, [this](const QStringList& gone) {
            for (const QString& id : gone)
                places.remove(id);
        });
        connect(&m_feed, &ui::EngineFeed::stationRecordsAdded, this,
                [this](const auto& added) { records += added; });
        connect(&m_feed, &ui::EngineFeed::devicesChanged, this, [this](const auto& changed) {
            for (const Device& device : changed)
                devices.insert(device.id);
        });
        connect(&m_feed, &ui::EngineFeed::devicesGone, this, [this](const QStringList& gone) {
            for (const QString& id : gone)
                devices.remove(id);
        });
        m_engine.start();
        m_window.show();
    }

    bool isUp()
    {
        return QTest::qWaitFor(
            [this] { return m_feed.cloud().state == CloudStatus::State::Running; }, patience);
    }
    /// By its button on the page; the sound is off.
    void arm()
    {
        StationSettings settings = status.settings;
        settings.sound = false;
        m_engine.setStation(settings);
        hand.go(u"stationPage"_s);
        hand.click(u"stationArmButton"_s);
        if (!QTest::qWaitFor([this] { return status.armed; }, patience))
            qFatal("The station is not armed");
    }
    void set(const StationSettings& settings) { m_engine.setStation(settings); }
    void addPort(const QString& path) { m_engine.addPort(path); }

    /// The button on the tile of this port.
    QPushButton* button(const QString& name, const QString& port) const
    {
        const auto tiles = m_window.findChildren<QFrame*>(u"stationTile"_s);
        for (const QFrame* tile : tiles) {
            if (tile->accessibleName().startsWith(port + u':'))
                return tile->findChild<QPushButton*>(name);
        }
        return nullptr;
    }
    State state(const QString& id) const { return places.value(id).state; }
    QString ledger() const
    {
        QFile file(m_home + u"/station/ledger.csv"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    app::EngineHost m_engine;
    ui::Settings m_settings;
    ui::EngineFeed m_feed;
    ui::MainWindow m_window;
    QString m_home;

public:
    testing::WindowHand hand;
    StationStatus status;
    QHash<QString, StationSlot> places;
    QList<StationRecord> records;
    QSet<QString> devices;
    int mostAtOnce = 0;
};

/// A board on a terminal at a path that stays.
class Board
{
public:
    Board(Scheduler& scheduler, const QString& folder, const bench::SimulatedFaults& faults = {})
    {
        config.stateFolder = folder;
        config.linkPath = folder + u".port"_s;
        config.baud = 0;
        config.bootMs = 20;
        config.faults = faults;
        device = std::make_unique<bench::SimulatedDevice>(scheduler, config);
    }
    QString port() const { return config.linkPath; }
    QString id() const { return u"port:"_s + config.linkPath; }

    bench::SimulatedDeviceConfig config;
    std::unique_ptr<bench::SimulatedDevice> device;
};

} // namespace

class TestStationWindow : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAttachedBeforeWaitsForRetry()
    {
        const QTemporaryDir home;
        Station station(home.path());
        QVERIFY(station.isUp());
        Board early(m_scheduler, home.filePath(u"early"_s));
        QVERIFY(early.device->start().hasValue());
        station.addPort(early.port());
        QTRY_VERIFY_WITH_TIMEOUT(station.devices.contains(early.id()), patience);

        station.arm();
        QTRY_COMPARE_WITH_TIMEOUT(station.state(early.id()), State::Ignored, patience);
        QVERIFY(station.places.value(early.id()).instruction.contains(u"Retry"_s));
        // One that comes now runs by itself; the one that was there goes on waiting.
        Board late(m_scheduler, home.filePath(u"late"_s));
        QVERIFY(late.device->start().hasValue());
        station.addPort(late.port());
        QTRY_COMPARE_WITH_TIMEOUT(station.state(late.id()), State::Passed, patience);
        QCOMPARE(station.state(early.id()), State::Ignored);

        QPushButton* retry = station.button(u"stationRetry"_s, early.port());
        QVERIFY(retry && retry->isVisible());
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(station.state(early.id()), State::Passed, patience);
        QTRY_COMPARE(station.records.size(), 2);
        QCOMPARE(station.status.passed, 2);
    }

    void aFailureIsRetriedAndCountsAsTheDevicesSecondAttempt()
    {
        const QTemporaryDir home;
        Station station(home.path());
        QVERIFY(station.isUp());
        station.arm();
        bench::SimulatedFaults faults;
        faults.refusesKeyGen = true;
        faults.wrongHash = true;
        Board board(m_scheduler, home.filePath(u"board"_s), faults);
        QVERIFY(board.device->start().hasValue());
        station.addPort(board.port());
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Failed, patience);
        const StationSlot failed = station.places.value(board.id());
        QVERIFY(failed.failure && !failed.failure->what.isEmpty());
        QVERIFY(failed.step >= 0);
        QTRY_COMPARE(station.status.failed, 1);

        board.device->setFaults({});
        QPushButton* retry = station.button(u"stationRetry"_s, board.port());
        QTRY_VERIFY(retry && retry->isVisible());
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Passed, patience);
        QCOMPARE(station.places.value(board.id()).attempt, 2);
        QTRY_COMPARE(station.status.passed, 1);
        QCOMPARE(station.status.failed, 0);
        QCOMPARE(station.status.firstPass, 0);
        QTRY_COMPARE(station.records.size(), 2);
        QCOMPARE(station.records.at(0).outcome, StationRecord::Outcome::Failed);
        QVERIFY(!station.records.at(0).failedStep.isEmpty());
        QCOMPARE(station.records.at(1).attempt, 2);
    }

    void whatHasPassedIsNotRunAgainByItself()
    {
        const QTemporaryDir home;
        Station station(home.path());
        QVERIFY(station.isUp());
        station.arm();
        Board board(m_scheduler, home.filePath(u"board"_s));
        QVERIFY(board.device->start().hasValue());
        station.addPort(board.port());
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Passed, patience);
        const QString claimId = station.places.value(board.id()).claimId;
        board.device->unplug();
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Empty, patience);

        QVERIFY(board.device->plugIn().hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Ignored, patience);
        QVERIFY(station.places.value(board.id()).instruction.contains(u"passed already"_s));
        QCOMPARE(station.records.size(), 1);
        // Whoever wants it all the same has a button.
        QPushButton* retry = station.button(u"stationRetry"_s, board.port());
        QTRY_VERIFY(retry && retry->isVisible());
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Passed, patience);
        QCOMPARE(station.places.value(board.id()).claimId, claimId);
        QTRY_COMPARE(station.records.size(), 2);
        QCOMPARE(station.status.passed, 1);
    }

    void labelsAreSavedForEachThatPasses()
    {
        const QTemporaryDir home;
        Station station(home.path());
        QVERIFY(station.isUp());
        StationSettings settings = station.status.settings;
        settings.saveLabels = true;
        settings.labelFolder = home.filePath(u"labels"_s);
        station.set(settings);
        QTRY_VERIFY(station.status.settings.saveLabels);
        station.arm();
        Board board(m_scheduler, home.filePath(u"board"_s));
        QVERIFY(board.device->start().hasValue());
        station.addPort(board.port());
        QTRY_COMPARE_WITH_TIMEOUT(station.state(board.id()), State::Passed, patience);
        const QString claimId = station.places.value(board.id()).claimId;
        const QString path = settings.labelFolder + u'/' + claimId;
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path + u".pdf"_s).size() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path + u".png"_s).size() > 0, patience);
        QFile pdf(path + u".pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        const QImage label(path + u".png"_s);
        QVERIFY(!label.isNull());
        // The code is on its left: dark and light in turn, where a label without one is white.
        const int row = label.height() / 2;
        int changes = 0;
        for (int x = 1; x < label.width() / 2; ++x)
            changes += (qGray(label.pixel(x, row)) < 128) != (qGray(label.pixel(x - 1, row)) < 128);
        QVERIFY2(changes >= 8, qPrintable(QString::number(changes)));
        // The tile shows the same again.
        QPushButton* again = station.button(u"stationLabel"_s, board.port());
        QVERIFY(again && again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        auto* picture = station.hand.find<QLabel>(u"labelPicture"_s);
        QTRY_VERIFY(picture->isVisible());
        QVERIFY(picture->accessibleName().contains(claimId));
    }

    void severalRunAtOnce()
    {
        const QTemporaryDir home;
        Station station(home.path());
        QVERIFY(station.isUp());
        station.arm();
        bench::SimulatedFaults slow;
        slow.slowMs = 20; // so that they meet, however fast the machine is
        std::vector<std::unique_ptr<Board>> boards;
        for (int number = 1; number <= 4; ++number) {
            boards.push_back(std::make_unique<Board>(
                m_scheduler, home.filePath(u"board%1"_s.arg(number)), slow));
            QVERIFY(boards.back()->device->start().hasValue());
        }
        for (const auto& board : boards)
            station.addPort(board->port());
        for (const auto& board : boards)
            QTRY_COMPARE_WITH_TIMEOUT(station.state(board->id()), State::Passed, patience);
        QVERIFY2(station.mostAtOnce >= 2, qPrintable(QString::number(station.mostAtOnce)));
        QSet<QString> claimIds;
        for (const auto& board : boards)
            claimIds.insert(station.places.value(board->id()).claimId);
        QCOMPARE(claimIds.size(), 4);
        QTRY_COMPARE(station.records.size(), 4);
        QTRY_COMPARE(station.status.passed, 4);
    }

    void theLedgerSurvivesAKill()
    {
        const QTemporaryDir home;
        QList<QJsonObject> outcomes; // PASS or FAIL: the books take both
        for (int round = 1; round <= 3; ++round) {
            const QString folder = home.filePath(u"device%1"_s.arg(round));
            QVERIFY(QDir().mkpath(folder));
            test::SimulatedPort port(folder, {});
            QVERIFY(port.isUp());
            QProcess ferrule;
            ferrule.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            ferrule.start(QStringLiteral(FERRULE_PROGRAM), {u"station"_s, u"--home"_s, home.path(),
                                                            u"--port"_s, port.path(), u"--json"_s});
            QTRY_VERIFY_WITH_TIMEOUT(ferrule.canReadLine(), patience);
            // At the very moment that it said so.
            ::kill(pid_t(ferrule.processId()), SIGKILL);
            outcomes << QJsonDocument::fromJson(ferrule.readLine()).object();
            QCOMPARE(outcomes.last().value("sequence"_L1).toInt(), round);
            QTRY_COMPARE_WITH_TIMEOUT(ferrule.state(), QProcess::NotRunning, patience);
            // The next terminal may have this one's number, and would be found under both paths.
            QVERIFY(QFile::remove(port.path()));
        }
        Station station(home.path());
        QVERIFY(station.isUp());
        QTRY_COMPARE_WITH_TIMEOUT(station.records.size(), 3, patience);
        const QString ledger = station.ledger();
        for (int number = 0; number < 3; ++number) {
            QCOMPARE(station.records.at(number).sequence, quint64(number + 1));
            const QJsonObject& told = outcomes.at(number);
            QCOMPARE(station.records.at(number).utcMs, told.value("utcMs"_L1).toInteger());
            QCOMPARE(station.records.at(number).claimId, told.value("claimId"_L1).toString());
            QVERIFY2(ledger.contains(told.value("port"_L1).toString()), qPrintable(ledger));
        }
        QCOMPARE(ledger.count(u'\n'), 4); // with its header
    }

private:
    SystemScheduler m_scheduler;
};

QTEST_MAIN(TestStationWindow)
#include "tst_station_window.moc"
