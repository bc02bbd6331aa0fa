// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"
#include "serial/device_line.h"

#include <QPointer>

namespace ferrule::app {

/// The settings that a device holds, read over its port: all of them where it can list them, else
/// those whose names are known. Identifies the device first where nobody has yet.
Task<Result<serial::Settings>> readSettings(QPointer<serial::DeviceLine> line,
                                            serial::Capabilities capabilities);

/// Writes the edits, makes them effective, and reads them back; what does not read back as it was
/// written is an error. Stops at the first error.
Task<Result<void>> writeSettings(QPointer<serial::DeviceLine> line,
                                 serial::Capabilities capabilities,
                                 QList<published::StoreEdit> edits);

} // namespace ferrule::app
