// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QSerialPort>
#include <QString>

namespace ferrule::serial {

/// One open serial port: bytes in, bytes out, and one word when it is lost.
///
/// 8 data bits, no parity, one stop bit, no flow control. DTR and RTS are raised together where the
/// port has them: neutral for boards that reset on their difference, needed by many USB stacks.
class Port final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint32 defaultBaud = 115200;
    /// Bytes that may wait to be written; a write beyond it is refused whole.
    static constexpr qint64 writeLimit = 256 * 1024;

    explicit Port(QObject* parent = nullptr);
    ~Port() override;

    /// Opens `path` after resolving its links. Busy (and by whom), PermissionDenied (and which
    /// group), NotFound or Io, each with its remedy; the port is closed then.
    Result<void> open(const QString& path, qint32 baud = defaultBaud);

    /// Closes without lost(). Does nothing on a closed port.
    void close();

    bool isOpen() const { return m_open; }
    QString path() const { return m_path; }
    qint32 baud() const { return m_baud; }

    /// Queues bytes for the line; LinkLost when the port is closed, Busy when the queue is full.
    Result<void> write(const QByteArray& bytes);

    qint64 bytesIn() const { return m_bytesIn; }
    qint64 bytesOut() const { return m_bytesOut; }

signals:
    void received(const QByteArray& bytes);
    /// Once for each open port that goes away by itself; the port is closed by then.
    void lost(const ferrule::Error& error);

private:
    void onReadyRead();
    void onError(QSerialPort::SerialPortError error);
    void lose(const QString& reason);

    QSerialPort m_port;
    QString m_path;
    qint32 m_baud = defaultBaud;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
    bool m_open = false;
    bool m_losing = false;
};

} // namespace ferrule::serial
