// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/cell.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QStyleOptionViewItem>
#include <QTableView>

#include <algorithm>
#include <numeric>

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

ColumnFitter::ColumnFitter(QTableView& table, QList<int> widths, QList<int> yielding)
    : QObject(&table)
    , m_table(table)
    , m_widths(std::move(widths))
    , m_yielding(std::move(yielding))
{
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int before, int width) {
                // One that is hidden or shown gives and takes its room, once it counts as such.
                if (!m_fitting && (before == 0 || width == 0))
                    QMetaObject::invokeMethod(this, &ColumnFitter::fit, Qt::QueuedConnection);
                const bool stretched = column == m_widths.size() - 1;
                if (m_fitting || stretched || QApplication::mouseButtons() == Qt::NoButton)
                    return;
                m_widths[column] = width;
                m_chosen = true;
            });
}

void ColumnFitter::setWidths(const QList<int>& widths)
{
    if (widths.size() != m_widths.size())
        return;
    m_widths = widths;
    m_chosen = true;
    fit();
}

bool ColumnFitter::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(object, event);
}

void ColumnFitter::fit()
{
    QHeaderView& header = *m_table.horizontalHeader();
    QList<int> least;
    QList<int> wanted;
    int lastHeading = 0;
    for (int column = 0; column < int(m_widths.size()); ++column) {
        // The style sheet's bold header is wider than the header itself reckons.
        const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
        const int words = QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(title);
        const int heading =
            std::max(header.sectionSizeHint(column), words + theme::huge + theme::small);
        const int shown = header.isSectionHidden(column) ? 0 : 1;
        lastHeading = heading;
        wanted.append(shown * std::max(m_widths.at(column), heading));
        least.append(shown * (m_yielding.contains(column) ? heading : wanted.last()));
    }
    const int total = std::accumulate(wanted.begin(), wanted.end(), 0);
    const int slack = total - std::accumulate(least.begin(), least.end(), 0);
    const int room = m_table.viewport()->width() - total;
    const int excess = std::clamp(-room, 0, slack);
    // A width that somebody chose is kept; else what is elided first gets the room first.
    const int spare = m_chosen ? 0 : std::max(room, 0);
    m_fitting = true;
    const int last = int(wanted.size()) - 1;
    for (int column = 0; column <= last; ++column) {
        if (header.isSectionHidden(column))
            continue;
        const int give = wanted.at(column) - least.at(column);
        const auto part = [give, slack](int of) {
            return slack > 0 ? int(qint64(of) * give / slack) : 0;
        };
        // The last one is stretched from its own width on, never below: what is left is its.
        header.resizeSection(
            column, column == last ? lastHeading : wanted.at(column) - part(excess) + part(spare));
    }
    m_fitting = false;
}

} // namespace ferrule::ui
