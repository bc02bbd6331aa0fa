// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/sync_table.h"

#include "data/transaction.h"
#include "words/phrase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

QString tableOfSortKey(const QString& sortKey)
{
    if (sortKey.startsWith("d#"_L1))
        return u"Device"_s;
    if (sortKey.startsWith("l#"_L1))
        return u"Log"_s;
    if (sortKey.startsWith("command#"_L1))
        return u"Command"_s;
    return sortKey.section(u'#', 0, 0);
}

Result<void> SyncTable::write(const QString& claimId, const SyncedRow& row)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const Result<void> room = makeRoom(claimId, row); !room)
        return room;
    const QString item = QString::fromUtf8(QJsonDocument(row.item).toJson(QJsonDocument::Compact));
    const auto written = m_database.run(
        u"INSERT INTO synced_row (claim_id, sort_key, table_name, item, updated_ms, received_ms)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (claim_id, sort_key) DO UPDATE SET"
        " table_name = excluded.table_name, item = excluded.item,"
        " updated_ms = excluded.updated_ms, received_ms = excluded.received_ms"
        " WHERE synced_row.updated_ms <= excluded.updated_ms"_s,
        {claimId, row.sortKey, row.table, item, qint64(row.updatedMs), qint64(row.receivedMs)});
    if (!written)
        return written.error();
    return transaction.commit();
}

Result<void> SyncTable::makeRoom(const QString& claimId, const SyncedRow& row)
{
    const auto counted =
        m_database.run(u"SELECT COUNT(*) FROM synced_row WHERE claim_id = ? AND table_name = ?"
                       " AND sort_key <> ?"_s,
                       {claimId, row.table, row.sortKey});
    if (!counted)
        return counted.error();
    const int count = (*counted)->next() ? (*counted)->value(0).toInt() : 0;
    if (row.table == "Log"_L1) {
        if (count < logRowsPerDevice)
            return {};
        const auto dropped = m_database.run(
            u"DELETE FROM synced_row WHERE claim_id = ? AND table_name = 'Log' AND sort_key ="
            " (SELECT MIN(sort_key) FROM synced_row WHERE claim_id = ? AND table_name = 'Log')"_s,
            {claimId, claimId});
        return dropped ? Result<void>() : dropped.error();
    }
    if (count < otherRowsPerDevice)
        return {};
    Error error;
    error.kind = ErrorKind::Refused;
    error.what = phrase("cloud", "A row of the table %1 is not kept.").arg(row.table.left(40));
    error.measured = phrase("cloud", "%1 rows of this device").arg(count);
    error.expected = phrase("cloud", "at most %1").arg(otherRowsPerDevice);
    return error;
}

Result<void> SyncTable::remove(const QString& claimId, const QString& sortKey)
{
    const auto removed = m_database.run(
        u"DELETE FROM synced_row WHERE claim_id = ? AND sort_key = ?"_s, {claimId, sortKey});
    return removed ? Result<void>() : removed.error();
}

Result<QList<SyncedRow>> SyncTable::rows(const QString& claimId, const QString& table)
{
    return select(u"claim_id = ? AND table_name = ?"_s, {claimId, table});
}

Result<QList<SyncedRow>> SyncTable::all(const QString& claimId)
{
    return select(u"claim_id = ?"_s, {claimId});
}

Result<QList<SyncedRow>> SyncTable::select(const QString& condition, const QVariantList& values)
{
    const auto rows = m_database.run(
        u"SELECT sort_key, table_name, item, updated_ms, received_ms FROM synced_row WHERE %1"
        " ORDER BY table_name, sort_key"_s.arg(condition),
        values);
    if (!rows)
        return rows.error();
    QList<SyncedRow> all;
    for (QSqlQuery& row = **rows; row.next();) {
        SyncedRow synced;
        synced.sortKey = row.value(0).toString();
        synced.table = row.value(1).toString();
        synced.item = QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object();
        synced.updatedMs = row.value(3).toLongLong();
        synced.receivedMs = row.value(4).toLongLong();
        all.append(synced);
    }
    return all;
}

} // namespace ferrule::cloud
