// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace ferrule::ui {

class EngineFeed;
class StatusDot;

/// The state of the cloud in one line below the devices: "Bench cloud · 3 connected · 38 % of
/// limit". Where the cloud has failed, or waits to try again by itself, it offers to start it
/// again.
class CloudLine : public QWidget
{
    Q_OBJECT
public:
    explicit CloudLine(EngineFeed& feed, QWidget* parent = nullptr);

signals:
    void restartRequested();

private:
    void show(const published::CloudStatus& cloud);

    StatusDot* m_dot;
    QLabel* m_text;
    QPushButton* m_restart;
    QTimer* m_clock; ///< runs while the line counts the seconds
};

} // namespace ferrule::ui
