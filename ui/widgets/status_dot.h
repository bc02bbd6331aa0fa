// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QWidget>

namespace ferrule::ui {

/// The state of one thing as a small shape; its word is the accessible name and the tooltip.
class StatusDot : public QWidget
{
    Q_OBJECT
public:
    explicit StatusDot(QWidget* parent = nullptr);

    void setLook(const Look& look);
    /// Side of the shape, 12 by default.
    void setExtent(int pixels);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    int m_extent = 12;
};

} // namespace ferrule::ui
