// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/location.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace ferrule::data {

class AnswerWatch;
class Backend;

/// The one database of a home: opened, migrated, transacted. Lives on the thread that opened it.
///
/// A SQLite file, or a schema of a PostgreSQL server: both have the same tables and take the same
/// SQL, which is SQLite's as far as PostgreSQL knows it as well (`INSERT … ON CONFLICT`, `rowid` in
/// every table, text in the order of its bytes; no `INSERT OR`, no integers as conditions). Values
/// are bound, never pasted into the SQL. Text is UTF-8, times are milliseconds since 1970-01-01
/// UTC, booleans are 0 and 1.
///
/// A server that goes away costs an error (LinkLost) and the transaction that was under way, of
/// which it keeps nothing; the connection is made anew when it is next wanted. While a server
/// cannot be reached, at most a tenth of the time goes into trying, up to 5 s at once. One that
/// hangs is given Server::timeoutS for a statement, and then counts as gone away.
class Database
{
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens it and brings its tables up to date. A SQLite file is made where it is missing (for
    /// its owner only; WAL, synchronous NORMAL, foreign keys, 5 s busy timeout), on a server the
    /// schema. What is corrupt, read-only or of a newer program is left as it is. Errors:
    /// PermissionDenied (not writable), Io (disk full), Database (corrupt, not a database),
    /// Unsupported (newer schema), Busy (locked by another program); of a server besides: LinkLost
    /// (not reached), Refused (login), Tls, InvalidArgument (see validate()), NotFound (no driver).
    Result<void> open(const Location& location);
    void close();
    /// Whether it can be asked; false as well after a server went away.
    bool isOpen() const;

    /// Makes this the only one that holds a server's schema, until it is closed: a second program
    /// that runs a cloud on it would undo what this one has begun. Others may still open and write
    /// it. Nothing to do for a file, whose home is locked. Errors: Busy (another one holds it).
    Result<void> hold();

    /// Number of the newest migration that was applied; 0 = none.
    Result<int> schemaVersion();

    /// Prepares, binds and runs one statement. Statements are prepared once and kept: the answer is
    /// good until the same text is run again, the database is closed, or the connection was made
    /// anew twice. One that fails within a
    /// transaction spoils it: only a roll-back can end it. Errors: Database, Io, PermissionDenied,
    /// Busy, LinkLost, InvalidArgument (a text that cannot be kept).
    Result<QSqlQuery*> run(const QString& sql, const QVariantList& values = {});

    /// Has the rows that come next numbered from `next` on, in a table that was filled with numbers
    /// of their own. Errors as run().
    Result<void> numberOn(const QString& table, const QString& column, qint64 next);

    /// See Transaction, which cannot forget to end.
    Result<void> begin();
    Result<void> commit();
    void rollback();

private:
    struct Connection
    {
        Connection(const QString& driver);
        ~Connection();
        QString name;
        QSqlDatabase database;
        std::unique_ptr<AnswerWatch> watch;
        std::unordered_map<QString, QSqlQuery> prepared;
    };

    Result<void> connect();
    Result<void> ready();
    Result<void> migrate();
    Result<void> limit(bool opening);
    std::chrono::milliseconds patience() const;
    Error explain(const QSqlError& sql, const QString& what) const;
    Result<void> execute(const QString& statement, const QString& failure);
    Result<void> takeHold();
    Result<void> beginOnce();
    Result<QSqlQuery*> runOnce(const QString& sql, const QVariantList& values);
    Result<QSqlQuery*> prepared(const QString& sql);

    std::unique_ptr<Backend> m_backend; ///< none while closed
    std::unique_ptr<Connection> m_connection;
    /// The one that was lost last, for what it has read and somebody may still look at.
    std::unique_ptr<Connection> m_previous;
    Error m_lost;           ///< why the last one could not be made
    QDeadlineTimer m_pause; ///< none is tried until it is over
    bool m_opening = false; ///< migrations are given more time than the work
    bool m_held = false;    ///< hold() is to be kept over a lost connection
    int m_depth = 0;
    bool m_spoilt = false; ///< a nested transaction was rolled back, or a statement failed
};

} // namespace ferrule::data
