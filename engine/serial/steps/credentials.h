// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/steps/provision_run.h"

namespace ferrule::serial::steps {

/// Which credentials this run puts onto the device; the key only where it was made here, and the
/// certificate unless the device came with it.
QList<CredentialKind> credentialsToWrite(const ProvisionRun& run);

/// The settings of the claim that have a place on the device.
Settings settingsToWrite(const ProvisionRun& run);

/// Overwrites a secret, in every copy that shares its memory.
void wipe(QByteArray& secret);

/// The exact text that is written, and whose digest must be read back.
QByteArray credentialText(const ProvisionRun& run, CredentialKind kind);

} // namespace ferrule::serial::steps
