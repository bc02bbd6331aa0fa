// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <unordered_map>

namespace ferrule::data {

/// The one database of a home: opened, migrated, transacted. Lives on the thread that opened it.
///
/// Values of the running queries are bound, never pasted into the SQL. Text is UTF-8, times are
/// milliseconds since 1970-01-01 UTC, booleans are 0 and 1.
class Database
{
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens or creates the SQLite file (for its owner only; WAL, synchronous NORMAL, foreign keys, 5 s busy timeout)
    /// and brings its tables up to date. A file that is corrupt, read-only or of a newer program is
    /// left as it is. Errors: PermissionDenied (folder or file not writable), Io (disk full),
    /// Database (corrupt, not a database), Unsupported (newer schema), Busy (locked by another
    /// program).
    Result<void> open(const QString& path);
    void close();
    bool isOpen() const;
    QString path() const { return m_path; }

    /// Number of the newest migration that was applied; 0 = none.
    Result<int> schemaVersion();

    /// Prepares, binds and runs one statement. Statements are prepared once and kept: the answer is
    /// good until the same text is run again or the database is closed. Errors: Database, Io,
    /// PermissionDenied, Busy.
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values = {});

    /// See Transaction, which cannot forget to end.
    Result<void> begin();
    Result<void> commit();
    void rollback();

private:
    Result<void> configure();
    Result<void> migrate();

    QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    int m_depth = 0;
    bool m_spoilt = false; ///< a nested transaction was rolled back
};

} // namespace ferrule::data
