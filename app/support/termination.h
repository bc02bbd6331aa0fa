// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace ferrule::app {

/// Turns SIGINT, SIGTERM and SIGHUP into one call of `callback` on the thread of `context`, so that
/// a program ends through its own clean-up. A second signal of the kind ends the process at once,
/// in case the clean-up hangs. Call it once a process.
void onTermination(QObject* context, std::function<void()> callback);

} // namespace ferrule::app
