// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "serial/provision_job.h"

#include <QJsonObject>

/// What the commands for scripts have in common. The numbers are part of the interface and never
/// change their meaning; engine/serial/README.md lists them.
namespace ferrule::app::exitcode {

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int port = 3;        ///< the port is not there, held by somebody, or not permitted
inline constexpr int device = 4;      ///< the device is silent, speaks no known dialect, or refused
inline constexpr int cloud = 5;       ///< the cloud could not be started or refused
inline constexpr int login = 6;       ///< everything is on the device, but it did not log in
inline constexpr int notFound = 7;    ///< there is no such key or device
inline constexpr int cancelled = 130; ///< ended by a signal

/// The code of a run that failed in `step`.
int ofStep(serial::StepId step);
/// The code of an operation on a device's settings that failed.
int ofDeviceError(const Error& error);

/// An error as JSON: kind, what, measured, expected, cause, remedy, peerCode.
QJsonObject toJson(const Error& error);

} // namespace ferrule::app::exitcode
