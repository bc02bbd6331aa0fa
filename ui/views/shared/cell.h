// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QHeaderView;
class QPainter;
class QStyleOptionViewItem;
class QTableView;

/// What the tables of all pages have in common.
namespace ferrule::ui {

/// The selection and hover background of a cell whose contents a delegate paints itself.
void paintCellPanel(QPainter& painter, const QStyleOptionViewItem& option);

/// The part of a cell that its contents may take, in line with the cells that the style paints.
QRect cellContents(const QRect& cell);

/// Whole rows selected, no grid, one row height, the header left aligned.
void styleTable(QTableView& table);

} // namespace ferrule::ui
