// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/audit_trail.h"

#include "cloud/device_row.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

Result<QList<AuditEntry>> entriesOf(QSqlQuery& row)
{
    QList<AuditEntry> entries;
    while (row.next()) {
        AuditEntry entry;
        entry.utcMs = row.value(0).toLongLong();
        entry.claimId = row.value(1).toString();
        entry.action = row.value(2).toString();
        entry.by = row.value(3).toString();
        entry.why = row.value(4).toString();
        entry.figures = row.value(5).toString();
        entries.append(entry);
    }
    return entries;
}

} // namespace

Result<void> AuditTrail::add(const QString& claimId, const QString& action, const QString& by,
                             const EnforcementReason& why)
{
    const auto added =
        m_database.run(u"INSERT INTO audit_trail (utc_ms, claim_id, action, done_by, why, figures)"
                       " VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {qint64(m_clock.utcMs()), textOrEmpty(claimId), action, textOrEmpty(by),
                        textOrEmpty(why.text), textOrEmpty(why.figures)});
    return added ? Result<void>() : added.error();
}

Result<QList<AuditEntry>> AuditTrail::since(UtcMs utcMs)
{
    const auto rows = m_database.run(u"SELECT utc_ms, claim_id, action, done_by, why, figures"
                                     " FROM audit_trail WHERE utc_ms >= ? ORDER BY utc_ms"_s,
                                     {qint64(utcMs)});
    return rows ? entriesOf(**rows) : Result<QList<AuditEntry>>(rows.error());
}

Result<QList<AuditEntry>> AuditTrail::newest(const QString& claimId, int limit)
{
    const auto rows =
        m_database.run(u"SELECT utc_ms, claim_id, action, done_by, why, figures FROM audit_trail"
                       " WHERE ? = '' OR claim_id = ? ORDER BY utc_ms DESC, rowid DESC LIMIT ?"_s,
                       {textOrEmpty(claimId), claimId, limit});
    return rows ? entriesOf(**rows) : Result<QList<AuditEntry>>(rows.error());
}

} // namespace ferrule::cloud
