// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messages/messages_page.h"

#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/message_model.h"
#include "views/messages/message_detail.h"
#include "views/messages/publish_form.h"
#include "views/messages/retained_panel.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Message;

namespace {

constexpr int typingMs = 120;
constexpr int narrowPage = 860;
constexpr int roomyPage = 1240;
constexpr int treeWidth = 280;

/// Where a topic to a device begins; the form starts with it.
QString topicsOf(const QString& claimId)
{
    return claimId.isEmpty() ? QString() : u"ioto/device/%1/"_s.arg(claimId);
}

} // namespace

MessagesPage::MessagesPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(&feed.model<MessageModel>())
    , m_topic(new SearchField(u"messagesTopicFilter"_s,
                              tr("Topic filter, such as ioto/service/+/store/#"), this))
    , m_text(new SearchField(u"messagesTextFilter"_s, tr("Text in topic or payload"), this))
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
    across->setSizes({treeWidth, 1000});
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
    layout->addWidget(across, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_form);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &MessagesPage::applyFilter);
    connect(&feed, &EngineFeed::droppedChanged, this, &MessagesPage::refreshCounts);
    connect(&feed, &EngineFeed::cloudChanged, this, &MessagesPage::refreshCounts);
    connect(m_model, &MessageModel::countsChanged, this, &MessagesPage::refreshCounts);
    connect(m_model, &MessageModel::filteringChanged, this, &MessagesPage::refreshPlaces);
    connect(m_noMatch, &EmptyState::chosen, this, [this] {
        m_topic->clear();
        m_text->clear();
    });
    connect(m_form, &PublishForm::publishRequested, this, &MessagesPage::publish);
    connect(m_form, &PublishForm::commandRequested, this, &MessagesPage::copyCommand);
    connect(m_retained, &RetainedPanel::messageChosen, this, [this](const Message& message) {
        m_detail->show();
        m_detail->showMessage(message, std::nullopt);
    });
    m_tree->hide();
    refreshCounts();
    refreshPlaces();
    showCurrent();
}

// Side by side where there is room, else the payload below the list, once there is one to read.
void MessagesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // Until the user has said whether the topics are wanted, they are where there is room.
    if (!m_topicsChosen)
        m_topics->setChecked(width() >= roomyPage);
    orient();
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
    if (m_feed.cloud().leftOut > 0)
        parts.append(tr("%1 left out by the broker").arg(locale.toString(m_feed.cloud().leftOut)));
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

void MessagesPage::copyCommand(const Message& message)
{
    const QString command = publishCommand(m_feed.cloud(), m_feed.brokers(), message);
    if (command.isEmpty()) {
        m_form->say(tr("No command can log in here: the broker's key is not in a file."), true);
        return;
    }
    QGuiApplication::clipboard()->setText(command);
    m_form->say(tr("Copied: %1").arg(command), false);
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
    orient();
}

void MessagesPage::orient()
{
    const int room = width() - (m_tree->isHidden() ? 0 : treeWidth);
    m_splitter->setOrientation(room < narrowPage ? Qt::Vertical : Qt::Horizontal);
    showCurrent();
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
