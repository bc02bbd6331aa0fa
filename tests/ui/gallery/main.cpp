// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders every page of the window with realistic data, in light and dark and at two sizes, one PNG
// each, in the language that is named. With --show it opens the window on the display instead, for
// driving it by hand.
#include "support/fake_engine.h"
#include "support/scenario.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include "views/messages/retained_panel.h"
#include "views/palette/command_palette.h"
#include "views/traffic/traffic_plot.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace ferrule;
using namespace ferrule::ui;
using namespace Qt::StringLiterals;
namespace scenario = ferrule::testing::scenario;

namespace {

struct Picture
{
    QString name;
    QString device; ///< empty = the pool
    QString page;
};

QList<Picture> pictures()
{
    return {{u"pool"_s, {}, u"poolPage"_s},
            {u"traffic-pool"_s, {}, u"trafficPage"_s},
            {u"messages-pool"_s, {}, u"messagesPage"_s},
            {u"bench"_s, {}, u"benchPage"_s},
            {u"station"_s, {}, u"stationPage"_s},
            {u"products"_s, {}, u"productsPage"_s},
            {u"overview"_s, scenario::boardPort, u"overviewPage"_s},
            {u"overview-fresh"_s, scenario::freshPort, u"overviewPage"_s},
            {u"provision-running"_s, scenario::freshPort, u"provisionPage"_s},
            {u"provision-passed"_s, scenario::boardPort, u"provisionPage"_s},
            {u"provision-failed"_s, u"port:/dev/ttyUSB0"_s, u"provisionPage"_s},
            {u"store"_s, scenario::boardPort, u"storePage"_s},
            {u"store-device"_s, scenario::freshPort, u"storePage"_s},
            {u"store-unread"_s, u"port:/dev/ttyUSB0"_s, u"storePage"_s},
            {u"traffic"_s, u"cloud:"_s + scenario::throttledClaim, u"trafficPage"_s},
            {u"messages"_s, scenario::boardPort, u"messagesPage"_s},
            {u"console"_s, scenario::boardPort, u"consolePage"_s}};
}

/// Lets everything that was queued happen, and waits for the plot's frame and nothing else.
void settle(const MainWindow& window)
{
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    const auto* plot = window.findChild<TrafficPlot*>();
    while (plot->isVisible() && plot->isPending())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool take(MainWindow& window, const QString& path)
{
    settle(window);
    if (window.grab().save(path))
        return true;
    std::fprintf(stderr, "Cannot write %s\n", qUtf8Printable(path));
    return false;
}

published::Batch wholeBench()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    published::Batch batch = scenario::bench(now);
    batch.runs.append(scenario::failedRun(u"port:/dev/ttyUSB0"_s, now));
    return batch;
}

bool takeAll(const QDir& folder, theme::Choice choice, const QSize& size)
{
    const QTemporaryDir home;
    Settings settings(home.filePath(u"ferrule.ini"_s));
    settings.set(Settings::themeChoice, choice);
    testing::FakeEngine engine;
    MainWindow window(engine, settings);
    window.resize(size);
    window.show();
    const QString ending = u"-%1-%2.png"_s.arg(
        choice == theme::Choice::Light ? u"light"_s : u"dark"_s, QString::number(size.width()));
    bool good = take(window, folder.filePath(u"first-run"_s + ending));

    engine.push(wholeBench());
    auto* list = window.findChild<DeviceList*>();
    auto* pages = window.findChild<PageStack*>();
    for (const Picture& picture : pictures()) {
        list->select(picture.device);
        pages->showPage(picture.page);
        good = take(window, folder.filePath(picture.name + ending)) && good;
    }
    list->select(u"cloud:"_s + scenario::throttledClaim);
    pages->showPage(u"overviewPage"_s);
    window.findChild<QAction*>(u"releaseAction"_s)->trigger();
    good = take(window, folder.filePath(u"release-asked"_s + ending)) && good;
    list->select(scenario::boardPort);
    pages->showPage(u"storePage"_s);
    window.findChild<QTableView*>(u"storeTable"_s)->selectRow(4);
    good = take(window, folder.filePath(u"store-key"_s + ending)) && good;
    window.findChild<QAction*>(u"storeHistory"_s)->trigger();
    published::Batch past;
    past.storeHistories = {scenario::history(QDateTime::currentMSecsSinceEpoch())};
    engine.push(past);
    good = take(window, folder.filePath(u"store-history"_s + ending)) && good;
    pages->showPage(u"recordsPage"_s);
    published::Batch records;
    records.deviceRecords = {scenario::deviceRecords(QDateTime::currentMSecsSinceEpoch())};
    engine.push(records);
    good = take(window, folder.filePath(u"log"_s + ending)) && good;
    list->select({});
    pages->showPage(u"trafficPage"_s);
    window.findChild<QAction*>(u"trafficEditPolicy"_s)->trigger();
    good = take(window, folder.filePath(u"policy"_s + ending)) && good;
    window.findChild<QPushButton*>(u"policyCancel"_s)->click();
    pages->showPage(u"messagesPage"_s);
    auto* topics = window.findChild<QAction*>(u"messagesTopics"_s);
    topics->setChecked(true);
    good = take(window, folder.filePath(u"messages-topics"_s + ending)) && good;
    topics->setChecked(false);
    window.findChild<RetainedPanel*>()->open(u"ioto/device/#"_s);
    published::Batch kept;
    kept.retained = scenario::retained();
    engine.push(kept);
    good = take(window, folder.filePath(u"retained"_s + ending)) && good;
    window.findChild<RetainedPanel*>()->hide();
    pages->showPage(u"stationPage"_s);
    published::Batch label;
    label.stationLabels = {scenario::stationLabel()};
    engine.push(label);
    good = take(window, folder.filePath(u"station-label"_s + ending)) && good;
    window.findChild<CommandPalette*>()->open();
    return take(window, folder.filePath(u"palette"_s + ending)) && good;
}

int show(const QString& theme)
{
    const QTemporaryDir home;
    Settings settings(home.filePath(u"ferrule.ini"_s));
    settings.set(Settings::themeChoice,
                 theme == u"dark"_s ? theme::Choice::Dark : theme::Choice::Light);
    testing::FakeEngine engine;
    MainWindow window(engine, settings);
    window.show();
    QObject::connect(&engine, &testing::FakeEngine::commandFinished, &engine, [&engine] {
        if (engine.last().name == u"attachSimulatedDevice"_s)
            engine.push(wholeBench());
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: gallery FOLDER [LANGUAGE] | gallery --show [light|dark]\n");
        return 2;
    }
    if (arguments.at(1) == u"--show"_s) {
        installLanguage(application);
        return show(arguments.value(2));
    }
    installLanguage(application, arguments.value(2));
    QDir folder(arguments.at(1));
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "Cannot make %s\n", qUtf8Printable(folder.path()));
        return 1;
    }
    bool good = true;
    for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark}) {
        for (const QSize& size : {QSize(1280, 800), QSize(1024, 700)})
            good = takeAll(folder, choice, size) && good;
    }
    return good ? 0 : 1;
}
