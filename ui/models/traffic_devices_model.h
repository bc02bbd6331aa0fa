// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>

#include <optional>

namespace ferrule::ui {

class EngineFeed;

/// The devices of the pool by what they take of it. Each table from the meter replaces the one
/// before; rows keep their place where the device stays, so that a selection stays with it.
class TrafficDevicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        DeviceColumn,
        RateColumn,
        ShareColumn,
        VerdictColumn,
        StrikesColumn,
        BackoffColumn,
        TopicsColumn
    };
    static constexpr int columns = TopicsColumn + 1;
    enum Role {
        SortRole = Qt::UserRole, ///< what to compare, by column
        ClaimRole,               ///< QString
        VerdictRole,             ///< int of published::Verdict
        ShareRole,               ///< double, 0 to 1 of the pool's traffic
        HighlightRole,           ///< bool: the device that the page was opened for
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    TrafficDevicesModel(EngineFeed& feed, QObject* parent);

    void setTable(const QList<published::DeviceTraffic>& table);
    /// Marks one device; empty = none.
    void setHighlighted(const QString& claimId);

    const published::DeviceTraffic* device(const QString& claimId) const;
    const published::DeviceTraffic& at(int row) const { return m_table.at(row); }
    /// Devices that are neither released nor closed: those that an action can still reach.
    int connected() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// A new table is in place.
    void tableChanged();

private:
    int rowOf(const QString& claimId) const;
    QString text(const published::DeviceTraffic& row, int column) const;
    QVariant sortKey(const published::DeviceTraffic& row, int column) const;

    QList<published::DeviceTraffic> m_table;
    published::TrafficStatus m_traffic; ///< what the reasons of the rows are measured against
    QString m_highlighted;
};

/// "31 of 60" in messages an hour, and the like: figures without a unit, by locale.
QString rateText(double unitsPerHour);

} // namespace ferrule::ui
