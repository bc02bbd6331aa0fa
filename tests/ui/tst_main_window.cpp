// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the real widgets as a user does, against an engine that remembers what it was asked.
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include "views/page.h"
#include "views/provision/step_row.h"
#include "views/timeline/timeline_drawer.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ferrule;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

namespace {

constexpr qint64 now = 1'800'000'000'000;

class Desk
{
public:
    explicit Desk(const QString& settingsFile = {})
        : settings(settingsFile.isEmpty() ? home.filePath(u"window.ini"_s) : settingsFile)
        , window(engine, settings)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
    }

    template<typename T>
    T* find(const QString& name) const
    {
        T* found = window.findChild<T*>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    void click(const QString& button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
    }

    /// Clicks the row of the list that shows this name.
    void clickDevice(const QString& name) const
    {
        auto* view = find<QTreeView>(u"deviceView"_s);
        for (int section = 0; section < view->model()->rowCount(); ++section) {
            const QModelIndex parent = view->model()->index(section, 0);
            for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                const QModelIndex index = view->model()->index(row, 0, parent);
                if (index.data().toString() != name)
                    continue;
                view->scrollTo(index);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                                  view->visualRect(index).center());
                return;
            }
        }
        qFatal("The list does not show %s", qPrintable(name));
    }

    QString page() const { return window.findChild<PageStack*>()->currentPage(); }
    void go(const QString& pageName) const { window.findChild<PageStack*>()->showPage(pageName); }

    void push(const Batch& batch) { engine.push(batch); }
    void pushBench() { engine.push(scenario::bench(now)); }
    void pushRun(const ProvisionRun& run)
    {
        Batch batch;
        batch.runs = {run};
        engine.push(batch);
    }

    QTemporaryDir home;
    testing::FakeEngine engine;
    Settings settings;
    MainWindow window;
};

Device freshDevice()
{
    return scenario::devices(now).at(1);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
    /// The line edits' clear buttons and the table's corner are Qt's own.
    static void checkButtons(const QWidget& window)
    {
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            const QString kind = QString::fromLatin1(button->metaObject()->className());
            if (!button->isVisible() || kind == u"QLineEditIconButton"_s ||
                kind == u"QTableCornerButton"_s || kind == u"QToolBarExtension"_s)
                continue;
            const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty() ||
                               !button->toolTip().isEmpty();
            QVERIFY2(named, qPrintable(kind + u' ' + button->objectName() + u" in "_s +
                                       button->parentWidget()->objectName()));
        }
    }

private slots:
    void theFirstScreenHasThreeDoors()
    {
        Desk desk;
        QVERIFY(desk.find<QWidget>(u"firstRun"_s)->isVisible());
        desk.click(u"attachDoor"_s);
        QCOMPARE(desk.engine.last().name, u"attachSimulatedDevice"_s);
        desk.click(u"virtualDoor"_s);
        QCOMPARE(desk.engine.last().name, u"addVirtualDevices"_s);
        QCOMPARE(desk.engine.last().count, 1);
        auto* add = desk.find<QPushButton>(u"addPortButton"_s);
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(desk.find<QLineEdit>(u"portField"_s), u" /dev/pts/9 "_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"addPort"_s);
        QCOMPARE(desk.engine.last().target, u"/dev/pts/9"_s);
    }

    void anAttachedDeviceIsSelectedWhenItAppears()
    {
        Desk desk;
        desk.click(u"attachDoor"_s);
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        QVERIFY(!desk.find<QWidget>(u"firstRun"_s)->isVisible());
        QCOMPARE(desk.page(), u"overviewPage"_s);
        QCOMPARE(desk.find<QLabel>(u"headerName"_s)->text(), u"Simulated device"_s);
        QCOMPARE(desk.find<QPushButton>(u"nextStepButton"_s)->text(), u"Provision"_s);
    }

    void provisioningIsFollowedStepByStepAndResumed()
    {
        Desk desk;
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        desk.clickDevice(u"Simulated device"_s);
        desk.click(u"nextStepButton"_s);
        QCOMPARE(desk.page(), u"provisionPage"_s);

        QTest::keyClicks(desk.find<QLineEdit>(u"nameField"_s), u"Left wall"_s);
        desk.click(u"startButton"_s);
        QCOMPARE(desk.engine.last().name, u"provision"_s);
        QCOMPARE(desk.engine.last().target, scenario::freshPort);
        QCOMPARE(desk.engine.last().request.name, u"Left wall"_s);

        desk.pushRun(scenario::runningRun(scenario::freshPort, now));
        QVERIFY(!desk.find<QPushButton>(u"startButton"_s)->isVisible());
        auto* write = desk.find<StepRow>(u"step4"_s);
        QCOMPARE(write->accessibleName(), u"Write: Running"_s);
        QCOMPARE(write->findChild<QLabel*>(u"measured"_s)->text(),
                 u"Setting 4 of 7: mqtt.endpoint"_s);
        desk.click(u"cancelButton"_s);
        QCOMPARE(desk.engine.last().name, u"cancelProvision"_s);

        ProvisionRun cancelled = scenario::runningRun(scenario::freshPort, now);
        cancelled.state = ProvisionRun::State::Cancelled;
        cancelled.canResume = true;
        desk.pushRun(cancelled);
        desk.click(u"resumeButton"_s);
        QCOMPARE(desk.engine.last().name, u"resumeProvision"_s);

        desk.pushRun(scenario::failedRun(scenario::freshPort, now));
        QCOMPARE(desk.find<QLabel>(u"verdict"_s)->text(), u"FAIL"_s);
        auto* verify = desk.find<StepRow>(u"step5"_s);
        QVERIFY(verify->isOpen());
        QVERIFY(!write->isOpen());
        auto* remedy = verify->findChild<QPushButton*>(u"remedyButton"_s);
        QVERIFY(remedy->isVisible());
        QCOMPARE(remedy->text(), u"Resume"_s);
        desk.engine.forget();
        QTest::mouseClick(remedy, Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"resumeProvision"_s);

        desk.pushRun(scenario::passedRun(scenario::freshPort, now));
        QCOMPARE(desk.find<QLabel>(u"verdict"_s)->text(), u"PASS"_s);
        QVERIFY(!verify->isOpen());
        QVERIFY(!desk.find<QPushButton>(u"resumeButton"_s)->isVisible());
        desk.click(u"againButton"_s);
        QCOMPARE(desk.engine.last().name, u"provision"_s);
        QCOMPARE(desk.engine.last().request.name, u"Left wall"_s);
    }

    void aRefusedCommandIsShownInPlace()
    {
        Desk desk;
        Batch batch;
        batch.devices = {freshDevice()};
        desk.push(batch);
        desk.clickDevice(u"Simulated device"_s);
        desk.go(u"provisionPage"_s);
        desk.engine.failNext({.kind = u"busy"_s,
                              .what = u"The port is held by another program."_s,
                              .measured = {},
                              .expected = {},
                              .cause = {},
                              .remedy = u"Close it and try again."_s,
                              .peerCode = 0});
        desk.click(u"startButton"_s);
        QTRY_VERIFY(desk.find<QWidget>(u"refusal"_s)->isVisible());
        QCOMPARE(desk.find<QWidget>(u"refusal"_s)->accessibleName(),
                 u"The port is held by another program."_s);
    }

    void releasingAsksFirstAndNamesItsEffect()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        auto* bar = desk.find<QWidget>(u"confirmBar"_s);
        desk.engine.forget();
        desk.find<QAction>(u"releaseAction"_s)->trigger();
        QVERIFY(bar->isVisible());
        QVERIFY(desk.engine.commands().isEmpty());
        auto* confirm = bar->findChild<QPushButton*>(u"confirmButton"_s);
        QCOMPARE(confirm->text(), u"Release 1 device"_s);
        QVERIFY(confirm->accessibleDescription().contains(scenario::throttledClaim));
        QTest::keyClick(confirm, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(desk.engine.commands().isEmpty());

        desk.find<QAction>(u"releaseAction"_s)->trigger();
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"release"_s);
        QCOMPARE(desk.engine.last().target, scenario::throttledClaim);
        QVERIFY(!bar->isVisible());
    }

    void aQuestionIsWithdrawnWithItsDevice()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        desk.find<QAction>(u"throttleAction"_s)->trigger();
        QVERIFY(desk.find<QWidget>(u"confirmBar"_s)->isVisible());
        desk.clickDevice(u"Virtual device 1"_s);
        QVERIFY(!desk.find<QWidget>(u"confirmBar"_s)->isVisible());
    }

    void actionsFitTheState_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QStringList>("enabled");
        const QStringList always{u"copyClaimIdAction"_s};
        QTest::newRow("fresh") << u"Simulated device"_s
                               << QStringList{u"identifyAction"_s, u"provisionAction"_s,
                                              u"removeAction"_s, u"copyCommandAction"_s};
        QTest::newRow("online") << u"Boiler room sensor"_s
                                << always + QStringList{u"identifyAction"_s, u"provisionAction"_s,
                                                        u"throttleAction"_s, u"releaseAction"_s,
                                                        u"copyCommandAction"_s};
        QTest::newRow("unclaimed")
            << scenario::unclaimedClaim << always + QStringList{u"claimAction"_s};
        QTest::newRow("released") << u"Conveyor counter"_s
                                  << always + QStringList{u"reclaimAction"_s};
        QTest::newRow("virtual") << u"Virtual device 2"_s
                                 << always + QStringList{u"throttleAction"_s, u"releaseAction"_s,
                                                         u"removeAction"_s};
    }

    void actionsFitTheState()
    {
        QFETCH(QString, device);
        QFETCH(QStringList, enabled);
        Desk desk;
        desk.pushBench();
        desk.clickDevice(device);
        for (const QString& name :
             {u"identifyAction"_s, u"provisionAction"_s, u"claimAction"_s, u"throttleAction"_s,
              u"releaseAction"_s, u"reclaimAction"_s, u"removeAction"_s, u"copyClaimIdAction"_s,
              u"copyCommandAction"_s}) {
            QVERIFY2(desk.find<QAction>(name)->isEnabled() == enabled.contains(name),
                     qPrintable(name));
        }
    }

    void pagesFitWhatIsSelected()
    {
        Desk desk;
        desk.pushBench();
        auto* tabs = desk.find<QTabBar>(u"pageTabs"_s);
        const auto titles = [tabs] {
            QStringList titles;
            for (int tab = 0; tab < tabs->count(); ++tab)
                titles.append(tabs->tabText(tab));
            return titles.join(u' ');
        };
        QCOMPARE(titles(), u"Overview Traffic Messages Bench Station"_s);
        desk.clickDevice(u"Boiler room sensor"_s);
        QCOMPARE(titles(), u"Overview Provision Store Traffic Messages Console"_s);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.page(), u"storePage"_s);
        desk.clickDevice(u"Cold store gateway"_s);
        QCOMPARE(titles(), u"Overview Store Traffic Messages"_s);
        QCOMPARE(desk.page(), u"storePage"_s);
        desk.click(u"poolButton"_s);
        QCOMPARE(desk.page(), u"poolPage"_s);
    }

    void aDeviceThatGoesLeavesThePool()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Simulated device"_s);
        Batch batch;
        batch.devicesGone = {scenario::freshPort};
        desk.push(batch);
        QCOMPARE(desk.window.findChild<DeviceList*>()->selected(), QString());
        QCOMPARE(desk.page(), u"poolPage"_s);
        QVERIFY(!desk.find<QAction>(u"provisionAction"_s)->isEnabled());
    }

    void theFilterHidesAndKeepsTheSelection()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Cold store gateway"_s);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        auto* filter = desk.find<QLineEdit>(u"deviceFilter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"virtual"_s);
        auto* view = desk.find<QTreeView>(u"deviceView"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 4);
        QCOMPARE(desk.find<QLabel>(u"headerName"_s)->text(), u"Cold store gateway"_s);
        QTest::keyClicks(filter, u" nothing at all"_s);
        QVERIFY(desk.find<QWidget>(u"noMatch"_s)->isVisible());
        filter->clear();
        QCOMPARE(view->selectionModel()->selectedIndexes().first().data().toString(),
                 u"Cold store gateway"_s);
    }

    void thePaletteFindsDevicesAndActions()
    {
        Desk desk;
        desk.pushBench();
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = desk.find<QWidget>(u"commandPalette"_s);
        auto* text = desk.find<QLineEdit>(u"paletteText"_s);
        auto* view = desk.find<QListView>(u"paletteView"_s);
        QVERIFY(palette->isVisible());
        QTest::keyClicks(text, scenario::boardClaim.toLower());
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(desk.find<QLabel>(u"headerName"_s)->text(), u"Boiler room sensor"_s);

        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(text, u"simulated attach"_s);
        QVERIFY(view->model()->rowCount() >= 1);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ferrule simulate-device"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(desk.engine.last().name, u"attachSimulatedDevice"_s);

        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void theTimelinePausesFiltersAndSaves()
    {
        Desk desk;
        desk.pushBench();
        auto* view = desk.find<QTableView>(u"timelineView"_s);
        const int before = view->model()->rowCount();
        desk.find<QAction>(u"pauseTimelineAction"_s)->trigger();
        Batch batch;
        for (quint64 sequence = 100; sequence < 1304; ++sequence)
            batch.timeline.append(
                {sequence, now, Channel::Mqtt, Severity::Info, u"X"_s, u"ping"_s, {}});
        desk.push(batch);
        QCOMPARE(view->model()->rowCount(), before);
        auto* waiting = desk.find<QPushButton>(u"waitingButton"_s);
        QVERIFY(waiting->isVisible());
        QVERIFY(waiting->text().startsWith(QLocale().toString(1204)));
        QTest::mouseClick(waiting, Qt::LeftButton);
        QVERIFY(!waiting->isVisible());
        QCOMPARE(view->model()->rowCount(), before + 1204);
        QTRY_COMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());

        QTest::keyClicks(desk.find<QLineEdit>(u"timelineText"_s), u"revoked"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        auto* drawer = desk.window.findChild<TimelineDrawer*>();
        QSignalSpy saved(drawer, &TimelineDrawer::saved);
        const QString path = desk.home.filePath(u"timeline.csv"_s);
        drawer->saveTo(path);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);

        desk.find<QAction>(u"clearTimelineAction"_s)->trigger();
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void theDrawerFollowsOnlyAtItsEnd()
    {
        Desk desk;
        auto* view = desk.find<QTableView>(u"timelineView"_s);
        const auto pings = [](quint64 first) {
            Batch batch;
            for (quint64 sequence = first; sequence < first + 500; ++sequence) {
                batch.timeline.append(
                    {sequence, now, Channel::Mqtt, Severity::Info, u"X"_s, u"ping"_s, {}});
            }
            return batch;
        };
        desk.push(pings(1));
        auto* bar = view->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        bar->setValue(10);
        desk.push(pings(501));
        QTRY_COMPARE(view->model()->rowCount(), 1000);
        QCOMPARE(bar->value(), 10);
    }

    void aCloudThatFailedIsStartedAgain()
    {
        Desk desk;
        Batch batch;
        batch.cloud = scenario::cloud();
        batch.cloud->state = CloudStatus::State::Failed;
        batch.cloud->failure = Failure{.kind = u"not-found"_s,
                                       .what = u"The broker is not installed."_s,
                                       .measured = {},
                                       .expected = {},
                                       .cause = {},
                                       .remedy = u"sudo apt install mosquitto"_s,
                                       .peerCode = 0};
        desk.push(batch);
        auto* failure = desk.find<QWidget>(u"poolFailure"_s);
        QVERIFY(failure->isVisible());
        QTest::mouseClick(failure->findChild<QPushButton*>(u"remedyButton"_s), Qt::LeftButton);
        QCOMPARE(desk.engine.last().name, u"restartCloud"_s);
        batch.cloud = scenario::cloud();
        desk.push(batch);
        QVERIFY(!failure->isVisible());
        QCOMPARE(desk.find<QLabel>(u"cloudText"_s)->text(),
                 u"Bench cloud · 6 connected · 82 % of limit"_s);
    }

    void theLastDeviceIsSelectedAgain()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"window.ini"_s);
        {
            Desk desk(file);
            desk.pushBench();
            desk.clickDevice(u"Boiler room sensor"_s);
            desk.window.close();
        }
        Desk desk(file);
        QCOMPARE(desk.page(), u"poolPage"_s);
        desk.pushBench();
        QCOMPARE(desk.find<QLabel>(u"headerName"_s)->text(), u"Boiler room sensor"_s);
    }

    void coloursAreChosenAndRemembered()
    {
        Desk desk;
        desk.find<QAction>(u"themeDarkAction"_s)->trigger();
        QCOMPARE(theme::scheme(QGuiApplication::palette()), theme::Scheme::Dark);
        QCOMPARE(desk.settings.get(Settings::themeChoice), theme::Choice::Dark);
        desk.find<QAction>(u"themeLightAction"_s)->trigger();
        QCOMPARE(theme::scheme(QGuiApplication::palette()), theme::Scheme::Light);
    }

    void everyControlHasANameForTheScreenReader()
    {
        Desk desk;
        desk.pushBench();
        desk.clickDevice(u"Boiler room sensor"_s);
        const auto pages = desk.window.findChildren<Page*>();
        QCOMPARE(pages.size(), 9);
        for (const Page* page : pages) {
            desk.find<QAction>(page->objectName() + u"Action"_s)->trigger();
            checkButtons(desk.window);
        }
        for (const auto* field : desk.window.findChildren<QLineEdit*>()) {
            if (!field->isVisible())
                continue;
            QVERIFY2(!field->accessibleName().isEmpty() || !field->placeholderText().isEmpty(),
                     qPrintable(field->objectName()));
        }
    }

    void itFitsASmallScreen()
    {
        Desk desk;
        desk.pushBench();
        desk.window.resize(1024, 700);
        for (const QString& name : {u"Boiler room sensor"_s, u"Virtual device 4"_s}) {
            desk.clickDevice(name);
            QCoreApplication::processEvents();
            QVERIFY(desk.window.width() <= 1024);
            QVERIFY(desk.window.height() <= 700);
        }
        QVERIFY(desk.window.minimumSizeHint().width() <= 1024);
        QVERIFY(desk.window.minimumSizeHint().height() <= 700);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
