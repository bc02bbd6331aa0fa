// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace ferrule::ui {

/// A console line in the colours that its device gave it, frames in their own, with the search text
/// marked.
class ConsoleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearch(const QString& text) { m_search = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    /// The part of a cell's text that is within the widget.
    struct Extract
    {
        QString text;
        QList<QTextLayout::FormatRange> ranges;
        int left = 0; ///< where it begins, from the cell's left
    };
    static Extract extract(const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintFold(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index);

    QString m_search;
};

} // namespace ferrule::ui
