// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/dialect.h"

#include <QJsonValue>

namespace ferrule::serial::mos {

/// The configuration keys of Mongoose OS that matter here.
namespace key {
inline const QString deviceId = QStringLiteral("device.id");
inline const QString mqttServer = QStringLiteral("mqtt.server"); ///< "host:port"
inline const QString mqttEnable = QStringLiteral("mqtt.enable");
} // namespace key

/// The key that names the file of a credential.
QString fileKey(CredentialKind kind);
/// The file of a credential in one of the two sets, 'a' and 'b'.
QString fileName(CredentialKind kind, char set);

/// A configuration value as text, and a text as a value of the type that is there now.
QString toText(const QJsonValue& value);
QJsonValue toValue(const QString& text, const QJsonValue& now);

/// Adds a value to a configuration under a key in dotted notation.
void insert(QJsonObject& config, const QString& dottedKey, const QJsonValue& value);
/// All values of a configuration by their dotted keys.
Settings flatten(const QJsonObject& config);

/// "host:port" split; the port is empty where none is told.
QString hostOf(const QString& server);
QString portOf(const QString& server);

} // namespace ferrule::serial::mos
