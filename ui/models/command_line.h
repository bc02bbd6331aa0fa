// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ferrule::ui {

/// A command line for a POSIX shell, each argument quoted where it must be.
QString commandLine(const QStringList& arguments);

} // namespace ferrule::ui
