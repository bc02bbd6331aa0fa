// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/serial_link.h"

#include <QByteArray>
#include <QObject>
#include <QSerialPort>
#include <QString>

namespace ferrule::serial {

/// One open serial port: bytes in, bytes out, and one word when it is lost.
///
/// 8 data bits, no parity, one stop bit, no flow control. DTR and RTS are raised together where the
/// port has them: neutral for boards that reset on their difference, needed by many USB stacks.
class Port final : public SerialLink
{
    Q_OBJECT
public:
    explicit Port(QObject* parent = nullptr);
    ~Port() override;

    PortInfo find(const PortInfo& last) const override { return findPort(last); }
    /// Opens `path` after resolving its links.
    Result<void> open(const QString& path, qint32 baud = defaultBaud) override;
    void close() override;
    bool isOpen() const override { return m_open; }
    QString path() const override { return m_path; }
    qint32 baud() const { return m_baud; }
    Result<void> write(const QByteArray& bytes) override;
    qint64 bytesIn() const override { return m_bytesIn; }
    qint64 bytesOut() const override { return m_bytesOut; }

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
