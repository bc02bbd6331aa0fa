// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/traffic_page.h"

#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/gate.h"
#include "models/time_text.h"
#include "models/traffic_devices_model.h"
#include "models/traffic_series.h"
#include "models/traffic_words.h"
#include "views/traffic/policy_form.h"
#include "views/traffic/traffic_plot.h"
#include "widgets/card.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/identifier_text.h"
#include "widgets/section_header.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::DeviceTraffic;
using published::Enforcement;
using published::Verdict;

namespace {

/// From here on the figure warns.
constexpr double warnShare = 0.8;
constexpr int roomyHeight = 480;
constexpr int roomyWidth = 840;
// From here on there is room for the plot beside a question, or beside all that an error says.
constexpr int questionHeight = 440;
constexpr int errorHeight = 540;

Look shareLook(double share)
{
    if (share >= 1)
        return {theme::Role::Bad, Mark::Triangle, TrafficPage::tr("Over the limit")};
    if (share >= warnShare)
        return {theme::Role::Warning, Mark::HalfDot, TrafficPage::tr("Near the limit")};
    return {theme::Role::Good, Mark::Dot, TrafficPage::tr("Within the limit")};
}

QLabel* paragraph(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TrafficPage::TrafficPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_series(&feed.model<TrafficSeries>())
    , m_model(&feed.model<TrafficDevicesModel>())
    , m_rows(new QSortFilterProxyModel(this))
    , m_share(new QLabel(this))
    , m_shareDot(new StatusDot(this))
    , m_explanation(paragraph(u"trafficExplanation"_s, this))
    , m_forecast(paragraph(u"trafficForecast"_s, this))
    , m_deviceReason(paragraph(u"trafficDeviceReason"_s, this))
    , m_plot(new TrafficPlot(*m_series, this))
    , m_spans(new QButtonGroup(this))
    , m_follow(new QToolButton(this))
    , m_header(new SectionHeader(tr("Devices by share"), this))
    , m_policy(new PolicyForm(this))
    , m_policyLine(new QLabel(this))
    , m_confirm(new ConfirmBar(this))
    , m_error(new ErrorPanel(this))
    , m_places(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"trafficPage"_s);
    setAccessibleName(tr("Traffic"));
    m_confirm->setObjectName(u"trafficConfirm"_s);
    m_error->setObjectName(u"trafficError"_s);
    m_error->setDismissible(true);
    buildActions();

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"trafficSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::medium);
    splitter->setProperty("gap", true);
    m_plotCard = buildPlotCard();
    splitter->addWidget(m_plotCard);
    splitter->addWidget(buildDevices());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(buildFigure());
    // The form has every number of the rules, and takes the place of what they are about.
    auto* policyArea = new QScrollArea(this);
    policyArea->setWidgetResizable(true);
    policyArea->setFrameShape(QFrame::NoFrame);
    policyArea->setWidget(m_policy);
    policyArea->hide();
    layout->addWidget(policyArea, 1);
    layout->addWidget(splitter, 1);
    connect(m_policy, &PolicyForm::shownChanged, this, [policyArea, splitter](bool shown) {
        policyArea->setVisible(shown);
        splitter->setVisible(!shown);
    });

    m_confirm->installEventFilter(this);
    m_error->installEventFilter(this);
    connect(m_model, &TrafficDevicesModel::tableChanged, this, &TrafficPage::tableArrived);
    connect(&feed, &EngineFeed::trafficChanged, this, &TrafficPage::refreshFigure);
    connect(&feed, &EngineFeed::cloudChanged, this, &TrafficPage::refreshActions);
    connect(m_policy, &PolicyForm::policyChosen, this,
            [this](const published::TrafficPolicy& policy) { run(m_engine.setPolicy(policy)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrafficPage::refreshActions);
    tableArrived();
}

void TrafficPage::showDevice(const published::Device& device)
{
    const bool other = device.claimId != m_claimId;
    m_claimId = device.claimId;
    if (!other)
        return;
    m_confirm->withdraw();
    m_model->setHighlighted(m_claimId);
    selectClaim(m_claimId);
    refreshFigure();
}

void TrafficPage::showPool()
{
    if (m_claimId.isEmpty())
        return;
    m_claimId.clear();
    m_confirm->withdraw();
    m_model->setHighlighted({});
    refreshFigure();
}

void TrafficPage::tableArrived()
{
    const int count = m_model->rowCount();
    m_header->setRemark(tr("%n device(s)", nullptr, count));
    m_places->setCurrentIndex(count == 0 ? 1 : 0);
    if (selectedClaim().isEmpty() && !m_claimId.isEmpty())
        selectClaim(m_claimId);
    refreshFigure();
    refreshActions();
}

void TrafficPage::refreshFigure()
{
    const published::TrafficStatus& traffic = m_feed.traffic();
    const bool known = traffic.windowMs > 0;
    const Look figure = shareLook(traffic.share);
    m_share->setText(known ? tr("%1 %").arg(QLocale().toString(traffic.share * 100, 'f', 0))
                           : u"–"_s);
    const QString role = !known || figure.role == theme::Role::Good ? QString()
                         : figure.role == theme::Role::Bad          ? u"bad"_s
                                                                    : u"warning"_s;
    m_share->setProperty("role", role);
    m_share->style()->unpolish(m_share);
    m_share->style()->polish(m_share);
    m_share->setAccessibleName(tr("%1 of the pool's limit").arg(m_share->text()));
    m_shareDot->setLook(known ? figure
                              : Look{theme::Role::Neutral, Mark::Ring, tr("Not measured yet")});
    m_explanation->setText(
        known && !explanationText(traffic).isEmpty()
            ? explanationText(traffic)
            : tr("Nothing has been measured yet. The first figures come with the "
                 "first device that connects."));
    m_policyLine->setText(known ? tr("%1: %2 / h a device\nover %3, measured every %4")
                                      .arg(traffic.policy, rateText(traffic.limitPerDevice),
                                           durationText(double(traffic.windowMs)),
                                           durationText(double(traffic.intervalMs)))
                                : QString());
    // Where there is little room, the device's own words come before the pool's.
    const bool roomy = m_claimId.isEmpty() || height() >= roomyHeight;
    m_explanation->setVisible(roomy);
    m_forecast->setText(forecastText(traffic));
    m_forecast->setVisible(roomy && !m_forecast->text().isEmpty());
    const DeviceTraffic* device = m_claimId.isEmpty() ? nullptr : m_model->device(m_claimId);
    showSentence(*m_deviceReason, device ? reasonText(*device, traffic) : QString(), m_claimId);
    m_deviceReason->setVisible(!m_deviceReason->text().isEmpty());
}

void TrafficPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    refreshFigure();
    makeRoom();
}

bool TrafficPage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        makeRoom();
    return Page::eventFilter(object, event);
}

void TrafficPage::makeRoom()
{
    m_policyLine->setVisible(width() >= roomyWidth);
    m_plotCard->setVisible((m_confirm->isHidden() || height() >= questionHeight) &&
                           (m_error->isHidden() || height() >= errorHeight));
}

void TrafficPage::refreshActions()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    const bool released = device && device->verdict == Verdict::Released;
    const bool open = device && !released && device->verdict != Verdict::Closed;
    const published::CloudStatus& cloud = m_feed.cloud();
    gate(*m_throttle, open, cloud.whyNoEnforcement);
    gate(*m_close, open, cloud.whyNoEnforcement);
    gate(*m_release, device && !released, cloud.whyNoRelease);
    gate(*m_reclaim, released, cloud.whyNoRelease);
    const auto offer = [&](QAction& action, const QString& verb, auto command) {
        action.setProperty("command", device ? command(cloud, {verb, device->claimId}) : QString());
    };
    offer(*m_throttle, u"throttle"_s, cloudCommand);
    offer(*m_close, u"close"_s, cloudCommand);
    offer(*m_release, u"release"_s, benchCommand);
    offer(*m_reclaim, u"reclaim"_s, benchCommand);
}

QString TrafficPage::selectedClaim() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString()
                          : rows.first().data(TrafficDevicesModel::ClaimRole).toString();
}

void TrafficPage::selectClaim(const QString& claimId)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (index.data(TrafficDevicesModel::ClaimRole).toString() == claimId) {
            m_table->selectRow(row);
            m_table->scrollTo(index);
            return;
        }
    }
    m_table->clearSelection();
}

void TrafficPage::run(published::Engine::Token token)
{
    m_error->clear();
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        if (failure)
            m_error->showFailure(*failure);
    });
}

void TrafficPage::throttle()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    if (!device)
        return;
    const QString claimId = device->claimId;
    m_confirm->ask(
        tr("%1 is told to wait longer before each message. It stays connected and speeds "
           "up again by itself. 1 of %n connected device(s) is affected.",
           nullptr, m_model->connected())
            .arg(claimId),
        tr("Throttle 1 device"), [this, claimId] { run(m_engine.throttle(claimId)); },
        m_throttle->property("command").toString());
}

void TrafficPage::close()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    if (!device)
        return;
    const QString claimId = device->claimId;
    m_confirm->ask(
        tr("%1 is told to disconnect and to stay away, an hour as a rule. Its certificate stays "
           "valid. 1 of %n connected device(s) is affected.",
           nullptr, m_model->connected())
            .arg(claimId),
        tr("Close 1 device"), [this, claimId] { run(m_engine.close(claimId)); },
        m_close->property("command").toString());
}

void TrafficPage::release()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    if (!device)
        return;
    const QString claimId = device->claimId;
    m_confirm->ask(
        tr("%1 is cut off at once and its certificate is revoked; it cannot connect again "
           "until it is reclaimed. 1 of %n connected device(s) is affected.",
           nullptr, m_model->connected())
            .arg(claimId),
        tr("Release 1 device"), [this, claimId] { run(m_engine.release(claimId)); },
        m_release->property("command").toString());
}

void TrafficPage::reclaim()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    if (!device)
        return;
    const QString claimId = device->claimId;
    m_confirm->ask(
        tr("%1 may connect again and gets a new certificate for it; the old one stays "
           "revoked. 1 device is affected.")
            .arg(claimId),
        tr("Reclaim 1 device"), [this, claimId] { run(m_engine.reclaim(claimId)); },
        m_reclaim->property("command").toString());
}

void TrafficPage::editPolicy()
{
    m_policy->open(m_feed.policy(), m_feed.policyPresets());
}

} // namespace ferrule::ui
