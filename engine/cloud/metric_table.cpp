// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/metric_table.h"

#include "data/transaction.h"
#include "words/phrase.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr UtcMs minuteMs = 60'000;
constexpr UtcMs yearMs = 365LL * 24 * 3600 * 1000;

UtcMs minuteOf(UtcMs time)
{
    return time / minuteMs * minuteMs;
}

} // namespace

std::optional<Statistic> statisticFromName(const QString& name)
{
    if (name.isEmpty() || name == "avg"_L1)
        return Statistic::Average;
    if (name == "sum"_L1)
        return Statistic::Sum;
    if (name == "min"_L1)
        return Statistic::Least;
    if (name == "max"_L1)
        return Statistic::Most;
    if (name == "count"_L1)
        return Statistic::Samples;
    if (name == "current"_L1)
        return Statistic::Newest;
    return std::nullopt;
}

Result<void> MetricTable::add(const QString& claimId, const QString& metric, double value,
                              UtcMs now)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto updated = m_database.run(
        u"UPDATE metric_minute SET samples = samples + 1, total = total + ?,"
        " least = CASE WHEN ? < least THEN ? ELSE least END,"
        " most = CASE WHEN ? > most THEN ? ELSE most END, newest = ?"
        " WHERE claim_id = ? AND metric = ? AND minute_ms = ?"_s,
        {value, value, value, value, value, value, claimId, metric, qint64(minuteOf(now))});
    if (!updated)
        return updated.error();
    if ((*updated)->numRowsAffected() > 0)
        return transaction.commit();
    const auto names =
        m_database.run(u"SELECT COUNT(DISTINCT metric) FROM metric_minute WHERE claim_id = ?"
                       " AND metric <> ?"_s,
                       {claimId, metric});
    if (!names)
        return names.error();
    if ((*names)->next() && (*names)->value(0).toInt() >= metricsPerDevice) {
        Error error;
        error.kind = ErrorKind::Refused;
        error.what = phrase("cloud", "The metric %1 is not kept.").arg(metric.left(40));
        error.expected = phrase("cloud", "at most %1 metrics of a device").arg(metricsPerDevice);
        return error;
    }
    const auto added =
        m_database.run(u"INSERT INTO metric_minute (claim_id, metric, minute_ms, samples, total,"
                       " least, most, newest) VALUES (?, ?, ?, 1, ?, ?, ?, ?)"_s,
                       {claimId, metric, qint64(minuteOf(now)), value, value, value, value});
    if (!added)
        return added.error();
    return transaction.commit();
}

Result<std::optional<double>> MetricTable::statistic(const QString& claimId, const QString& metric,
                                                     Statistic statistic, qint64 periodMs,
                                                     UtcMs now)
{
    const UtcMs since = minuteOf(now - std::max<qint64>(periodMs, 0));
    const QVariantList which{claimId, metric, qint64(since)};
    const auto rows =
        statistic == Statistic::Newest
            ? m_database.run(u"SELECT samples, total, least, most, newest FROM metric_minute"
                             " WHERE claim_id = ? AND metric = ? AND minute_ms >= ?"
                             " ORDER BY minute_ms DESC LIMIT 1"_s,
                             which)
            : m_database.run(u"SELECT SUM(samples), SUM(total), MIN(least), MAX(most)"
                             " FROM metric_minute"
                             " WHERE claim_id = ? AND metric = ? AND minute_ms >= ?"_s,
                             which);
    if (!rows)
        return rows.error();
    QSqlQuery& row = **rows;
    if (!row.next() || row.value(0).toLongLong() == 0)
        return std::optional<double>();
    const double samples = row.value(0).toDouble();
    const double total = row.value(1).toDouble();
    switch (statistic) {
    case Statistic::Average:
        return std::optional(total / samples);
    case Statistic::Sum:
        return std::optional(total);
    case Statistic::Least:
        return std::optional(row.value(2).toDouble());
    case Statistic::Most:
        return std::optional(row.value(3).toDouble());
    case Statistic::Samples:
        return std::optional(samples);
    case Statistic::Newest:
        break;
    }
    return std::optional(row.value(4).toDouble());
}

Result<void> MetricTable::thin(UtcMs now)
{
    const auto dropped =
        m_database.run(u"DELETE FROM metric_minute WHERE minute_ms < ?"_s, {qint64(now - yearMs)});
    return dropped ? Result<void>() : dropped.error();
}

} // namespace ferrule::cloud
