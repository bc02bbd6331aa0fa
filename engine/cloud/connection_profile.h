// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <QStringList>

namespace ferrule::cloud {

/// How to reach somebody's own MQTT 3.1.1 broker, and what is to be done there.
struct ConnectionProfile
{
    QString name; ///< for people; empty = the host
    QString host;
    quint16 port = 8883;
    std::optional<net::TlsOptions> tls = net::TlsOptions(); ///< absent = plain TCP
    std::optional<QByteArray> user;
    std::optional<QByteArray> password; ///< needs a user
    QByteArray clientId;                ///< empty = one is made at each start
    quint16 keepAliveSeconds = 30;
    Duration connectTimeout = std::chrono::seconds(10); ///< TCP, TLS and CONNACK together
    /// What devices publish to; nothing else is subscribed to, and never everything. On AWS IoT
    /// leave out the second one: there a subscription to it hears nothing.
    QStringList deviceFilters = {QStringLiteral("ioto/service/#"), QStringLiteral("$aws/rules/#")};
    bool watchOnly =
        false; ///< never asks for the role of enforcer: serves nobody, enforces nothing
};

/// Errors: InvalidArgument, naming the field. A filter must be well-formed and begin with
/// "ioto/service/" or "$aws/rules/".
Result<void> validate(const ConnectionProfile& profile);

/// The login that the profile stands for; a clean session, as nothing of the past is to be judged.
net::ClientOptions loginOf(const ConnectionProfile& profile);

/// Whether the same login may succeed later though nobody mends anything: the broker is down, out
/// of reach, or says that it is not available now (CONNACK 3). A refusal stands until somebody
/// changes what was refused.
bool mayPass(const Error& failure);

} // namespace ferrule::cloud
