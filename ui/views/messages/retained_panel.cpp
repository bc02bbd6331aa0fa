// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/messages/retained_panel.h"

#include "models/engine_feed.h"
#include "models/retained_model.h"
#include "models/topic_filter.h"
#include "views/shared/cell.h"
#include "widgets/confirm_bar.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Failure;
using published::Message;

RetainedPanel::RetainedPanel(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : QFrame(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(new RetainedModel(this))
    , m_filter(new QLineEdit(this))
    , m_read(new QPushButton(tr("Read"), this))
    , m_clear(new QPushButton(this))
    , m_undo(new QPushButton(icon(u"undo"_s), tr("Bring them back"), this))
    , m_remark(new QLabel(this))
    , m_table(new QTableView(this))
    , m_confirm(new ConfirmBar(this))
    , m_error(new ErrorPanel(this))
{
    setObjectName(u"retainedPanel"_s);
    setProperty("panel", u"card"_s);
    build();
    connect(&feed, &EngineFeed::retainedRead, this, &RetainedPanel::take);
    connect(m_filter, &QLineEdit::textChanged, this, &RetainedPanel::refresh);
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_error->clear();
        read();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_read, &QPushButton::click);
    connect(m_clear, &QPushButton::clicked, this, &RetainedPanel::askClear);
    connect(m_undo, &QPushButton::clicked, this, &RetainedPanel::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RetainedPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    emit messageChosen(m_model->messages().at(current.row()));
            });
    hide();
}

void RetainedPanel::build()
{
    auto* title = new QLabel(tr("Retained messages"), this);
    title->setFont(theme::font(theme::Type::Strong));
    m_filter->setObjectName(u"retainedFilter"_s);
    m_filter->setAccessibleName(tr("Topic filter of the retained messages"));
    m_filter->setPlaceholderText(tr("Topic filter, such as ioto/device/+/#"));
    m_read->setObjectName(u"retainedRead"_s);
    m_clear->setObjectName(u"retainedClear"_s);
    m_undo->setObjectName(u"retainedUndo"_s);
    m_remark->setObjectName(u"retainedRemark"_s);
    m_remark->setProperty("muted", true);
    m_remark->setWordWrap(true);
    m_confirm->setObjectName(u"retainedConfirm"_s);
    m_error->setObjectName(u"retainedError"_s);
    m_error->setDismissible(true);
    auto* close = new QToolButton(this);
    close->setObjectName(u"retainedClose"_s);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the retained messages"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    m_table->setModel(m_model);
    m_table->setObjectName(u"retainedTable"_s);
    m_table->setAccessibleName(tr("Retained messages"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new ColumnFitter(*m_table, {220, 200, 56, 84}, {0, 1});

    auto* top = new QHBoxLayout;
    top->setSpacing(theme::small);
    top->addWidget(title);
    top->addWidget(m_filter, 1);
    top->addWidget(m_read);
    top->addWidget(close);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(theme::small);
    bottom->addWidget(m_remark, 1);
    bottom->addWidget(m_undo);
    bottom->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::medium, theme::small, theme::medium, theme::medium);
    layout->setSpacing(theme::small);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_confirm);
    layout->addWidget(m_error);
    layout->addLayout(bottom);
}

void RetainedPanel::open(const QString& filter)
{
    show();
    m_filter->setText(filter);
    m_filter->setFocus(Qt::OtherFocusReason);
    refresh();
    if (!filter.isEmpty())
        read();
}

void RetainedPanel::read()
{
    const QString filter = m_filter->text().trimmed();
    if (filter.isEmpty() || !TopicFilter(filter).problem().isEmpty())
        return;
    m_asked = filter;
    m_remark->setText(tr("Asking the broker…"));
    m_read->setEnabled(false);
    m_feed.whenFinished(m_engine.readRetained(filter), this, [this](const Failure* failure) {
        refresh();
        if (failure)
            m_error->showFailure(*failure);
    });
}

void RetainedPanel::take(const published::RetainedMessages& retained)
{
    if (retained.filter != m_asked)
        return;
    m_model->setMessages(retained.messages);
    refresh();
    if (!retained.complete)
        m_remark->setText(
            tr("%1 There are more: narrow the filter to see them.").arg(m_remark->text()));
}

QList<Message> RetainedPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->messages();
    QList<Message> messages;
    for (const QModelIndex& row : rows)
        messages.append(m_model->messages().at(row.row()));
    return messages;
}

void RetainedPanel::refresh()
{
    const QString problem = TopicFilter(m_filter->text().trimmed()).problem();
    const int count = m_model->rowCount();
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    m_read->setEnabled(!m_filter->text().trimmed().isEmpty() && problem.isEmpty());
    m_clear->setEnabled(count > 0);
    m_clear->setText(selected > 0 ? tr("Clear %n selected…", nullptr, selected)
                                  : tr("Clear all %n…", nullptr, count));
    m_undo->setVisible(!m_cleared.isEmpty());
    if (!problem.isEmpty())
        m_remark->setText(problem);
    else if (m_asked.isEmpty())
        m_remark->setText(tr("Nothing was read yet. A filter says which topics to look at."));
    else if (!m_cleared.isEmpty())
        m_remark->setText(tr("%n retained message(s) cleared.", nullptr, int(m_cleared.size())));
    else
        m_remark->setText(tr("%n retained message(s) on %1.", nullptr, count).arg(m_asked));
}

void RetainedPanel::askClear()
{
    const QList<Message> messages = chosen();
    const int count = int(messages.size());
    m_confirm->ask(tr("The broker forgets %n retained message(s): who subscribes later gets "
                      "nothing. You can bring them back until you clear others.",
                      nullptr, count),
                   tr("Clear %n message(s)", nullptr, count),
                   [this, messages] { clear(messages); });
}

void RetainedPanel::clear(const QList<Message>& messages)
{
    QStringList topics;
    for (const Message& message : messages)
        topics.append(message.topic);
    m_error->clear();
    m_feed.whenFinished(m_engine.clearRetained(topics), this,
                        [this, messages](const Failure* failure) {
                            // Some may be cleared where others failed; all can be brought back.
                            m_cleared = messages;
                            if (failure)
                                m_error->showFailure(*failure);
                            read();
                        });
}

void RetainedPanel::undo()
{
    const QList<Message> messages = std::exchange(m_cleared, {});
    m_error->clear();
    m_feed.whenFinished(m_engine.restoreRetained(messages), this,
                        [this, messages](const Failure* failure) {
                            if (failure) {
                                m_cleared = messages;
                                m_error->showFailure(*failure);
                            }
                            read();
                        });
}

void RetainedPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    emit opened(true);
}

void RetainedPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    emit opened(false);
}

void RetainedPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ferrule::ui
