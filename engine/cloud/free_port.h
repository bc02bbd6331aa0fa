// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace ferrule::cloud {

/// A TCP port that is free on `address` right now: `preferred` where it is, any other one
/// otherwise; 0 = none. Found by binding, so somebody else may still take it before it is used.
quint16 freePort(const QHostAddress& address, quint16 preferred = 0);

} // namespace ferrule::cloud
