// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/failure.h"

#include "base/phrase_mark.h"
#include "words/phrase.h"

#include <iterator>

namespace ferrule::net {

namespace {

struct RefusalText
{
    const char* cause;
    const char* remedy;
};

/// By return code.
constexpr RefusalText refusalTexts[] = {
    {"", ""},
    {markPhrase("net", "It does not speak MQTT 3.1.1."),
     markPhrase("net", "Use a broker that speaks MQTT 3.1.1.")},
    {markPhrase("net", "It does not accept this client identifier."),
     markPhrase("net", "Use another client identifier.")},
    {markPhrase("net", "Its MQTT service is not available at the moment."),
     markPhrase("net", "Try again later.")},
    {markPhrase("net", "The user name or the password is wrong."),
     markPhrase("net", "Correct user name and password.")},
    {markPhrase("net", "This client is not authorised to connect."),
     markPhrase("net", "Check the certificate or user, and the broker's access rules.")},
};

Phrase clause(mqtt::Fault fault)
{
    return phrase("mqtt", mqtt::describe(fault));
}

Error make(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    return error;
}

} // namespace

Error misuse(std::string what, mqtt::Fault fault)
{
    if (fault == mqtt::Fault::NotConnected)
        return notConnected();
    const bool busy =
        fault == mqtt::Fault::AlreadyConnected || fault == mqtt::Fault::PacketIdsExhausted;
    Error error = make(busy ? ErrorKind::Busy : ErrorKind::InvalidArgument, std::move(what));
    error.measured = phrase("net", "In it, %1.").arg(clause(fault));
    error.remedy = phrase("net", "Correct it; nothing was sent.");
    return error;
}

Error violation(mqtt::Fault fault)
{
    if (fault == mqtt::Fault::PingUnanswered) {
        Error error =
            make(ErrorKind::Timeout, phrase("net", "The broker did not answer a PINGREQ in time."));
        error.cause = phrase("net", "The broker hangs, or the network lost the connection.");
        return error;
    }
    Error error =
        make(ErrorKind::Protocol, phrase("net", "The broker broke the MQTT 3.1.1 protocol."));
    error.measured = phrase("net", "In what it sent, %1.").arg(clause(fault));
    error.cause = phrase(
        "net", "A defect in the broker, or something that is not MQTT listens on this port.");
    return error;
}

Error refusal(std::uint8_t code)
{
    Error error = make(ErrorKind::Refused, phrase("net", "The broker refused the connection."));
    error.measured = phrase("net", "CONNACK return code %1.").arg(code);
    error.expected = phrase("net", "Return code 0.");
    error.peerCode = code;
    if (code > 0 && code < std::size(refusalTexts)) {
        error.cause = phrase("net", refusalTexts[code].cause);
        error.remedy = phrase("net", refusalTexts[code].remedy);
    }
    return error;
}

bool isFinal(std::uint8_t code)
{
    constexpr std::uint8_t serverUnavailable = 3;
    return code != serverUnavailable;
}

Error linkLost(std::string what)
{
    return make(ErrorKind::LinkLost, std::move(what));
}

Error notConnected()
{
    Error error = linkLost(phrase("net", "There is no connection to the broker."));
    error.remedy = phrase("net", "Connect first.");
    return error;
}

Error requested()
{
    return make(ErrorKind::Cancelled, phrase("net", "The connection was closed on request."));
}

Error busy(std::string what)
{
    return make(ErrorKind::Busy, std::move(what));
}

Error sessionNotPersistent()
{
    Error error =
        make(ErrorKind::InvalidArgument, phrase("net", "An outbox needs a session that lasts."));
    error.expected = phrase("net", "A client identifier, and clean session off.");
    return error;
}

Error damagedOutbox(mqtt::Fault fault)
{
    Error error =
        make(ErrorKind::Database, phrase("net", "The outbox holds a message that cannot be sent."));
    error.measured = phrase("net", "In it, %1.").arg(clause(fault));
    error.cause = phrase("net", "The database was changed by something else.");
    error.remedy = phrase("net", "Remove the message, or move the database aside.");
    return error;
}

} // namespace ferrule::net
