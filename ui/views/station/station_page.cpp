// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/station/station_page.h"

#include "models/command_line.h"
#include "models/engine_feed.h"
#include "models/station_ledger_model.h"
#include "models/station_state.h"
#include "models/time_text.h"
#include "views/shared/cell.h"
#include "views/shared/identifier_delegate.h"
#include "views/shared/look_delegate.h"
#include "views/station/label_panel.h"
#include "views/station/station_form.h"
#include "views/station/station_tile.h"
#include "widgets/chime.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

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

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

} // namespace

StationPage::StationPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_state(feed.model<StationState>())
    , m_ledger(feed.model<StationLedgerModel>())
    , m_chime(new Chime(this))
    , m_armButton(new QPushButton(this))
    , m_counts(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_form(new StationForm(this))
    , m_error(new ErrorPanel(this))
    , m_labelPanel(new LabelPanel(this))
    , m_places(new QStackedWidget(this))
    , m_board(new QWidget(this))
    , m_grid(new QGridLayout(m_board))
    , m_rest(new EmptyState(u"station"_s, tr("The station rests"),
                            tr("Started, it provisions each device that is plugged in by itself: "
                               "PASS or FAIL, a label, unplug, the next one. Several ports run at "
                               "once."),
                            tr("Start the station"), this))
    , m_table(new QTableView(this))
    , m_ledgerHeader(new SectionHeader(tr("Ledger"), this))
{
    setObjectName(u"stationPage"_s);
    setAccessibleName(tr("Station"));
    m_error->setObjectName(u"stationError"_s);
    m_error->setDismissible(true);
    buildActions();

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"stationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::medium);
    splitter->setProperty("gap", true);
    splitter->addWidget(buildTiles());
    splitter->addWidget(buildLedger());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 160});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(buildHead());
    layout->addWidget(m_form);
    layout->addWidget(m_error);
    layout->addWidget(m_labelPanel);
    layout->addWidget(splitter, 1);

    connect(&m_state, &StationState::statusChanged, this, &StationPage::refresh);
    connect(&m_state, &StationState::placesChanged, this, &StationPage::refresh);
    connect(&m_state, &StationState::runEnded, this, &StationPage::runEnded);
    connect(&feed, &EngineFeed::stationLabelRead, this, &StationPage::takeLabel);
    connect(m_rest, &EmptyState::chosen, m_arm, &QAction::trigger);
    connect(m_form, &StationForm::settingsChosen, this,
            [this](const published::StationSettings& settings) {
                watch(m_engine.setStation(settings));
            });
    connect(m_labelPanel, &LabelPanel::failed, m_error,
            [this](const published::Failure& failure) { m_error->showFailure(failure); });
    refresh();
}

StationPage::~StationPage() = default;

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
    m_sound = make(u"stationSound"_s, u"info"_s, tr("Sound"),
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
    m_counts->setFont(theme::font(theme::Type::Title));
    m_remark->setObjectName(u"stationRemark"_s);
    m_remark->setProperty("muted", true);
    m_remark->setWordWrap(true);
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
        auto* button = new QToolButton(area);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(action == m_sound || action == m_setUp
                                       ? Qt::ToolButtonTextBesideIcon
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
    m_places->setMinimumHeight(220);
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

    auto* area = new QWidget(this);
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
    layout->addWidget(m_table, 1);
    area->setMinimumHeight(120);
    return area;
}

void StationPage::refresh()
{
    const StationStatus& status = m_state.status();
    m_arm->setText(status.armed ? tr("Stop the station") : tr("Start the station"));
    m_arm->setIcon(icon(status.armed ? u"stop"_s : u"play"_s));
    m_armButton->setText(m_arm->text());
    m_armButton->setIcon(m_arm->icon());
    m_armButton->setProperty("kind", status.armed ? QString() : u"primary"_s);
    m_armButton->style()->unpolish(m_armButton);
    m_armButton->style()->polish(m_armButton);
    m_sound->setChecked(status.settings.sound);
    m_sound->setText(status.settings.sound ? tr("Sound on") : tr("Sound off"));

    const int ended = status.passed + status.failed;
    m_counts->setText(ended == 0
                          ? tr("No device yet in this shift")
                          : tr("%1 passed · %2 failed · yield %3 %")
                                .arg(QLocale().toString(status.passed),
                                     QLocale().toString(status.failed), percent(status.yield)));
    QStringList remarks;
    if (ended > 0)
        remarks.append(tr("%1 % at the first attempt").arg(percent(status.firstPassYield)));
    if (status.meanMs > 0)
        remarks.append(tr("%1 on average").arg(durationText(double(status.meanMs))));
    if (!status.list.isEmpty())
        remarks.append(tr("%1: %2 of %3 claim IDs left")
                           .arg(status.list, QLocale().toString(status.listLeft),
                                QLocale().toString(status.listTotal)));
    m_remark->setText(remarks.join(u" · "_s));
    m_remark->setVisible(!remarks.isEmpty());
    m_ledgerHeader->setRemark(status.ledgerPath);
    if (status.failure)
        m_error->showFailure(*status.failure);

    const QModelIndex line = m_table->currentIndex();
    m_label->setEnabled(line.isValid() &&
                        m_ledger.at(line.row()).outcome == StationRecord::Outcome::Passed);
    arrangeTiles();
}

void StationPage::arrangeTiles()
{
    const QList<StationSlot>& places = m_state.places();
    m_places->setCurrentIndex(places.isEmpty() && !m_state.status().armed ? 1 : 0);
    const int wanted = std::max<int>(1, int(places.size()));
    const bool fits = m_tiles.size() == wanted;
    while (m_tiles.size() > wanted)
        delete m_tiles.takeLast();
    while (m_tiles.size() < wanted) {
        auto* tile = new StationTile(m_board);
        connect(tile, &StationTile::retryRequested, this,
                [this](const QString& id) { watch(m_engine.retryStation(id)); });
        connect(tile, &StationTile::labelRequested, this, &StationPage::askLabel);
        connect(tile, &StationTile::deviceRequested, this, &Page::deviceRequested);
        m_tiles.append(tile);
    }
    if (!fits) {
        const int across = int(std::ceil(std::sqrt(double(wanted))));
        for (int i = 0; i < wanted; ++i)
            m_grid->addWidget(m_tiles.at(i), i / across, i % across);
    }
    for (int i = 0; i < wanted; ++i)
        m_tiles.at(i)->showSlot(i < places.size() ? places.at(i) : waitingSlot());
}

// Armed, and nothing was plugged in yet: what stands there says what to do.
StationSlot StationPage::waitingSlot()
{
    StationSlot slot;
    slot.instruction = tr("Plug in a device");
    slot.port = tr("any port");
    return slot;
}

void StationPage::runEnded(const StationSlot& slot)
{
    const published::StationSettings& settings = m_state.status().settings;
    const bool passed = slot.state == StationSlot::State::Passed;
    if (settings.sound)
        m_chime->play(passed);
    if (!passed || slot.record == 0 || !(settings.saveLabels || settings.printLabels))
        return;
    m_labelsDue.insert(slot.deviceId);
    askLabel(slot.record);
}

void StationPage::takeLabel(const published::StationLabel& label)
{
    const published::StationSettings& settings = m_state.status().settings;
    m_labelPanel->showLabel(label, settings.labelTemplate, m_state.status().labelFolder);
    if (!m_labelsDue.remove(label.deviceId))
        return;
    if (settings.saveLabels)
        m_labelPanel->saveIntoFolder();
    if (settings.printLabels)
        m_labelPanel->printAtOnce();
}

void StationPage::armOrRest()
{
    watch(m_engine.armStation(!m_state.status().armed));
}

void StationPage::setSound(bool on)
{
    published::StationSettings settings = m_state.status().settings;
    settings.sound = on;
    watch(m_engine.setStation(settings));
}

void StationPage::chooseList()
{
    auto* dialog = new QFileDialog(this, tr("Claim IDs from a file"), QString(),
                                   tr("Comma separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { watch(m_engine.importStationList(path)); });
    dialog->open();
}

void StationPage::copyCommand()
{
    QGuiApplication::clipboard()->setText(commandLine({u"ferrule"_s, u"station"_s}));
}

void StationPage::askLabel(quint64 record)
{
    watch(m_engine.stationLabel(record));
}

void StationPage::watch(published::Engine::Token token)
{
    m_error->clear();
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        if (failure)
            m_error->showFailure(*failure);
    });
}

} // namespace ferrule::ui
