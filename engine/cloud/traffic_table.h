// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "data/database.h"
#include "traffic/meter.h"

#include <QList>
#include <QString>

namespace ferrule::cloud {

/// One stored sample. Rates are messages (of 1 KB) an hour.
struct TrafficSample
{
    UtcMs utcMs = 0;
    QString claimId; ///< empty = the pool
    int connected = 0;
    double messages = 0;
    double units = 0;
    double rate = 0;
    double limit = 0;
    double allowed = 0; ///< the line that was judged by: the limit, or its burst multiple
};

/// The samples of the past: every one for a day, the highest of each hour for a year.
class TrafficTable
{
public:
    explicit TrafficTable(data::Database& database)
        : m_database(database)
    {
    }

    /// Adds the pool's sample and those of the devices that sent something.
    Result<void> add(const traffic::Measurement& measurement, UtcMs now);

    /// Samples of a device (empty = the pool) from `since` on, oldest first.
    Result<QList<TrafficSample>> since(const QString& claimId, UtcMs since);

    /// Thins out what is older than a day, drops what is older than a year.
    Result<void> thin(UtcMs now);

private:
    data::Database& m_database;
};

} // namespace ferrule::cloud
