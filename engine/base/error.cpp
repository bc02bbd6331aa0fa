// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace ferrule {

namespace {

void appendSentence(std::string& line, const std::string& sentence)
{
    if (sentence.empty())
        return;
    if (!line.empty())
        line += ' ';
    line += sentence;
    const char last = line.back();
    if (last != '.' && last != '?' && last != '!' && last != ':')
        line += '.';
}

} // namespace

std::string describe(const Error& error)
{
    std::string line;
    appendSentence(line, error.what);
    if (!error.measured.empty() && !error.expected.empty())
        appendSentence(line, "Measured: " + error.measured + "; expected: " + error.expected);
    else if (!error.measured.empty())
        appendSentence(line, "Measured: " + error.measured);
    else if (!error.expected.empty())
        appendSentence(line, "Expected: " + error.expected);
    appendSentence(line, error.cause);
    appendSentence(line, error.remedy);
    if (error.peerCode != 0)
        line += " (code " + std::to_string(error.peerCode) + ")";
    return line.empty() ? std::string("Unknown error.") : line;
}

const char* name(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::InvalidArgument:
        return "invalid-argument";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::LinkLost:
        return "link-lost";
    case ErrorKind::Refused:
        return "refused";
    case ErrorKind::Protocol:
        return "protocol";
    case ErrorKind::Tls:
        return "tls";
    case ErrorKind::PermissionDenied:
        return "permission-denied";
    case ErrorKind::NotFound:
        return "not-found";
    case ErrorKind::Busy:
        return "busy";
    case ErrorKind::Io:
        return "io";
    case ErrorKind::Database:
        return "database";
    case ErrorKind::Device:
        return "device";
    case ErrorKind::Unsupported:
        return "unsupported";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::Internal:
        break;
    }
    return "internal";
}

} // namespace ferrule
