// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/manager_link.h"
#include "cloud/registry.h"
#include "cloud/values.h"

namespace ferrule::cloud {

/// Enters a throttle or close in the audit trail and tells the device. All three references must
/// outlive the answer. Errors: NotFound (device), those of the database and of
/// ManagerLink::publish().
Task<Result<void>> sendThrottle(ManagerLink& link, Registry& registry, const Clock& clock,
                                QString claimId, EnforcementAction action, QString by,
                                EnforcementReason why);

/// What sendThrottle() tells a device; nothing for any other message.
struct ThrottleNotice
{
    QString claimId;
    EnforcementAction action = EnforcementAction::Throttle;
};
std::optional<ThrottleNotice> readThrottle(const net::MessageView& message);

/// "throttle", "close", "release", "reclaim".
QString name(EnforcementAction action);

} // namespace ferrule::cloud
