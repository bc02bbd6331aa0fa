// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "data/database.h"

#include <QString>

#include <optional>

namespace ferrule::cloud {

enum class Statistic { Average, Sum, Least, Most, Samples, Newest };

/// "avg", "sum", "min", "max", "count", "current" as agents ask for them; absent for another word.
std::optional<Statistic> statisticFromName(const QString& name);

/// What devices measure, by the minute: count, sum, extremes. The size is bounded: the values of a
/// minute are one row, minutes older than a year go, and a device has `metricsPerDevice` names.
class MetricTable
{
public:
    static constexpr int metricsPerDevice = 200;

    explicit MetricTable(data::Database& database)
        : m_database(database)
    {
    }

    /// Errors: Refused (one metric too many), those of the database.
    Result<void> add(const QString& claimId, const QString& metric, double value, UtcMs now);

    /// Over the minutes that `periodMs` before `now` touches; absent where there is no sample.
    Result<std::optional<double>> statistic(const QString& claimId, const QString& metric,
                                            Statistic statistic, qint64 periodMs, UtcMs now);

    /// Drops what is older than a year.
    Result<void> thin(UtcMs now);

private:
    data::Database& m_database;
};

} // namespace ferrule::cloud
