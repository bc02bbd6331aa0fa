// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

class QLabel;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace ferrule::ui {

class ClaimIdLabel;
class DeviceModel;
class EngineFeed;
class ErrorPanel;
class FactGrid;
class FirstRun;
class StatusDot;
class TlsCard;

/// What is shown with nothing selected: the cloud, its traffic, the devices by state, and what to
/// do next. While there is no device at all, the first-run screen stands in its place.
class PoolPage : public Page
{
    Q_OBJECT
public:
    PoolPage(DeviceModel& devices, EngineFeed& feed, QWidget* parent = nullptr);

    FirstRun* firstRun() const { return m_firstRun; }

signals:
    void restartRequested();

private:
    QWidget* makeCloud();
    QWidget* makeTraffic();
    QWidget* makeStates();
    QWidget* makeTodo();
    void showCloud(const published::CloudStatus& cloud);
    void showCloudState(const published::CloudStatus& cloud);
    void showTraffic(const published::TrafficStatus& traffic);
    void showDevices();
    void showTodo();

    DeviceModel& m_devices;
    EngineFeed& m_feed;
    QStackedWidget* m_stack;
    FirstRun* m_firstRun;
    ErrorPanel* m_failure;
    StatusDot* m_cloudDot;
    QLabel* m_cloudState;
    ClaimIdLabel* m_endpoint;
    ClaimIdLabel* m_builder;
    ClaimIdLabel* m_secureBuilder;
    ClaimIdLabel* m_authority;
    ClaimIdLabel* m_authorityFile;
    QLabel* m_broker;
    QLabel* m_secrets;
    FactGrid* m_facts;
    TlsCard* m_tls;
    QTimer* m_clock; ///< runs while the seconds to the next attempt are counted
    QLabel* m_share;
    QLabel* m_explanation;
    QLabel* m_forecast;
    QList<QLabel*> m_counts;
    QVBoxLayout* m_todo;
    QString m_todoShown;
};

} // namespace ferrule::ui
