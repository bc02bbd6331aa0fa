// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ferrule::ui {

class BaudField;
class ConsoleDelegate;
class ConsoleModel;
class EmptyState;
class EngineFeed;
class ErrorPanel;
class SearchField;

/// The serial line of the selected device: what it prints, the frames folded among it, a search,
/// and a line to send.
class ConsolePage : public Page
{
    Q_OBJECT
public:
    ConsolePage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    void showDevice(const published::Device& device) override;
    void showPool() override;

    ConsoleModel& model() { return *m_model; }

private:
    QLayout* buildBar();
    QWidget* buildLines();
    QLayout* buildSend();
    void buildActions();
    void refresh();
    void showLoss();
    void fitWidth();
    void stayInPlace(const QModelIndex& parent, int first, int last);
    void setBaud(int baud);
    void copyLines();
    void search(bool backward);
    void send();
    void save();
    void clearLines();
    void focusSearch();
    bool eventFilter(QObject* object, QEvent* event) override;

    published::Engine& m_engine;
    EngineFeed& m_feed;
    published::Device m_device;
    ConsoleModel* m_model;
    ConsoleDelegate* m_delegate;
    SearchField* m_search;
    QLabel* m_remark;
    QLabel* m_loss;
    BaudField* m_baud;
    QStackedWidget* m_places;
    QTableView* m_lines;
    EmptyState* m_empty;
    EmptyState* m_noPort;
    ErrorPanel* m_error;
    QLineEdit* m_line;
    QComboBox* m_ending;
    QPushButton* m_send;
    QAction* m_save;
    QAction* m_clear;
    QAction* m_copy;
    QAction* m_follow;
    QStringList m_sent; ///< lines sent before, newest last
    int m_recall = 0;
};

} // namespace ferrule::ui
