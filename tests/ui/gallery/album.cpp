// SPDX-License-Identifier: GPL-3.0-or-later
#include "album.h"

#include "models/store_model.h"
#include "models/store_staging.h"
#include "support/scenario.h"
#include "views/centre/page_stack.h"
#include "views/devices/device_list.h"
#include "views/messages/retained_panel.h"
#include "views/palette/command_palette.h"
#include "views/store/store_page.h"
#include "views/traffic/traffic_plot.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <cstdio>

namespace ferrule::gallery {

using namespace Qt::StringLiterals;
using published::Batch;
namespace scenario = ferrule::testing::scenario;
namespace theme = ferrule::ui::theme;

namespace {

struct Picture
{
    QString name;
    QString device; ///< empty = the pool
    QString page;
};

const QString silentPort = u"port:/dev/ttyUSB0"_s;

QString inCloud(const QString& claimId)
{
    return u"cloud:"_s + claimId;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QList<Picture> pages()
{
    return {{u"pool"_s, {}, u"poolPage"_s},
            {u"traffic-pool"_s, {}, u"trafficPage"_s},
            {u"messages-pool"_s, {}, u"messagesPage"_s},
            {u"bench"_s, {}, u"benchPage"_s},
            {u"station"_s, {}, u"stationPage"_s},
            {u"products"_s, {}, u"productsPage"_s},
            {u"brokers"_s, {}, u"brokersPage"_s},
            {u"overview"_s, scenario::boardPort, u"overviewPage"_s},
            {u"overview-fresh"_s, scenario::freshPort, u"overviewPage"_s},
            {u"overview-unclaimed"_s, inCloud(scenario::unclaimedClaim), u"overviewPage"_s},
            {u"overview-released"_s, inCloud(scenario::releasedClaim), u"overviewPage"_s},
            {u"provision-running"_s, scenario::freshPort, u"provisionPage"_s},
            {u"provision-passed"_s, scenario::boardPort, u"provisionPage"_s},
            {u"provision-failed"_s, silentPort, u"provisionPage"_s},
            {u"store"_s, scenario::boardPort, u"storePage"_s},
            {u"store-device"_s, scenario::freshPort, u"storePage"_s},
            {u"store-unread"_s, silentPort, u"storePage"_s},
            {u"traffic"_s, inCloud(scenario::throttledClaim), u"trafficPage"_s},
            {u"messages"_s, scenario::boardPort, u"messagesPage"_s},
            {u"console"_s, scenario::boardPort, u"consolePage"_s},
            {u"log-empty"_s, inCloud(scenario::throttledClaim), u"recordsPage"_s}};
}

} // namespace

Batch wholeBench()
{
    Batch batch = scenario::bench(now());
    batch.runs.append(scenario::failedRun(silentPort, now()));
    batch.brokers = scenario::brokers({});
    return batch;
}

Album::Album(const QDir& folder, theme::Choice choice, const QSize& size)
    : m_folder(folder)
    , m_ending(u"-%1-%2.png"_s.arg(choice == theme::Choice::Light ? u"light"_s : u"dark"_s,
                                   QString::number(size.width())))
    , m_settings(m_home.filePath(u"ferrule.ini"_s))
{
    m_settings.set(ui::Settings::themeChoice, choice);
    m_window = std::make_unique<ui::MainWindow>(m_engine, m_settings);
    m_list = m_window->findChild<ui::DeviceList*>();
    m_pages = m_window->findChild<ui::PageStack*>();
    m_window->resize(size);
    m_window->show();
}

bool Album::takeAll()
{
    take(u"first-run"_s);
    push(wholeBench());
    takePages();
    takeDevices();
    takeStore();
    takeTraffic();
    takeMessages();
    takeStation();
    takeProducts();
    takeBench();
    takeConsole();
    takeBrokers();
    return m_good;
}

void Album::takePages()
{
    for (const Picture& picture : pages()) {
        go(picture.device, picture.page);
        take(picture.name);
    }
}

void Album::takeDevices()
{
    go(inCloud(scenario::throttledClaim), u"overviewPage"_s);
    trigger(u"releaseAction"_s);
    take(u"release-asked"_s);
    press(u"withdrawButton"_s);
    find<ui::CommandPalette>({}).open();
    take(u"palette"_s);
    find<ui::CommandPalette>({}).hide();
}

void Album::takeStore()
{
    go(scenario::boardPort, u"storePage"_s);
    auto& table = find<QTableView>(u"storeTable"_s);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data() == u"label"_s)
            table.selectRow(row);
    }
    take(u"store-conflict"_s);
    table.selectRow(4);
    take(u"store-key"_s);
    trigger(u"storeHistory"_s);
    Batch past;
    past.storeHistories = {scenario::history(now())};
    push(past);
    take(u"store-history"_s);
    press(u"historyClose"_s);
    trigger(u"storeAddKey"_s);
    find<QLineEdit>(u"newKey"_s).setText(u"site.code"_s);
    take(u"store-add"_s);
    press(u"newClose"_s);
    auto& model = m_window->findChild<ui::StorePage*>()->model();
    model.addKey(u"site.code"_s, published::ValueType::String, u"56"_s);
    model.addKey(u"limits.high"_s, published::ValueType::Number, u"72.5"_s);
    take(u"store-staged"_s);
    press(u"storeReview"_s);
    take(u"store-review"_s);
    model.staging().discard();
    go(scenario::boardPort, u"recordsPage"_s);
    Batch records;
    records.deviceRecords = {scenario::deviceRecords(now())};
    push(records);
    take(u"log"_s);
    find<QTableView>(u"recordsTable"_s).selectRow(1);
    take(u"log-row"_s);
}

void Album::takeTraffic()
{
    go({}, u"trafficPage"_s);
    trigger(u"trafficEditPolicy"_s);
    take(u"policy"_s);
    press(u"policyCancel"_s);
    find<QTableView>(u"trafficTable"_s).selectRow(0);
    trigger(u"trafficThrottle"_s);
    take(u"throttle-asked"_s);
    m_engine.failNext(scenario::refusal());
    for (auto* button : m_pages->findChildren<QPushButton*>(u"confirmButton"_s)) {
        if (button->isVisible())
            button->click();
    }
    take(u"traffic-error"_s);
}

void Album::takeMessages()
{
    go({}, u"messagesPage"_s);
    auto& topics = find<QAction>(u"messagesTopics"_s);
    topics.setChecked(true);
    take(u"messages-topics"_s);
    topics.setChecked(false);
    find<ui::RetainedPanel>({}).open(u"ioto/device/#"_s);
    Batch kept;
    kept.retained = scenario::retained();
    push(kept);
    take(u"retained"_s);
    find<ui::RetainedPanel>({}).hide();
}

void Album::takeStation()
{
    go({}, u"stationPage"_s);
    Batch label;
    label.stationLabels = {scenario::stationLabel()};
    push(label);
    take(u"station-label"_s);
}

void Album::takeProducts()
{
    go({}, u"productsPage"_s);
    trigger(u"productsNew"_s);
    find<QLineEdit>(u"productName"_s).setText(u"Line counter"_s);
    take(u"product-new"_s);
    press(u"productCancel"_s);
}

void Album::takeBench()
{
    go({}, u"benchPage"_s);
    find<QTableView>(u"benchTable"_s).selectRow(1);
    trigger(u"benchRemove"_s);
    take(u"bench-remove"_s);
}

void Album::takeConsole()
{
    go(silentPort, u"consolePage"_s);
    take(u"console-empty"_s);
}

void Album::takeBrokers()
{
    go({}, u"brokersPage"_s);
    auto& list = find<QListWidget>(u"brokerList"_s);
    list.setCurrentRow(1);
    take(u"broker-form"_s);
    Batch refused;
    refused.brokerCheck = scenario::refusedCheck();
    m_engine.failNext(scenario::refusal());
    press(u"brokerCheck"_s);
    push(refused);
    take(u"broker-refused"_s);
    Batch checked;
    checked.brokerCheck = scenario::brokerCheck();
    press(u"brokerCheck"_s);
    push(checked);
    take(u"broker-checked"_s);
    press(u"brokerNew"_s);
    take(u"broker-new"_s);
    Batch own;
    own.cloud = scenario::ownCloud();
    own.brokers = scenario::brokers(scenario::ownBroker);
    push(own);
    list.setCurrentRow(1);
    take(u"broker-used"_s);
    own.cloud->state = published::CloudStatus::State::Waiting;
    own.cloud->failure = scenario::refusal();
    own.cloud->role.clear();
    own.cloud->findings.clear();
    own.cloud->tls.reset();
    own.cloud->nextAttemptMs = now() + 9'000;
    push(own);
    take(u"broker-waiting"_s);
    own.cloud = scenario::ownCloud();
    push(own);
    go({}, u"poolPage"_s);
    take(u"pool-own"_s);
    go({}, u"productsPage"_s);
    take(u"products-own"_s);
}

void Album::go(const QString& device, const QString& page)
{
    m_list->select(device);
    m_pages->showPage(page);
}

void Album::press(const QString& button)
{
    // Some names are found on several pages.
    for (auto* each : m_window->findChildren<QAbstractButton*>(button)) {
        if (each->isVisible())
            each->click();
    }
}

void Album::trigger(const QString& action)
{
    find<QAction>(action).trigger();
}

void Album::push(const Batch& batch)
{
    m_engine.push(batch);
}

/// Lets everything that was queued happen, and waits for the plot's frame and nothing else.
void Album::take(const QString& name)
{
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    const auto* plot = m_window->findChild<ui::TrafficPlot*>();
    while (plot->isVisible() && plot->isPending())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QString path = m_folder.filePath(name + m_ending);
    if (m_window->grab().save(path))
        return;
    std::fprintf(stderr, "Cannot write %s\n", qUtf8Printable(path));
    m_good = false;
}

template<typename T>
T& Album::find(const QString& name) const
{
    T* found = m_window->findChild<T*>(name);
    if (!found)
        qFatal("There is no %s", qPrintable(name));
    return *found;
}

} // namespace ferrule::gallery
