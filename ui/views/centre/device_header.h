// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace ferrule::ui {

class ClaimIdLabel;
class StatusDot;

/// The head of the centre: what is selected, how it stands, and what can be done with it.
class DeviceHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceHeader(QWidget* parent = nullptr);

    /// The menu behind the button at the end.
    void setMenu(QMenu* menu);
    void showDevice(const published::Device& device);
    void showPool();

private:
    /// A claim ID that stands for a name is written as one.
    void setNameFont();

    StatusDot* m_dot;
    QLabel* m_name;
    QLabel* m_word;
    ClaimIdLabel* m_claimId;
    QToolButton* m_actions;
};

} // namespace ferrule::ui
