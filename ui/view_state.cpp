// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_state.h"

#include "ui/settings.h"
#include "views/shared/cell.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

namespace ferrule::ui {

namespace {

/// Every child of this kind that has a name, and a property where one is asked for.
template<typename Widget, typename Do>
void forNamed(const QWidget& window, const char* property, Do act)
{
    const QList<Widget*> children = window.findChildren<Widget*>();
    for (Widget* child : children)
        if (!child->objectName().isEmpty() && (!property || child->property(property).toBool()))
            act(*child);
}

ColumnFitter* fitter(const QTableView& table)
{
    return table.findChild<ColumnFitter*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void saveViews(const QWidget& window, Settings& settings)
{
    forNamed<QSplitter>(window, nullptr, [&settings](const QSplitter& splitter) {
        settings.set(Settings::splitter(splitter.objectName()), splitter.saveState());
    });
    forNamed<QTableView>(window, nullptr, [&settings](const QTableView& table) {
        if (const ColumnFitter* columns = fitter(table); columns && columns->isChosen())
            settings.set(Settings::columns(table.objectName()), columns->widths());
        if (table.isSortingEnabled()) {
            const QHeaderView* header = table.horizontalHeader();
            settings.set(Settings::sorting(table.objectName()),
                         QList<int>{header->sortIndicatorSection(), header->sortIndicatorOrder()});
        }
    });
    forNamed<QLineEdit>(window, "remembered", [&settings](const QLineEdit& field) {
        settings.set(Settings::filter(field.objectName()), field.text());
    });
    forNamed<QComboBox>(window, "remembered", [&settings](const QComboBox& box) {
        settings.set(Settings::choice(box.objectName()), box.currentIndex());
    });
}

void restoreViews(QWidget& window, const Settings& settings)
{
    forNamed<QSplitter>(window, nullptr, [&settings](QSplitter& splitter) {
        splitter.restoreState(settings.get(Settings::splitter(splitter.objectName())));
    });
    forNamed<QTableView>(window, nullptr, [&settings](QTableView& table) {
        if (ColumnFitter* columns = fitter(table))
            columns->setWidths(settings.get(Settings::columns(table.objectName())));
        const QList<int> sorting = settings.get(Settings::sorting(table.objectName()));
        if (table.isSortingEnabled() && sorting.size() == 2)
            table.sortByColumn(sorting.at(0), static_cast<Qt::SortOrder>(sorting.at(1)));
    });
    forNamed<QLineEdit>(window, "remembered", [&settings](QLineEdit& field) {
        field.setText(settings.get(Settings::filter(field.objectName())));
    });
    forNamed<QComboBox>(window, "remembered", [&settings](QComboBox& box) {
        const int choice = settings.get(Settings::choice(box.objectName()));
        if (choice >= 0 && choice < box.count())
            box.setCurrentIndex(choice);
    });
}

} // namespace ferrule::ui
