// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"

namespace ferrule::agent {

/// Reads the configuration of a headless agent: a JSON object with `product`, `builder`, `state`,
/// `id`, `name`, `model`, `description`, `account`, `cloud`, `authority` (a PEM file), `properties`
/// (an object), `keepAlive` (seconds), `obeysThrottle`. Relative paths start at the file's folder;
/// `state` is "state" where it is absent. A field that is not known is an error, so that a typing
/// mistake shows.
/// Errors: NotFound, PermissionDenied, Io, InvalidArgument (which field, what was read).
Result<AgentConfig> loadConfigFile(const QString& path);

} // namespace ferrule::agent
