// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

class QIODevice;

namespace ferrule::ui {

enum class ExportFormat { Csv, JsonLines };

/// By the name's ending: ".jsonl" is JsonLines, everything else Csv (RFC 4180, with a header line).
ExportFormat exportFormat(const QString& path);

/// Writes the entries to an open device; times as ISO 8601 UTC with milliseconds. False when the
/// device refused a write.
bool writeTimeline(QIODevice& device, const QList<published::TimelineEntry>& entries,
                   ExportFormat format);

/// Writes a whole file or leaves the old one as it was. Returns an error in the system's words,
/// empty for success. May be called on any thread.
QString saveTimeline(const QString& path, const QList<published::TimelineEntry>& entries);

} // namespace ferrule::ui
