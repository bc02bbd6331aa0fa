// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_label.h"

#include "widgets/icon.h"

#include <QPainter>

namespace ferrule::ui {

IconLabel::IconLabel(const QString& iconName, int extent, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon(iconName))
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, QRect(0, 0, m_extent, m_extent), Qt::AlignCenter, QIcon::Disabled);
}

} // namespace ferrule::ui
