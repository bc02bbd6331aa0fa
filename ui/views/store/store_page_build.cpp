// SPDX-License-Identifier: GPL-3.0-or-later

// How the Store page is arranged; what it shows is in store_page.cpp.
#include "models/store_model.h"
#include "views/shared/cell.h"
#include "views/shared/look_delegate.h"
#include "views/store/store_look.h"
#include "views/store/store_page.h"
#include "views/store/value_delegate.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

void StorePage::buildTable()
{
    m_rows->setSourceModel(m_model);
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setDynamicSortFilter(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"storeTable"_s);
    m_table->setAccessibleName(tr("Store values"));
    styleTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(StoreModel::KeyColumn, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setItemDelegate(new ValueDelegate(m_table));
    m_table->setItemDelegateForColumn(
        StoreModel::StateColumn,
        new LookDelegate(
            [](const QModelIndex& index) {
                return look(StoreState(index.data(StoreModel::StateRole).toInt()));
            },
            m_table));
    new ColumnFitter(*m_table, {140, 72, 170, 120, 128, 240}, {0, 2, 3, 5});
}

QAction* StorePage::addPageAction(const QString& name, const QString& iconName, const QString& text,
                                  const QKeySequence& shortcut, void (StorePage::*slot)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(shortcut.isEmpty()
                           ? text
                           : tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void StorePage::buildActions()
{
    m_add = addPageAction(u"storeAddKey"_s, u"add"_s, tr("Add a key"), Qt::Key_Insert,
                          &StorePage::addKey);
    m_remove = addPageAction(u"storeRemoveKeys"_s, u"clear"_s, tr("Remove the selected keys"),
                             QKeySequence::Delete, &StorePage::removeKeys);
    m_revert = addPageAction(u"storeRevertKeys"_s, u"history"_s, tr("Take back the selected edits"),
                             Qt::CTRL | Qt::Key_Backspace, &StorePage::revertKeys);
    m_undo =
        addPageAction(u"storeUndo"_s, u"undo"_s, tr("Undo"), QKeySequence::Undo, &StorePage::undo);
    m_redo = addPageAction(u"storeRedo"_s, u"redo"_s, tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                           &StorePage::redo);
    m_copy = addPageAction(u"storeCopyRows"_s, u"copy"_s, tr("Copy the selected rows"),
                           QKeySequence::Copy, &StorePage::copyRows);
    m_copyCommand = addPageAction(u"storeCopyCommand"_s, u"command"_s, tr("Copy as command"), {},
                                  &StorePage::copyCommand);
    m_paste = addPageAction(u"storePasteRows"_s, u"import"_s, tr("Paste rows"), QKeySequence::Paste,
                            &StorePage::pasteRows);
    m_import = addPageAction(u"storeImport"_s, u"import"_s, tr("Import a file…"), {},
                             &StorePage::importFile);
    m_export = addPageAction(u"storeExport"_s, u"export"_s, tr("Export what is shown…"), {},
                             &StorePage::exportFile);
    m_readHistory = addPageAction(u"storeHistory"_s, u"timeline"_s, tr("History of the key"),
                                  Qt::CTRL | Qt::Key_H, &StorePage::readHistory);
    m_readAgain =
        addPageAction(u"storeReadAgain"_s, u"refresh"_s, tr("Read the settings from the device"),
                      Qt::Key_F5, &StorePage::readDevice);
    m_source = new StoreSource(*m_readAgain, this);
    connect(m_source, &StoreSource::chosen, this, &StorePage::placeChosen);
    addPageAction(u"storeFocusFilter"_s, u"filter"_s, tr("Filter the keys"), QKeySequence::Find,
                  &StorePage::focusFilter);
    m_table->addActions({m_add, m_remove, m_revert, m_readHistory, m_copy, m_copyCommand, m_paste});
    m_more->addActions(
        {m_revert, m_readHistory, m_copy, m_copyCommand, m_paste, m_import, m_export});
}

QLayout* StorePage::buildToolBar()
{
    m_filter->remember();
    m_filter->setMaximumWidth(320);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_rows->setFilterFixedString(text);
        refreshPlaces();
    });
    auto* add = new QPushButton(icon(u"add"_s), tr("Add key"), this);
    add->setObjectName(u"storeAddButton"_s);
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_add, &QAction::changed, add, [this, add] { add->setEnabled(m_add->isEnabled()); });
    auto* more = new QToolButton(this);
    more->setObjectName(u"storeMoreButton"_s);
    more->setIcon(icon(u"more"_s));
    more->setToolTip(tr("Paste, import, export"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_more);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_source);
    bar->addWidget(m_filter, 1);
    bar->addStretch();
    bar->addWidget(actionButton(*m_undo, this));
    bar->addWidget(actionButton(*m_redo, this));
    bar->addWidget(actionButton(*m_remove, this));
    bar->addWidget(add);
    bar->addWidget(more);
    return bar;
}

QWidget* StorePage::buildStagedBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName(u"storeStagedBar"_s);
    bar->setProperty("panel", u"info"_s);
    m_stagedText->setObjectName(u"storeStagedText"_s);
    m_reviewButton->setObjectName(u"storeReview"_s);
    m_reviewButton->setProperty("kind", u"primary"_s);
    m_discardButton->setObjectName(u"storeDiscard"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme::medium, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(m_stagedText, 1);
    layout->addWidget(m_discardButton);
    layout->addWidget(m_reviewButton);
    connect(m_reviewButton, &QPushButton::clicked, this, &StorePage::review);
    connect(m_discardButton, &QPushButton::clicked, this, &StorePage::discard);
    bar->hide();
    return bar;
}

} // namespace ferrule::ui
