// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/failure.h"

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
    {"It does not speak MQTT 3.1.1.", "Use a broker that speaks MQTT 3.1.1."},
    {"It does not accept this client identifier.", "Use another client identifier."},
    {"Its MQTT service is not available at the moment.", "Try again later."},
    {"The user name or the password is wrong.", "Correct user name and password."},
    {"This client is not authorised to connect.",
     "Check the certificate or user, and the broker's access rules."},
};

Error make(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    return error;
}

} // namespace

Error misuse(const char* command, mqtt::Fault fault)
{
    if (fault == mqtt::Fault::NotConnected)
        return notConnected();
    const bool busy =
        fault == mqtt::Fault::AlreadyConnected || fault == mqtt::Fault::PacketIdsExhausted;
    Error error = make(busy ? ErrorKind::Busy : ErrorKind::InvalidArgument,
                       std::string("The ") + command + " was not sent.");
    error.measured = std::string("In it, ") + mqtt::describe(fault) + ".";
    error.remedy = "Correct it; nothing was sent.";
    return error;
}

Error violation(mqtt::Fault fault)
{
    if (fault == mqtt::Fault::PingUnanswered) {
        Error error = make(ErrorKind::Timeout, "The broker did not answer a PINGREQ in time.");
        error.cause = "The broker hangs, or the network lost the connection.";
        return error;
    }
    Error error = make(ErrorKind::Protocol, "The broker broke the MQTT 3.1.1 protocol.");
    error.measured = std::string("In what it sent, ") + mqtt::describe(fault) + ".";
    error.cause = "A defect in the broker, or something that is not MQTT listens on this port.";
    return error;
}

Error refusal(std::uint8_t code)
{
    Error error = make(ErrorKind::Refused, "The broker refused the connection.");
    error.measured = "CONNACK return code " + std::to_string(code) + ".";
    error.expected = "Return code 0.";
    error.peerCode = code;
    if (code < std::size(refusalTexts)) {
        error.cause = refusalTexts[code].cause;
        error.remedy = refusalTexts[code].remedy;
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
    Error error = linkLost("There is no connection to the broker.");
    error.remedy = "Connect first.";
    return error;
}

Error requested()
{
    return make(ErrorKind::Cancelled, "The connection was closed on request.");
}

Error busy(std::string what)
{
    return make(ErrorKind::Busy, std::move(what));
}

Error sessionNotPersistent()
{
    Error error = make(ErrorKind::InvalidArgument, "An outbox needs a session that lasts.");
    error.expected = "A client identifier, and clean session off.";
    return error;
}

Error damagedOutbox(mqtt::Fault fault)
{
    Error error = make(ErrorKind::Database, "The outbox holds a message that cannot be sent.");
    error.measured = std::string("In it, ") + mqtt::describe(fault) + ".";
    error.cause = "The database was changed by something else.";
    error.remedy = "Remove the message, or move the database aside.";
    return error;
}

} // namespace ferrule::net
