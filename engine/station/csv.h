// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ferrule::station {

/// Comma-separated values as in RFC 4180: a field that holds a comma, a quote or a line end stands
/// in quotes, quotes in it are doubled. Lines end with LF here; CR LF is read as well.
QString csvLine(const QStringList& fields);

/// All lines of `text`; empty lines are left out. InvalidArgument, with the line's number, where a
/// quote does not end or text follows one.
Result<QList<QStringList>> parseCsv(const QString& text);

} // namespace ferrule::station
