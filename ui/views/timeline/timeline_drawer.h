// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ferrule::ui {

class ErrorPanel;
class SearchField;
class TimelineModel;

/// The drawer below: everything that happened, in one order, filtered, paused and saved.
class TimelineDrawer : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineDrawer(TimelineModel& model, QWidget* parent = nullptr);

    /// Writes what is shown to a file, CSV or JSON Lines by its ending, without making anything
    /// wait; saved() or an error in place follows.
    void saveTo(const QString& path);

    /// How much the engine had to drop since the start; shown when it is not 0.
    void setDropped(quint64 dropped);

signals:
    void saved(const QString& path);

private:
    QWidget* makeBar();
    QMenu* makeChannelMenu();
    void makeActions();
    void applyFilter();
    void showCounts();
    void follow();
    void chooseFile();
    void takeOutcome(const QString& path, const QString& error);

    TimelineModel& m_model;
    QTableView* m_view;
    QStackedWidget* m_places;
    QLabel* m_empty;
    SearchField* m_text;
    QToolButton* m_channels;
    QComboBox* m_severity;
    QPushButton* m_waiting;
    QLabel* m_note;
    ErrorPanel* m_error;
    QAction* m_pause;
    QAction* m_clear;
    QAction* m_save;
    QList<QAction*> m_channelActions;
    bool m_following = true;
    quint64 m_dropped = 0;
};

} // namespace ferrule::ui
