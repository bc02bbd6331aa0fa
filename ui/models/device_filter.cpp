// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/device_filter.h"

#include "models/device_model.h"

#include <algorithm>

namespace ferrule::ui {

DeviceFilter::DeviceFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    sort(0);
}

void DeviceFilter::setWords(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    // A section is shown for the devices in it, never for itself.
    if (!parent.isValid())
        return false;
    const QString text =
        sourceModel()->index(row, 0, parent).data(DeviceModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool DeviceFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (!left.parent().isValid())
        return left.row() < right.row();
    const int order = QString::localeAwareCompare(left.data().toString(), right.data().toString());
    return order == 0 ? left.row() < right.row() : order < 0;
}

} // namespace ferrule::ui
