// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// A payload in the forms in which people read it.
namespace ferrule::ui {

enum class PayloadForm { Text, Json, Cbor, Hex };

/// The form that tells most: JSON or CBOR where the payload is that, text where it can be read,
/// else hex.
PayloadForm bestForm(const QByteArray& payload);

/// UTF-8 with what cannot be decoded marked.
QString payloadAsText(const QByteArray& payload);
/// Indented; nothing when it is no JSON.
std::optional<QString> payloadAsJson(const QByteArray& payload);
/// RFC 8949 diagnostic notation; nothing when it is not exactly one CBOR item.
std::optional<QString> payloadAsCbor(const QByteArray& payload);
/// The beginning in one line, for a table.
QString payloadPreview(const QByteArray& payload);
/// Offset, sixteen bytes, and their characters, a line each.
QString payloadAsHex(const QByteArray& payload);

} // namespace ferrule::ui
