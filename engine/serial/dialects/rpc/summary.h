// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace ferrule::serial::rpc {

/// A frame in one line for the console: "→ 7 Store.Set key=mqtt.port value=8883". Credential texts
/// are told by their length only.
QString summarise(const QJsonObject& frame, bool outgoing);

} // namespace ferrule::serial::rpc
