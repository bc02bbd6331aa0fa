// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/steps/provision_run.h"

namespace ferrule::serial::steps {

/// Each step does its part, fills the run and its report, and ends with a value. After an error of
/// kind Cancelled or LinkLost it touches neither line nor dialect.

/// Opens the port; waits for ModemManager to let go of it, and for a port on its way back.
Task<Result<void>> port(RunPointer run);
/// Finds the dialect and asks the device who it is; another device than before is a Conflict.
Task<Result<void>> identity(RunPointer run);
/// Has the authority claim it.
Task<Result<void>> claim(RunPointer run);
/// A key, on the device where it can, and the certificate for it.
Task<Result<void>> keyAndCertificate(RunPointer run);
/// Stages the settings and credentials.
Task<Result<void>> write(RunPointer run);
/// Reads all of it back, compares, commits, and compares once more what is effective.
Task<Result<void>> verify(RunPointer run);
/// Restarts the device and finds it again, provably restarted.
Task<Result<void>> reboot(RunPointer run);
/// Waits for the login that the broker has seen.
Task<Result<void>> firstLogin(RunPointer run);

} // namespace ferrule::serial::steps
