// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace ferrule::app {

/// The file of `store export` and `store import`: a JSON object of key and text, or, where its name
/// ends with .csv, lines of key and value under the header "key,value". Errors: Io,
/// InvalidArgument.
Result<QMap<QString, QString>> readStoreFile(const QString& path);
Result<void> writeStoreFile(const QString& path, const QMap<QString, QString>& values);

QJsonObject toStoreJson(const QMap<QString, QString>& values);

} // namespace ferrule::app
