// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/traffic_page.h"

#include "models/engine_feed.h"
#include "models/time_text.h"
#include "models/traffic_devices_model.h"
#include "models/traffic_series.h"
#include "views/shared/cell.h"
#include "views/shared/look_delegate.h"
#include "views/traffic/policy_form.h"
#include "views/traffic/share_delegate.h"
#include "views/traffic/traffic_plot.h"
#include "widgets/card.h"
#include "widgets/confirm_bar.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/status_dot.h"
#include "widgets/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
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

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
/// From here on the figure warns.
constexpr double warnShare = 0.8;
constexpr int roomyHeight = 480;

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
    splitter->addWidget(buildPlotCard());
    splitter->addWidget(buildDevices());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 200});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(buildFigure());
    layout->addWidget(m_policy);
    layout->addWidget(splitter, 1);

    connect(m_model, &TrafficDevicesModel::tableChanged, this, &TrafficPage::tableArrived);
    connect(&feed, &EngineFeed::trafficChanged, this, &TrafficPage::refreshFigure);
    connect(m_policy, &PolicyForm::policyChosen, this,
            [this](const published::TrafficPolicy& policy) { run(m_engine.setPolicy(policy)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrafficPage::refreshActions);
    tableArrived();
}

QWidget* TrafficPage::buildFigure()
{
    auto* area = new QWidget(this);
    m_share->setObjectName(u"trafficShare"_s);
    m_share->setFont(theme::font(theme::Type::Display));
    m_share->setMinimumWidth(m_share->fontMetrics().horizontalAdvance(u"100 %"_s));
    m_shareDot->setExtent(14);
    auto* caption = new QLabel(tr("of the pool's limit"), area);
    caption->setProperty("muted", true);
    m_forecast->setProperty("role", u"warning"_s);
    m_deviceReason->setFont(theme::font(theme::Type::Strong));

    auto* figure = new QVBoxLayout;
    figure->setSpacing(0);
    figure->addWidget(m_share);
    auto* under = new QHBoxLayout;
    under->setSpacing(theme::small);
    under->addWidget(m_shareDot);
    under->addWidget(caption);
    under->addStretch();
    figure->addLayout(under);
    figure->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::tight);
    words->addWidget(m_deviceReason);
    words->addWidget(m_explanation);
    words->addWidget(m_forecast);
    words->addStretch();
    auto* policy = new QPushButton(tr("Edit policy"), area);
    policy->setObjectName(u"editPolicyButton"_s);
    connect(policy, &QPushButton::clicked, m_editPolicy, &QAction::trigger);
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::huge);
    layout->addLayout(figure);
    layout->addLayout(words, 1);
    m_policyLine->setObjectName(u"trafficPolicy"_s);
    m_policyLine->setProperty("muted", true);
    m_policyLine->setFont(theme::font(theme::Type::Small));
    m_policyLine->setAlignment(Qt::AlignRight);
    auto* corner = new QVBoxLayout;
    corner->setSpacing(theme::tight);
    corner->addWidget(policy, 0, Qt::AlignRight);
    corner->addWidget(m_policyLine);
    corner->addStretch();
    layout->addLayout(corner);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return area;
}

QWidget* TrafficPage::buildPlotCard()
{
    auto* card = new Card(this);
    card->body()->setContentsMargins(theme::medium, theme::small, theme::medium, theme::small);
    card->body()->setSpacing(theme::tight);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::tight);
    const std::initializer_list<std::pair<QString, qint64>> spans{{tr("15 min"), 15 * minuteMs},
                                                                  {tr("1 h"), hourMs},
                                                                  {tr("24 h"), dayMs},
                                                                  {tr("7 d"), 7 * dayMs}};
    int id = 0;
    for (const auto& [text, milliseconds] : spans) {
        auto* button = new QToolButton(card);
        button->setObjectName(u"trafficSpan%1"_s.arg(id));
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(id == 0);
        button->setAccessibleName(tr("Show %1").arg(text));
        m_spans->addButton(button, id++);
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, m_plot,
                [this, milliseconds = milliseconds] { m_plot->setSpan(milliseconds); });
    }
    m_follow->setObjectName(u"trafficFollow"_s);
    m_follow->setText(tr("Live"));
    m_follow->setToolTip(tr("Follow the present (End)"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QToolButton::clicked, m_plot, &TrafficPlot::setFollowing);
    connect(m_plot, &TrafficPlot::followingChanged, m_follow, &QToolButton::setChecked);
    bar->addSpacing(theme::small);
    bar->addWidget(m_follow);
    bar->addStretch();
    for (const auto action : {Enforcement::Action::Throttle, Enforcement::Action::Close,
                              Enforcement::Action::Release, Enforcement::Action::Reclaim}) {
        auto* dot = new StatusDot(card);
        dot->setExtent(9);
        dot->setLook(look(action));
        auto* word = new QLabel(look(action).word, card);
        word->setFont(theme::font(theme::Type::Small));
        word->setProperty("muted", true);
        bar->addWidget(dot);
        bar->addWidget(word);
        bar->addSpacing(theme::small);
    }
    card->body()->addLayout(bar);
    card->body()->addWidget(m_plot, 1);
    return card;
}

QWidget* TrafficPage::buildDevices()
{
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(TrafficDevicesModel::SortRole);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"trafficTable"_s);
    m_table->setAccessibleName(tr("Devices by their share of the traffic"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrafficDevicesModel::ShareColumn, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_throttle, m_close, m_release, m_reclaim});
    m_table->setItemDelegateForColumn(TrafficDevicesModel::ShareColumn, new ShareDelegate(m_table));
    m_table->setItemDelegateForColumn(
        TrafficDevicesModel::VerdictColumn,
        new LookDelegate(
            [](const QModelIndex& index) {
                return look(Verdict(index.data(TrafficDevicesModel::VerdictRole).toInt()));
            },
            m_table));
    new ColumnFitter(*m_table, {150, 84, 130, 124, 76, 84, 260}, {2, 6});
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const QString claimId = selectedClaim(); !claimId.isEmpty())
            emit claimRequested(claimId);
    });

    auto* area = new QWidget(this);
    for (QAction* action : {m_throttle, m_close, m_release, m_reclaim}) {
        auto* button = new QPushButton(action->icon(), action->text(), area);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [action, button] { button->setEnabled(action->isEnabled()); });
        m_header->addControl(button);
    }
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_header);
    layout->addWidget(m_confirm);
    layout->addWidget(m_error);
    m_places->addWidget(m_table);
    m_places->addWidget(new EmptyState(u"traffic"_s, tr("No device has sent yet"),
                                       tr("Provision a device or add a virtual one; it is listed "
                                          "here after its first measurement."),
                                       QString(), this));
    m_places->setCurrentIndex(1);
    layout->addWidget(m_places, 1);
    m_places->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 3);
    return area;
}

void TrafficPage::buildActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& text,
                             const QString& tip, void (TrafficPage::*slot)()) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_throttle =
        make(u"trafficThrottle"_s, u"throttle"_s, tr("Throttle"),
             tr("Ask the selected device to wait before each message"), &TrafficPage::throttle);
    m_close = make(u"trafficClose"_s, u"stop"_s, tr("Close"),
                   tr("Ask the selected device to stay away for a while"), &TrafficPage::close);
    m_release =
        make(u"trafficRelease"_s, u"release"_s, tr("Release"),
             tr("Cut the selected device off and revoke its certificate"), &TrafficPage::release);
    m_reclaim = make(u"trafficReclaim"_s, u"reclaim"_s, tr("Reclaim"),
                     tr("Let the selected, released device back in"), &TrafficPage::reclaim);
    m_editPolicy =
        make(u"trafficEditPolicy"_s, u"edit"_s, tr("Edit the traffic policy"),
             tr("Change the limit, the window and the interval"), &TrafficPage::editPolicy);
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
        known && !traffic.explanation.isEmpty()
            ? traffic.explanation
            : tr("Nothing has been measured yet. The first figures come with the "
                 "first device that connects."));
    m_policyLine->setText(known ? tr("%1: %2 / h a device\nover %3, measured every %4")
                                      .arg(traffic.policy, rateText(traffic.limitPerDevice),
                                           durationText(double(traffic.windowMs)),
                                           durationText(double(traffic.intervalMs)))
                                : QString());
    // Where there is little room, the device's own words come before the pool's.
    m_explanation->setVisible(m_claimId.isEmpty() || height() >= roomyHeight);
    m_forecast->setText(traffic.forecast);
    m_forecast->setVisible(!traffic.forecast.isEmpty());
    const DeviceTraffic* device = m_claimId.isEmpty() ? nullptr : m_model->device(m_claimId);
    m_deviceReason->setText(device ? device->reason : QString());
    m_deviceReason->setVisible(!m_deviceReason->text().isEmpty());
}

void TrafficPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    refreshFigure();
}

void TrafficPage::refreshActions()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    const bool released = device && device->verdict == Verdict::Released;
    m_throttle->setEnabled(device && !released && device->verdict != Verdict::Closed);
    m_close->setEnabled(device && !released && device->verdict != Verdict::Closed);
    m_release->setEnabled(device && !released);
    m_reclaim->setEnabled(released);
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
        tr("Throttle 1 device"), [this, claimId] { run(m_engine.throttle(claimId)); });
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
        tr("Close 1 device"), [this, claimId] { run(m_engine.close(claimId)); });
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
        tr("Release 1 device"), [this, claimId] { run(m_engine.release(claimId)); });
}

void TrafficPage::reclaim()
{
    const DeviceTraffic* device = m_model->device(selectedClaim());
    if (!device)
        return;
    const QString claimId = device->claimId;
    m_confirm->ask(tr("%1 may connect again and gets a new certificate for it; the old one stays "
                      "revoked. 1 device is affected.")
                       .arg(claimId),
                   tr("Reclaim 1 device"), [this, claimId] { run(m_engine.reclaim(claimId)); });
}

void TrafficPage::editPolicy()
{
    m_policy->open(m_feed.traffic());
}

} // namespace ferrule::ui
