// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focus_order.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace ferrule::ui {

namespace {

void collect(QWidget& widget, QList<QWidget*>& order);

/// A grid holds its items in the order in which they were added.
QList<QLayoutItem*> itemsOf(const QLayout& layout)
{
    struct Place
    {
        int row = 0;
        int column = 0;
        QLayoutItem* item = nullptr;
    };
    const auto* grid = qobject_cast<const QGridLayout*>(&layout);
    QList<Place> places;
    for (int index = 0; index < layout.count(); ++index) {
        Place place{0, index, layout.itemAt(index)};
        int spans = 0;
        if (grid)
            grid->getItemPosition(index, &place.row, &place.column, &spans, &spans);
        places.append(place);
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& left, const Place& right) {
        return std::pair(left.row, left.column) < std::pair(right.row, right.column);
    });
    QList<QLayoutItem*> items;
    for (const Place& place : places)
        items.append(place.item);
    return items;
}

void collect(const QLayout& layout, QList<QWidget*>& order)
{
    const QList<QLayoutItem*> items = itemsOf(layout);
    for (QLayoutItem* item : items) {
        if (QWidget* widget = item->widget())
            collect(*widget, order);
        else if (const QLayout* inner = item->layout())
            collect(*inner, order);
    }
}

/// Qt's own compounds arrange their parts themselves.
bool isWhole(const QWidget& widget)
{
    const bool scrolls = qobject_cast<const QAbstractScrollArea*>(&widget) &&
                         !qobject_cast<const QScrollArea*>(&widget);
    return scrolls || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget);
}

void collect(QWidget& widget, QList<QWidget*>& order)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return;
    const qsizetype before = order.size();
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    if (area && area->widget())
        collect(*area->widget(), order);
    // A scroll area is a stop of its own only where nothing in it is, which passes its keys on.
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && order.size() == before)
        order.append(&widget);
    if (area || isWhole(widget))
        return;
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(*splitter->widget(index), order);
    } else if (const auto* stack = qobject_cast<const QStackedWidget*>(&widget)) {
        if (QWidget* current = stack->currentWidget())
            collect(*current, order);
    } else if (const QLayout* layout = widget.layout()) {
        collect(*layout, order);
    }
}

} // namespace

bool focusAlongLayout(QWidget& root, bool forward)
{
    QList<QWidget*> order;
    collect(root, order);
    if (order.isEmpty())
        return false;
    const QWidget* focus = root.window()->focusWidget();
    qsizetype at = -1;
    for (qsizetype index = 0; index < order.size(); ++index) {
        if (focus && (order.at(index) == focus || order.at(index)->isAncestorOf(focus)))
            at = index;
    }
    const qsizetype count = order.size();
    const qsizetype next =
        forward ? (at + 1) % count : (std::max<qsizetype>(at, 0) + count - 1) % count;
    order.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ferrule::ui
