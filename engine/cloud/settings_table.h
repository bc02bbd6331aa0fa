// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/database.h"

#include <QString>

namespace ferrule::cloud {

/// The cloud's own few facts that must survive a restart: ports, the number of the revocation list.
class SettingsTable
{
public:
    explicit SettingsTable(data::Database& database)
        : m_database(database)
    {
    }

    /// 0 where it was never set.
    Result<qint64> number(const QString& key);
    Result<void> setNumber(const QString& key, qint64 value);

private:
    data::Database& m_database;
};

} // namespace ferrule::cloud
