// SPDX-License-Identifier: GPL-3.0-or-later

// How the Station page is arranged; what it shows and does is in station_page.cpp.
#include "views/station/station_page.h"

#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/station_ledger_model.h"
#include "models/station_state.h"
#include "views/shared/cell.h"
#include "views/shared/identifier_delegate.h"
#include "views/shared/look_delegate.h"
#include "views/station/label_panel.h"
#include "views/station/station_form.h"
#include "views/station/station_tile.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StationRecord;
using published::StationSlot;
using published::StationStatus;

namespace {

Look outcomeLook(StationRecord::Outcome outcome)
{
    switch (outcome) {
    case StationRecord::Outcome::Passed:
        return {theme::Role::Good, Mark::Check, StationPage::tr("Pass")};
    case StationRecord::Outcome::Failed:
        return {theme::Role::Bad, Mark::Cross, StationPage::tr("Fail")};
    case StationRecord::Outcome::Cancelled:
        return {theme::Role::Neutral, Mark::Dash, StationPage::tr("Stopped")};
    }
    Q_UNREACHABLE();
}

} // namespace

void StationPage::buildActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& text,
                             const QString& tip, const QKeySequence& shortcut,
                             void (StationPage::*slot)()) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (slot)
            connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_arm = make(u"stationArm"_s, u"play"_s, tr("Start the station"),
                 tr("Provision each device that is plugged in from now on (F5)"), Qt::Key_F5,
                 &StationPage::armOrRest);
    m_sound = make(u"stationSound"_s, u"sound"_s, tr("Sound"),
                   tr("Play a sound at PASS and at FAIL"), {}, nullptr);
    m_sound->setCheckable(true);
    connect(m_sound, &QAction::triggered, this, &StationPage::setSound);
    m_setUp = make(u"stationSetUp"_s, u"edit"_s, tr("Set up…"), tr("Product, names, Wi-Fi, labels"),
                   {}, nullptr);
    connect(m_setUp, &QAction::triggered, this, [this] { m_form->open(m_state.status()); });
    m_list = make(u"stationList"_s, u"import"_s, tr("Claim IDs from a file…"),
                  tr("Take claim IDs, names and Store values from a CSV file"), {},
                  &StationPage::chooseList);
    m_label = make(u"stationShowLabel"_s, u"print"_s, tr("Label of the selected line"),
                   tr("Show the label again, to print or to save it"), {}, nullptr);
    connect(m_label, &QAction::triggered, this, [this] {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            askLabel(m_ledger.at(current.row()).sequence);
    });
    const auto tellCommand = [this] {
        m_arm->setProperty("command", benchCommand(m_feed.cloud(), {u"station"_s}));
    };
    connect(&m_feed, &EngineFeed::cloudChanged, m_arm, tellCommand);
    tellCommand();
    m_copy = make(u"stationCopyCommand"_s, u"command"_s, tr("Copy as command"),
                  tr("Copy the command line that runs this station without a window"), {},
                  &StationPage::copyCommand);
}

QWidget* StationPage::buildHead()
{
    auto* area = new QWidget(this);
    m_armButton->setObjectName(u"stationArmButton"_s);
    m_armButton->setMinimumHeight(40);
    connect(m_armButton, &QPushButton::clicked, m_arm, &QAction::trigger);
    m_counts->setObjectName(u"stationCounts"_s);
    m_counts->setFont(theme::font(theme::Type::Heading));
    m_counts->setWordWrap(true);
    m_remark->setObjectName(u"stationRemark"_s);
    m_remark->setProperty("muted", true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_counts);
    words->addWidget(m_remark);
    auto* layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_armButton);
    layout->addSpacing(theme::small);
    layout->addLayout(words, 1);
    for (QAction* action : {m_sound, m_list, m_setUp, m_copy}) {
        QToolButton* button = actionButton(*action, area);
        button->setToolButtonStyle(action == m_setUp ? Qt::ToolButtonTextBesideIcon
                                                     : Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
    return area;
}

QWidget* StationPage::buildTiles()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::medium);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_board);
    m_places->addWidget(scroll);
    m_places->addWidget(m_rest);
    m_places->setMinimumHeight(StationTile::leastHeight);
    m_places->installEventFilter(this);
    return m_places;
}

QWidget* StationPage::buildLedger()
{
    m_table->setModel(&m_ledger);
    m_table->setObjectName(u"stationLedger"_s);
    m_table->setAccessibleName(tr("Ledger of the station"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_label);
    m_table->setItemDelegateForColumn(StationLedgerModel::ClaimColumn,
                                      new IdentifierDelegate(m_table));
    m_table->setItemDelegateForColumn(
        StationLedgerModel::OutcomeColumn,
        new LookDelegate(
            [](const QModelIndex& index) {
                return outcomeLook(
                    StationRecord::Outcome(index.data(StationLedgerModel::OutcomeRole).toInt()));
            },
            m_table));
    new ColumnFitter(*m_table, {52, 90, 84, 120, 120, 110, 110, 240}, {4, 5, 6, 7});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StationPage::refresh);
    connect(m_table, &QTableView::doubleClicked, m_label, &QAction::trigger);
    connect(&m_ledger, &QAbstractItemModel::rowsInserted, this, &StationPage::refresh);

    QWidget* area = m_ledgerArea;
    auto* label = new QPushButton(m_label->icon(), tr("Label"), area);
    label->setObjectName(u"stationLabelButton"_s);
    label->setToolTip(m_label->toolTip());
    connect(label, &QPushButton::clicked, m_label, &QAction::trigger);
    connect(m_label, &QAction::changed, label,
            [this, label] { label->setEnabled(m_label->isEnabled()); });
    m_ledgerHeader->addControl(label);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_ledgerHeader);
    layout->addWidget(m_labelPanel, 1);
    layout->addWidget(m_table, 1);
    connect(m_labelPanel, &LabelPanel::opened, this, &StationPage::arrangeLedger);
    return area;
}

} // namespace ferrule::ui
