// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/database.h"
#include "store/core/item.h"

#include <QString>

#include <vector>

namespace ferrule::store {

/// One value that a key had, newest first in a history.
struct HistoryEntry
{
    std::int64_t revision = 0;
    UtcMs utcMs = 0;
    std::string by;
    std::optional<Value> value; ///< absent = it was removed
};

struct DeviceItem
{
    QString claimId;
    Item item;
};

/// A write of one item, or its removal.
struct Change
{
    QString claimId;
    std::string key;
    std::optional<Item> item; ///< absent = remove
    UtcMs utcMs = 0;
    std::string by;
};

/// The Store's two tables, which the migrations of `data` make:
///
///   store_item(claim_id TEXT, key TEXT, type INTEGER, value TEXT, reported_type INTEGER NULL,
///              reported TEXT NULL, state INTEGER, revision INTEGER, updated_ms INTEGER,
///              updated_by TEXT, asked_ms INTEGER, acknowledged_ms INTEGER, reported_ms INTEGER,
///              finding TEXT, sent_ms INTEGER, expires_ms INTEGER, PRIMARY KEY (claim_id, key))
///   store_history(id INTEGER PRIMARY KEY, claim_id TEXT, key TEXT, revision INTEGER,
///                 utc_ms INTEGER, by_whom TEXT, type INTEGER NULL, value TEXT NULL)
///                 with an index on (claim_id, key, id)
///
/// All errors are those of data::Database; a row that makes no sense is a Database error too.
class StoreTable
{
public:
    explicit StoreTable(data::Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Item>> find(const QString& claimId, std::string_view key);

    /// One device's items by key.
    Result<std::vector<Item>> list(const QString& claimId);

    /// Everything, by claim ID and key: what a starting cloud loads.
    Result<std::vector<DeviceItem>> load();

    /// Writes all of it in one transaction, or nothing. A change of value (or a removal) is added
    /// to the history; one that only moves the state is not.
    Result<void> write(const std::vector<Change>& changes);

    /// The newest `limit` entries of a key's history.
    Result<std::vector<HistoryEntry>> history(const QString& claimId, std::string_view key,
                                              int limit = 100);

    /// Keys that were removed after `since` by somebody other than the device, and are not there
    /// now, with the time of their removal.
    struct Removal
    {
        std::string key;
        UtcMs utcMs = 0;
    };
    Result<std::vector<Removal>> removedSince(const QString& claimId, UtcMs since);

    /// Items whose expiry is over at `now`.
    Result<std::vector<DeviceItem>> expired(UtcMs now);
    /// When the next one expires; 0 = none does.
    Result<UtcMs> nextExpiry();

    /// Forgets a device's items and their history.
    Result<void> removeDevice(const QString& claimId);

private:
    Result<void> writeOne(const Change& change);

    data::Database& m_database;
};

} // namespace ferrule::store
