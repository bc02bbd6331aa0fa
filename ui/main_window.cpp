// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/device_model.h"
#include "models/engine_feed.h"
#include "models/gate.h"
#include "models/message_model.h"
#include "models/store_drafts.h"
#include "models/timeline_model.h"
#include "ui/language_menu.h"
#include "ui/settings.h"
#include "ui/theme_menu.h"
#include "ui/view_state.h"
#include "ui/window_actions.h"
#include "views/centre/device_header.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_actions.h"
#include "views/devices/device_list.h"
#include "views/firstrun/first_run.h"
#include "views/palette/command_palette.h"
#include "views/pool/pool_page.h"
#include "views/timeline/timeline_drawer.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/focus_order.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>

#include <algorithm>

namespace ferrule::ui {

using namespace published;

MainWindow::MainWindow(Engine& engine, Settings& settings)
    : MainWindow(engine, settings, *new EngineFeed(engine))
{
    m_feed.setParent(this);
}

MainWindow::MainWindow(Engine& engine, Settings& settings, EngineFeed& feed)
    : m_engine(engine)
    , m_settings(settings)
    , m_feed(feed)
    , m_devices(feed.model<DeviceModel>())
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical))
    , m_list(new DeviceList(m_devices, feed))
    , m_pages(new PageStack)
    , m_drawer(new TimelineDrawer(feed.model<TimelineModel>()))
    , m_deviceActions(new DeviceActions(engine, m_feed, *this))
    , m_palette(new CommandPalette(m_devices, this))
    , m_deviceMenu(new QMenu(tr("&Device"), this))
    , m_actions(new WindowActions(*this))
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
    m_across->setObjectName(QStringLiteral("listSplitter"));
    m_down->setObjectName(QStringLiteral("drawerSplitter"));
    m_list->setMinimumWidth(220);
    m_drawer->setMinimumHeight(120);
    setCentralWidget(m_across);

    feed.model<MessageModel>().setBudget(settings.messageBudget());
    makePages();
    makeBars();
    connectParts();
    restoreState();
    m_list->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeBars()
{
    m_deviceActions->fill(*m_deviceMenu);
    m_pages->header()->setMenu(m_deviceMenu);

    QMenu* bench = menuBar()->addMenu(tr("&Bench"));
    bench->addActions({m_actions->attach, m_actions->addVirtual, m_actions->addPort});
    bench->addSeparator();
    bench->addActions({m_actions->connectBroker, m_actions->restartCloud});
    bench->addSeparator();
    bench->addAction(m_actions->quit);
    menuBar()->addMenu(m_deviceMenu);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->findAnything, m_actions->findDevice, m_actions->showPool});
    view->addSeparator();
    view->addActions(m_pages->actions());
    view->addSeparator();
    view->addAction(m_actions->showDrawer);
    view->addSeparator();
    view->addMenu(new ThemeMenu(m_settings, this));
    auto* language = new LanguageMenu(m_settings, this);
    connect(language, &LanguageMenu::languageChosen, this, &MainWindow::languageChosen);
    view->addMenu(language);
    QMenu* timeline = menuBar()->addMenu(tr("&Timeline"));
    timeline->addActions(m_drawer->actions());

    auto* bar = new QToolBar(tr("Tools"), this);
    m_actions->fill(*bar);
    addToolBar(bar);
}

void MainWindow::connectParts()
{
    connect(m_actions->attach, &QAction::triggered, this, &MainWindow::attachSimulated);
    connect(m_actions->addVirtual, &QAction::triggered, this, &MainWindow::addVirtual);
    connect(m_actions->restartCloud, &QAction::triggered, this, &MainWindow::restartCloud);
    connect(m_actions->findAnything, &QAction::triggered, m_palette, &CommandPalette::open);
    connect(m_actions->findDevice, &QAction::triggered, m_list, &DeviceList::focusFilter);
    connect(m_actions->showPool, &QAction::triggered, this, [this] { m_list->select({}); });
    connect(m_actions->showDrawer, &QAction::toggled, m_drawer, &QWidget::setVisible);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);

    connect(m_actions->addPort, &QAction::triggered, m_list, &DeviceList::askForPort);
    connect(m_list, &DeviceList::portGiven, this, &MainWindow::addPort);
    connect(m_list, &DeviceList::selectionChanged, this, &MainWindow::showSelection);
    connect(m_list, &DeviceList::restartRequested, m_actions->restartCloud, &QAction::trigger);
    connect(m_list, &DeviceList::contextMenuRequested, m_deviceMenu,
            [this](const QPoint& position) { m_deviceMenu->popup(position); });
    connect(&m_feed, &EngineFeed::devicesChanged, this, [this](const QList<Device>& devices) {
        const auto mine = [this](const Device& device) { return device.id == m_list->selected(); };
        if (std::any_of(devices.begin(), devices.end(), mine))
            showSelection(m_list->selected());
    });
    connect(m_palette, &CommandPalette::deviceChosen, m_list, &DeviceList::select);
    connect(m_pages, &PageStack::deviceRequested, m_list, &DeviceList::select);
    connect(m_pages, &PageStack::claimRequested, this, &MainWindow::selectClaim);
    auto& drafts = m_feed.model<StoreDrafts>();
    connect(&drafts, &StoreDrafts::foundChanged, this, &MainWindow::offerDrafts);
    drafts.open(m_settings.folder() + QStringLiteral("/unsent-edits.json"));
    connect(m_deviceActions, &DeviceActions::confirmationNeeded, m_pages->confirmBar(),
            &ConfirmBar::ask);
    connect(m_deviceActions, &DeviceActions::provisionRequested, this,
            [this] { m_pages->showPage(QStringLiteral("provisionPage")); });
    connect(&m_feed, &EngineFeed::commandFailed, this,
            [this](const Failure& failure) { m_pages->errorPanel()->showFailure(failure); });
    connect(&m_feed, &EngineFeed::droppedChanged, m_drawer, &TimelineDrawer::setDropped);
    connect(&m_feed, &EngineFeed::cloudChanged, m_actions->restartCloud,
            [this](const CloudStatus& cloud) {
                m_actions->restartCloud->setEnabled(cloud.state == CloudStatus::State::Failed ||
                                                    cloud.state == CloudStatus::State::Waiting);
                gate(*m_actions->addVirtual, true, cloud.whyNoProvisioning);
            });
    connect(m_pool, &PoolPage::restartRequested, m_actions->restartCloud, &QAction::trigger);
    connect(m_pool->firstRun(), &FirstRun::attachRequested, m_actions->attach, &QAction::trigger);
    connect(m_pool->firstRun(), &FirstRun::virtualRequested, m_actions->addVirtual,
            &QAction::trigger);
    connect(m_pool->firstRun(), &FirstRun::portGiven, this, &MainWindow::addPort);
}

void MainWindow::restoreState()
{
    // Where the screen is small, room is left for the frame that the desktop draws around it.
    constexpr QSize frame(16, 48);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.get(Settings::geometry));
    m_across->setSizes({304, 976});
    m_down->setSizes({580, 180});
    restoreViews(*this, m_settings);
    m_actions->showDrawer->setChecked(m_settings.get(Settings::drawerShown));
    m_drawer->setVisible(m_actions->showDrawer->isChecked());
    m_pages->setPages(m_settings.get(Settings::devicePage), m_settings.get(Settings::poolPage));
    showSelection({});
    m_list->select(m_settings.get(Settings::lastDevice));
}

void MainWindow::showSelection(const QString& deviceId)
{
    const Device* device = m_devices.device(deviceId);
    m_deviceActions->setDevice(device);
    if (device)
        m_pages->showDevice(*device);
    else
        m_pages->showPool();
}

void MainWindow::restartCloud()
{
    // Where others follow, the cloud's status tells of an attempt that fails.
    if (m_feed.cloud().state == CloudStatus::State::Waiting)
        m_feed.whenFinished(m_engine.restartCloud(), this, [](const Failure*) {});
    else
        await(m_engine.restartCloud());
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

// On the screen that a start begins with; the Store page of each device offers its own as well.
void MainWindow::offerDrafts()
{
    const auto& found = m_feed.model<StoreDrafts>().found();
    if (found.isEmpty() || !m_list->selected().isEmpty())
        return;
    m_pages->confirmBar()->offer(
        tr("Store changes of %n device(s) were staged and not sent when the program ended.",
           nullptr, int(found.size())),
        tr("Show them"),
        [this, claimId = found.firstKey()] {
            selectClaim(claimId);
            m_pages->showPage(QStringLiteral("storePage"));
        },
        tr("Later"), {});
}

void MainWindow::selectClaim(const QString& claimId)
{
    if (const Device* device = m_devices.deviceByClaim(claimId))
        m_list->select(device->id);
}

void MainWindow::await(Engine::Token token)
{
    m_feed.whenFinished(token, this, [this](const Failure* failure) {
        if (failure)
            m_pages->errorPanel()->showFailure(*failure);
    });
}

void MainWindow::saveState()
{
    m_settings.set(Settings::geometry, saveGeometry());
    saveViews(*this, m_settings);
    m_settings.set(Settings::drawerShown, m_actions->showDrawer->isChecked());
    m_settings.set(Settings::devicePage, m_pages->devicePage());
    m_settings.set(Settings::poolPage, m_pages->poolPage());
    m_settings.set(Settings::lastDevice, m_list->selected());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusAlongLayout(*m_across, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveState();
    event->accept();
}

} // namespace ferrule::ui
