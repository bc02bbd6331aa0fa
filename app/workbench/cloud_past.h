// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/registry.h"
#include "cloud/traffic_table.h"

namespace ferrule::app {

class Publisher;

/// The pool's traffic and the moments of enforcement of the last seven days, from the database:
/// what the plot begins with. Each is told once, so that a cloud that is started again adds what
/// came meanwhile.
class CloudPast
{
public:
    explicit CloudPast(Publisher& publisher)
        : m_publisher(publisher)
    {
    }

    /// Errors: those of the database.
    Result<void> tell(cloud::TrafficTable& samples, cloud::AuditTrail& trail, UtcMs now);

    /// Tells everything again.
    void forget() { m_samplesUntil = m_enforcedUntil = 0; }

    /// What was published as it happened is past already.
    void noteSample(UtcMs utcMs) { m_samplesUntil = std::max(m_samplesUntil, utcMs); }
    void noteEnforcement(UtcMs utcMs) { m_enforcedUntil = std::max(m_enforcedUntil, utcMs); }

private:
    Publisher& m_publisher;
    UtcMs m_samplesUntil = 0;
    UtcMs m_enforcedUntil = 0;
};

} // namespace ferrule::app
