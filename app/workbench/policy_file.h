// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "traffic/policy.h"

#include <QString>

#include <optional>

namespace ferrule::app {

/// The traffic policy that the user chose, as a JSON file that a person can read and correct.

/// Nothing where there is no file. Errors: Io, PermissionDenied, InvalidArgument (what of it cannot
/// be used); the file stays as it is.
Result<std::optional<traffic::Policy>> loadPolicy(const QString& path);

/// Replaces the file in one piece. Errors: Io, PermissionDenied.
Result<void> savePolicy(const QString& path, const traffic::Policy& policy);

} // namespace ferrule::app
