// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QString>

#include <optional>

/// The four types of a Store value as text: names, checks and the one canonical form of each.
namespace ferrule::ui {

/// The translated name of a type, as people read it: "Text", "Number", "Switch", "JSON".
QString typeLabel(published::ValueType type);

/// The stable name of a type in files and pasted rows: "string", "number", "boolean", "json".
QString typeName(published::ValueType type);

/// The type behind a stable name or one of its everyday synonyms ("text", "switch"); nothing for
/// any other word.
std::optional<published::ValueType> typeFromName(QStringView name);

/// What is wrong with `text` as a value of `type`, as one sentence; empty when it is a value.
QString valueProblem(published::ValueType type, const QString& text);

/// The form that is stored and compared: a number without padding, true or false, compact JSON.
/// Text that is not a value of its type comes back unchanged.
QString canonicalValue(published::ValueType type, const QString& text);

/// The type that the text of a new key most likely has.
published::ValueType inferType(const QString& text);

/// What is wrong with a key, as one sentence; empty when it can be used.
QString keyProblem(const QString& key);

} // namespace ferrule::ui
