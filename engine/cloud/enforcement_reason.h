// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic/ladder.h"

#include <QString>

namespace ferrule::cloud {

/// Why something was done to a device, as the audit trail keeps it: a sentence that anybody can
/// read there, and the figures that it was made of, for whoever says it in another language.
struct EnforcementReason
{
    EnforcementReason() = default;
    EnforcementReason(QString why, QString numbers = {})
        : text(std::move(why))
        , figures(std::move(numbers))
    {
    }

    QString text;    ///< English
    QString figures; ///< a JSON object; empty where there are none
};

/// What the policy found.
EnforcementReason reasonOf(const traffic::Decision& decision, const traffic::Policy& policy);

/// The reason in the language of the catalogue. One without figures that are understood, such as
/// an entry from before they were kept, says its text.
QString shownReason(const EnforcementReason& reason);

} // namespace ferrule::cloud
