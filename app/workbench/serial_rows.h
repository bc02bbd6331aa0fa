// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"
#include "serial/provision_job.h"

namespace ferrule::app {

/// A run as far as it has come; its device, its state and its start are the caller's.
published::ProvisionRun toPublished(const serial::ProvisionJob& job);

/// An entry of a line's log; its port is the caller's.
published::ConsoleLine toPublished(const serial::ConsoleEntry& entry);

/// A setting that a device holds, as an item of its Store; the device and the time are the
/// caller's.
published::StoreItem settingItem(const QString& key, const QString& value);

} // namespace ferrule::app
