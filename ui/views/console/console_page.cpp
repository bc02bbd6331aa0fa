// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/console_page.h"

#include "models/console_model.h"
#include "models/engine_feed.h"
#include "models/file_job.h"
#include "views/console/console_delegate.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedLines = 100;

} // namespace

ConsolePage::ConsolePage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(&feed.model<ConsoleModel>())
    , m_delegate(new ConsoleDelegate(this))
    , m_search(new SearchField(u"consoleSearch"_s, tr("Search, Return for the next match"), this))
    , m_remark(new QLabel(this))
    , m_places(new QStackedWidget(this))
    , m_lines(new QTreeView(this))
    , m_empty(new EmptyState(u"console"_s, tr("The line is quiet"),
                             tr("What the device prints appears here. Send it a line, or press its "
                                "reset button."),
                             QString(), this))
    , m_noPort(new EmptyState(u"console"_s, tr("No serial line"), QString(), QString(), this))
    , m_error(new ErrorPanel(this))
    , m_line(new QLineEdit(this))
    , m_ending(new QComboBox(this))
    , m_send(new QPushButton(icon(u"send"_s), tr("Send"), this))
{
    setObjectName(u"consolePage"_s);
    setAccessibleName(tr("Console"));
    m_error->setObjectName(u"consoleError"_s);
    m_error->setDismissible(true);
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addLayout(buildBar());
    layout->addWidget(buildLines(), 1);
    layout->addWidget(m_error);
    layout->addLayout(buildSend());

    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (!parent.isValid())
            refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConsolePage::refresh);
    showPool();
}

void ConsolePage::buildActions()
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
    m_follow =
        make(u"consoleFollow"_s, u"step"_s, tr("Follow the newest line"), Qt::CTRL | Qt::Key_End);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QAction::toggled, this, &ConsolePage::refresh);
    m_save = make(u"consoleSave"_s, u"save"_s, tr("Save the lines…"), QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &ConsolePage::save);
    m_clear = make(u"consoleClear"_s, u"clear"_s, tr("Clear the console"), {});
    m_clear->setToolTip(tr("Forget the lines shown; the device is not touched"));
    connect(m_clear, &QAction::triggered, this, &ConsolePage::clearLines);
    QAction* find = make(u"consoleFind"_s, u"search"_s, tr("Search the lines"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, &ConsolePage::focusSearch);
    QAction* next = make(u"consoleFindNext"_s, u"search"_s, tr("Next match"), Qt::Key_F3);
    connect(next, &QAction::triggered, this, [this] { search(false); });
    QAction* previous =
        make(u"consoleFindPrevious"_s, u"search"_s, tr("Previous match"), Qt::SHIFT | Qt::Key_F3);
    connect(previous, &QAction::triggered, this, [this] { search(true); });
}

QLayout* ConsolePage::buildBar()
{
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_delegate->setSearch(text);
        m_remark->clear();
        m_lines->viewport()->update();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(false); });
    m_remark->setObjectName(u"consoleRemark"_s);
    m_remark->setProperty("muted", true);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_remark);
    bar->addStretch();
    bar->addWidget(actionButton(*m_follow, this));
    bar->addWidget(actionButton(*m_save, this));
    bar->addWidget(actionButton(*m_clear, this));
    return bar;
}

QWidget* ConsolePage::buildLines()
{
    m_lines->setModel(m_model);
    m_lines->setObjectName(u"consoleLines"_s);
    m_lines->setAccessibleName(tr("Serial lines"));
    m_lines->setItemDelegate(m_delegate);
    m_lines->setFont(theme::font(theme::Type::Mono));
    m_lines->setUniformRowHeights(true);
    m_lines->setHeaderHidden(true);
    m_lines->setTreePosition(ConsoleModel::KindColumn);
    m_lines->setIndentation(theme::large);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setMouseTracking(true);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView& header = *m_lines->header();
    const QFontMetrics metrics(theme::font(theme::Type::Mono));
    header.setStretchLastSection(true);
    header.resizeSection(ConsoleModel::TimeColumn,
                         metrics.horizontalAdvance(u"00:00:00.000"_s) + theme::medium);
    header.resizeSection(ConsoleModel::KindColumn,
                         metrics.horizontalAdvance(tr("Frame out")) + theme::huge + theme::large);
    for (QWidget* place : std::initializer_list<QWidget*>{m_lines, m_empty, m_noPort})
        m_places->addWidget(place);
    // Whoever scrolls up wants to read; whoever scrolls to the end wants the newest.
    connect(m_lines->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar* bar = m_lines->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
    return m_places;
}

QLayout* ConsolePage::buildSend()
{
    m_line->setObjectName(u"consoleLine"_s);
    m_line->setAccessibleName(tr("Line to send"));
    m_line->setPlaceholderText(tr("A line to the device"));
    m_line->setFont(theme::font(theme::Type::Mono));
    m_line->installEventFilter(this);
    m_ending->setObjectName(u"consoleEnding"_s);
    m_ending->setAccessibleName(tr("Line ending"));
    m_ending->addItem(tr("LF"), u"\n"_s);
    m_ending->addItem(tr("CR LF"), u"\r\n"_s);
    m_ending->addItem(tr("CR"), u"\r"_s);
    m_ending->addItem(tr("No ending"), QString());
    m_ending->setToolTip(tr("What ends each line that is sent"));
    m_send->setObjectName(u"consoleSend"_s);
    connect(m_line, &QLineEdit::returnPressed, this, &ConsolePage::send);
    connect(m_send, &QPushButton::clicked, this, &ConsolePage::send);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_line, 1);
    bar->addWidget(m_ending);
    bar->addWidget(m_send);
    return bar;
}

void ConsolePage::showDevice(const published::Device& device)
{
    const bool other = device.id != m_device.id || device.port != m_device.port;
    m_device = device;
    if (!other)
        return;
    m_error->clear();
    m_remark->clear();
    m_noPort->setTexts(tr("No serial line"),
                       tr("%1 is not attached to this computer. Plug it in to see what it prints.")
                           .arg(device.name.isEmpty() ? device.claimId : device.name));
    m_model->setPort(device.port);
    m_follow->setChecked(true);
    refresh();
}

void ConsolePage::showPool()
{
    m_device = {};
    m_error->clear();
    m_noPort->setTexts(tr("Choose a device"),
                       tr("Select an attached device on the left to see its serial line."));
    m_model->setPort({});
    refresh();
}

void ConsolePage::refresh()
{
    const bool present = !m_device.port.isEmpty();
    const bool any = present && m_model->rowCount() > 0;
    m_places->setCurrentWidget(!present ? static_cast<QWidget*>(m_noPort)
                               : any    ? static_cast<QWidget*>(m_lines)
                                        : m_empty);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_line, m_ending, m_send})
        widget->setEnabled(present);
    m_search->setEnabled(any);
    m_save->setEnabled(any);
    m_clear->setEnabled(any);
    if (any && m_follow->isChecked())
        m_lines->scrollToBottom();
}

void ConsolePage::search(bool backward)
{
    const QModelIndex current = m_lines->currentIndex();
    const QModelIndex line = current.parent().isValid() ? current.parent() : current;
    const int from = line.isValid() ? line.row() : (backward ? 0 : -1);
    const int row = m_model->find(m_search->text(), from, backward);
    if (row < 0) {
        m_remark->setText(m_search->text().isEmpty() ? QString() : tr("Not found"));
        return;
    }
    m_remark->clear();
    m_follow->setChecked(false);
    const QModelIndex found = m_model->index(row, 0);
    m_lines->setCurrentIndex(found);
    m_lines->scrollTo(found, QAbstractItemView::PositionAtCenter);
}

void ConsolePage::send()
{
    if (m_device.port.isEmpty())
        return;
    const QString line = m_line->text();
    const QByteArray bytes = (line + m_ending->currentData().toString()).toUtf8();
    if (bytes.isEmpty())
        return;
    m_error->clear();
    const auto token = m_engine.sendConsole(m_device.id, bytes);
    m_feed.whenFinished(token, this, [this, line](const published::Failure* failure) {
        if (!failure)
            return;
        m_error->showFailure(*failure);
        // What could not be sent is not lost.
        if (m_line->text().isEmpty())
            m_line->setText(line);
    });
    if (!line.isEmpty() && (m_sent.isEmpty() || m_sent.last() != line))
        m_sent.append(line);
    if (m_sent.size() > rememberedLines)
        m_sent.removeFirst();
    m_recall = int(m_sent.size());
    m_line->clear();
}

bool ConsolePage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_recall = qBound(0, m_recall + (key == Qt::Key_Up ? -1 : 1), int(m_sent.size()));
            m_line->setText(m_sent.value(m_recall));
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

void ConsolePage::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the lines"), QString(), tr("Text (*.txt *.log)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"log"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        writeFile(path, m_model->toText(), this, [this, path](const published::Failure* failure) {
            if (failure)
                m_error->showFailure(*failure);
            else
                m_remark->setText(tr("Saved to %1").arg(path));
        });
    });
    dialog->open();
}

void ConsolePage::clearLines()
{
    m_model->clear();
}

void ConsolePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ferrule::ui
