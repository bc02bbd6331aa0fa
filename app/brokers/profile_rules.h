// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/connection_profile.h"
#include "published/broker.h"

namespace ferrule::app {

/// Whether one of the profile's three PEM fields holds the text itself, not a path.
bool isPem(const QString& field);

/// With what can be left out filled in: name, port; and without space around words.
published::BrokerProfile completed(published::BrokerProfile profile);

/// "Factory floor" becomes "factory-floor", or "factory-floor-2" where that is taken: a folder's
/// name as well.
QString profileId(const QString& name, const QStringList& taken);

/// The connection that a completed profile stands for, with its secrets in it and its files read.
/// Errors: InvalidArgument (naming the field), NotFound, PermissionDenied, Io (a PEM file).
Result<cloud::ConnectionProfile> toConnection(const published::BrokerProfile& profile);

} // namespace ferrule::app
