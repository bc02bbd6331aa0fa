// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

/// Store values to and from text: rows pasted from a table, CSV files (RFC 4180), JSON files.
namespace ferrule::ui {

/// One row as it was written. Without a type it takes that of the key that is there already, or the
/// one that the value looks like.
struct TransferRow
{
    QString key;
    QString value;
    std::optional<published::ValueType> type;
};

struct Transfer
{
    QList<TransferRow> rows;
    QStringList problems; ///< one sentence a row that could not be read, with its number
};

/// The cells of separated text: tabs where there is one in the first line, else commas; quoted as
/// in RFC 4180.
QList<QStringList> parseTable(const QString& text);

/// Rows of key and value, or key, type and value. A first row that names the columns ("key",
/// "type", "value", in any order among others) is obeyed.
Transfer rowsFromTable(const QString& text);

/// An object of key to value, or an array of objects with "key", "value" and perhaps "type".
Transfer rowsFromJson(const QByteArray& json);

/// Items as a JSON array that rowsFromJson() reads back, with what the device reports beside it.
QByteArray itemsToJson(const QList<published::StoreItem>& items);
/// Items as CSV that rowsFromTable() reads back.
QByteArray itemsToCsv(const QList<published::StoreItem>& items);

} // namespace ferrule::ui
