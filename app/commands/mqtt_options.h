// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/topic.h"
#include "net/client.h"

#include <QMap>
#include <QStringList>

#include <span>

namespace ferrule::app {

/// Exit codes of `ferrule pub` and `ferrule sub`.
enum MqttExit {
    Done = 0,
    Failed = 1,    ///< no connection, or it was lost
    BadUsage = 2,  ///< the command line is wrong; nothing was tried
    Refused = 3,   ///< the broker refused the connection or every subscription
    TlsFailed = 4, ///< the handshake failed, or a certificate was not accepted
    TimedOut = 27, ///< -W ran out; the code that mosquitto_sub has for it
};

/// One option; the letters are those of mosquitto_pub and mosquitto_sub.
struct MqttOption
{
    const char* name;  ///< "-t", "--cafile"
    const char* alias; ///< a second name, "--topic"; nullptr = there is none
    const char* value; ///< what its value is; nullptr = it takes none
    const char* help;
};

/// The options that were given, by their first name: each with its values in order, one empty value
/// for a flag.
using GivenOptions = QMap<QString, QStringList>;

/// Reads a command line of the options of a connection and those of `own`; a URL (-L) is taken
/// apart into the options that it stands for. The Error is of kind InvalidArgument.
Result<GivenOptions> readOptions(const QStringList& arguments, std::span<const MqttOption> own);

/// The connection that was asked for; the client identifier is made where none is given.
Result<net::ClientOptions> connectionOf(const GivenOptions& given, const QByteArray& idPrefix);

/// The values of an option that names topics or filters, each found well-formed by `check`.
Result<QList<QByteArray>> topicsOf(const GivenOptions& given, const QString& name,
                                   mqtt::Fault (*check)(BytesView) noexcept);

/// The QoS of -q.
Result<net::Qos> qosOf(const GivenOptions& given);

/// A number that an option gives, `fallback` where it is not given.
Result<qint64> numberOf(const GivenOptions& given, const QString& name, qint64 fallback,
                        qint64 least, qint64 most);

/// Prints each packet of the client on standard error (-d).
void showPackets(net::Client& client, const char* program);

void printHelp(const char* usage, std::span<const MqttOption> own);

/// Prints the reason on standard error and answers the exit code that belongs to it.
int report(const char* program, const Error& error, bool quiet);

} // namespace ferrule::app
