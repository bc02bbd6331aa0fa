// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_table.h"

#include "data/transaction.h"
#include "words/phrase.h"

namespace ferrule::store {

namespace {

// Lists the columns in the order of Column.
#define FERRULE_ITEM_COLUMNS                                                                       \
    "claim_id, key, type, value, reported_type, reported, state, revision, updated_ms, "           \
    "updated_by, asked_ms, acknowledged_ms, reported_ms, finding, sent_ms, expires_ms"

enum Column {
    ClaimId,
    Key,
    ValueType,
    ValueText,
    ReportedType,
    ReportedText,
    ItemState,
    Revision,
    UpdatedMs,
    UpdatedBy,
    AskedMs,
    AcknowledgedMs,
    ReportedMs,
    Finding,
    SentMs,
    ExpiresMs,
};

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Error senseless(std::string_view key, std::string measured)
{
    Error error;
    error.kind = ErrorKind::Database;
    error.what = phrase("store", "The stored item %1 makes no sense").arg(std::string(key));
    error.measured = std::move(measured);
    error.cause = phrase("store", "Another program wrote to the database, or the file is damaged.");
    error.remedy = phrase("store", "Remove the item and set it again.");
    return error;
}

Result<Value> readValue(const QVariant& type, const QVariant& text, std::string_view key)
{
    const int number = type.toInt();
    if (number < 0 || number > static_cast<int>(Type::Json))
        return senseless(key, phrase("store", "a type that is not known"));
    Result<Value> value = Value::parse(static_cast<Type>(number), text.toString().toStdString());
    if (!value)
        return senseless(key, phrase("store", "a value that is not of its type"));
    return value;
}

Result<Item> readItem(const QSqlQuery& row)
{
    Item item;
    item.key = row.value(Key).toString().toStdString();
    Result<Value> value = readValue(row.value(ValueType), row.value(ValueText), item.key);
    if (!value)
        return value.error();
    item.value = std::move(*value);
    if (!row.value(ReportedType).isNull()) {
        Result<Value> reported =
            readValue(row.value(ReportedType), row.value(ReportedText), item.key);
        if (!reported)
            return reported.error();
        item.reported = std::move(*reported);
    }
    const int state = row.value(ItemState).toInt();
    if (state < 0 || state > static_cast<int>(State::Conflict))
        return senseless(item.key, phrase("store", "a state that is not known"));
    item.state = static_cast<State>(state);
    item.revision = row.value(Revision).toLongLong();
    item.updatedMs = row.value(UpdatedMs).toLongLong();
    item.updatedBy = row.value(UpdatedBy).toString().toStdString();
    item.askedMs = row.value(AskedMs).toLongLong();
    item.acknowledgedMs = row.value(AcknowledgedMs).toLongLong();
    item.reportedMs = row.value(ReportedMs).toLongLong();
    item.finding = row.value(Finding).toString().toStdString();
    item.sentMs = row.value(SentMs).toLongLong();
    item.expiresMs = row.value(ExpiresMs).toLongLong();
    return item;
}

QVariantList columns(const QString& claimId, const Item& item)
{
    QVariant reportedType;
    QVariant reported;
    if (item.reported) {
        reportedType = static_cast<int>(item.reported->type());
        reported = text(item.reported->text());
    }
    return {claimId,
            text(item.key),
            static_cast<int>(item.value.type()),
            text(item.value.text()),
            reportedType,
            reported,
            static_cast<int>(item.state),
            qint64(item.revision),
            qint64(item.updatedMs),
            text(item.updatedBy),
            qint64(item.askedMs),
            qint64(item.acknowledgedMs),
            qint64(item.reportedMs),
            text(item.finding),
            qint64(item.sentMs),
            qint64(item.expiresMs)};
}

} // namespace

Result<std::optional<Item>> StoreTable::find(const QString& claimId, std::string_view key)
{
    Result<QSqlQuery*> rows =
        m_database.run(QStringLiteral("SELECT " FERRULE_ITEM_COLUMNS
                                      " FROM store_item WHERE claim_id = ? AND key = ?"),
                       {claimId, text(key)});
    if (!rows)
        return rows.error();
    if (!(*rows)->next())
        return std::optional<Item>();
    Result<Item> item = readItem(**rows);
    if (!item)
        return item.error();
    return std::optional<Item>(std::move(*item));
}

Result<std::vector<Item>> StoreTable::list(const QString& claimId)
{
    Result<QSqlQuery*> rows =
        m_database.run(QStringLiteral("SELECT " FERRULE_ITEM_COLUMNS
                                      " FROM store_item WHERE claim_id = ? ORDER BY key"),
                       {claimId});
    if (!rows)
        return rows.error();
    std::vector<Item> items;
    while ((*rows)->next()) {
        Result<Item> item = readItem(**rows);
        if (!item)
            return item.error();
        items.push_back(std::move(*item));
    }
    return items;
}

Result<std::vector<DeviceItem>> StoreTable::load()
{
    Result<QSqlQuery*> rows = m_database.run(
        QStringLiteral("SELECT " FERRULE_ITEM_COLUMNS " FROM store_item ORDER BY claim_id, key"));
    if (!rows)
        return rows.error();
    std::vector<DeviceItem> items;
    while ((*rows)->next()) {
        Result<Item> item = readItem(**rows);
        if (!item)
            return item.error();
        items.push_back({(*rows)->value(ClaimId).toString(), std::move(*item)});
    }
    return items;
}

Result<void> StoreTable::write(const std::vector<Change>& changes)
{
    if (changes.empty())
        return {};
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const Change& change : changes)
        if (const Result<void> written = writeOne(change); !written)
            return written;
    return transaction.commit();
}

Result<void> StoreTable::writeOne(const Change& change)
{
    Result<std::optional<Item>> before = find(change.claimId, change.key);
    if (!before)
        return before.error();
    if (!change.item && !*before)
        return {};

    Result<QSqlQuery*> written =
        change.item
            ? m_database.run(
                  QStringLiteral("INSERT INTO store_item (" FERRULE_ITEM_COLUMNS
                                 ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                 "ON CONFLICT (claim_id, key) DO UPDATE SET "
                                 "type = excluded.type, value = excluded.value, "
                                 "reported_type = excluded.reported_type, "
                                 "reported = excluded.reported, state = excluded.state, "
                                 "revision = excluded.revision, updated_ms = excluded.updated_ms, "
                                 "updated_by = excluded.updated_by, asked_ms = excluded.asked_ms, "
                                 "acknowledged_ms = excluded.acknowledged_ms, "
                                 "reported_ms = excluded.reported_ms, finding = excluded.finding, "
                                 "sent_ms = excluded.sent_ms, expires_ms = excluded.expires_ms"),
                  columns(change.claimId, *change.item))
            : m_database.run(
                  QStringLiteral("DELETE FROM store_item WHERE claim_id = ? AND key = ?"),
                  {change.claimId, text(change.key)});
    if (!written)
        return written.error();

    const bool sameValue = change.item && *before && (*before)->value == change.item->value &&
                           (*before)->revision == change.item->revision;
    if (sameValue)
        return {};
    QVariant type;
    QVariant value;
    if (change.item) {
        type = static_cast<int>(change.item->value.type());
        value = text(change.item->value.text());
    }
    // A removal is one more revision of the item that it ends.
    const std::int64_t revision = change.item ? change.item->revision : (*before)->revision + 1;
    const QVariantList entry{change.claimId,
                             text(change.key),
                             qint64(revision),
                             qint64(change.utcMs),
                             text(change.by),
                             type,
                             value};
    Result<QSqlQuery*> added =
        m_database.run(QStringLiteral("INSERT INTO store_history "
                                      "(claim_id, key, revision, utc_ms, by_whom, type, value) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                       entry);
    if (!added)
        return added.error();
    return {};
}

Result<std::vector<HistoryEntry>> StoreTable::history(const QString& claimId, std::string_view key,
                                                      int limit)
{
    Result<QSqlQuery*> rows =
        m_database.run(QStringLiteral("SELECT revision, utc_ms, by_whom, type, value "
                                      "FROM store_history WHERE claim_id = ? AND key = ? "
                                      "ORDER BY id DESC LIMIT ?"),
                       {claimId, text(key), limit});
    if (!rows)
        return rows.error();
    std::vector<HistoryEntry> entries;
    while ((*rows)->next()) {
        HistoryEntry entry;
        entry.revision = (*rows)->value(0).toLongLong();
        entry.utcMs = (*rows)->value(1).toLongLong();
        entry.by = (*rows)->value(2).toString().toStdString();
        if (!(*rows)->value(3).isNull()) {
            Result<Value> value = readValue((*rows)->value(3), (*rows)->value(4), key);
            if (!value)
                return value.error();
            entry.value = std::move(*value);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<StoreTable::Removal>> StoreTable::removedSince(const QString& claimId,
                                                                  UtcMs since)
{
    Result<QSqlQuery*> rows = m_database.run(
        QStringLiteral("SELECT h.key, MAX(h.utc_ms) FROM store_history h WHERE h.claim_id = ? "
                       "AND h.type IS NULL AND h.by_whom <> ? AND h.utc_ms > ? "
                       "AND NOT EXISTS (SELECT 1 FROM store_item i WHERE i.claim_id = h.claim_id "
                       "AND i.key = h.key) GROUP BY h.key ORDER BY h.key"),
        {claimId, text(byDevice), qint64(since)});
    if (!rows)
        return rows.error();
    std::vector<Removal> removals;
    while ((*rows)->next())
        removals.push_back(
            {(*rows)->value(0).toString().toStdString(), (*rows)->value(1).toLongLong()});
    return removals;
}

Result<std::vector<DeviceItem>> StoreTable::expired(UtcMs now)
{
    Result<QSqlQuery*> rows =
        m_database.run(QStringLiteral("SELECT " FERRULE_ITEM_COLUMNS
                                      " FROM store_item WHERE expires_ms > 0 AND expires_ms <= ?"),
                       {qint64(now)});
    if (!rows)
        return rows.error();
    std::vector<DeviceItem> items;
    while ((*rows)->next()) {
        Result<Item> item = readItem(**rows);
        if (!item)
            return item.error();
        items.push_back({(*rows)->value(ClaimId).toString(), std::move(*item)});
    }
    return items;
}

Result<UtcMs> StoreTable::nextExpiry()
{
    Result<QSqlQuery*> rows = m_database.run(
        QStringLiteral("SELECT MIN(expires_ms) FROM store_item WHERE expires_ms > 0"));
    if (!rows)
        return rows.error();
    return (*rows)->next() ? UtcMs((*rows)->value(0).toLongLong()) : UtcMs(0);
}

Result<void> StoreTable::removeDevice(const QString& claimId)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString& statement :
         {QStringLiteral("DELETE FROM store_item WHERE claim_id = ?"),
          QStringLiteral("DELETE FROM store_history WHERE claim_id = ?")}) {
        Result<QSqlQuery*> removed = m_database.run(statement, {claimId});
        if (!removed)
            return removed.error();
    }
    return transaction.commit();
}

} // namespace ferrule::store
