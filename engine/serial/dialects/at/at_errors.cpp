// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/dialects/at/at_errors.h"

#include "words/phrase.h"

namespace ferrule::serial::at {

namespace {

void explain(Error& error, ErrorKind kind, std::string cause, std::string remedy)
{
    error.kind = kind;
    error.cause = std::move(cause);
    error.remedy = std::move(remedy);
}

} // namespace

void explainCme(Error& error)
{
    switch (error.peerCode) {
    case cme::notFound:
        explain(error, ErrorKind::NotFound,
                phrase("serial", "The security tag holds nothing of this kind."),
                phrase("serial", "Write the credential first."));
        break;
    case cme::noAccess:
        explain(error, ErrorKind::PermissionDenied,
                phrase("serial", "The modem keeps this credential to itself, or it is protected."),
                phrase("serial", "Use another security tag."));
        break;
    case cme::full:
        explain(error, ErrorKind::Device,
                phrase("serial", "The modem's credential storage is full."),
                phrase("serial",
                       "Delete credentials that nothing uses any more (AT%CMNG=3), then resume."));
        break;
    case cme::active:
        explain(
            error, ErrorKind::Device,
            phrase("serial",
                   "The modem is active: credentials can be changed only while it is offline."),
            phrase("serial",
                   "Keep the application from switching the modem on (AT+CFUN=4), then resume."));
        break;
    case cme::exists:
        explain(error, ErrorKind::Conflict,
                phrase("serial", "The security tag holds a credential of this kind."),
                phrase("serial", "Delete it first (AT%CMNG=3), then resume."));
        break;
    case cme::powerWarning:
        explain(error, ErrorKind::Device,
                phrase("serial",
                       "The supply voltage is so low that the modem does not write to its flash."),
                phrase("serial", "Feed the board from a stronger supply, then resume."));
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
        explain(error, ErrorKind::Unsupported,
                phrase("serial", "The module's firmware has no such command."),
                phrase("serial", "Update the module's firmware."));
        break;
    case parameter:
        explain(
            error, ErrorKind::Device,
            phrase("serial", "The module did not understand the parameters."),
            phrase("serial", "Update the module's firmware, or try again if the line is noisy."));
        break;
    case invalidEscape:
        explain(error, ErrorKind::Device,
                phrase("serial", "An escape sequence was damaged on the way."),
                phrase("serial", "Try again with a better cable."));
        break;
    case unknownKey:
        explain(error, ErrorKind::NotFound,
                phrase("serial", "The module's dictionary has no such key."),
                phrase("serial", "Look up the key in the module's documentation."));
        break;
    case readOnly:
        explain(error, ErrorKind::PermissionDenied,
                phrase("serial", "The module lets this key only be read."),
                phrase("serial", "Leave it as it is."));
        break;
    case writeOnly:
        explain(error, ErrorKind::PermissionDenied,
                phrase("serial", "The module lets this key only be written."),
                phrase("serial", "Write it anew; it cannot be compared."));
        break;
    case connectFailed:
        explain(error, ErrorKind::Refused,
                phrase("serial", "The module could not connect to its endpoint."),
                phrase("serial", "Look at AT+EVENT? for the reason."));
        break;
    case signature:
        explain(error, ErrorKind::Device, phrase("serial", "A signature could not be verified."),
                phrase("serial", "Use a certificate of the module's vendor."));
        break;
    case busy:
        explain(error, ErrorKind::Busy, phrase("serial", "The module works on something else."),
                phrase("serial", "Wait a moment, then resume."));
        break;
    case badCertificate:
        explain(
            error, ErrorKind::Device, phrase("serial", "The module cannot use this certificate."),
            phrase("serial",
                   "Check that the text is one PEM certificate of a kind that the module takes."));
        break;
    default:
        break;
    }
}

} // namespace ferrule::serial::at
