// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bench/bench_page.h"

#include "models/bench_model.h"
#include "models/engine_feed.h"
#include "models/traffic_devices_model.h"
#include "views/bench/add_devices_form.h"
#include "views/bench/behaviour_delegate.h"
#include "views/shared/cell.h"
#include "views/shared/identifier_delegate.h"
#include "views/shared/look_delegate.h"
#include "widgets/confirm_bar.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using published::Behaviour;

BenchPage::BenchPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(&feed.model<BenchModel>())
    , m_rows(new QSortFilterProxyModel(this))
    , m_form(new AddDevicesForm(this))
    , m_header(new SectionHeader(tr("Virtual devices"), this))
    , m_places(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(
          new EmptyState(u"virtual"_s, tr("No virtual device yet"),
                         tr("Virtual devices register, are claimed and send like real ones. Say "
                            "how many and how often above, and add them."),
                         QString(), this))
    , m_remark(new QLabel(this))
    , m_confirm(new ConfirmBar(this))
    , m_error(new ErrorPanel(this))
{
    setObjectName(u"benchPage"_s);
    setAccessibleName(tr("Bench"));
    m_confirm->setObjectName(u"benchConfirm"_s);
    m_error->setObjectName(u"benchError"_s);
    m_error->setDismissible(true);
    m_remark->setObjectName(u"benchRemark"_s);
    m_remark->setProperty("muted", true);
    m_remark->setWordWrap(true);
    buildActions();
    buildTable();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_form);
    layout->addWidget(m_header);
    layout->addWidget(m_confirm);
    layout->addWidget(m_error);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_remark);

    connect(&feed, &EngineFeed::trafficChanged, this, &BenchPage::refresh);
    connect(&feed, &EngineFeed::cloudChanged, this, &BenchPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BenchPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &BenchPage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BenchPage::refresh);
    connect(m_model, &BenchModel::behaviourRequested, this,
            [this](const QString& id, const Behaviour& behaviour) {
                watch(m_engine.setBehaviour(id, behaviour));
            });
    connect(m_form, &AddDevicesForm::addRequested, this, &BenchPage::add);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BenchPage::refresh);
    refresh();
}

void BenchPage::buildActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& text,
                             const QString& tip, const QKeySequence& shortcut,
                             void (BenchPage::*slot)()) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(name + u"Button"_s);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setText(action->text());
            button->setIcon(action->icon());
        });
        m_header->addControl(button);
        return action;
    };
    m_pause = make(u"benchPause"_s, u"pause"_s, tr("Pause"),
                   tr("Hold the selected devices back, or all (Ctrl+Space)"),
                   Qt::CTRL | Qt::Key_Space, &BenchPage::pauseOrGoOn);
    m_step = make(u"benchStep"_s, u"step"_s, tr("Step"),
                  tr("One message of each selected device, or of all (F8)"), Qt::Key_F8,
                  &BenchPage::step);
    m_push = make(u"benchPush"_s, u"traffic"_s, tr("Push over the limit"),
                  tr("Set a pace at which the pool goes far over its limit"), {},
                  &BenchPage::pushOverLimit);
    m_remove = make(u"benchRemove"_s, u"clear"_s, tr("Remove"), tr("Remove the selected devices"),
                    QKeySequence::Delete, &BenchPage::removeSelected);
}

void BenchPage::buildTable()
{
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(Qt::EditRole);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"benchTable"_s);
    m_table->setAccessibleName(tr("Virtual devices"));
    styleTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_pause, m_step, m_push, m_remove});
    auto* behaviour = new BehaviourDelegate(m_table);
    m_table->setItemDelegateForColumn(BenchModel::PaceColumn, behaviour);
    m_table->setItemDelegateForColumn(BenchModel::PayloadColumn, behaviour);
    m_table->setItemDelegateForColumn(BenchModel::ScriptColumn, behaviour);
    m_table->setItemDelegateForColumn(BenchModel::FaultColumn, behaviour);
    m_table->setItemDelegateForColumn(BenchModel::ClaimColumn, new IdentifierDelegate(m_table));
    m_table->setItemDelegateForColumn(
        BenchModel::StateColumn,
        new LookDelegate(
            [](const QModelIndex& index) {
                return look(published::DeviceState(index.data(BenchModel::StateRole).toInt()));
            },
            m_table));
    // What it feels says the delay as well, and needs the room on a small screen.
    m_table->setColumnHidden(BenchModel::DelayColumn, true);
    new ColumnFitter(*m_table, {112, 104, 84, 84, 76, 104, 60, 60, 70, 240}, {3, 9});
    m_places->addWidget(m_table);
    m_places->addWidget(m_empty);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == BenchModel::ClaimColumn)
            openSelected();
    });
}

void BenchPage::refresh()
{
    const int count = m_model->rowCount();
    const QStringList ids = selectedIds();
    m_places->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_header->setRemark(count > 0 ? tr("%n device(s)", nullptr, count) : QString());
    const bool limitKnown = m_feed.traffic().limitPerDevice > 0;
    m_push->setEnabled(!ids.isEmpty() && limitKnown);
    m_remove->setEnabled(!ids.isEmpty());
    m_pause->setEnabled(count > 0);
    m_step->setEnabled(count > 0);
    const bool goesOn = allPaused(ids);
    m_pause->setText(goesOn ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(goesOn ? u"play"_s : u"pause"_s));
    QString remark;
    if (count > 0 && ids.isEmpty())
        remark = tr("Select devices to push them over the limit or to remove them. Double-click a "
                    "pace or a payload to change it.");
    else if (count > 0 && limitKnown)
        remark =
            tr("%n selected. The pool's limit is %1 messages an hour.", nullptr, int(ids.size()))
                .arg(rateText(m_feed.traffic().limitPerDevice *
                              std::max(1, m_feed.cloud().connected)));
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QStringList BenchPage::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids.append(m_model->at(m_rows->mapToSource(row).row()).id);
    return ids;
}

bool BenchPage::allPaused(const QStringList& ids) const
{
    if (ids.isEmpty())
        return m_model->rowCount() > 0 && m_model->paused() == m_model->rowCount();
    return std::all_of(ids.begin(), ids.end(), [this](const QString& id) {
        return m_model->at(m_model->rowOf(id)).paused;
    });
}

void BenchPage::pauseOrGoOn()
{
    const QStringList ids = selectedIds();
    watch(m_engine.setVirtualPaused(ids, !allPaused(ids)));
}

void BenchPage::step()
{
    watch(m_engine.stepVirtual(selectedIds()));
}

void BenchPage::watch(published::Engine::Token token)
{
    m_error->clear();
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        if (failure)
            m_error->showFailure(*failure);
    });
}

void BenchPage::add(int count, const Behaviour& behaviour)
{
    m_error->clear();
    m_form->setWaiting(true);
    const auto token = m_engine.addVirtualDevices(count, behaviour);
    m_feed.whenFinished(token, this, [this](const published::Failure* failure) {
        m_form->setWaiting(false);
        if (failure)
            m_error->showFailure(*failure);
    });
}

void BenchPage::removeSelected()
{
    const QStringList ids = selectedIds();
    const int count = int(ids.size());
    if (count == 0)
        return;
    m_confirm->ask(tr("%n virtual device(s) disconnect(s) and leave(s) the bench.", nullptr, count),
                   tr("Remove %n device(s)", nullptr, count), [this, ids] {
                       for (const QString& id : ids)
                           watch(m_engine.removeVirtualDevice(id));
                   });
}

double BenchPage::pushPace(int payloadBytes) const
{
    const published::TrafficStatus& traffic = m_feed.traffic();
    return paceOverLimit(traffic.limitPerDevice * traffic.headroom, m_feed.cloud().connected,
                         payloadBytes);
}

void BenchPage::pushOverLimit()
{
    const QStringList ids = selectedIds();
    const int count = int(ids.size());
    if (count == 0)
        return;
    // Together the selected ones take the pool to twice of what it may reach.
    QList<std::pair<QString, Behaviour>> changes;
    for (const QString& id : ids) {
        Behaviour behaviour = m_model->at(m_model->rowOf(id)).behaviour;
        behaviour.messagesPerMinute = std::ceil(pushPace(behaviour.payloadBytes) / count);
        changes.append({id, behaviour});
    }
    const double pace = changes.first().second.messagesPerMinute;
    const published::TrafficStatus& traffic = m_feed.traffic();
    const double line =
        traffic.limitPerDevice * traffic.headroom * std::max(1, m_feed.cloud().connected);
    const QString question =
        traffic.headroom > 1
            ? tr("%n device(s) will send %1 messages a minute each: together twice what a burst of "
                 "the "
                 "pool may reach, %2 an hour. They are throttled at a measurement soon.",
                 nullptr, count)
            : tr("%n device(s) will send %1 messages a minute each: together twice the pool's "
                 "limit of "
                 "%2 an hour. They are throttled at a measurement soon.",
                 nullptr, count);
    m_confirm->ask(question.arg(paceText(pace), rateText(line)),
                   tr("Send %1 a minute").arg(paceText(pace)), [this, changes] {
                       for (const auto& [id, behaviour] : changes)
                           watch(m_engine.setBehaviour(id, behaviour));
                   });
}

void BenchPage::openSelected()
{
    const QStringList ids = selectedIds();
    if (ids.size() == 1)
        emit claimRequested(m_model->at(m_model->rowOf(ids.first())).claimId);
}

} // namespace ferrule::ui
