// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QObject>

#include <deque>

namespace ferrule::ui {

class EngineFeed;

/// The pool's rate over time and the moments of enforcement, as the plot draws them: seven days of
/// both, in order of time.
class TrafficSeries : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 keptMs = 7LL * 24 * 60 * 60 * 1000;
    /// Seven days of one sample every 3 s; with shorter intervals the oldest fall out sooner.
    static constexpr std::size_t maxSamples = 200'000;
    static constexpr std::size_t maxEnforcements = 5'000;

    using QObject::QObject;
    /// Listens to the feed.
    TrafficSeries(EngineFeed& feed, QObject* parent);

    const std::deque<published::PoolSample>& samples() const { return m_samples; }
    const std::deque<published::Enforcement>& enforcements() const { return m_enforcements; }
    qint64 latestMs() const;

    /// The rate at a moment: that of the last sample before it; 0 before the first.
    double rateAt(qint64 utcMs) const;

    void addSamples(const QList<published::PoolSample>& samples);
    void addEnforcements(const QList<published::Enforcement>& enforcements);

signals:
    void changed();

private:
    std::deque<published::PoolSample> m_samples;
    std::deque<published::Enforcement> m_enforcements;
};

} // namespace ferrule::ui
