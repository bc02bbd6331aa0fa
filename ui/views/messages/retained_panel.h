// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ferrule::ui {

class ConfirmBar;
class EngineFeed;
class ErrorPanel;
class RetainedModel;

/// What the broker keeps for those who subscribe later: read by a filter, cleared by choice, and
/// what was cleared can be brought back until something else is cleared.
class RetainedPanel : public QFrame
{
    Q_OBJECT
public:
    RetainedPanel(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    /// Shows the panel and reads what `filter` matches; empty = the user says what.
    void open(const QString& filter);

    RetainedModel& model() { return *m_model; }

signals:
    /// Show this message in the payload view.
    void messageChosen(const ferrule::published::Message& message);
    void opened(bool open);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void read();
    void take(const published::RetainedMessages& retained);
    void askClear();
    void clear(const QList<published::Message>& messages);
    void undo();
    void refresh();
    QList<published::Message> chosen() const;

    published::Engine& m_engine;
    EngineFeed& m_feed;
    RetainedModel* m_model;
    QLineEdit* m_filter;
    QPushButton* m_read;
    QPushButton* m_clear;
    QPushButton* m_undo;
    QLabel* m_remark;
    QTableView* m_table;
    ConfirmBar* m_confirm;
    ErrorPanel* m_error;
    QString m_asked;                     ///< the filter that was read last
    QList<published::Message> m_cleared; ///< can be brought back
};

} // namespace ferrule::ui
