// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

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

/// Keeps the columns of a table within its width: they have the widths given (or those that the
/// user gave them since) where there is room. Where there is none, those that can be elided give way
/// in proportion, never below what their header needs. What is left over goes to these as well, and
/// to the last one once the user has chosen a width.
class ColumnFitter : public QObject
{
    Q_OBJECT
public:
    /// Owned by the table; the model is set already.
    ColumnFitter(QTableView& table, QList<int> widths, QList<int> yielding);

    const QList<int>& widths() const { return m_widths; }
    /// Takes those of an earlier run; a list of another length is ignored.
    void setWidths(const QList<int>& widths);
    /// The user has given a column a width.
    bool isChosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fit();

    QTableView& m_table;
    QList<int> m_widths;
    QList<int> m_yielding;
    bool m_fitting = false;
    bool m_chosen = false;
};

} // namespace ferrule::ui
