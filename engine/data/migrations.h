// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace ferrule::data {

/// One step of the schema. A migration that was released is never edited: add the next one.
struct Migration
{
    int number;
    QStringList statements; ///< in SQLite's words; Backend::translate() has PostgreSQL's
};

/// All migrations, oldest first, numbered from 1 without gaps.
const std::vector<Migration>& migrations();

} // namespace ferrule::data
