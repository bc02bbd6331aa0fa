// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/station/station_page.h"

#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/station_ledger_model.h"
#include "models/station_state.h"
#include "models/time_text.h"
#include "views/station/label_panel.h"
#include "views/station/station_form.h"
#include "views/station/station_tile.h"
#include "widgets/chime.h"
#include "widgets/elided_label.h"
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
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StationRecord;
using published::StationSlot;
using published::StationStatus;

namespace {

/// Of the page: less than this holds the tiles alone.
constexpr int roomyHeight = 440;
constexpr int ledgerLeastHeight = 150;

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
    , m_remark(new ElidedLabel(this))
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
    , m_ledgerArea(new QWidget(this))
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

// A label that goes with the page is hidden, and says so to a page that is no more.
StationPage::~StationPage()
{
    m_labelPanel->disconnect(this);
}

void StationPage::refresh()
{
    const StationStatus& status = m_state.status();
    m_arm->setText(status.armed ? tr("Stop the station") : tr("Start the station"));
    m_arm->setIcon(icon(status.armed ? u"stop"_s : u"play"_s));
    m_armButton->setText(m_arm->text());
    // A dark mark would not be seen on the one blue button.
    m_armButton->setIcon(status.armed ? m_arm->icon() : QIcon());
    m_armButton->setProperty("kind", status.armed ? QString() : u"primary"_s);
    m_armButton->style()->unpolish(m_armButton);
    m_armButton->style()->polish(m_armButton);
    m_sound->setChecked(status.settings.sound);
    m_sound->setIcon(icon(status.settings.sound ? u"sound"_s : u"sound-off"_s));
    m_sound->setText(status.settings.sound ? tr("Sound on") : tr("Sound off"));

    const int ended = status.passed + status.failed;
    m_counts->setText(ended == 0
                          ? tr("No device yet in this shift")
                          : tr("%1 passed · %2 failed · yield %3\u00a0%")
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
    if (!fits)
        placeTiles();
    for (int i = 0; i < wanted; ++i)
        m_tiles.at(i)->showSlot(i < places.size() ? places.at(i) : waitingSlot());
}

// A scroll bar that came and went would change the room that decides whether it comes.
QSize StationPage::boardSize() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return m_places->size() - QSize(bar, 0);
}

// As many side by side as gives the largest letters.
int StationPage::columnsFor(int tiles) const
{
    const QSize board = boardSize();
    int best = 1;
    double bestSide = 0;
    for (int columns = 1; columns <= tiles; ++columns) {
        const int rows = (tiles + columns - 1) / columns;
        const double side =
            std::min(double(board.width()) / columns, double(board.height()) / rows);
        if (side > bestSide && board.width() / columns >= StationTile::leastWidth)
            best = columns;
        bestSide = std::max(bestSide, side);
    }
    return best;
}

void StationPage::placeTiles()
{
    for (StationTile* tile : std::as_const(m_tiles))
        m_grid->removeWidget(tile);
    const int across = columnsFor(int(m_tiles.size()));
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles.at(i), i / across, i % across);
    const QSize board = boardSize();
    const int down = (int(m_tiles.size()) + across - 1) / across;
    const QSize room((board.width() - (across - 1) * theme::medium) / across,
                     (board.height() - (down - 1) * theme::medium) / down);
    for (StationTile* tile : std::as_const(m_tiles))
        tile->setRoom(room);
    // All alike, whatever they say.
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < across ? 1 : 0);
}

bool StationPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_places && event->type() == QEvent::Resize)
        placeTiles();
    return Page::eventFilter(watched, event);
}

// Armed, and nothing was plugged in yet: what stands there says what to do.
StationSlot StationPage::waitingSlot()
{
    StationSlot slot;
    slot.instruction = tr("Plug in a device");
    slot.port = tr("any port");
    return slot;
}

// Where there is little room, the tiles have it; the ledger's lines are there when it is given
// more.
void StationPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeLedger();
}

void StationPage::arrangeLedger()
{
    const bool labelled = !m_labelPanel->isHidden();
    const bool roomy = height() >= roomyHeight;
    m_ledgerHeader->setVisible(!labelled);
    m_table->setVisible(!labelled && roomy);
    const int line = m_ledgerHeader->sizeHint().height();
    m_ledgerArea->setMinimumHeight(labelled || roomy ? ledgerLeastHeight : line);
    m_ledgerArea->setMaximumHeight(labelled || roomy ? QWIDGETSIZE_MAX : line);
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
    QGuiApplication::clipboard()->setText(benchCommand(m_feed.cloud(), {u"station"_s}));
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
