// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace ferrule::ui {

class CommandsModel;
class EmptyState;
class EngineFeed;
class ErrorPanel;
class SearchField;
class SectionHeader;
class SyncedRowsModel;

/// What a device with database sync tells beside its Store, its log first of all, and the commands
/// that it is given, with what became of each.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    RecordsPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    void showDevice(const published::Device& device) override;
    void showPool() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCommands();
    QWidget* buildRows();
    void readIfSeen();
    void refresh();
    void refreshTables();
    void showItem();
    void send();
    void followCloud(const published::CloudStatus& cloud);

    published::Engine& m_engine;
    EngineFeed& m_feed;
    published::Device m_device;
    bool m_read = false; ///< of the device shown, or on its way
    bool m_cloudRuns = false;
    QString m_limits; ///< of the broker in use, as they were last shown
    SyncedRowsModel* m_rows;
    CommandsModel* m_commands;
    QSortFilterProxyModel* m_byTable;
    QSortFilterProxyModel* m_shown;
    QComboBox* m_word;
    QLineEdit* m_arguments;
    QPushButton* m_send;
    QTableView* m_commandTable;
    SectionHeader* m_rowsHeader;
    QComboBox* m_tables;
    SearchField* m_filter;
    QStackedWidget* m_places;
    QTableView* m_table;
    EmptyState* m_empty;
    QPlainTextEdit* m_item;
    ErrorPanel* m_error;
};

} // namespace ferrule::ui
