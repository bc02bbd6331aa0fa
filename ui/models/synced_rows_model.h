// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QAbstractTableModel>

namespace ferrule::ui {

class EngineFeed;

/// What one device keeps in step by database sync beside its Store, its log first of all: the
/// oldest first, by the device's own time. Rows of other devices are not kept.
class SyncedRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, TableColumn, TextColumn };
    static constexpr int columns = TextColumn + 1;
    enum Role {
        ItemRole = Qt::UserRole, ///< QString: the row as the device sent it, indented JSON
        TableRole,               ///< QString
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Listens to the feed.
    SyncedRowsModel(EngineFeed& feed, QObject* parent);

    /// Forgets the rows where the device is another one; they follow with takeRecords().
    void setDevice(const QString& claimId);
    const QString& device() const { return m_claimId; }
    /// Of its device; its agent has used database sync. False until it was read.
    bool syncs() const { return m_syncs; }
    /// The names of the tables that there are rows of.
    QStringList tables() const;

    void takeRecords(const published::DeviceRecords& records);
    void updateRows(const QList<published::SyncedRow>& rows);
    void removeRows(const QList<published::SyncedKey>& keys);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// A row in one line: its message where it has one, else its fields without the bookkeeping of
    /// database sync.
    static QString textOf(const QByteArray& item);

signals:
    void read();

private:
    void updateOne(const published::SyncedRow& row);
    void removeOne(const QString& key);

    QString m_claimId;
    bool m_syncs = false;
    QList<published::SyncedRow> m_rows;
};

} // namespace ferrule::ui
