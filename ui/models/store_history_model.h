// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>

namespace ferrule::ui {

/// The past of one Store key, the newest first.
class StoreHistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, ByColumn, ValueColumn, TypeColumn };
    static constexpr int columns = TypeColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const published::StoreHistory& history);
    const published::StorePast& at(int row) const { return m_changes.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<published::StorePast> m_changes;
};

} // namespace ferrule::ui
