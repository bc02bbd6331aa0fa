// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

#include <QTimer>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace ferrule::ui {

class EmptyState;
class EngineFeed;
class ErrorPanel;
class MessageDetail;
class MessageModel;
class PublishForm;
class RetainedPanel;
class SearchField;

/// The messages that the engine sees and sends: a virtual list with filters, the payload of one of
/// them, and a form to publish.
class MessagesPage : public Page
{
    Q_OBJECT
public:
    MessagesPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    void showDevice(const published::Device& device) override;
    void showPool() override;

    MessageModel& model() { return *m_model; }

private:
    QLayout* buildFilters();
    QWidget* buildList();
    QWidget* buildTree();
    void buildActions();
    void applyFilter();
    void refreshCounts();
    void refreshPlaces();
    void resizeEvent(QResizeEvent* event) override;
    void showCurrent();
    void copyCommand(const published::Message& message);
    void publish(const QString& topic, const QByteArray& payload, int qos, bool retain);
    void setPaused(bool paused);
    void clearList();
    void republish();
    void showTree(bool shown);
    /// Payload beside the list where there is room, else below it.
    void orient();
    void openRetained();
    void focusFilter();

    published::Engine& m_engine;
    EngineFeed& m_feed;
    MessageModel* m_model;
    QString m_claimId;
    SearchField* m_topic;
    SearchField* m_text;
    QLabel* m_filterRemark;
    QTimer m_typing; ///< the filter runs once the typing rests
    QStackedWidget* m_places;
    QSplitter* m_splitter;
    QTableView* m_table;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QLabel* m_counts;
    QTreeView* m_tree;
    MessageDetail* m_detail;
    RetainedPanel* m_retained;
    PublishForm* m_form;
    ErrorPanel* m_error;
    QAction* m_pause;
    QAction* m_clear;
    QAction* m_republish;
    QAction* m_topics;
    QAction* m_readRetained;
    bool m_topicsChosen = false; ///< the user has shown or hidden the tree
    bool m_atEnd = true;         ///< the list follows the newest
};

} // namespace ferrule::ui
