// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/home.h"

#include <QDir>
#include <QStandardPaths>

namespace ferrule::app {

QString defaultHome()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/ferrule");
}

QString homeFolder(const QString& chosen)
{
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    const QString fromEnvironment = qEnvironmentVariable("FERRULE_HOME");
    if (!fromEnvironment.isEmpty())
        return QDir(fromEnvironment).absolutePath();
    return defaultHome();
}

} // namespace ferrule::app
