// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/location.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <chrono>
#include <memory>

namespace ferrule::data {

/// All that differs between SQLite and PostgreSQL: how a connection is made, what a transaction
/// begins with, how a table is written down, and what an error means. Keeps no state.
class Backend
{
public:
    enum class During { Opening, Work };

    virtual ~Backend() = default;

    virtual QString driver() const = 0; ///< Qt's name of it, "QSQLITE"

    /// Makes ready what a connection needs, and tells the connection where to go; opens nothing.
    virtual Result<void> prepare(QSqlDatabase& connection) const = 0;

    /// To be run each time that a connection was opened.
    virtual QStringList settings() const = 0;

    /// To be run before the migrations, and before the work that follows: how long a statement may
    /// take and wait for others.
    virtual QStringList limits(During during) const = 0;

    /// How long a statement may go without any answer until the connection is broken off, which
    /// ends a wait that those limits cannot; 0 = for ever.
    virtual std::chrono::milliseconds patience(During during) const = 0;

    /// What an open connection speaks through; -1 = nothing, or it is not known.
    virtual int socket(const QSqlDatabase& connection) const = 0;

    /// What a connection that was broken off by us says instead of its own error.
    virtual Error noAnswer(const QString& what, During during) const = 0;

    /// To be run as a transaction begins. From then on nobody else writes, so that a transaction
    /// does not fail in its middle because somebody else began to.
    virtual QStringList begin() const = 0;

    /// To be run before the first migration, within its transaction.
    virtual QStringList makeRoom() const = 0;

    /// Answers 1 where this connection is now the only one that holds the database for itself, 0
    /// where another one is; empty where a lock of the folder sees to that.
    virtual QString hold() const = 0;

    /// A statement of a migration, which is written for SQLite, in the words of this one.
    virtual QString translate(const QString& statement) const = 0;

    /// Has the numbers of rows that come next begin at `next`, after rows were written with numbers
    /// of their own; empty where that needs no telling.
    virtual QString numberOn(const QString& table, const QString& column, qint64 next) const = 0;

    /// Whether a statement can be prepared; one that cannot takes no values either.
    virtual bool prepares(const QString& statement) const = 0;

    /// Whether a result must be held whole, since another statement would cut it off.
    virtual bool holdsResults() const = 0;

    /// Whether a text can be kept as it is. Errors: InvalidArgument.
    virtual Result<void> accepts(const QString& text) const = 0;

    virtual Error explain(const QSqlError& sql, const QString& what, During during) const = 0;
};

std::unique_ptr<Backend> makeSqlite(const QString& path);
std::unique_ptr<Backend> makePostgresql(const Server& server);

} // namespace ferrule::data
