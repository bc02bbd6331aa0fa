// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/failure.h"
#include "published/tls.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Somebody's own MQTT 3.1.1 broker in place of the bench cloud.
namespace ferrule::published {

/// How to reach a broker, as the home's brokers.json keeps it.
///
/// The three secrets never leave the engine: they are published as empty texts, and `has…` says
/// that there is one. On the way in, an empty secret leaves the one that is kept, unless its `has…`
/// is off: then it is forgotten.
struct BrokerProfile
{
    QString id;   ///< made by the engine when it is first saved; empty = not saved yet
    QString name; ///< for people, unlike any other; empty = the host
    QString host;
    int port = 0; ///< 0 = 8883 with TLS, 1883 without
    bool tls = true;
    bool verifyPeer = true; ///< off: whoever answers is believed
    QString serverName;     ///< that the broker's certificate is for; empty = the host
    QStringList alpn;       ///< protocols offered, in order
    // Each of these three is the path of a PEM file, or the PEM text itself.
    QString authority;   ///< trusted roots; empty = the system's
    QString certificate; ///< the manager's own; empty = none is shown
    QString key;         ///< its private key; as a text a secret, as a path none
    bool hasKey = false; ///< a key is kept as a text
    QString keyPassphrase;
    bool hasKeyPassphrase = false;
    QString user; ///< empty = none
    QString password;
    bool hasPassword = false;
    QString clientIdPrefix; ///< the client ID made at each start begins with it; empty = "ferrule-"
    int keepAliveSeconds = 30;
    int timeoutSeconds = 10; ///< TCP, TLS and CONNACK together
    /// What devices publish to; nothing else is subscribed to.
    QStringList deviceFilters = {QStringLiteral("ioto/service/#"), QStringLiteral("$aws/rules/#")};
    bool watchOnly = false; ///< serves nobody, enforces nothing
    QString secretsPlace;   ///< where its secrets are kept, as a sentence; empty = it has none

    bool operator==(const BrokerProfile&) const = default;
};

/// One thing that the program could do at a broker, and whether it can at this one.
struct BrokerFinding
{
    enum class State {
        Works,
        Unproven, ///< nothing forbids it, and nothing showed that it works
        Missing,
    };
    QString subject; ///< "ioto/service/#", "Release"
    State state = State::Unproven;
    QString detail; ///< one sentence: what was seen, or why not

    bool operator==(const BrokerFinding&) const = default;
};

/// What checkBroker() comes to.
struct BrokerCheck
{
    bool running = false;
    QString endpoint; ///< host:port that was tried
    QList<BrokerFinding> findings;
    std::optional<Failure> failure; ///< it could not be reached, or not be logged in at
    std::optional<TlsPeer> tls;     ///< what it showed; absent = nothing yet, or no TLS
};

struct Brokers
{
    QList<BrokerProfile> profiles;  ///< by name; the bench cloud is not among them
    QString used;                   ///< id of the one in use; empty = the bench cloud
    std::optional<Failure> failure; ///< why brokers.json cannot be used
};

} // namespace ferrule::published
