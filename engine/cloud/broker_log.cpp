// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/broker_log.h"

namespace ferrule::cloud {

namespace {

using Kind = BrokerLogEvent::Kind;

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/// What lies between the first `before` and the next `after` behind it; empty where either is not
/// there.
QByteArrayView between(QByteArrayView line, QByteArrayView before, QByteArrayView after)
{
    const qsizetype start = line.indexOf(before);
    if (start < 0)
        return {};
    const QByteArrayView rest = line.sliced(start + before.size());
    const qsizetype end = rest.indexOf(after);
    return end < 0 ? QByteArrayView() : rest.first(end);
}

BrokerLogEvent event(Kind kind, QByteArrayView clientId = {}, QByteArrayView detail = {})
{
    BrokerLogEvent event;
    event.kind = kind;
    event.clientId = text(clientId);
    event.text = text(detail);
    return event;
}

std::optional<BrokerLogEvent> parseClientLine(QByteArrayView line)
{
    const QByteArrayView rest = line.sliced(qsizetype(sizeof "Client " - 1));
    const qsizetype space = rest.indexOf(' ');
    if (space < 0)
        return std::nullopt;
    const QByteArrayView clientId = rest.first(space);
    const QByteArrayView what = rest.sliced(space + 1);
    // A handshake that fails ends like this, before there is a name.
    if (clientId == "<unknown>")
        return std::nullopt;
    if (what.startsWith("already connected"))
        return event(Kind::ClientTakenOver, clientId);
    if (what.startsWith("disconnected") || what.startsWith("closed") ||
        what.startsWith("has exceeded timeout") || what.startsWith("has been"))
        return event(Kind::ClientDisconnected, clientId, what);
    return std::nullopt;
}

} // namespace

std::optional<BrokerLogEvent> parseBrokerLog(QByteArrayView line)
{
    if (line.startsWith("Client "))
        return parseClientLine(line);
    if (line.startsWith("New client connected from ")) {
        BrokerLogEvent connected = event(Kind::ClientConnected, between(line, " as ", " ("));
        connected.username = text(between(line, " u'", "')"));
        return connected;
    }
    if (line.startsWith("Denied PUBLISH from ")) {
        BrokerLogEvent denied = event(Kind::PublishDenied, between(line, " from ", " ("));
        denied.topic = text(between(line, ", '", "', ..."));
        return denied;
    }
    if (line.startsWith("OpenSSL Error")) {
        const qsizetype reason = line.lastIndexOf(':');
        return event(Kind::TlsFailure, {}, line.sliced(reason + 1));
    }
    if (line.startsWith("mosquitto version ")) {
        if (line.endsWith(" running"))
            return event(Kind::Running);
        if (line.endsWith(" starting"))
            return event(Kind::Version, {}, between(line, "version ", " starting"));
        return std::nullopt;
    }
    if (line.startsWith("Reloading config"))
        return event(Kind::Reloaded);
    if (line.startsWith("Error: Address already in use"))
        return event(Kind::AddressInUse, {}, line);
    if (line.startsWith("Error"))
        return event(Kind::Error, {}, line);
    return std::nullopt;
}

} // namespace ferrule::cloud
