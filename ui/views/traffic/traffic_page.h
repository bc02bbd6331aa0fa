// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

class QAction;
class QButtonGroup;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ferrule::ui {

class ConfirmBar;
class EngineFeed;
class ErrorPanel;
class PolicyForm;
class SectionHeader;
class StatusDot;
class TrafficDevicesModel;
class TrafficPlot;
class TrafficSeries;

/// The pool's traffic against its limit: one figure, the plot, an explanation, and the devices by
/// what they take. For a selected device the same, with that device marked and explained.
class TrafficPage : public Page
{
    Q_OBJECT
public:
    TrafficPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    void showDevice(const published::Device& device) override;
    void showPool() override;

private:
    QWidget* buildFigure();
    QWidget* buildPlotCard();
    QWidget* buildDevices();
    void buildActions();
    void refreshFigure();
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    /// On a small screen, what is asked or has failed is read whole before anything is plotted.
    void makeRoom();
    void refreshActions();
    void tableArrived();
    void selectClaim(const QString& claimId);
    QString selectedClaim() const;

    void throttle();
    void close();
    void release();
    void reclaim();
    void editPolicy();
    void run(published::Engine::Token token);

    published::Engine& m_engine;
    EngineFeed& m_feed;
    QString m_claimId; ///< of the device shown; empty = the pool
    TrafficSeries* m_series;
    TrafficDevicesModel* m_model;
    QSortFilterProxyModel* m_rows;
    QLabel* m_share;
    StatusDot* m_shareDot;
    QLabel* m_explanation;
    QLabel* m_forecast;
    QLabel* m_deviceReason;
    TrafficPlot* m_plot;
    QWidget* m_plotCard = nullptr;
    QButtonGroup* m_spans;
    QToolButton* m_follow;
    SectionHeader* m_header;
    PolicyForm* m_policy;
    QLabel* m_policyLine;
    ConfirmBar* m_confirm;
    ErrorPanel* m_error;
    QStackedWidget* m_places;
    QTableView* m_table;
    QAction* m_throttle;
    QAction* m_close;
    QAction* m_release;
    QAction* m_reclaim;
    QAction* m_editPolicy;
};

} // namespace ferrule::ui
