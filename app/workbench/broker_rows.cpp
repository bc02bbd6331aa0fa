// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/broker_rows.h"

#include "cloud/lease_message.h"
#include "words/phrase.h"

namespace ferrule::app {

using published::BrokerFinding;

// Two enumerations that mirror each other, so that the window does not link the cloud.
static_assert(int(BrokerFinding::State::Missing) == int(cloud::Capability::State::Missing));

QList<BrokerFinding> toPublished(const QList<cloud::Capability>& capabilities)
{
    QList<BrokerFinding> findings;
    for (const cloud::Capability& each : capabilities)
        findings.append({each.subject, static_cast<BrokerFinding::State>(each.state), each.detail});
    return findings;
}

Role roleOf(cloud::OwnBroker& broker)
{
    using State = cloud::Capability::State;
    for (const cloud::Capability& each : broker.capabilities()) {
        if (each.subject == QLatin1StringView(cloud::leaseTopic) && each.state == State::Missing)
            return {phrase("workbench", "Watches only").text(), each.detail};
    }
    const QString other = broker.lease().otherName();
    switch (broker.lease().role()) {
    case cloud::LeaseKeeper::Role::Enforcing:
        return {phrase("workbench", "This manager enforces").text(), {}};
    case cloud::LeaseKeeper::Role::Watching:
        if (!other.isEmpty())
            return {phrase("workbench", "Watches: %1 enforces").arg(other).text(),
                    phrase("workbench", "%1 serves devices and enforces; this manager watches.")
                        .arg(other)
                        .text()};
        break;
    case cloud::LeaseKeeper::Role::Applying:
    case cloud::LeaseKeeper::Role::Offline:
        break;
    }
    return {phrase("workbench", "Asks for the role of enforcer").text(),
            phrase("workbench", "This manager has not got the role of enforcer yet.").text()};
}

} // namespace ferrule::app
