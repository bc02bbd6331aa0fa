// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "serial/port_list.h"

#include <QByteArray>
#include <QObject>

namespace ferrule::serial {

/// The wire below a DeviceLine: bytes in, bytes out, and one word when it is lost. `Port` is the
/// real one; tests put a wire of their own in its place, to run thousands of jobs without a
/// terminal.
class SerialLink : public QObject
{
    Q_OBJECT
public:
    static constexpr qint32 defaultBaud = 115200;
    /// Bytes that may wait to be written; a write beyond it is refused whole.
    static constexpr qint64 writeLimit = 256 * 1024;

    using QObject::QObject;

    /// Where the device of `last` is now; an empty path where it is not.
    virtual PortInfo find(const PortInfo& last) const = 0;

    /// Busy (and by whom), PermissionDenied (and which group), NotFound or Io, each with its
    /// remedy; the link is closed then.
    virtual Result<void> open(const QString& path, qint32 baud) = 0;
    /// Closes without lost(). Does nothing on a closed link.
    virtual void close() = 0;
    virtual bool isOpen() const = 0;
    virtual QString path() const = 0;

    /// Queues bytes for the line; LinkLost when it is closed, Busy when the queue is full.
    virtual Result<void> write(const QByteArray& bytes) = 0;

    virtual qint64 bytesIn() const = 0;
    virtual qint64 bytesOut() const = 0;

signals:
    void received(const QByteArray& bytes);
    /// Once for each open link that goes away by itself; it is closed by then.
    void lost(const ferrule::Error& error);
};

} // namespace ferrule::serial
