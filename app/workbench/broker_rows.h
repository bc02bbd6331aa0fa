// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/own_broker.h"
#include "published/broker.h"

/// Somebody's own broker in the published words.
namespace ferrule::app {

QList<published::BrokerFinding> toPublished(const QList<cloud::Capability>& capabilities);

/// Who of the broker's managers enforces.
struct Role
{
    QString words;  ///< "This manager enforces"
    QString whyNot; ///< why this one does not, as a sentence; empty = it does
};
/// Of a broker that runs.
Role roleOf(cloud::OwnBroker& broker);

} // namespace ferrule::app
