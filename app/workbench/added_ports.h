// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

namespace ferrule::app {

/// What is remembered of ports: those that the user added by path, and bit rates other than the
/// usual one. One JSON file, "ports.json" in the home folder.
class AddedPorts
{
public:
    explicit AddedPorts(const QString& home);

    QStringList paths() const { return m_baud.keys(); }
    bool contains(const QString& path) const { return m_baud.contains(path); }
    /// 0 = not set.
    int baud(const QString& path) const;

    Result<void> add(const QString& path);
    Result<void> remove(const QString& path);
    Result<void> setBaud(const QString& path, int baud);

private:
    Result<void> save() const;

    QString m_file;
    QMap<QString, int> m_baud;      ///< of the added ports, by path; 0 = the usual one
    QMap<QString, int> m_otherBaud; ///< of ports that the system lists
};

} // namespace ferrule::app
