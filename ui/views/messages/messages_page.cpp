// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messages/messages_page.h"

#include "models/engine_feed.h"
#include "models/message_model.h"
#include "models/time_text.h"
#include "models/topic_tree_model.h"
#include "views/messages/message_detail.h"
#include "views/messages/publish_form.h"
#include "views/messages/retained_panel.h"
#include "views/shared/cell.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Message;

namespace {

constexpr int typingMs = 120;
constexpr int narrowPage = 860;

/// Where a topic to a device begins; the form starts with it.
QString topicsOf(const QString& claimId)
{
    return claimId.isEmpty() ? QString() : u"ioto/device/%1/"_s.arg(claimId);
}

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

MessagesPage::MessagesPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(&feed.model<MessageModel>())
    , m_topic(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_filterRemark(new QLabel(this))
    , m_places(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(new QTableView(this))
    , m_empty(
          new EmptyState(u"messages"_s, tr("No message yet"),
                         tr("Messages appear here as devices send them. Publish one below to try "
                            "it."),
                         QString(), this))
    , m_noMatch(new EmptyState(u"filter"_s, tr("No message matches the filters"),
                               tr("“+” stands for one level of a topic, “#” for all that follow."),
                               tr("Clear the filters"), this))
    , m_counts(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_detail(new MessageDetail(this))
    , m_retained(new RetainedPanel(engine, feed, this))
    , m_form(new PublishForm(this))
    , m_error(new ErrorPanel(this))
{
    setObjectName(u"messagesPage"_s);
    setAccessibleName(tr("Messages"));
    m_error->setObjectName(u"messagesError"_s);
    m_error->setDismissible(true);
    buildActions();

    m_splitter->setObjectName(u"messagesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::medium);
    m_splitter->setProperty("gap", true);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(u"topicSplitter"_s);
    across->setChildrenCollapsible(false);
    across->setHandleWidth(theme::medium);
    across->setProperty("gap", true);
    across->addWidget(buildTree());
    across->addWidget(m_splitter);
    across->setStretchFactor(1, 1);
    across->setSizes({220, 780});
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addLayout(buildFilters());
    layout->addWidget(m_filterRemark);
    layout->addWidget(m_retained);
    layout->addWidget(across, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_form);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &MessagesPage::applyFilter);
    connect(&feed, &EngineFeed::droppedChanged, this, &MessagesPage::refreshCounts);
    connect(m_model, &MessageModel::countsChanged, this, &MessagesPage::refreshCounts);
    connect(m_model, &MessageModel::filteringChanged, this, &MessagesPage::refreshPlaces);
    connect(m_noMatch, &EmptyState::chosen, this, [this] {
        m_topic->clear();
        m_text->clear();
    });
    connect(m_form, &PublishForm::publishRequested, this, &MessagesPage::publish);
    connect(m_retained, &RetainedPanel::messageChosen, this, [this](const Message& message) {
        m_detail->show();
        m_detail->showMessage(message, std::nullopt);
    });
    m_topics->setChecked(true);
    refreshCounts();
    refreshPlaces();
    showCurrent();
}

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
    m_topic->setObjectName(u"messagesTopicFilter"_s);
    m_topic->setAccessibleName(tr("Topic filter"));
    m_topic->setPlaceholderText(tr("Topic filter, such as ioto/service/+/store/#"));
    m_topic->setClearButtonEnabled(true);
    m_topic->setProperty("remembered", true);
    m_text->setObjectName(u"messagesTextFilter"_s);
    m_text->setAccessibleName(tr("Text in topic or payload"));
    m_text->setPlaceholderText(tr("Text in topic or payload"));
    m_text->setClearButtonEnabled(true);
    m_filterRemark->setProperty("role", u"bad"_s);
    m_filterRemark->hide();
    for (QLineEdit* field : {m_topic, m_text})
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    const auto button = [this](QAction* action) {
        auto* tool = new QToolButton(this);
        tool->setDefaultAction(action);
        tool->setObjectName(action->objectName() + u"Button"_s);
        tool->setAccessibleName(action->text());
        return tool;
    };
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_topic, 3);
    bar->addWidget(m_text, 2);
    bar->addWidget(button(m_topics));
    bar->addWidget(button(m_readRetained));
    bar->addWidget(button(m_pause));
    bar->addWidget(button(m_clear));
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
    layout->addWidget(m_places, 1);
    layout->addWidget(m_counts);
    return area;
}

QWidget* MessagesPage::buildTree()
{
    m_tree->setModel(&m_feed.model<TopicTreeModel>());
    m_tree->setObjectName(u"topicTree"_s);
    m_tree->setAccessibleName(tr("Topics"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAnimated(false);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumWidth(160);
    m_tree->setIndentation(theme::large);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TopicTreeModel::TopicColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TopicTreeModel::CountColumn,
                                           QHeaderView::ResizeToContents);
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

// Side by side where there is room, else the payload below the list, once there is one to read.
void MessagesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < narrowPage ? Qt::Vertical : Qt::Horizontal);
    showCurrent();
}

void MessagesPage::showDevice(const published::Device& device)
{
    if (device.claimId == m_claimId)
        return;
    const bool untouched = m_form->topic().isEmpty() || m_form->topic() == topicsOf(m_claimId);
    m_claimId = device.claimId;
    m_text->setText(m_claimId);
    if (untouched)
        m_form->setTopic(topicsOf(m_claimId));
    m_typing.stop();
    applyFilter();
}

void MessagesPage::showPool()
{
    if (m_claimId.isEmpty())
        return;
    if (m_text->text() == m_claimId)
        m_text->clear();
    if (m_form->topic() == topicsOf(m_claimId))
        m_form->setTopic({});
    m_claimId.clear();
    m_typing.stop();
    applyFilter();
}

void MessagesPage::applyFilter()
{
    MessageFilter filter;
    filter.topic = TopicFilter(m_topic->text());
    filter.text = m_text->text().toUtf8();
    const QString problem = filter.topic.problem();
    m_filterRemark->setText(problem);
    m_filterRemark->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        m_model->setFilter(filter);
}

void MessagesPage::refreshCounts()
{
    const QLocale locale;
    QStringList parts;
    if (m_model->isPaused())
        parts.append(tr("%1 new").arg(locale.toString(m_model->waiting())));
    parts.append(tr("%1 kept").arg(locale.toString(m_model->total())));
    parts.append(tr("buffer %1 %").arg(locale.toString(m_model->fill() * 100, 'f', 0)));
    if (m_model->fellOut() > 0)
        parts.append(tr("%1 fell out").arg(locale.toString(m_model->fellOut())));
    if (m_feed.dropped() > 0)
        parts.append(tr("%1 dropped before they got here").arg(locale.toString(m_feed.dropped())));
    m_counts->setText(parts.join(u" · "_s));
}

void MessagesPage::refreshPlaces()
{
    const bool filtered = !m_topic->text().isEmpty() || !m_text->text().isEmpty();
    QWidget* place = m_table;
    if (m_model->rowCount() == 0 && !m_model->isFiltering())
        place = filtered && m_model->total() > 0 ? m_noMatch : m_empty;
    m_places->setCurrentWidget(place);
}

void MessagesPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_republish->setEnabled(current.isValid());
    m_detail->setVisible(current.isValid() || m_splitter->orientation() == Qt::Horizontal);
    if (current.isValid())
        m_detail->showMessage(m_model->at(current.row()), m_model->gapMs(current.row()));
    else
        m_detail->clear();
}

void MessagesPage::publish(const QString& topic, const QByteArray& payload, int qos, bool retain)
{
    m_error->clear();
    m_form->setWaiting(true);
    m_form->say({}, false);
    const auto token = m_engine.publishMessage(topic, payload, qos, retain);
    m_feed.whenFinished(token, this, [this, topic](const published::Failure* failure) {
        m_form->setWaiting(false);
        if (failure)
            m_error->showFailure(*failure);
        else
            m_form->say(tr("Published to %1.").arg(topic), false);
    });
}

void MessagesPage::setPaused(bool paused)
{
    m_pause->setIcon(icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_model->setPaused(paused);
}

void MessagesPage::clearList()
{
    m_model->clear();
}

void MessagesPage::republish()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const Message& message = m_model->at(current.row());
    m_form->setMessage(message);
}

void MessagesPage::showTree(bool shown)
{
    m_tree->setVisible(shown);
}

// Of the device that is selected, or of the filter: never of a whole broker unasked.
void MessagesPage::openRetained()
{
    if (m_retained->isVisible()) {
        m_retained->hide();
        return;
    }
    const QString device = m_claimId.isEmpty() ? QString() : topicsOf(m_claimId) + u'#';
    m_retained->open(m_topic->text().isEmpty() ? device : m_topic->text());
}

void MessagesPage::focusFilter()
{
    m_topic->setFocus(Qt::ShortcutFocusReason);
    m_topic->selectAll();
}

} // namespace ferrule::ui
