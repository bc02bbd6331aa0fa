// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/values.h"

#include <QSqlQuery>

namespace ferrule::cloud {

/// The statement that reads devices with their newest certificate in force; `rest` is its WHERE and
/// ORDER BY, which knows devices as d.
QString selectDevices(const QString& rest);

/// The row that `query` stands on. A block that has ended is none.
DeviceRecord deviceFromRow(const QSqlQuery& query, UtcMs now);

/// Qt binds a null QString as NULL; the columns are NOT NULL.
QString textOrEmpty(const QString& text);

} // namespace ferrule::cloud
