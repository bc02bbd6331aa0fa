// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/traffic_table.h"

#include "data/transaction.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

constexpr UtcMs dayMs = 24LL * 3600 * 1000;
constexpr UtcMs hourMs = 3600LL * 1000;

} // namespace

Result<void> TrafficTable::add(const traffic::Measurement& measurement, UtcMs now)
{
    data::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    // Two measurements in one millisecond, or after a clock was set back: the newer one stands.
    const QString insert =
        u"INSERT INTO traffic_samples"
        " (claim_id, utc_ms, connected, messages, units, rate, rate_limit, allowed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (claim_id, utc_ms) DO UPDATE SET"
        " connected = excluded.connected, messages = excluded.messages, units = excluded.units,"
        " rate = excluded.rate, rate_limit = excluded.rate_limit, allowed = excluded.allowed"_s;
    const auto pool = m_database.run(
        insert, {u""_s, qint64(now), measurement.connected, measurement.messages, measurement.units,
                 measurement.rate, measurement.limit, measurement.allowed});
    if (!pool)
        return pool.error();
    for (const traffic::DeviceMeasure& device : measurement.devices) {
        if (device.messages <= 0)
            continue;
        const auto row = m_database.run(
            insert, {QString::fromStdString(device.device), qint64(now), device.connected ? 1 : 0,
                     device.messages, device.units, device.rate, device.limit, device.allowed});
        if (!row)
            return row.error();
    }
    return transaction.commit();
}

Result<QList<TrafficSample>> TrafficTable::since(const QString& claimId, UtcMs since)
{
    const auto rows =
        m_database.run(u"SELECT utc_ms, connected, messages, units, rate, rate_limit, allowed"
                       " FROM traffic_samples WHERE claim_id = ? AND utc_ms >= ? ORDER BY utc_ms"_s,
                       {claimId.isNull() ? u""_s : claimId, qint64(since)});
    if (!rows)
        return rows.error();
    QList<TrafficSample> samples;
    for (QSqlQuery& row = **rows; row.next();) {
        TrafficSample sample;
        sample.utcMs = row.value(0).toLongLong();
        sample.claimId = claimId;
        sample.connected = row.value(1).toInt();
        sample.messages = row.value(2).toDouble();
        sample.units = row.value(3).toDouble();
        sample.rate = row.value(4).toDouble();
        sample.limit = row.value(5).toDouble();
        // Older rows do not know it: their limit was the line, as far as anybody can tell.
        sample.allowed = std::max(row.value(6).toDouble(), sample.limit);
        samples.append(sample);
    }
    return samples;
}

Result<void> TrafficTable::thin(UtcMs now)
{
    // The highest of the hour is kept: an average would hide what the limit is about.
    const qint64 hour = hourMs;
    const auto thinned = m_database.run(
        u"DELETE FROM traffic_samples WHERE utc_ms < ? AND EXISTS (SELECT 1 FROM traffic_samples b"
        " WHERE b.claim_id = traffic_samples.claim_id"
        " AND b.utc_ms >= traffic_samples.utc_ms / ? * ?"
        " AND b.utc_ms < traffic_samples.utc_ms / ? * ? + ?"
        " AND (b.rate > traffic_samples.rate OR (b.rate = traffic_samples.rate"
        " AND b.utc_ms > traffic_samples.utc_ms)))"_s,
        {qint64(now - dayMs), hour, hour, hour, hour, hour});
    if (!thinned)
        return thinned.error();
    const auto dropped = m_database.run(u"DELETE FROM traffic_samples WHERE utc_ms < ?"_s,
                                        {qint64(now - 365 * dayMs)});
    return dropped ? Result<void>() : dropped.error();
}

} // namespace ferrule::cloud
