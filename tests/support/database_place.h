// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/location.h"

namespace ferrule::test {

/// Whether the databases of this run are PostgreSQL's, which FERRULE_TEST_DATABASE=postgresql asks
/// for; see ferrule_test(BOTH_DATABASES).
bool onPostgresql();

/// The database that belongs to a folder: its test.db, or a schema of the one server that this run
/// starts for itself. The same folder has the same one, as often as it is opened.
data::Location databaseIn(const QString& folder);

/// Has a cloud whose home is the folder keep its registry in databaseIn(folder).
void placeRegistry(const QString& folder);

/// Waits until nobody else is connected to the server: what a process that was killed had sent is
/// done by then. At once on SQLite, whose writes end with their process.
void waitForOthersToLeave();

} // namespace ferrule::test
