// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/leftover.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

bool rememberProcess(const QString& pidFile, qint64 processId)
{
    QSaveFile file(pidFile);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(processId)) > 0 &&
           file.commit();
}

qint64 leftoverProcess(const QString& pidFile, const QString& configuration)
{
    QFile file(pidFile);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 processId = file.read(32).trimmed().toLongLong();
    if (processId <= 1)
        return 0;
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(processId));
    if (!commandLine.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> arguments = commandLine.readAll().split('\0');
    const bool isBroker = arguments.first().endsWith("mosquitto");
    return isBroker && arguments.contains(QFile::encodeName(configuration)) ? processId : 0;
}

} // namespace ferrule::cloud
