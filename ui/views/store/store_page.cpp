// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/store/store_page.h"

#include "models/engine_feed.h"
#include "models/ferrule_commands.h"
#include "models/store_drafts.h"
#include "models/store_model.h"
#include "views/store/add_key_form.h"
#include "views/store/conflict_panel.h"
#include "views/store/diff_panel.h"
#include "views/store/history_panel.h"
#include "views/store/key_panel.h"
#include "widgets/confirm_bar.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/flash.h"
#include "widgets/search_field.h"
#include "widgets/theme.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ferrule::ui {

using namespace Qt::StringLiterals;

StorePage::StorePage(published::Engine& engine, EngineFeed& feed, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_feed(feed)
    , m_model(&feed.model<StoreModel>())
    , m_drafts(feed.model<StoreDrafts>())
    , m_rows(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(u"storeFilter"_s, tr("Filter keys and values"), this))
    , m_places(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"store"_s, QString(), QString(), tr("Add a key"), this))
    , m_noDevice(new EmptyState(u"store"_s, tr("No Store to show"), QString(), QString(), this))
    , m_noMatch(new EmptyState(u"filter"_s, tr("No key matches the filter"),
                               tr("The filter looks at keys, values and what the device reports."),
                               tr("Clear the filter"), this))
    , m_noSettings(new EmptyState(u"store"_s, QString(), QString(), tr("Read the settings"), this))
    , m_addForm(new AddKeyForm(this))
    , m_conflict(new ConflictPanel(this))
    , m_error(new ErrorPanel(this))
    , m_diff(new DiffPanel(this))
    , m_history(new HistoryPanel(this))
    , m_keyPanel(new KeyPanel(this))
    , m_draftBar(new ConfirmBar(this))
    , m_stagedText(new QLabel(this))
    , m_reviewButton(new QPushButton(this))
    , m_discardButton(new QPushButton(tr("Discard"), this))
    , m_remark(new QLabel(this))
    , m_more(new QMenu(this))
{
    setObjectName(u"storePage"_s);
    setAccessibleName(tr("Store"));
    m_error->setObjectName(u"storeError"_s);
    m_error->setDismissible(true);
    m_remark->setObjectName(u"storeRemark"_s);
    m_remark->setWordWrap(true);
    buildActions();
    buildTable();
    m_noSettings->button()->setObjectName(u"storeReadDevice"_s);
    for (QWidget* place :
         std::initializer_list<QWidget*>{m_table, m_empty, m_noDevice, m_noMatch, m_noSettings})
        m_places->addWidget(place);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addLayout(buildToolBar());
    layout->addWidget(m_draftBar);
    layout->addWidget(m_addForm);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_keyPanel);
    layout->addWidget(m_remark);
    layout->addWidget(m_conflict);
    layout->addWidget(m_error);
    m_stagedBar = buildStagedBar();
    layout->addWidget(m_history);
    layout->addWidget(m_diff);
    layout->addWidget(m_stagedBar);

    connect(m_model, &StoreModel::stagedCountChanged, this, &StorePage::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StorePage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &StorePage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &StorePage::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StorePage::refresh);
    connect(m_model, &StoreModel::valueRefused, this,
            [this](const QString& key, const QString& why) {
                say(tr("%1 stays as it was. %2").arg(key, why), true);
            });
    // The view lays its rows out after the model has spoken.
    connect(m_model, &StoreModel::itemArrived, this, &StorePage::flashKey, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        say({}, false);
        refresh();
    });
    connect(m_empty, &EmptyState::chosen, this, &StorePage::addKey);
    connect(m_noMatch, &EmptyState::chosen, m_filter, &QLineEdit::clear);
    connect(m_noSettings, &EmptyState::chosen, this, &StorePage::fillPlace);
    connect(&feed, &EngineFeed::devicesGone, this, [this](const QStringList& gone) {
        for (const QString& id : gone)
            m_read.remove(id);
    });
    connect(m_addForm, &AddKeyForm::addRequested, this,
            [this](const QString& key, published::ValueType type, const QString& value) {
                const QString problem = m_model->addKey(key, type, value);
                if (problem.isEmpty())
                    m_addForm->taken();
                else
                    m_addForm->refuse(problem);
            });
    connect(m_conflict, &ConflictPanel::keepMine, m_model, &StoreModel::keepMine);
    connect(m_conflict, &ConflictPanel::takeTheirs, m_model, &StoreModel::takeTheirs);
    connect(m_diff, &DiffPanel::applyChosen, this, &StorePage::apply);
    connect(m_diff, &DiffPanel::backChosen, this, &StorePage::closeReview);
    connect(m_error, &ErrorPanel::remedyChosen, this, &StorePage::review);
    connect(&feed, &EngineFeed::cloudChanged, this, &StorePage::refresh);
    connect(&feed, &EngineFeed::storeHistoryRead, m_history, &HistoryPanel::showHistory);
    connect(m_keyPanel, &KeyPanel::expiryTimeChosen, this, &StorePage::setExpiry);
    connect(m_keyPanel, &KeyPanel::expiryChosen, this, [this](const QString& key, qint64 afterMs) {
        setExpiry(key, afterMs == 0 ? 0 : QDateTime::currentMSecsSinceEpoch() + afterMs);
    });
    connect(m_history, &HistoryPanel::restoreChosen, this, &StorePage::restore);
    connect(&m_drafts, &StoreDrafts::foundChanged, this, &StorePage::offerDrafts);
    connect(&m_drafts, &StoreDrafts::notKept, this, [this](const QString& why) {
        say(tr("The staged changes are not kept for the next start. %1").arg(why), true);
    });
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_model, &StoreModel::refreshTimes);
    minute->start(20'000);
    showPool();
}

StorePage::~StorePage() = default;

void StorePage::showDevice(const published::Device& device)
{
    const bool other = device.id != m_device.id || device.claimId != m_device.claimId;
    m_device = device;
    if (!other) {
        refresh();
        return;
    }
    choosePlace();
    m_noDevice->setTexts(tr("No Store yet"),
                         tr("%1 has no identity in the cloud so far. Provision it first; its Store "
                            "appears with its first login.")
                             .arg(deviceLabel()));
    showStore();
}

void StorePage::showPool()
{
    m_device = {};
    choosePlace();
    m_noDevice->setTexts(tr("Choose a device"),
                         tr("Select a device on the left to see and edit its Store."));
    showStore();
}

void StorePage::showStore()
{
    m_addForm->hide();
    m_addForm->setTyped(!isOnDevice());
    m_error->clear();
    say({}, false);
    if (isOnDevice())
        m_empty->setTexts(tr("The device has told no setting"),
                          tr("You can add the first one yourself, paste rows, or import a file. "
                             "Applied, they are written to the device and read back."));
    else
        m_empty->setTexts(tr("This Store is empty"),
                          tr("Keys appear here when the device sets them. You can add the first "
                             "one yourself, paste rows, or import a file."));
    m_model->setDevice(storeId());
    m_history->hide();
    arrangeColumns();
    offerDrafts();
    closeReview();
    refresh();
}

QString StorePage::deviceLabel() const
{
    if (!m_device.name.isEmpty())
        return m_device.name;
    return m_device.claimId.isEmpty() ? m_device.port : m_device.claimId;
}

void StorePage::refresh()
{
    const int staged = m_model->staging().count();
    const bool applying = m_model->isApplying();
    const QStringList conflicts = applying ? QStringList() : m_model->conflicts();

    m_stagedText->setText(applying ? tr("Applying %n change(s)…", nullptr, staged)
                                   : tr("%n staged change(s), not applied yet", nullptr, staged));
    m_reviewButton->setText(tr("Review %n change(s)", nullptr, staged));
    // Another manager serves the devices of this broker: what is staged waits for our turn.
    QString whyNot = isOnDevice() ? QString() : m_feed.cloud().whyNoEnforcement;
    if (!conflicts.isEmpty())
        whyNot = tr("Settle the conflicts first: keep yours or take theirs.");
    m_reviewButton->setEnabled(!applying && whyNot.isEmpty());
    m_reviewButton->setToolTip(whyNot);
    m_discardButton->setEnabled(!applying);
    if (staged == 0)
        m_diff->hide();
    m_stagedBar->setVisible(staged > 0 && m_diff->isHidden());

    // A conflict of the current row comes first; one of the others only where it blocks applying.
    const QString key = currentKey();
    std::optional<StoreConflict> conflict;
    if (!applying && !key.isEmpty())
        conflict = m_model->conflict(key);
    if (!conflict && !conflicts.isEmpty())
        conflict = m_model->conflict(conflicts.first());
    if (conflict) {
        const int others = int(conflicts.size()) - (conflicts.contains(conflict->key) ? 1 : 0);
        m_conflict->showConflict(*conflict, others);
    } else {
        m_conflict->hide();
    }

    refreshActions();
    showRemark();
    showKey();
    refreshPlaces();
}

void StorePage::refreshActions()
{
    const bool applying = m_model->isApplying();
    const bool present = !storeId().isEmpty() && (!isOnDevice() || wasRead());
    const QString key = currentKey();
    QUndoStack& stack = m_model->staging().undoStack();
    m_undo->setEnabled(stack.canUndo() && !applying);
    m_undo->setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    m_redo->setEnabled(stack.canRedo() && !applying);
    m_redo->setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    for (QAction* action : {m_add, m_paste, m_import})
        action->setEnabled(present && !applying);
    const bool selected = present && !key.isEmpty();
    m_remove->setEnabled(selected && !applying && (!isOnDevice() || m_device.removesSettings));
    m_revert->setEnabled(selected && !applying);
    m_copy->setEnabled(selected);
    m_readHistory->setEnabled(selected && !isOnDevice());
    m_readAgain->setEnabled(isOnDevice() && !m_reading.contains(m_device.id) && !applying);
    m_export->setEnabled(present && m_model->rowCount() > 0);
    m_copyCommand->setEnabled(selected);
    const auto command = [this](const QStringList& words) {
        return storeCommand(m_feed.cloud(), storeId(), words);
    };
    m_export->setProperty("command", command({u"export"_s, u"--file"_s, u"store.json"_s}));
    m_import->setProperty("command", command({u"import"_s, u"--file"_s, u"store.json"_s}));
    m_remove->setProperty("command", key.isEmpty() ? QString() : command({u"delete"_s, key}));
}

void StorePage::refreshPlaces()
{
    QWidget* place = m_table;
    if (isOnDevice() && !wasRead()) {
        showNoSettings();
        place = m_noSettings;
    } else if (storeId().isEmpty())
        place = m_noDevice;
    else if (m_model->rowCount() == 0)
        place = m_empty;
    else if (m_rows->rowCount() == 0)
        place = m_noMatch;
    m_places->setCurrentWidget(place);
    m_filter->setEnabled(!storeId().isEmpty());
}

QString StorePage::currentKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->keyAt(m_rows->mapToSource(current).row()) : QString();
}

QStringList StorePage::selectedKeys() const
{
    QStringList keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        keys.append(m_model->keyAt(m_rows->mapToSource(row).row()));
    keys.sort();
    return keys;
}

void StorePage::say(const QString& sentence, bool wrong)
{
    m_notice = sentence;
    m_noticeWrong = wrong;
    showRemark();
}

void StorePage::showRemark()
{
    const bool wrong = m_noticeWrong;
    m_remark->setText(m_notice);
    m_remark->setProperty("role", wrong ? u"bad"_s : QString());
    m_remark->setProperty("muted", !wrong);
    m_remark->style()->unpolish(m_remark);
    m_remark->style()->polish(m_remark);
    m_remark->setVisible(!m_notice.isEmpty());
}

// The trail of the current key; what a device holds itself has none.
void StorePage::showKey()
{
    const QString key = currentKey();
    const bool others = !m_history->isHidden() || !m_diff->isHidden() || !m_conflict->isHidden();
    if (key.isEmpty() || isOnDevice() || others) {
        m_keyPanel->hide();
        return;
    }
    const published::StoreItem* held = m_model->item(key);
    published::StoreItem item = held ? *held : published::StoreItem{};
    item.key = key;
    m_keyPanel->showItem(item, m_model->expiry(key), !m_model->isApplying());
}

void StorePage::setExpiry(const QString& key, qint64 expiresMs)
{
    if (const QString problem = m_model->stageExpiry(key, expiresMs); !problem.isEmpty())
        say(tr("%1 stays as it was. %2").arg(key, problem), true);
    refresh();
}

void StorePage::flashKey(const QString& key)
{
    const int row = m_model->rowOf(key);
    if (row < 0 || !m_table->isVisible())
        return;
    const QModelIndex first = m_rows->mapFromSource(m_model->index(row, 0));
    if (!first.isValid())
        return;
    const QRect area = m_table->visualRect(first).united(
        m_table->visualRect(first.siblingAtColumn(StoreModel::ChangedColumn)));
    flash(m_table->viewport(), area & m_table->viewport()->rect());
}

void StorePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ferrule::ui
