// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "cloud/enforcement_reason.h"
#include "data/database.h"

#include <QList>
#include <QString>

namespace ferrule::cloud {

struct AuditEntry
{
    UtcMs utcMs = 0;
    QString claimId;
    QString action;  ///< "claim", "release", "throttle", …
    QString by;      ///< "policy", or a person
    QString why;     ///< in English
    QString figures; ///< of the reason (cloud/enforcement_reason.h)
};

/// Who did what to which device, and why. Entries are added and never changed.
class AuditTrail
{
public:
    AuditTrail(data::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    Result<void> add(const QString& claimId, const QString& action, const QString& by,
                     const EnforcementReason& why);

    /// Everything since, oldest first.
    Result<QList<AuditEntry>> since(UtcMs utcMs);

    /// The newest `limit` entries, newest first; an empty claim ID means all devices.
    Result<QList<AuditEntry>> newest(const QString& claimId, int limit);

private:
    data::Database& m_database;
    const Clock& m_clock;
};

} // namespace ferrule::cloud
