// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_past.h"

#include "workbench/publisher.h"
#include "workbench/traffic_rows.h"

namespace ferrule::app {

namespace {

/// How far back the plot reaches.
constexpr UtcMs plotMs = 7LL * 24 * 3600 * 1000;

} // namespace

Result<void> CloudPast::tell(cloud::TrafficTable& samples, cloud::AuditTrail& trail, UtcMs now)
{
    const auto measured = samples.since({}, std::max(now - plotMs, m_samplesUntil + 1));
    if (!measured)
        return measured.error();
    for (const cloud::TrafficSample& sample : *measured) {
        m_publisher.sample(poolSample(sample));
        noteSample(sample.utcMs);
    }
    const auto entries = trail.since(std::max(now - plotMs, m_enforcedUntil + 1));
    if (!entries)
        return entries.error();
    for (const cloud::AuditEntry& entry : *entries) {
        if (const auto enforcement = pastEnforcement(entry))
            m_publisher.enforcement(*enforcement);
        noteEnforcement(entry.utcMs);
    }
    return {};
}

} // namespace ferrule::app
