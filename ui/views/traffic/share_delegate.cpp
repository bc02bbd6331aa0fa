// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traffic/share_delegate.h"

#include "models/traffic_devices_model.h"
#include "views/shared/cell.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace ferrule::ui {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString figure = cell.text;
    paintCellPanel(*painter, cell);
    const QRect inner = cellContents(cell.rect);
    const int figureWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("100 %"));
    constexpr int barHeight = 6;
    const QRectF track(inner.left(), inner.center().y() - barHeight / 2.0 + 0.5,
                       std::max(0, inner.width() - figureWidth - theme::small), barHeight);
    const double share =
        std::clamp(index.data(TrafficDevicesModel::ShareRole).toDouble(), 0.0, 1.0);
    // A bar as short as it is high tells nothing.
    const bool hasRoom = track.width() >= theme::huge;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::colour(theme::Role::Raised, cell.palette));
    if (hasRoom)
        painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (hasRoom && share > 0) {
        QRectF bar = track;
        bar.setWidth(std::max<qreal>(barHeight, track.width() * share));
        painter->setBrush(theme::colour(theme::Role::Accent, cell.palette));
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
    painter->restore();
    painter->setFont(cell.font);
    painter->setPen(theme::colour(theme::Role::Text, cell.palette));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, figure);
}

} // namespace ferrule::ui
