// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "serial/device_line.h"

#include <QCommandLineParser>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace ferrule::app {

/// What the commands that speak to a device take: --port, --baud, --dialect and --profile.
///
/// A profile is a JSON file for one kind of device: "baud", "dialect", "product", "name",
/// "wifi": {"ssid", "passphrase"} and "store": {key: value}. An option on the command line comes
/// before the profile's.
struct SerialOptions
{
    QString port;
    int baud = serial::SerialLink::defaultBaud;
    QString dialect; ///< empty = all are tried
    QString product;
    QString name;
    std::optional<serial::WifiNetwork> wifi;
    QMap<QString, QString> store; ///< values for the Store, once the device has logged in
};

/// Adds the options to a parser.
void addSerialOptions(QCommandLineParser& parser);
/// Reads them. InvalidArgument with what is wrong.
Result<SerialOptions> readSerialOptions(const QCommandLineParser& parser);

/// The first line of a file, for a secret that must not stand on a command line. Errors: Io.
Result<QString> readSecret(const QString& path);

/// The line that the options describe, not open yet.
std::unique_ptr<serial::DeviceLine> makeLine(Scheduler& scheduler, const SerialOptions& options);

} // namespace ferrule::app
