// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffic_series.h"

#include "models/engine_feed.h"

#include <algorithm>

namespace ferrule::ui {

namespace {

// Almost everything arrives in order; what does not is sorted in.
template<typename Moment>
void insertByTime(std::deque<Moment>& series, const Moment& moment)
{
    const auto later = [](qint64 utcMs, const Moment& other) { return utcMs < other.utcMs; };
    series.insert(std::upper_bound(series.begin(), series.end(), moment.utcMs, later), moment);
}

template<typename Moment>
void trim(std::deque<Moment>& series, std::size_t limit, qint64 keptMs)
{
    while (!series.empty() &&
           (series.size() > limit || series.front().utcMs < series.back().utcMs - keptMs))
        series.pop_front();
}

} // namespace

TrafficSeries::TrafficSeries(EngineFeed& feed, QObject* parent)
    : TrafficSeries(parent)
{
    connect(&feed, &EngineFeed::samplesAdded, this, &TrafficSeries::addSamples);
    connect(&feed, &EngineFeed::enforcementsAdded, this, &TrafficSeries::addEnforcements);
    connect(&feed, &EngineFeed::cloudReplaced, this, [this] {
        m_samples.clear();
        m_enforcements.clear();
        emit changed();
    });
}

qint64 TrafficSeries::latestMs() const
{
    const qint64 sample = m_samples.empty() ? 0 : m_samples.back().utcMs;
    const qint64 enforcement = m_enforcements.empty() ? 0 : m_enforcements.back().utcMs;
    return std::max(sample, enforcement);
}

double TrafficSeries::rateAt(qint64 utcMs) const
{
    const auto later = [](qint64 moment, const published::PoolSample& sample) {
        return moment < sample.utcMs;
    };
    const auto next = std::upper_bound(m_samples.begin(), m_samples.end(), utcMs, later);
    return next == m_samples.begin() ? 0 : std::prev(next)->rate;
}

void TrafficSeries::addSamples(const QList<published::PoolSample>& samples)
{
    for (const published::PoolSample& sample : samples)
        insertByTime(m_samples, sample);
    trim(m_samples, maxSamples, keptMs);
    emit changed();
}

void TrafficSeries::addEnforcements(const QList<published::Enforcement>& enforcements)
{
    for (const published::Enforcement& enforcement : enforcements)
        insertByTime(m_enforcements, enforcement);
    trim(m_enforcements, maxEnforcements, keptMs);
    emit changed();
}

} // namespace ferrule::ui
