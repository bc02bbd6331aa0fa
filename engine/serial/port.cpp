// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port.h"

#include "serial/port_error.h"
#include "words/phrase.h"

#include <QFileInfo>

namespace ferrule::serial {

using namespace Qt::StringLiterals;

Port::Port(QObject* parent)
    : SerialLink(parent)
{
    connect(&m_port, &QSerialPort::readyRead, this, &Port::onReadyRead);
    connect(&m_port, &QSerialPort::errorOccurred, this, &Port::onError);
}

Port::~Port()
{
    m_port.disconnect(this);
    close();
}

Result<void> Port::open(const QString& path, qint32 baud)
{
    close();
    // The lock is keyed on the text of the path, so two names of one node would not exclude each
    // other.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical.isEmpty()) {
        return explainOpenError(path, QSerialPort::DeviceNotFoundError,
                                phrase("serial", "There is no such file or device.").text());
    }
    if (const QList<PortHolder> holders = portHolders(canonical); !holders.isEmpty())
        return heldError(canonical, holders);

    m_port.setPortName(canonical);
    m_port.setBaudRate(baud);
    m_port.setDataBits(QSerialPort::Data8);
    m_port.setParity(QSerialPort::NoParity);
    m_port.setStopBits(QSerialPort::OneStop);
    m_port.setFlowControl(QSerialPort::NoFlowControl);
    if (!m_port.open(QIODevice::ReadWrite)) {
        const QSerialPort::SerialPortError error = m_port.error();
        const QString text = m_port.errorString();
        m_port.clearError();
        return explainOpenError(canonical, error, text + u'.');
    }
    m_open = true;
    m_losing = false;
    m_path = canonical;
    m_baud = baud;
    // A pseudo-terminal has no modem lines and says so; that is no fault.
    m_port.setDataTerminalReady(true);
    m_port.setRequestToSend(true);
    m_port.clearError();
    return {};
}

void Port::close()
{
    m_open = false;
    if (m_port.isOpen())
        m_port.close();
}

Result<void> Port::write(const QByteArray& bytes)
{
    if (!m_open || m_losing) {
        Error error;
        error.kind = ErrorKind::LinkLost;
        error.what = phrase("serial", "Nothing was written: the port is closed.");
        error.remedy = phrase("serial", "Plug the device in again.");
        return error;
    }
    if (m_port.bytesToWrite() + bytes.size() > writeLimit) {
        Error error;
        error.kind = ErrorKind::Busy;
        error.what = phrase("serial", "Nothing was written: too much waits for the line already.");
        error.measured = phrase("serial", "%1 bytes wait.").arg(m_port.bytesToWrite());
        error.expected = phrase("serial", "At most %1 bytes with the new ones.").arg(writeLimit);
        error.cause =
            phrase("serial", "The device does not take its bytes (flow control, a hung driver).");
        error.remedy = phrase("serial", "Unplug the device and plug it in again.");
        return error;
    }
    m_port.write(bytes);
    m_bytesOut += bytes.size();
    return {};
}

void Port::onReadyRead()
{
    const QByteArray bytes = m_port.readAll();
    m_bytesIn += bytes.size();
    if (!bytes.isEmpty())
        emit received(bytes);
}

void Port::onError(QSerialPort::SerialPortError error)
{
    if (!m_open || m_losing)
        return;
    if (error != QSerialPort::ReadError && error != QSerialPort::WriteError &&
        error != QSerialPort::ResourceError)
        return;
    // The error repeats as fast as the event loop turns until the port is closed, and closing it
    // inside its own signal is not allowed.
    m_losing = true;
    const QString reason = m_port.errorString();
    QMetaObject::invokeMethod(
        this, [this, reason] { lose(reason); }, Qt::QueuedConnection);
}

void Port::lose(const QString& reason)
{
    if (!m_open)
        return;
    close();
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("serial", "The port %1 went away.").arg(m_path);
    error.measured = u"%1."_s.arg(reason).toStdString();
    error.cause = phrase("serial", "The cable was pulled, or the device reset its USB side.");
    error.remedy = phrase("serial", "Plug the device in again.");
    emit lost(error);
}

} // namespace ferrule::serial
