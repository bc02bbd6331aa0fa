// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the real widgets as a user does, against an engine that remembers what it was asked.
#include "support/scenario.h"
#include "widgets/theme.h"
#include "window_desk.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace ferrule;
using namespace ferrule::testing;
using namespace ferrule::ui;
using namespace ferrule::published;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

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
        QCOMPARE(titles(), u"Overview Traffic Messages Bench Station Products Broker"_s);
        desk.clickDevice(u"Boiler room sensor"_s);
        QCOMPARE(titles(), u"Overview Provision Store Traffic Messages Console Log"_s);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(desk.page(), u"storePage"_s);
        desk.clickDevice(u"Cold store gateway"_s);
        QCOMPARE(titles(), u"Overview Store Traffic Messages Log"_s);
        QCOMPARE(desk.page(), u"storePage"_s);
        desk.click(u"poolButton"_s);
        QCOMPARE(desk.page(), u"poolPage"_s);
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
