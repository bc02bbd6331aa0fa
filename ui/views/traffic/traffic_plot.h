// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QTimer>
#include <QWidget>

class QCPGraph;
class QCPItemText;
class QCustomPlot;

namespace ferrule::ui {

class TrafficSeries;

/// The pool's rate over time with its limit line, the burst line where it differs, and the moments
/// of enforcement. Wheel zooms, drag pans, arrows and + and - do the same; it follows the present
/// until it is moved. Redrawn at most once a frame, and only while it can be seen.
class TrafficPlot : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficPlot(TrafficSeries& series, QWidget* parent = nullptr);

    /// Something is yet to be drawn.
    bool isPending() const { return m_dirty; }
    /// Where the line that is shown breaks, as nothing was measured.
    int breaks() const { return m_breaks; }
    /// The time from edge to edge.
    void setSpan(qint64 milliseconds);
    qint64 span() const { return m_spanMs; }
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }

signals:
    void followingChanged(bool following);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildGraphs();
    void restyle();
    void schedule();
    void redraw();
    void fillLines(double from, double to);
    void fillMarks(double from, double to);
    void movedByHand();
    void describeAt(const QPoint& position);

    TrafficSeries& m_series;
    QCustomPlot* m_plot;
    QCPGraph* m_rate = nullptr;
    QCPGraph* m_limit = nullptr;
    QCPGraph* m_burst = nullptr;
    QList<QCPGraph*> m_marks; ///< by Enforcement::Action
    QCPItemText* m_limitLabel = nullptr;
    QCPItemText* m_burstLabel = nullptr;
    QCPItemText* m_waiting = nullptr;
    QTimer m_frame;
    qint64 m_spanMs = 15 * 60 * 1000;
    bool m_following = true;
    int m_breaks = 0;
    bool m_dirty = true;
    bool m_settingRange = false;
    double m_highest = 0; ///< of what is shown
};

} // namespace ferrule::ui
