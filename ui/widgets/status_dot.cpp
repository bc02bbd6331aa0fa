// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_dot.h"

#include <QPainter>

namespace ferrule::ui {

StatusDot::StatusDot(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusDot::setLook(const Look& look)
{
    m_look = look;
    setToolTip(look.word);
    setAccessibleName(look.word);
    update();
}

void StatusDot::setExtent(int pixels)
{
    m_extent = pixels;
    updateGeometry();
}

QSize StatusDot::sizeHint() const
{
    return {m_extent, m_extent};
}

void StatusDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box((width() - m_extent) / 2.0, (height() - m_extent) / 2.0, m_extent, m_extent);
    paintMark(painter, box, m_look.mark, theme::colour(m_look.role, palette()));
}

} // namespace ferrule::ui
