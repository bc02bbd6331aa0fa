// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cell.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace ferrule::ui {

void paintCellPanel(QPainter& painter, const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem panel = option;
    panel.text.clear();
    panel.icon = {};
    panel.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, &painter, option.widget);
}

QRect cellContents(const QRect& cell)
{
    return cell.adjusted(theme::small + 3, 0, -theme::small, 0);
}

void styleTable(QTableView& table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setMouseTracking(true);
    table.verticalHeader()->hide();
    const int row = table.fontMetrics().height() + theme::medium + theme::tight;
    table.verticalHeader()->setMinimumSectionSize(row);
    table.verticalHeader()->setDefaultSectionSize(row);
    QHeaderView& header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setMinimumSectionSize(48);
    header.setStretchLastSection(true);
}

} // namespace ferrule::ui
