// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <variant>

namespace ferrule::data {

/// A PostgreSQL server, and where in it the tables are.
struct Server
{
    QString host; ///< a name, an address, or the folder of a local socket ("/run/postgresql")
    quint16 port = 5432; ///< 1 to 65535
    QString database;    ///< exists already; nothing of ours makes or drops databases
    QString user;
    QString password; ///< empty = as libpq finds one (~/.pgpass, PGPASSWORD), or none
    /// How TLS is used, in libpq's words for sslmode: disable, prefer, require, verify-ca,
    /// verify-full. Empty = prefer on this machine, verify-full elsewhere.
    QString tls;
    int timeoutS = 10;     ///< how long it may take to answer a statement, 1 to 300 s
    QString authorityFile; ///< PEM of who signed the server's certificate; empty = libpq's default
    QString schema =
        QStringLiteral("ferrule"); ///< made where it is missing; [a-z_][a-z0-9_]*, up to 63
};

/// Where a database is: the path of a SQLite file, or a server.
using Location = std::variant<QString, Server>;

/// For messages: the path, or "user@host:port/database, schema x". Never the password.
QString describe(const Location& location);

/// Where the database of a folder is: the server that its database.json names, or, where there is
/// no such file, its ferrule.db. The file is one JSON object with Server's fields by name
/// ("authority" for authorityFile); host, database and user must be there. Errors: InvalidArgument
/// (what is wrong with the file), PermissionDenied (unreadable; or it holds a password and others
/// may read it).
Result<Location> locationIn(const QString& folder);

/// The SQLite file of a folder, whether or not there is one.
QString sqliteFileIn(const QString& folder);

/// Whether the folder names a database at all: one of the two files is there.
bool hasDatabase(const QString& folder);

/// Whether a server is named well enough to be asked. Errors: InvalidArgument.
Result<void> validate(const Server& server);

} // namespace ferrule::data
