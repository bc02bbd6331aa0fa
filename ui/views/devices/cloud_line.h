// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ferrule::ui {

class EngineFeed;
class StatusDot;

/// The state of the cloud in one line below the devices: "Bench cloud · 3 connected · 38 % of
/// limit". Where the cloud has failed it offers to start it again.
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
};

} // namespace ferrule::ui
