// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store_history_model.h"

#include "models/store_value.h"
#include "models/time_text.h"

namespace ferrule::ui {

void StoreHistoryModel::setHistory(const published::StoreHistory& history)
{
    beginResetModel();
    m_changes = history.changes;
    endResetModel();
}

int StoreHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int StoreHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StoreHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const published::StorePast& past = m_changes.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == WhenColumn ? fullTimeText(past.utcMs) : past.value;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return whenText(past.utcMs);
    case ByColumn:
        return past.by;
    case ValueColumn:
        return past.removed ? tr("(removed)") : past.value;
    case TypeColumn:
        return past.removed ? QString() : typeLabel(past.type);
    }
    return {};
}

QVariant StoreHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ByColumn:
        return tr("By");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    }
    return {};
}

} // namespace ferrule::ui
