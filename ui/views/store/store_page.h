// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store_transfer.h"
#include "published/engine.h"
#include "views/page.h"
#include "views/store/store_source.h"

#include <QSet>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace ferrule::ui {

class AddKeyForm;
class ConfirmBar;
class ConflictPanel;
class DiffPanel;
class EmptyState;
class EngineFeed;
class ErrorPanel;
class HistoryPanel;
class KeyPanel;
class SearchField;
class StoreDrafts;
class StoreModel;

/// The Store of the selected device: values edited in place and staged, shown as a difference, then
/// applied; conflicts settled by choice. Of an attached device it shows the settings that the
/// device itself holds as well.
class StorePage : public Page
{
    Q_OBJECT
public:
    StorePage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);
    ~StorePage() override;

    void showDevice(const published::Device& device) override;
    void showPool() override;

    StoreModel& model() { return *m_model; }

private:
    void buildTable();
    void buildActions();
    QLayout* buildToolBar();
    QWidget* buildStagedBar();
    QAction* addPageAction(const QString& name, const QString& icon, const QString& text,
                           const QKeySequence& shortcut, void (StorePage::*slot)());

    void showStore();
    void refresh();
    void refreshPlaces();
    void refreshActions();
    QString currentKey() const;
    QStringList selectedKeys() const;
    QString deviceLabel() const;
    /// What came of the last action; it stands until the next one.
    void say(const QString& sentence, bool wrong);
    void showRemark();
    void showKey();
    void setExpiry(const QString& key, qint64 expiresMs);
    void flashKey(const QString& key);

    /// The settings of the device itself, over its port.
    bool isOnDevice() const;
    /// Whose Store is shown, as in published::StoreItem::claimId; empty = none.
    QString storeId() const;
    void choosePlace();
    void placeChosen();
    bool wasRead() const;
    void arrangeColumns();
    void readDevice();
    void showNoSettings();
    void fillPlace();
    void tellFailure(const published::Failure& failure, const QString& storeId,
                     const QString& button);

    void review();
    void closeReview();
    void apply();
    void discard();
    void undo();
    void redo();
    void addKey();
    void removeKeys();
    void revertKeys();
    void copyRows();
    /// Of each selected row: what sets or removes it where an edit is staged, else what reads it.
    void copyCommand();
    void pasteRows();
    void importFile();
    void exportFile();
    void readHistory();
    void restore(const QString& key, const published::StorePast& past);
    void offerDrafts();
    void focusFilter();
    void stageTransfer(const Transfer& transfer, const QString& from);
    QList<published::StoreItem> shownItems() const;

    published::Engine& m_engine;
    EngineFeed& m_feed;
    published::Device m_device;
    StoreModel* m_model;
    StoreDrafts& m_drafts;
    QSortFilterProxyModel* m_rows;
    SearchField* m_filter;
    QStackedWidget* m_places;
    QTableView* m_table;
    EmptyState* m_empty;
    EmptyState* m_noDevice;
    EmptyState* m_noMatch;
    EmptyState* m_noSettings;
    AddKeyForm* m_addForm;
    ConflictPanel* m_conflict;
    ErrorPanel* m_error;
    DiffPanel* m_diff;
    HistoryPanel* m_history;
    KeyPanel* m_keyPanel;
    ConfirmBar* m_draftBar;
    QWidget* m_stagedBar;
    QLabel* m_stagedText;
    QPushButton* m_reviewButton;
    QPushButton* m_discardButton;
    QLabel* m_remark;
    QString m_notice;
    bool m_noticeWrong = false;
    QMenu* m_more;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_add;
    QAction* m_remove;
    QAction* m_revert;
    QAction* m_copy;
    QAction* m_copyCommand;
    QAction* m_paste;
    QAction* m_import;
    QAction* m_export;
    QAction* m_readHistory;
    QAction* m_readAgain;
    StoreSource* m_source;
    QSet<QString> m_onDevice; ///< ids of devices whose own settings were chosen
    QSet<QString> m_reading;  ///< ids of devices that are being read
    QSet<QString> m_read;     ///< ids of devices that have told their settings
};

} // namespace ferrule::ui
