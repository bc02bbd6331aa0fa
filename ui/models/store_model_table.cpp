// SPDX-License-Identifier: GPL-3.0-or-later

// What a view shows of the rows; what they hold is in store_model.cpp.
#include "models/expiry_text.h"
#include "models/store_model.h"
#include "models/store_value.h"
#include "models/time_text.h"

#include <QDateTime>

namespace ferrule::ui {

using published::StoreItem;

namespace {

QString changedText(const StoreItem& held, const QString& expiry)
{
    const QString changed =
        held.updatedBy.isEmpty()
            ? whenText(held.updatedMs)
            : StoreModel::tr("%1 by %2").arg(whenText(held.updatedMs), held.updatedBy);
    return expiry.isEmpty() ? changed : StoreModel::tr("%1 · %2").arg(changed, expiry);
}

} // namespace

void StoreModel::refreshTimes()
{
    for (int row = 0; row < int(m_keys.size()); ++row)
        if (expiry(m_keys.at(row)) != 0)
            emit dataChanged(index(row, ChangedColumn), index(row, ChangedColumn));
}

int StoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int StoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StoreModel::text(int row, int column) const
{
    const QString& key = m_keys.at(row);
    const StoreItem* held = item(key);
    switch (column) {
    case KeyColumn:
        return key;
    case TypeColumn:
        return typeLabel(type(row));
    case ValueColumn:
        return value(row);
    case ReportedColumn:
        return held ? held->reported.value_or(QString()) : QString();
    case StateColumn:
        return storeStateWord(stateOf(key));
    case ChangedColumn:
        if (!held || held->updatedMs == 0)
            return {};
        return changedText(*held, expiryText(expiry(key), QDateTime::currentMSecsSinceEpoch()));
    }
    return {};
}

QVariant StoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const QString& key = m_keys.at(row);
    const StoreItem* held = item(key);
    const StagedEdit* edit = staged(key);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == ValueColumn ? value(row) : text(row, index.column());
    case Qt::ToolTipRole:
        if (held && !held->finding.isEmpty() &&
            (index.column() == ReportedColumn || index.column() == KeyColumn))
            return held->finding;
        if (index.column() == ChangedColumn && held && held->updatedMs != 0)
            return fullTimeText(held->updatedMs);
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                text(row, index.column()).toString());
    case TypeRole:
        return int(type(row));
    case StateRole:
        return int(stateOf(key));
    case StagedRole:
        return edit != nullptr;
    case RemovedRole:
        return edit && edit->remove;
    case FindingRole:
    case Qt::AccessibleDescriptionRole:
        return held ? held->finding : QString();
    }
    return {};
}

bool StoreModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != ValueColumn || !checkIndex(index))
        return false;
    const QString key = m_keys.at(index.row());
    const QString problem = stageValue(key, type(index.row()), value.toString());
    if (!problem.isEmpty()) {
        emit valueRefused(key, problem);
        return false;
    }
    return true;
}

QVariant StoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Key");
    case TypeColumn:
        return tr("Type");
    case ValueColumn:
        return tr("Value");
    case ReportedColumn:
        return tr("Device reports");
    case StateColumn:
        return tr("State");
    case ChangedColumn:
        return tr("Changed");
    }
    return {};
}

Qt::ItemFlags StoreModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ValueColumn && !isApplying())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace ferrule::ui
