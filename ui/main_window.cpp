// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/command_line.h"
#include "models/device_model.h"
#include "models/engine_feed.h"
#include "models/provision_runs.h"
#include "models/timeline_model.h"
#include "ui/settings.h"
#include "ui/theme_menu.h"
#include "views/bench/bench_page.h"
#include "views/centre/device_header.h"
#include "views/centre/page_stack.h"
#include "views/console/console_page.h"
#include "views/devices/device_actions.h"
#include "views/devices/device_list.h"
#include "views/firstrun/first_run.h"
#include "views/messages/messages_page.h"
#include "views/overview/overview_page.h"
#include "views/palette/command_palette.h"
#include "views/pool/pool_page.h"
#include "views/provision/provision_page.h"
#include "views/store/store_page.h"
#include "views/timeline/timeline_drawer.h"
#include "views/traffic/traffic_page.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QToolBar>

#include <algorithm>

namespace ferrule::ui {

using namespace published;

MainWindow::MainWindow(Engine& engine, Settings& settings)
    : m_engine(engine)
    , m_settings(settings)
    , m_feed(new EngineFeed(engine, this))
    , m_devices(new DeviceModel(*m_feed, this))
    , m_timelineModel(new TimelineModel(*m_feed, TimelineModel::defaultCapacity, this))
    , m_runs(new ProvisionRuns(*m_feed, this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical))
    , m_list(new DeviceList(*m_devices, *m_feed))
    , m_pages(new PageStack)
    , m_drawer(new TimelineDrawer(*m_timelineModel))
    , m_deviceActions(new DeviceActions(engine, *this))
    , m_palette(new CommandPalette(*m_devices, this))
    , m_deviceMenu(new QMenu(tr("&Device"), this))
{
    theme::apply(*qApp, settings.get(Settings::themeChoice));
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Ferrule"));
    setWindowIcon(QIcon(QStringLiteral(":/ferrule/icons/ferrule.svg")));
    setMinimumSize(880, 600);

    m_down->addWidget(m_pages);
    m_down->addWidget(m_drawer);
    m_down->setStretchFactor(0, 1);
    m_down->setChildrenCollapsible(false);
    m_across->addWidget(m_list);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    m_list->setMinimumWidth(220);
    m_drawer->setMinimumHeight(120);
    setCentralWidget(m_across);

    makePages();
    makeActions();
    makeBars();
    connectParts();
    restoreState();
    showSelection({});
    m_list->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    auto* overview = new OverviewPage;
    m_pool = new PoolPage(*m_devices, *m_feed);
    m_pages->add(overview, tr("Overview"), QStringLiteral("overview"), PageStack::ForDevice);
    m_pages->add(new ProvisionPage(m_engine, *m_feed, *m_runs), tr("Provision"),
                 QStringLiteral("provision"), PageStack::ForPort);
    m_pages->add(new StorePage(m_engine, *m_feed), tr("Store"), QStringLiteral("store"),
                 PageStack::ForDevice);
    m_pages->add(m_pool, tr("Overview"), QStringLiteral("pool"), PageStack::ForPool);
    m_pages->add(new TrafficPage(m_engine, *m_feed), tr("Traffic"), QStringLiteral("traffic"),
                 PageStack::ForDevice | PageStack::ForPool);
    m_pages->add(new MessagesPage(m_engine, *m_feed), tr("Messages"), QStringLiteral("messages"),
                 PageStack::ForDevice | PageStack::ForPool);
    m_pages->add(new ConsolePage(m_engine, *m_feed), tr("Console"), QStringLiteral("console"),
                 PageStack::ForPort);
    m_pages->add(new BenchPage(m_engine, *m_feed), tr("Bench"), QStringLiteral("bench"),
                 PageStack::ForPool);
    connect(overview, &OverviewPage::identifyRequested, m_deviceActions->identify(),
            &QAction::trigger);
    connect(overview, &OverviewPage::claimDeviceRequested, m_deviceActions->claim(),
            &QAction::trigger);
    connect(overview, &OverviewPage::reclaimRequested, m_deviceActions->reclaim(),
            &QAction::trigger);
}

QAction* MainWindow::makeAction(const QString& name, const QString& iconName, const QString& text,
                                const QString& tip, const QKeySequence& shortcut)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setToolTip(shortcut.isEmpty()
                           ? tip
                           : tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_attach = makeAction(QStringLiteral("attachAction"), QStringLiteral("simulate"),
                          tr("&Attach a simulated device"),
                          tr("Start a device on a pseudo-terminal, as unprovisioned as a new one"),
                          QKeySequence(Qt::CTRL | Qt::Key_D));
    m_attach->setProperty(
        "command", commandLine({QStringLiteral("ferrule"), QStringLiteral("simulate-device")}));
    m_addVirtual = makeAction(QStringLiteral("addVirtualAction"), QStringLiteral("virtual"),
                              tr("Add a &virtual device"),
                              tr("Add a device that registers and sends by itself"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_restart = makeAction(QStringLiteral("restartCloudAction"), QStringLiteral("refresh"),
                           tr("&Start the bench cloud again"),
                           tr("Bring the bench cloud up again after it failed"));
    m_findAnything =
        makeAction(QStringLiteral("paletteAction"), QStringLiteral("search"), tr("&Find anything"),
                   tr("Find any action and any device"), QKeySequence(Qt::CTRL | Qt::Key_K));
    m_findDevice =
        makeAction(QStringLiteral("filterAction"), QStringLiteral("filter"), tr("Fi&lter devices"),
                   tr("Go to the filter of the device list"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_showPool = makeAction(QStringLiteral("showPoolAction"), QStringLiteral("pool"),
                            tr("Show the &pool"), tr("Select no device and show all together"),
                            QKeySequence(Qt::CTRL | Qt::Key_0));
    m_showDrawer =
        makeAction(QStringLiteral("drawerAction"), QStringLiteral("timeline"), tr("&Timeline"),
                   tr("Show or hide the timeline"), QKeySequence(Qt::CTRL | Qt::Key_T));
    m_showDrawer->setCheckable(true);
    m_quit = makeAction(QStringLiteral("quitAction"), QStringLiteral("close"), tr("&Quit"),
                        tr("Close the window and stop the bench cloud"), QKeySequence::Quit);
}

void MainWindow::makeBars()
{
    m_deviceActions->fill(*m_deviceMenu);
    m_pages->header()->setMenu(m_deviceMenu);

    QMenu* bench = menuBar()->addMenu(tr("&Bench"));
    bench->addActions({m_attach, m_addVirtual});
    bench->addSeparator();
    bench->addAction(m_restart);
    bench->addSeparator();
    bench->addAction(m_quit);
    menuBar()->addMenu(m_deviceMenu);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_findAnything, m_findDevice, m_showPool});
    view->addSeparator();
    view->addActions(m_pages->actions());
    view->addSeparator();
    view->addAction(m_showDrawer);
    view->addSeparator();
    view->addMenu(new ThemeMenu(m_settings, this));
    QMenu* timeline = menuBar()->addMenu(tr("&Timeline"));
    timeline->addActions(m_drawer->actions());

    auto* bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(16, 16));
    bar->addActions({m_attach, m_addVirtual});
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({m_findAnything, m_showDrawer});
    addToolBar(bar);
}

void MainWindow::connectParts()
{
    connect(m_attach, &QAction::triggered, this, &MainWindow::attachSimulated);
    connect(m_addVirtual, &QAction::triggered, this, &MainWindow::addVirtual);
    connect(m_restart, &QAction::triggered, this, [this] { await(m_engine.restartCloud()); });
    connect(m_findAnything, &QAction::triggered, m_palette, &CommandPalette::open);
    connect(m_findDevice, &QAction::triggered, m_list, &DeviceList::focusFilter);
    connect(m_showPool, &QAction::triggered, this, [this] { m_list->select({}); });
    connect(m_showDrawer, &QAction::toggled, m_drawer, &QWidget::setVisible);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    connect(m_list, &DeviceList::selectionChanged, this, &MainWindow::showSelection);
    connect(m_list, &DeviceList::restartRequested, m_restart, &QAction::trigger);
    connect(m_list, &DeviceList::contextMenuRequested, m_deviceMenu,
            [this](const QPoint& position) { m_deviceMenu->popup(position); });
    connect(m_feed, &EngineFeed::devicesChanged, this, [this](const QList<Device>& devices) {
        const auto mine = [this](const Device& device) { return device.id == m_list->selected(); };
        if (std::any_of(devices.begin(), devices.end(), mine))
            showSelection(m_list->selected());
    });
    connect(m_palette, &CommandPalette::deviceChosen, m_list, &DeviceList::select);
    connect(m_pages, &PageStack::deviceRequested, m_list, &DeviceList::select);
    connect(m_pages, &PageStack::claimRequested, this, &MainWindow::selectClaim);
    connect(m_deviceActions, &DeviceActions::confirmationNeeded, m_pages->confirmBar(),
            &ConfirmBar::ask);
    connect(m_deviceActions, &DeviceActions::provisionRequested, this,
            [this] { m_pages->showPage(QStringLiteral("provisionPage")); });
    connect(m_feed, &EngineFeed::commandFailed, this,
            [this](const Failure& failure) { m_pages->errorPanel()->showFailure(failure); });
    connect(m_feed, &EngineFeed::droppedChanged, m_drawer, &TimelineDrawer::setDropped);
    connect(m_feed, &EngineFeed::cloudChanged, m_restart, [this](const CloudStatus& cloud) {
        m_restart->setEnabled(cloud.state == CloudStatus::State::Failed);
    });
    connect(m_pool, &PoolPage::restartRequested, m_restart, &QAction::trigger);
    connect(m_pool->firstRun(), &FirstRun::attachRequested, m_attach, &QAction::trigger);
    connect(m_pool->firstRun(), &FirstRun::virtualRequested, m_addVirtual, &QAction::trigger);
    connect(m_pool->firstRun(), &FirstRun::portGiven, this, &MainWindow::addPort);
}

void MainWindow::restoreState()
{
    resize(1280, 800);
    restoreGeometry(m_settings.get(Settings::geometry));
    if (!m_across->restoreState(m_settings.get(Settings::listSplitter)))
        m_across->setSizes({304, 976});
    if (!m_down->restoreState(m_settings.get(Settings::drawerSplitter)))
        m_down->setSizes({580, 180});
    m_showDrawer->setChecked(m_settings.get(Settings::drawerShown));
    m_drawer->setVisible(m_showDrawer->isChecked());
    m_list->select(m_settings.get(Settings::lastDevice));
}

void MainWindow::showSelection(const QString& deviceId)
{
    const Device* device = m_devices->device(deviceId);
    m_deviceActions->setDevice(device);
    if (device)
        m_pages->showDevice(*device);
    else
        m_pages->showPool();
}

void MainWindow::attachSimulated()
{
    m_list->selectNextIn(Section::Attached);
    await(m_engine.attachSimulatedDevice());
}

void MainWindow::addVirtual()
{
    m_list->selectNextIn(Section::Bench);
    await(m_engine.addVirtualDevices(1, Behaviour()));
}

void MainWindow::addPort(const QString& path)
{
    m_deviceActions->rememberAddedPort(path);
    m_list->selectNextIn(Section::Attached);
    await(m_engine.addPort(path));
}

void MainWindow::selectClaim(const QString& claimId)
{
    if (const Device* device = m_devices->deviceByClaim(claimId))
        m_list->select(device->id);
}

void MainWindow::await(Engine::Token token)
{
    m_feed->whenFinished(token, this, [this](const Failure* failure) {
        if (failure)
            m_pages->errorPanel()->showFailure(*failure);
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.set(Settings::geometry, saveGeometry());
    m_settings.set(Settings::listSplitter, m_across->saveState());
    m_settings.set(Settings::drawerSplitter, m_down->saveState());
    m_settings.set(Settings::drawerShown, m_showDrawer->isChecked());
    m_settings.set(Settings::lastDevice, m_list->selected());
    event->accept();
}

} // namespace ferrule::ui
