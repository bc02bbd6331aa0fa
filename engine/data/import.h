// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/location.h"

#include <QString>

namespace ferrule::data {

class Database;

/// What was copied into a database.
struct Imported
{
    int tables = 0; ///< with at least one row
    qint64 rows = 0;
};

/// Copies all tables of a SQLite file, which it brings up to date first, into an open database that
/// holds nothing yet, in one transaction: all of it or none. Rows keep their numbers. Errors: those
/// of opening the file and of writing; Refused (the database holds rows already).
Result<Imported> importFile(Database& target, const QString& file);

/// Opens the database of a folder (see locationIn()). A server that is empty is given what the
/// folder's ferrule.db holds, once: from then on the server has the rows, and the file stays behind
/// as the copy that it is. Answers what was copied, which is nothing as a rule.
Result<Imported> openIn(const QString& folder, Database& database);

} // namespace ferrule::data
