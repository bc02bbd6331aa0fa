// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/settings_table.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

Result<qint64> SettingsTable::number(const QString& key)
{
    const auto rows = m_database.run(u"SELECT value FROM settings WHERE key = ?"_s, {key});
    if (!rows)
        return rows.error();
    return (*rows)->next() ? (*rows)->value(0).toLongLong() : 0;
}

Result<void> SettingsTable::setNumber(const QString& key, qint64 value)
{
    const auto done = m_database.run(u"INSERT INTO settings (key, value) VALUES (?, ?)"
                                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                     {key, QString::number(value)});
    return done ? Result<void>() : done.error();
}

} // namespace ferrule::cloud
