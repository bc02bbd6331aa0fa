// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QString>

namespace ferrule::app {

/// The cloud that a command is for.
struct CloudChoice
{
    QString folder; ///< where it keeps its books, and listens for commands while it runs
    QString broker; ///< name of somebody's own; empty = the bench cloud
};

/// --broker NAME
QCommandLineOption brokerOption();

/// Of the clouds of a home: the broker of this name or id, "bench", or where nothing is named the
/// one that the home's window works with. Errors: NotFound, and those of readProfiles().
Result<CloudChoice> chooseCloud(const QString& home, const QString& named);

} // namespace ferrule::app
