// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QSerialPort>
#include <QString>

namespace ferrule::serial {

/// A program that has a port open.
struct PortHolder
{
    qint64 pid = 0;
    QString name; ///< as the system names the process; empty where it may not be read
};

/// The other programs that have the device node open, as far as this user may see them (/proc), and
/// the owner of its UUCP lock file (LCK..name). This process is never among them.
QList<PortHolder> portHolders(const QString& canonicalPath);

/// Why a port could not be opened, with the remedy. `canonicalPath` is what was opened.
Error explainOpenError(const QString& canonicalPath, QSerialPort::SerialPortError error,
                       const QString& systemText);

/// The error of a port that `holders` have open.
Error heldError(const QString& canonicalPath, const QList<PortHolder>& holders);

} // namespace ferrule::serial
