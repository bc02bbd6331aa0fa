// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/event.h"
#include "net/client.h"

#include <span>
#include <vector>

namespace ferrule::net {

/// A QoS 1 or 2 message that was accepted and is not complete.
struct StoredMessage
{
    quint64 sequence = 0; ///< grows with each message of its session, from 1; mqtt::Change::token
    QByteArray topic;
    QByteArray payload; ///< not kept once `released`
    Qos qos = Qos::AtLeastOnce;
    bool retain = false;
    quint16 packetId = 0;  ///< 0 = never sent
    bool released = false; ///< PUBREC came: only PUBREL is sent again
};

struct StoredSession
{
    std::vector<StoredMessage> messages; ///< by `sequence`, upwards
    std::vector<quint16> received;       ///< QoS 2 identifiers between PUBLISH and PUBREL
};

/// Holds sessions where a kill does not reach them (MQTT 3.1.1 section 4.1), by client identifier.
/// A client records each step before the bytes go out that tell the broker of it, and before it
/// tells the program that a message is accepted. One client at a time uses an identifier.
///
/// Errors are those of the place where it stores: Io, PermissionDenied, Busy, Database.
class OutboxStore
{
public:
    virtual ~OutboxStore() = default;

    virtual Result<StoredSession> load(const QByteArray& clientId) = 0;

    /// Takes in `steps`, in their order, and then `accepted`: all of it, or nothing where it
    /// answers an error. Steps of messages that it does not hold are passed over.
    virtual Result<void> record(const QByteArray& clientId, std::span<const mqtt::Change> steps,
                                std::span<const StoredMessage> accepted) = 0;

    /// Drops everything that belongs to `clientId`.
    virtual Result<void> forget(const QByteArray& clientId) = 0;
};

} // namespace ferrule::net
