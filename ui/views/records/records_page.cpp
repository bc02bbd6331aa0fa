// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/records_page.h"

#include "models/commands_model.h"
#include "models/engine_feed.h"
#include "models/gate.h"
#include "models/synced_rows_model.h"
#include "views/shared/cell.h"
#include "views/shared/look_delegate.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/look.h"
#include "widgets/search_field.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::BrokerFinding;
using published::CloudStatus;
using published::DeviceCommand;

namespace {

constexpr int commandRows = 4;

/// Why no device's log is heard at this broker; empty = it is, where the device syncs.
QString whyUnheard(const CloudStatus& cloud)
{
    for (const BrokerFinding& finding : cloud.findings) {
        if (finding.subject == u"$aws/rules/#" && finding.state == BrokerFinding::State::Missing)
            return finding.detail;
    }
    return {};
}

Look commandLook(const QModelIndex& index)
{
    const QString word = index.data(Qt::DisplayRole).toString();
    switch (DeviceCommand::State(index.data(CommandsModel::StateRole).toInt())) {
    case DeviceCommand::State::Asked:
        return {theme::Role::Warning, Mark::Ring, word};
    case DeviceCommand::State::Sent:
        return {theme::Role::Info, Mark::HalfDot, word};
    case DeviceCommand::State::Answered:
        return {theme::Role::Good, Mark::Check, word};
    }
    Q_UNREACHABLE();
}

} // namespace

RecordsPage::RecordsPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_rows(&feed.model<SyncedRowsModel>())
    , m_commands(&feed.model<CommandsModel>())
    , m_byTable(new QSortFilterProxyModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_word(new QComboBox(this))
    , m_arguments(new QLineEdit(this))
    , m_send(new QPushButton(icon(u"send"_s), tr("Send command"), this))
    , m_commandTable(new QTableView(this))
    , m_rowsHeader(new SectionHeader(tr("Log"), this))
    , m_tables(new QComboBox(this))
    , m_filter(new SearchField(u"recordsFilter"_s, tr("Filter the rows"), this))
    , m_places(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"timeline"_s, QString(), QString(), QString(), this))
    , m_item(new QPlainTextEdit(this))
    , m_error(new ErrorPanel(this))
{
    setObjectName(u"recordsPage"_s);
    setAccessibleName(tr("Log"));
    m_error->setObjectName(u"recordsError"_s);
    m_error->setDismissible(true);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"recordsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme::medium);
    splitter->setProperty("gap", true);
    splitter->addWidget(buildRows());
    splitter->addWidget(buildCommands());
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);

    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &RecordsPage::refresh);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &RecordsPage::refresh);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RecordsPage::refresh);
    connect(m_rows, &SyncedRowsModel::read, this, [this] {
        refresh();
        m_table->scrollToBottom();
    });
    connect(&feed, &EngineFeed::cloudReplaced, this, [this] {
        // The models have forgotten the device with its cloud.
        m_read = false;
        m_cloudRuns = false;
        m_rows->setDevice(m_device.claimId);
        m_commands->setDevice(m_device.claimId);
    });
    connect(&feed, &EngineFeed::cloudChanged, this, &RecordsPage::followCloud);
    refresh();
    followCloud(feed.cloud());
}

/// What could not be read before is read once the cloud is there.
void RecordsPage::followCloud(const CloudStatus& cloud)
{
    const bool runs = cloud.state == CloudStatus::State::Running;
    if (runs && !std::exchange(m_cloudRuns, runs))
        readIfSeen();
    m_cloudRuns = runs;
    const QString limits = cloud.whyNoEnforcement + whyUnheard(cloud);
    if (std::exchange(m_limits, limits) != limits)
        refresh();
}

QWidget* RecordsPage::buildRows()
{
    m_byTable->setSourceModel(m_rows);
    m_byTable->setFilterKeyColumn(SyncedRowsModel::TableColumn);
    m_shown->setSourceModel(m_byTable);
    m_shown->setFilterKeyColumn(SyncedRowsModel::TextColumn);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setObjectName(u"recordsTable"_s);
    m_table->setAccessibleName(tr("Rows of the device's log and its other tables"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new ColumnFitter(*m_table, {110, 80, 460}, {2});
    m_tables->setObjectName(u"recordsTables"_s);
    m_tables->setAccessibleName(tr("Table"));
    m_tables->setToolTip(tr("Only the rows of one of the device's tables"));
    m_filter->setMaximumWidth(240);
    m_rowsHeader->addControl(m_tables);
    m_rowsHeader->addControl(m_filter);
    connect(m_tables, &QComboBox::currentIndexChanged, this, [this] {
        const QString table = m_tables->currentData().toString();
        m_byTable->setFilterRegularExpression(
            table.isEmpty() ? QString() : u"^%1$"_s.arg(QRegularExpression::escape(table)));
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        refresh();
    });
    m_item->setObjectName(u"recordsItem"_s);
    m_item->setAccessibleName(tr("The selected row as the device sent it"));
    m_item->setReadOnly(true);
    m_item->setFont(theme::font(theme::Type::Mono));
    m_item->setMaximumHeight(m_item->fontMetrics().lineSpacing() * 7);
    m_item->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsPage::showItem);

    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_rowsHeader);
    m_places->addWidget(m_table);
    m_places->addWidget(m_empty);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_item);
    return area;
}

QWidget* RecordsPage::buildCommands()
{
    m_word->setObjectName(u"commandWord"_s);
    m_word->setAccessibleName(tr("Command"));
    m_word->setEditable(true);
    m_word->setToolTip(tr("reboot, update, or a word that the device's own program knows"));
    m_word->addItems({u"reboot"_s, u"update"_s});
    m_arguments->setObjectName(u"commandArguments"_s);
    m_arguments->setAccessibleName(tr("Arguments of the command"));
    m_arguments->setPlaceholderText(tr("Arguments as a JSON object, or nothing"));
    m_send->setObjectName(u"commandSend"_s);
    m_commandTable->setModel(m_commands);
    m_commandTable->setObjectName(u"commandTable"_s);
    m_commandTable->setAccessibleName(tr("Commands that the device was given"));
    styleTable(*m_commandTable);
    m_commandTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_commandTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_commandTable->setItemDelegateForColumn(CommandsModel::StateColumn,
                                             new LookDelegate(commandLook, m_commandTable));
    m_commandTable->setMinimumHeight(m_commandTable->verticalHeader()->defaultSectionSize() *
                                     (commandRows - 1));
    new ColumnFitter(*m_commandTable, {110, 140, 70, 124, 266}, {0, 1, 4});
    connect(m_send, &QPushButton::clicked, this, &RecordsPage::send);
    connect(m_arguments, &QLineEdit::returnPressed, this, &RecordsPage::send);

    auto* area = new QWidget(this);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_word, 1);
    bar->addWidget(m_arguments, 2);
    bar->addWidget(m_send);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(new SectionHeader(tr("Commands"), area));
    layout->addLayout(bar);
    layout->addWidget(m_commandTable, 1);
    return area;
}

void RecordsPage::showDevice(const published::Device& device)
{
    const bool other = device.claimId != m_device.claimId;
    m_device = device;
    if (other) {
        m_read = false;
        m_error->clear();
        m_rows->setDevice(device.claimId);
        m_commands->setDevice(device.claimId);
        readIfSeen();
    }
    refresh();
}

void RecordsPage::showPool()
{
    showDevice({});
}

void RecordsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    readIfSeen();
}

// A thousand rows of each device that somebody passes by on the list would be too many.
void RecordsPage::readIfSeen()
{
    if (m_read || !isVisible() || m_device.claimId.isEmpty())
        return;
    m_read = true;
    m_feed.whenFinished(m_engine.readDeviceRecords(m_device.claimId), this,
                        [this](const published::Failure* failure) {
                            if (!failure)
                                return;
                            m_read = false;
                            m_error->showFailure(*failure);
                        });
}

void RecordsPage::refresh()
{
    refreshTables();
    const bool known = !m_device.claimId.isEmpty();
    const int count = m_rows->rowCount();
    m_rowsHeader->setRemark(count == 0 ? QString() : tr("%n row(s)", nullptr, count));
    gate(*m_send, known, m_feed.cloud().whyNoEnforcement);
    // Without a row there is nothing to show below, and the sentence needs the room.
    m_item->setVisible(m_shown->rowCount() != 0);
    m_places->setCurrentWidget(m_shown->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    if (!known)
        m_empty->setTexts(tr("No identity in the cloud yet"),
                          tr("Provision the device first; its log appears when its agent syncs."));
    else if (count > 0)
        m_empty->setTexts(tr("No row matches"),
                          tr("Choose all tables or clear the filter to see the rest."));
    else if (const QString unheard = whyUnheard(m_feed.cloud()); !unheard.isEmpty())
        m_empty->setTexts(tr("No log at this broker"), unheard);
    else
        m_empty->setTexts(tr("No log yet"),
                          tr("Rows appear here when the device's agent keeps its log in step by "
                             "database sync. Agents without it send none."));
    showItem();
}

void RecordsPage::refreshTables()
{
    const QStringList names = m_rows->tables();
    QStringList known;
    for (int index = 1; index < m_tables->count(); ++index)
        known.append(m_tables->itemData(index).toString());
    if (m_tables->count() > 0 && names == known)
        return;
    const QString chosen = m_tables->currentData().toString();
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    m_tables->addItem(tr("All tables"), QString());
    for (const QString& name : names)
        m_tables->addItem(name, name);
    const int index = m_tables->findData(chosen);
    m_tables->setCurrentIndex(std::max(0, index));
    if (index < 0)
        m_byTable->setFilterRegularExpression(QString());
}

void RecordsPage::showItem()
{
    const QModelIndex current = m_table->currentIndex();
    m_item->setVisible(current.isValid());
    if (current.isValid())
        m_item->setPlainText(current.data(SyncedRowsModel::ItemRole).toString());
}

void RecordsPage::send()
{
    if (!m_send->isEnabled())
        return;
    m_error->clear();
    const QString word = m_word->currentText().trimmed();
    const auto token =
        m_engine.sendDeviceCommand(m_device.claimId, word, m_arguments->text().trimmed().toUtf8());
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        if (failure)
            m_error->showFailure(*failure);
        else
            m_arguments->clear();
    });
}

} // namespace ferrule::ui
