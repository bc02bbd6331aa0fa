// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace ferrule::ui {

/// An icon as a picture: sharp at any scale, in the colours of the present palette.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString& iconName, int extent, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_extent;
};

} // namespace ferrule::ui
