// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace ferrule::test {

/// The command lines of the living processes that name `folder`: brokers and devices that were left
/// behind by what ran there.
inline QStringList processesOf(const QString& folder)
{
    QStringList found;
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[1-9]*")}, QDir::Dirs);
    for (const QString& process : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll().replace('\0', ' ');
        if (line.contains(folder.toUtf8()))
            found.append(QString::fromUtf8(line));
    }
    return found;
}

} // namespace ferrule::test
