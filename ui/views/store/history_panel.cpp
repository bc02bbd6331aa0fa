// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/history_panel.h"

#include "models/store_history_model.h"
#include "views/shared/cell.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::StoreHistory;
using published::StoreKey;

namespace {

constexpr int rowsShown = 4;

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QFrame(parent)
    , m_model(new StoreHistoryModel(this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_restore(new QPushButton(tr("Stage the selected value"), this))
{
    setObjectName(u"historyPanel"_s);
    setProperty("panel", u"card"_s);
    m_title->setObjectName(u"historyTitle"_s);
    m_title->setFont(theme::font(theme::Type::Strong));
    m_table->setModel(m_model);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History of the key"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * rowsShown);
    new ColumnFitter(*m_table, {150, 110, 320, 80}, {2});
    m_restore->setObjectName(u"historyRestore"_s);
    m_restore->setToolTip(tr("It becomes a staged change like any other, to be reviewed"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"historyClose"_s);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_title, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::small, theme::medium, theme::medium);
    layout->setSpacing(theme::small);
    layout->addLayout(buttons);
    layout->addWidget(m_table);

    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
    connect(m_table, &QTableView::activated, this, &HistoryPanel::restore);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::refresh);
    hide();
}

void HistoryPanel::open(const StoreKey& key)
{
    m_key = key;
    m_known = false;
    m_model->setHistory({});
    refresh();
    show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::showHistory(const StoreHistory& history)
{
    if (history.of.claimId != m_key.claimId || history.of.key != m_key.key)
        return;
    m_known = true;
    m_model->setHistory(history);
    // The newest is what is there now; the one before it is what people come back for.
    m_table->selectRow(m_model->rowCount() > 1 ? 1 : 0);
    refresh();
}

void HistoryPanel::refresh()
{
    const int count = m_model->rowCount();
    m_title->setText(m_known ? tr("%1: %n change(s)", nullptr, count).arg(m_key.key)
                             : tr("Reading the history of %1…").arg(m_key.key));
    m_restore->setEnabled(m_table->selectionModel()->hasSelection());
}

void HistoryPanel::restore()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        emit restoreChosen(m_key.key, m_model->at(rows.first().row()));
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
