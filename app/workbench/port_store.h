// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"
#include "serial/device_line.h"

#include <QPointer>

namespace ferrule::app {

/// Stands for a setting's value in published::StoreItem::revision: equal for equal values, never 0.
qint64 revisionOf(const QString& value);

/// The settings that a device holds, read over its port: all of them where it can list them, else
/// those that its dialect knows by name (where it knows none, those that provisioning writes) and
/// `others`. Unsupported where its dialect has no settings.
Task<Result<serial::Settings>> readSettings(QPointer<serial::DeviceLine> line,
                                            serial::Capabilities capabilities, QStringList others);

/// Writes the edits, makes them effective, and reads them back; what does not read back as it was
/// written is an error. Stops at the first error. Conflict, and nothing written, where the device
/// holds another value than an edit was made on and the edit does not overwrite it.
Task<Result<void>> writeSettings(QPointer<serial::DeviceLine> line,
                                 serial::Capabilities capabilities,
                                 QList<published::StoreEdit> edits);

} // namespace ferrule::app
