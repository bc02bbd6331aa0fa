// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

class QAction;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace ferrule::ui {

class BrokerForm;
class ConfirmBar;
class EngineFeed;
class ErrorPanel;
class FindingsList;
class TlsCard;

/// Which broker the program works with: the bench cloud, or somebody's own by a connection profile,
/// which is made, checked and connected to here.
class BrokersPage : public Page
{
    Q_OBJECT
public:
    BrokersPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    /// An empty form.
    void startNew();

private:
    QWidget* makeList();
    QWidget* makeDetail();

    void showBrokers();
    void showChosen();
    void showCheck(const published::BrokerCheck& check);
    void showCloud(const published::CloudStatus& cloud);
    void refresh();
    void refreshCommands();
    QPushButton* makeCopyButton();
    void check();
    void connectNow();
    void save();
    void askRemove();
    /// Calls `succeeded` or shows why not.
    void watch(published::Engine::Token token, const std::function<void()>& succeeded = {});
    QString chosenId() const;

    published::Engine& m_engine;
    EngineFeed& m_feed;
    QListWidget* m_list;
    QLabel* m_title;
    QLabel* m_sentence;
    BrokerForm* m_form;
    QWidget* m_findingsCard;
    QLabel* m_findingsState;
    FindingsList* m_findings;
    TlsCard* m_tls;
    QPushButton* m_check;
    QPushButton* m_save;
    QPushButton* m_connect;
    QPushButton* m_remove;
    QPushButton* m_copy;
    QAction* m_checkAction;
    QAction* m_connectAction;
    ConfirmBar* m_confirm;
    ErrorPanel* m_error;
    QTimer* m_clock;       ///< runs while the seconds to the next attempt are counted
    QString m_used;        ///< id of the one in use, as it was last shown
    QString m_awaitedName; ///< of a new profile that is being saved, to be chosen as it comes
    bool m_busy = false;
    bool m_typed = false;   ///< the form is not what is saved
    bool m_checked = false; ///< the findings shown are those of a check, not of the cloud in use
};

} // namespace ferrule::ui
