// SPDX-License-Identifier: GPL-3.0-or-later

// How the Traffic page is arranged; what it shows and does is in traffic_page.cpp.
#include "views/traffic/traffic_page.h"

#include "models/traffic_devices_model.h"
#include "views/shared/cell.h"
#include "views/shared/identifier_delegate.h"
#include "views/shared/look_delegate.h"
#include "views/traffic/share_delegate.h"
#include "views/traffic/traffic_moment.h"
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
#include <QStackedWidget>
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

} // namespace

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
    m_table->setItemDelegateForColumn(TrafficDevicesModel::DeviceColumn, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(TrafficDevicesModel::ShareColumn, new ShareDelegate(m_table));
    m_table->setItemDelegateForColumn(
        TrafficDevicesModel::VerdictColumn,
        new LookDelegate(
            [](const QModelIndex& index) {
                return look(Verdict(index.data(TrafficDevicesModel::VerdictRole).toInt()));
            },
            m_table));
    new ColumnFitter(*m_table, {150, 84, 130, 156, 76, 84, 260}, {2, 6});
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
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        });
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

} // namespace ferrule::ui
