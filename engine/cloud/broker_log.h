// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ferrule::cloud {

/// What a line of mosquitto's log tells. Source: mosquitto 2.0.11, log_type all.
struct BrokerLogEvent
{
    enum class Kind {
        Version,            ///< text = "2.0.11"
        Running,            ///< listening
        Reloaded,           ///< has begun to read its configuration again
        ClientConnected,    ///< logged in
        ClientDisconnected, ///< text = why
        ClientTakenOver,    ///< another connection logged in under the same client id
        PublishDenied,      ///< by the access rules
        TlsFailure,         ///< text = OpenSSL's reason
        AddressInUse,
        Error, ///< any other line that begins with "Error"
    };
    Kind kind = Kind::Error;
    QString clientId;
    QString username; ///< ClientConnected only
    QString topic;    ///< PublishDenied only
    QString text;
};

/// Nothing for the many lines that are of no interest, packet traces above all.
std::optional<BrokerLogEvent> parseBrokerLog(QByteArrayView line);

} // namespace ferrule::cloud
