// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/enforcer_lease.h"

#include <QByteArray>
#include <QByteArrayView>

namespace ferrule::cloud {

/// Where the managers of one broker hold their lease: a retained message in a name space of ours,
/// which no device is served on.
inline constexpr char leaseTopic[] = "ferrule/enforcer";

/// {"holder":"…","name":"…","term":3,"renewal":12,"validMs":30000}
QByteArray leasePayload(const Lease& lease);

/// Nothing for a payload that is no lease: over 1,000 bytes, no JSON object, a number missing or
/// out of range. A validity is brought between 1 s and 10 min.
std::optional<Lease> readLease(QByteArrayView payload);

} // namespace ferrule::cloud
