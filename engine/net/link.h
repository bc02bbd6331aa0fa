// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

namespace ferrule::net {

/// What a link tells its owner. Never called from within a call to the link, and not any more once
/// linkClosed() was, or the link is gone. The owner may destroy the link from within.
class LinkObserver
{
public:
    virtual ~LinkObserver() = default;
    /// Bytes can flow; for TLS the handshake is done and the peer verified.
    virtual void linkOpened() = 0;
    /// There are bytes to read(); told again only after they were read.
    virtual void linkReadable() = 0;
    /// The operating system took bytes, see unsent().
    virtual void linkWritten() = 0;
    /// The link is over, or never opened. `reason` is one of Tls, Network, RemoteClosed.
    virtual void linkClosed(EndReason reason, const Error& error) = 0;
};

/// One connection to a broker that carries bytes: TCP, TLS, or in memory.
class Link
{
public:
    Link() = default;
    virtual ~Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    /// Starts to connect; linkOpened() or linkClosed() follows.
    virtual void open() = 0;
    /// Bytes that were there, at most `most`; 0 = none.
    virtual qint64 read(char* to, qint64 most) = 0;
    /// Takes all bytes; what the operating system does not take now is kept and written later.
    virtual void write(const char* bytes, qint64 count) = 0;
    /// Bytes taken and not yet with the operating system.
    virtual qint64 unsent() const = 0;
    /// Closes in order once everything is written; linkClosed() follows.
    virtual void close() = 0;
    /// Ends at once; nothing is told any more.
    virtual void abort() = 0;
    /// What the peer showed; also after linkClosed(). Empty without TLS.
    virtual TlsReport tlsReport() const { return {}; }
};

} // namespace ferrule::net
