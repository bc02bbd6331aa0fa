// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "data/database.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ferrule::cloud {

/// One row that a device keeps in step with the cloud, in a table other than the Store's.
struct SyncedRow
{
    QString sortKey; ///< "d#ID", "l#ULID", …
    QString table;   ///< "Device", "Log", …
    QJsonObject item;
    UtcMs updatedMs = 0;
    UtcMs receivedMs = 0;
};

/// The Device, Log and further tables of database sync (facts/wire.md (h)). The last writer wins by
/// `updated`; log rows are bounded for each device, the oldest go.
class SyncTable
{
public:
    static constexpr int logRowsPerDevice = 1000;
    static constexpr int otherRowsPerDevice = 200;

    explicit SyncTable(data::Database& database)
        : m_database(database)
    {
    }

    /// An older row than the one that is kept changes nothing. Errors: Refused (one row too many of
    /// a table other than Log), those of the database.
    Result<void> write(const QString& claimId, const SyncedRow& row);
    Result<void> remove(const QString& claimId, const QString& sortKey);

    /// Of one table, by sort key; the newest last, as log keys grow with time.
    Result<QList<SyncedRow>> rows(const QString& claimId, const QString& table);

    /// Of all tables, by table and sort key.
    Result<QList<SyncedRow>> all(const QString& claimId);

private:
    Result<QList<SyncedRow>> select(const QString& condition, const QVariantList& values);
    Result<void> makeRoom(const QString& claimId, const SyncedRow& row);

    data::Database& m_database;
};

/// The table of a sort key where the item does not name it.
QString tableOfSortKey(const QString& sortKey);

} // namespace ferrule::cloud
