// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ferrule {

/// What sort of thing went wrong; callers branch on it, people read the rest of the Error.
enum class ErrorKind {
    InvalidArgument,  ///< our caller's misuse; nothing was sent or changed
    Timeout,          ///< the peer did not answer within the time allowed
    Cancelled,        ///< the user or the owner ended it
    LinkLost,         ///< the connection or port went away
    Refused,          ///< the peer answered, and said no (see Error::peerCode)
    Protocol,         ///< the peer broke its protocol
    Tls,              ///< handshake or certificate failure
    PermissionDenied, ///< the operating system said no
    NotFound,
    Busy,        ///< held by somebody else: a port, a lock, a TCP port
    Io,          ///< file system or socket failure
    Database,    ///< the database refused or is corrupt
    Device,      ///< the device reported an error of its own (see Error::peerCode)
    Unsupported, ///< the peer cannot do this
    Conflict,    ///< somebody else changed it first
    Internal,    ///< a bug of ours
};

/// An expected failure as a value. Every text is a whole English sentence or empty, UTF-8.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    std::string what;     ///< what failed
    std::string measured; ///< what was seen; empty when nothing was measured
    std::string expected; ///< what should have been seen
    std::string cause;    ///< the likely cause
    std::string remedy;   ///< the one next step
    int peerCode = 0;     ///< the peer's own code (CONNACK 5, CME 518, HTTP 401); 0 = none
};

/// One line for logs and terminals: what, measured against expected, cause, remedy.
std::string describe(const Error& error);

/// The stable lower-case name of a kind, as used in JSON output ("timeout", "link-lost").
const char* name(ErrorKind kind) noexcept;

} // namespace ferrule
