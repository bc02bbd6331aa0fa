// SPDX-License-Identifier: GPL-3.0-or-later

// Which pages the window has; how it arranges them is in main_window.cpp.
#include "ui/main_window.h"

#include "models/device_model.h"
#include "models/engine_feed.h"
#include "models/provision_runs.h"
#include "ui/window_actions.h"
#include "views/bench/bench_page.h"
#include "views/brokers/brokers_page.h"
#include "views/centre/page_stack.h"
#include "views/console/console_page.h"
#include "views/devices/device_actions.h"
#include "views/devices/device_list.h"
#include "views/firstrun/first_run.h"
#include "views/messages/messages_page.h"
#include "views/overview/overview_page.h"
#include "views/pool/pool_page.h"
#include "views/products/products_page.h"
#include "views/provision/provision_page.h"
#include "views/records/records_page.h"
#include "views/station/station_page.h"
#include "views/store/store_page.h"
#include "views/traffic/traffic_page.h"

#include <QAction>

namespace ferrule::ui {

void MainWindow::makePages()
{
    auto* overview = new OverviewPage;
    m_pool = new PoolPage(m_devices, m_feed);
    m_pages->add(overview, tr("Overview"), QStringLiteral("overview"), PageStack::ForDevice);
    m_pages->add(new ProvisionPage(m_engine, m_feed, m_feed.model<ProvisionRuns>()),
                 tr("Provision"), QStringLiteral("provision"), PageStack::ForPort);
    m_pages->add(new StorePage(m_engine, m_feed), tr("Store"), QStringLiteral("store"),
                 PageStack::ForDevice);
    m_pages->add(m_pool, tr("Overview"), QStringLiteral("pool"), PageStack::ForPool);
    m_pages->add(new TrafficPage(m_engine, m_feed), tr("Traffic"), QStringLiteral("traffic"),
                 PageStack::ForDevice | PageStack::ForPool);
    m_pages->add(new MessagesPage(m_engine, m_feed), tr("Messages"), QStringLiteral("messages"),
                 PageStack::ForDevice | PageStack::ForPool);
    m_pages->add(new ConsolePage(m_engine, m_feed), tr("Console"), QStringLiteral("console"),
                 PageStack::ForPort);
    m_pages->add(new BenchPage(m_engine, m_feed), tr("Bench"), QStringLiteral("bench"),
                 PageStack::ForPool);
    m_pages->add(new StationPage(m_engine, m_feed), tr("Station"), QStringLiteral("station"),
                 PageStack::ForPool);
    m_pages->add(new RecordsPage(m_engine, m_feed), tr("Log"), QStringLiteral("history"),
                 PageStack::ForDevice);
    m_pages->add(new ProductsPage(m_engine, m_feed), tr("Products"), QStringLiteral("device"),
                 PageStack::ForPool);
    auto* brokers = new BrokersPage(m_engine, m_feed);
    m_pages->add(brokers, tr("Broker"), QStringLiteral("cloud"), PageStack::ForPool);
    const auto connectToBroker = [this, brokers] {
        m_list->select({});
        m_pages->showPage(brokers->objectName());
        brokers->startNew();
    };
    connect(m_actions->connectBroker, &QAction::triggered, brokers, connectToBroker);
    connect(m_pool->firstRun(), &FirstRun::brokerRequested, brokers, connectToBroker);
    connect(overview, &OverviewPage::identifyRequested, m_deviceActions->identify(),
            &QAction::trigger);
    connect(overview, &OverviewPage::claimDeviceRequested, m_deviceActions->claim(),
            &QAction::trigger);
    connect(overview, &OverviewPage::reclaimRequested, m_deviceActions->reclaim(),
            &QAction::trigger);
}

} // namespace ferrule::ui
