// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>

namespace ferrule::ui {

class EngineFeed;

/// The station's ledger, the newest run first: a line for each that ended. The oldest lines leave
/// the list beyond `linesMost`; the ledger's own file keeps them all.
class StationLedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        WhenColumn,
        OutcomeColumn,
        ClaimColumn,
        ModelColumn,
        PortColumn,
        TookColumn,
        ReasonColumn
    };
    static constexpr int columns = ReasonColumn + 1;
    enum Role { OutcomeRole = Qt::UserRole /**< int of published::StationRecord::Outcome */ };
    static constexpr qsizetype linesMost = 10'000;

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    StationLedgerModel(EngineFeed& feed, QObject* parent);

    void add(const QList<published::StationRecord>& records);
    const published::StationRecord& at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<published::StationRecord> m_records; ///< oldest first, shown the other way round
};

} // namespace ferrule::ui
