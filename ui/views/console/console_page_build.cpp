// SPDX-License-Identifier: GPL-3.0-or-later

// How the Console page is arranged; what it shows and does is in console_page.cpp.
#include "models/console_model.h"
#include "views/console/console_delegate.h"
#include "views/console/console_page.h"
#include "views/shared/baud_field.h"
#include "widgets/empty_state.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

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
    m_copy = make(u"consoleCopy"_s, u"copy"_s, tr("Copy the selected lines"), QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, &ConsolePage::copyLines);
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
    m_loss->setObjectName(u"consoleLoss"_s);
    m_loss->setProperty("muted", true);
    m_loss->setToolTip(tr("The console keeps the newest 16 MiB of a port"));
    connect(m_baud, &BaudField::chosen, this, &ConsolePage::setBaud);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_remark);
    bar->addStretch();
    bar->addWidget(m_loss);
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
    m_lines->setShowGrid(false);
    m_lines->setWordWrap(false);
    m_lines->setTabKeyNavigation(false);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setMouseTracking(true);
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_lines->addActions({m_copy, m_save, m_clear});
    m_lines->installEventFilter(this);
    m_lines->viewport()->installEventFilter(this);
    const QFontMetrics metrics(m_lines->font());
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setMinimumSectionSize(metrics.height() + 2);
    m_lines->verticalHeader()->setDefaultSectionSize(metrics.height() + theme::tight);
    QHeaderView& header = *m_lines->horizontalHeader();
    header.hide();
    header.setStretchLastSection(false);
    header.resizeSection(ConsoleModel::TimeColumn,
                         metrics.horizontalAdvance(u"00:00:00.000"_s) + theme::medium);
    header.resizeSection(ConsoleModel::KindColumn,
                         metrics.horizontalAdvance(tr("Frame out")) + theme::huge + theme::large);
    const auto toggle = [this](const QModelIndex& index) { m_model->toggle(index.row()); };
    connect(m_lines, &QTableView::clicked, this, [toggle](const QModelIndex& index) {
        if (index.column() == ConsoleModel::KindColumn)
            toggle(index);
    });
    connect(m_lines, &QTableView::doubleClicked, this, [toggle](const QModelIndex& index) {
        if (index.column() != ConsoleModel::KindColumn)
            toggle(index);
    });
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
    bar->addSpacing(theme::small);
    bar->addWidget(m_baud);
    return bar;
}

} // namespace ferrule::ui
