// SPDX-License-Identifier: GPL-3.0-or-later

// How the Messages page is arranged; what it shows and does is in messages_page.cpp.
#include "views/messages/messages_page.h"

#include "models/engine_feed.h"
#include "models/message_model.h"
#include "models/topic_tree_model.h"
#include "views/messages/retained_panel.h"
#include "views/shared/cell.h"
#include "widgets/empty_state.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Message;

namespace {

/// The end of a topic tells what it is about, and its beginning whose it is.
class TopicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

void MessagesPage::buildActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& text,
                             const QKeySequence& shortcut) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_pause = make(u"messagesPause"_s, u"pause"_s, tr("Pause"), Qt::CTRL | Qt::Key_Space);
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold the list still; messages go on being kept (Ctrl+Space)"));
    connect(m_pause, &QAction::toggled, this, &MessagesPage::setPaused);
    m_clear = make(u"messagesClear"_s, u"clear"_s, tr("Clear the list"), {});
    m_clear->setToolTip(tr("Forget the messages kept here; nothing changes at the broker"));
    connect(m_clear, &QAction::triggered, this, &MessagesPage::clearList);
    m_republish = make(u"messagesRepublish"_s, u"edit"_s, tr("Take over into the form below"), {});
    connect(m_republish, &QAction::triggered, this, &MessagesPage::republish);
    m_topics = make(u"messagesTopics"_s, u"tree"_s, tr("Topic tree"), Qt::CTRL | Qt::Key_B);
    m_topics->setCheckable(true);
    m_topics->setToolTip(tr("Show or hide the topics that messages came on (Ctrl+B)"));
    connect(m_topics, &QAction::toggled, this, &MessagesPage::showTree);
    connect(m_topics, &QAction::triggered, this, [this] { m_topicsChosen = true; });
    QAction* retained = make(u"messagesRetained"_s, u"pin"_s, tr("Retained messages…"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    retained->setToolTip(
        tr("Read and clear what the broker keeps for later subscribers (Ctrl+Shift+R)"));
    connect(retained, &QAction::triggered, this, &MessagesPage::openRetained);
    m_readRetained = retained;
    QAction* find =
        make(u"messagesFocusFilter"_s, u"filter"_s, tr("Filter by topic"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, &MessagesPage::focusFilter);
}

QLayout* MessagesPage::buildFilters()
{
    m_topic->remember();
    m_filterRemark->setProperty("role", u"bad"_s);
    m_filterRemark->hide();
    for (SearchField* field : {m_topic, m_text})
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_topic, 3);
    bar->addWidget(m_text, 2);
    bar->addWidget(actionButton(*m_topics, this));
    bar->addWidget(actionButton(*m_readRetained, this));
    bar->addWidget(actionButton(*m_pause, this));
    bar->addWidget(actionButton(*m_clear, this));
    return bar;
}

QWidget* MessagesPage::buildList()
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"messagesTable"_s);
    m_table->setAccessibleName(tr("Messages"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_republish);
    m_table->setItemDelegateForColumn(MessageModel::TopicColumn, new TopicDelegate(m_table));
    new ColumnFitter(*m_table, {110, 52, 200, 180, 110}, {2, 3});
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (QWidget* place : std::initializer_list<QWidget*>{m_table, m_empty, m_noMatch})
        m_places->addWidget(place);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MessagesPage::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        refreshPlaces();
        if (m_atEnd)
            m_table->scrollToBottom();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        refreshPlaces();
        showCurrent();
        m_table->scrollToBottom();
    });
    m_counts->setObjectName(u"messagesCounts"_s);
    m_counts->setProperty("muted", true);
    m_counts->setFont(theme::font(theme::Type::Small));

    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_retained, 1);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_counts);
    connect(m_retained, &RetainedPanel::opened, this, [this](bool open) {
        m_places->setVisible(!open);
        m_counts->setVisible(!open);
        showCurrent();
    });
    return area;
}

QWidget* MessagesPage::buildTree()
{
    m_tree->setModel(&m_feed.model<TopicTreeModel>());
    m_tree->setObjectName(u"topicTree"_s);
    m_tree->setAccessibleName(tr("Topics"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAnimated(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumWidth(160);
    m_tree->setIndentation(theme::medium);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TopicTreeModel::TopicColumn, QHeaderView::Stretch);
    // Of a fixed width: to look at every count twice a second is what a flood would wait for.
    m_tree->header()->setSectionResizeMode(TopicTreeModel::CountColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(
        TopicTreeModel::CountColumn,
        std::max(m_tree->fontMetrics().horizontalAdvance(u"0,000,000"_s),
                 QFontMetrics(theme::font(theme::Type::Strong))
                     .horizontalAdvance(TopicTreeModel::tr("Messages"))) +
            theme::huge);
    const auto choose = [this](const QModelIndex& index) {
        m_topic->setText(index.data(TopicTreeModel::FilterRole).toString());
    };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, choose);
    connect(m_tree->model(), &QAbstractItemModel::rowsInserted, m_tree,
            [this](const QModelIndex& parent) {
                // A single way down is no choice: it is open.
                if (m_tree->model()->rowCount(parent) == 1)
                    m_tree->expand(parent);
            });
    return m_tree;
}

} // namespace ferrule::ui
