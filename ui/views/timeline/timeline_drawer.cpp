// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_drawer.h"

#include "models/timeline_export.h"
#include "models/timeline_model.h"
#include "views/timeline/timeline_delegate.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace published;

TimelineDrawer::TimelineDrawer(TimelineModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_places(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_error(new ErrorPanel(this))
{
    setObjectName(QStringLiteral("timelineDrawer"));
    makeActions();

    m_view->setObjectName(QStringLiteral("timelineView"));
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setProperty("frameless", true);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const QFontMetrics small(theme::font(theme::Type::Small));
    const QFontMetrics mono(theme::font(theme::Type::SmallMono));
    m_view->verticalHeader()->setDefaultSectionSize(small.height() + theme::small);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto width = [](int text) { return text + theme::huge; };
    m_view->setColumnWidth(TimelineModel::Time,
                           width(mono.horizontalAdvance(QStringLiteral("00:00:00.000"))));
    m_view->setColumnWidth(TimelineModel::Channel, width(small.horizontalAdvance(
                                                       TimelineModel::name(Channel::Enforcement))));
    m_view->setColumnWidth(TimelineModel::Device,
                           width(mono.horizontalAdvance(QStringLiteral("/dev/ttyACM0"))));

    m_error->setDismissible(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_error);
    m_empty->setObjectName(QStringLiteral("timelineEmpty"));
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_places->addWidget(m_view);
    m_places->addWidget(m_empty);
    layout->addWidget(m_places, 1);

    // Following means standing at the end; scrolling up stops it, scrolling back resumes it.
    QScrollBar* bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_following = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &TimelineDrawer::follow);
    connect(&m_model, &TimelineModel::changed, this, &TimelineDrawer::showCounts);
    showCounts();
}

void TimelineDrawer::makeActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& text,
                             const QString& tip) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        addAction(action);
        return action;
    };
    m_pause = make(QStringLiteral("pauseTimelineAction"), QStringLiteral("pause"),
                   tr("Pause the timeline"), tr("Hold the list still; nothing is lost"));
    m_pause->setCheckable(true);
    m_clear = make(QStringLiteral("clearTimelineAction"), QStringLiteral("clear"),
                   tr("Clear the timeline"), tr("Forget what the list holds"));
    m_save = make(QStringLiteral("saveTimelineAction"), QStringLiteral("save"),
                  tr("Save the timeline…"), tr("Save what is shown as CSV or JSON Lines"));
    connect(m_pause, &QAction::toggled, &m_model, &TimelineModel::setPaused);
    connect(m_clear, &QAction::triggered, &m_model, &TimelineModel::clear);
    connect(m_save, &QAction::triggered, this, &TimelineDrawer::chooseFile);
}

QWidget* TimelineDrawer::makeBar()
{
    auto* title = new QLabel(tr("Timeline"));
    title->setFont(theme::font(theme::Type::Strong));
    m_note = new QLabel;
    m_note->setProperty("muted", true);
    m_note->setFont(theme::font(theme::Type::Small));

    m_channels = new QToolButton;
    m_channels->setObjectName(QStringLiteral("channelButton"));
    m_channels->setIcon(icon(QStringLiteral("filter")));
    m_channels->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_channels->setPopupMode(QToolButton::InstantPopup);
    m_channels->setToolTip(tr("Choose which channels are shown"));
    m_channels->setMenu(makeChannelMenu());
    m_severity = new QComboBox;
    m_severity->setObjectName(QStringLiteral("severityBox"));
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setProperty("remembered", true);
    m_severity->addItem(tr("Everything"), static_cast<int>(Severity::Info));
    m_severity->addItem(tr("Warnings and errors"), static_cast<int>(Severity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(Severity::Error));
    m_text = new SearchField(QStringLiteral("timelineText"), tr("Filter by text or device"));
    m_text->remember();
    m_text->setMinimumWidth(140);
    m_text->setMaximumWidth(240);
    m_waiting = new QPushButton;
    m_waiting->setObjectName(QStringLiteral("waitingButton"));
    m_waiting->setProperty("kind", QStringLiteral("quiet"));
    m_waiting->setToolTip(tr("Go on showing what arrives"));

    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(theme::large, theme::tight, theme::small, theme::tight);
    line->setSpacing(theme::small);
    line->addWidget(title);
    line->addWidget(m_note);
    line->addStretch();
    line->addWidget(m_waiting);
    line->addWidget(m_channels);
    line->addWidget(m_severity);
    line->addWidget(m_text, 1);
    for (QAction* action : {m_pause, m_clear, m_save}) {
        QToolButton* button = actionButton(*action, bar);
        button->setAutoRaise(true);
        line->addWidget(button);
    }

    connect(m_waiting, &QPushButton::clicked, this, [this] { m_pause->setChecked(false); });
    connect(m_severity, &QComboBox::currentIndexChanged, this, &TimelineDrawer::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &TimelineDrawer::applyFilter);
    applyFilter();
    return bar;
}

QMenu* TimelineDrawer::makeChannelMenu()
{
    auto* menu = new QMenu(this);
    for (const Channel channel :
         {Channel::Serial, Channel::Mqtt, Channel::Store, Channel::Enforcement, Channel::Cloud}) {
        QAction* action = menu->addAction(TimelineModel::name(channel));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(static_cast<int>(channel));
        connect(action, &QAction::toggled, this, &TimelineDrawer::applyFilter);
        m_channelActions.append(action);
    }
    return menu;
}

void TimelineDrawer::applyFilter()
{
    TimelineFilter filter;
    QStringList names;
    for (const QAction* action : m_channelActions) {
        if (!action->isChecked())
            continue;
        filter.channels.append(static_cast<Channel>(action->data().toInt()));
        names.append(action->text());
    }
    const bool all = names.size() == m_channelActions.size() || names.isEmpty();
    if (all)
        filter.channels.clear();
    m_channels->setText(all ? tr("All channels") : names.join(QStringLiteral(", ")));
    filter.atLeast = static_cast<Severity>(m_severity->currentData().toInt());
    filter.text = m_text->text();
    m_model.setFilter(filter);
    follow();
}

void TimelineDrawer::showCounts()
{
    const int waiting = m_model.waiting();
    m_waiting->setVisible(m_model.isPaused());
    m_waiting->setText(
        tr("%1 new · buffer %2 %")
            .arg(locale().toString(waiting), locale().toString(qRound(m_model.fill() * 100))));
    QStringList losses;
    if (m_model.forgotten() > 0) {
        losses.append(
            tr("%1 oldest entries left the buffer").arg(locale().toString(m_model.forgotten())));
    }
    if (m_dropped > 0)
        losses.append(tr("%1 dropped").arg(locale().toString(m_dropped)));
    m_note->setText(losses.join(QStringLiteral(" · ")));
    const bool any = m_model.rowCount() > 0;
    m_save->setEnabled(any);
    m_places->setCurrentIndex(any ? 0 : 1);
    if (!any)
        m_empty->setText(m_model.total() > 0
                             ? tr("No entry matches the filters.")
                             : tr("Nothing has happened yet. What the line, the broker, the Store "
                                  "and the limits do appears here, in one order."));
}

void TimelineDrawer::setDropped(quint64 dropped)
{
    m_dropped = dropped;
    showCounts();
}

void TimelineDrawer::follow()
{
    if (m_following)
        m_view->scrollToBottom();
}

void TimelineDrawer::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("jsonl")) ? QStringLiteral("jsonl")
                                                                          : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TimelineDrawer::saveTo);
    dialog->show();
}

void TimelineDrawer::saveTo(const QString& path)
{
    m_error->clear();
    const QPointer<TimelineDrawer> drawer(this);
    QThreadPool::globalInstance()->start([drawer, path, entries = m_model.shown()] {
        const QString error = saveTimeline(path, entries);
        QMetaObject::invokeMethod(
            qApp,
            [drawer, path, error] {
                if (drawer)
                    drawer->takeOutcome(path, error);
            },
            Qt::QueuedConnection);
    });
}

void TimelineDrawer::takeOutcome(const QString& path, const QString& error)
{
    if (error.isEmpty()) {
        m_note->setText(tr("Saved to %1").arg(QFileInfo(path).fileName()));
        emit saved(path);
        return;
    }
    Failure failure;
    failure.kind = QStringLiteral("io");
    failure.what = tr("The timeline could not be saved.");
    failure.measured = error;
    failure.expected = tr("A file that can be written at %1").arg(path);
    failure.remedy = tr("Choose another folder.");
    m_error->showFailure(failure);
}

} // namespace ferrule::ui
