// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ferrule::cloud {

/// Remembers in `pidFile` which process is ours, so that the next start can end it where it was
/// left.
bool rememberProcess(const QString& pidFile, qint64 processId);

/// The process that `pidFile` names, where it still runs and really is a mosquitto with
/// `configuration` on its command line (/proc/PID/cmdline): process numbers are used again. 0 =
/// none.
qint64 leftoverProcess(const QString& pidFile, const QString& configuration);

} // namespace ferrule::cloud
