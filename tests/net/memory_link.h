// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/link.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace ferrule::test {

/// The broker's end of links in memory: the test sees what the client wrote and says what it reads.
/// Bytes move when the test says so; nothing waits for real time.
class MemoryBroker
{
public:
    /// For the client's constructor. The broker must outlive the client.
    net::LinkFactory factory();

    int attempts = 0;     ///< links that were opened
    bool opens = true;    ///< false: a link stays on its way
    bool swallows = true; ///< false: nothing that is written ever leaves the link

    bool isLinked() const { return m_link != nullptr; }
    /// What the client wrote since the last call, in hexadecimal.
    QByteArray takeWritten() { return takeBytes().toHex(); }
    QByteArray takeBytes();
    /// The client reads these, in hexadecimal, before the call returns.
    void send(const QByteArray& hex) { sendBytes(QByteArray::fromHex(hex)); }
    void sendBytes(const QByteArray& bytes);
    /// The link ends from the broker's side.
    void drop(net::EndReason reason = net::EndReason::RemoteClosed,
              ErrorKind kind = ErrorKind::LinkLost);

private:
    class MemoryLink;
    MemoryLink* m_link = nullptr;
    QByteArray m_written;
};

} // namespace ferrule::test
