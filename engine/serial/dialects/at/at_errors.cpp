// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_errors.h"

namespace ferrule::serial::at {

namespace {

void explain(Error& error, ErrorKind kind, const char* cause, const char* remedy)
{
    error.kind = kind;
    error.cause = cause;
    error.remedy = remedy;
}

} // namespace

void explainCme(Error& error)
{
    switch (error.peerCode) {
    case cme::notFound:
        explain(error, ErrorKind::NotFound, "The security tag holds nothing of this kind.",
                "Write the credential first.");
        break;
    case cme::noAccess:
        explain(error, ErrorKind::PermissionDenied,
                "The modem keeps this credential to itself, or it is protected.",
                "Use another security tag.");
        break;
    case cme::full:
        explain(error, ErrorKind::Device, "The modem's credential storage is full.",
                "Delete credentials that nothing uses any more (AT%CMNG=3), then resume.");
        break;
    case cme::active:
        explain(error, ErrorKind::Device,
                "The modem is active: credentials can be changed only while it is offline.",
                "Keep the application from switching the modem on (AT+CFUN=4), then resume.");
        break;
    case cme::exists:
        explain(error, ErrorKind::Conflict, "The security tag holds a credential of this kind.",
                "Delete it first (AT%CMNG=3), then resume.");
        break;
    case cme::powerWarning:
        explain(error, ErrorKind::Device,
                "The supply voltage is so low that the modem does not write to its flash.",
                "Feed the board from a stronger supply, then resume.");
        break;
    default:
        break;
    }
}

void explainExpressLink(Error& error)
{
    using namespace expresslink;
    switch (error.peerCode) {
    case unknownCommand:
        explain(error, ErrorKind::Unsupported, "The module's firmware has no such command.",
                "Update the module's firmware.");
        break;
    case parameter:
        explain(error, ErrorKind::Device, "The module did not understand the parameters.",
                "Update the module's firmware, or try again if the line is noisy.");
        break;
    case invalidEscape:
        explain(error, ErrorKind::Device, "An escape sequence was damaged on the way.",
                "Try again with a better cable.");
        break;
    case unknownKey:
        explain(error, ErrorKind::NotFound, "The module's dictionary has no such key.",
                "Look up the key in the module's documentation.");
        break;
    case readOnly:
        explain(error, ErrorKind::PermissionDenied, "The module lets this key only be read.",
                "Leave it as it is.");
        break;
    case writeOnly:
        explain(error, ErrorKind::PermissionDenied, "The module lets this key only be written.",
                "Write it anew; it cannot be compared.");
        break;
    case connectFailed:
        explain(error, ErrorKind::Refused, "The module could not connect to its endpoint.",
                "Look at AT+EVENT? for the reason.");
        break;
    case signature:
        explain(error, ErrorKind::Device, "A signature could not be verified.",
                "Use a certificate of the module's vendor.");
        break;
    case busy:
        explain(error, ErrorKind::Busy, "The module works on something else.",
                "Wait a moment, then resume.");
        break;
    case badCertificate:
        explain(error, ErrorKind::Device, "The module cannot use this certificate.",
                "Check that the text is one PEM certificate of a kind that the module takes.");
        break;
    default:
        break;
    }
}

} // namespace ferrule::serial::at
