// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "serial/console.h"
#include "serial/demultiplexer.h"
#include "serial/dialect.h"
#include "serial/secrecy.h"
#include "serial/serial_link.h"

#include <QObject>

#include <memory>

namespace ferrule::serial {

/// What identify() found behind a port.
struct Identified
{
    QString dialect;   ///< for people
    QString dialectId; ///< as in DialectEntry
    Capabilities capabilities;
    DeviceInfo info;
};

/// One device on one serial line: its port, the demultiplexer and the dialect that was found. It
/// outlives reboots: a port that went away is followed by reopen(). Whoever is called by its
/// signals must not destroy it then and there.
class DeviceLine final : public QObject
{
    Q_OBJECT
public:
    /// `dialects` is the probing order; empty = allDialects(). `link` is the wire; null = a Port.
    DeviceLine(Scheduler& scheduler, PortInfo port, QList<DialectEntry> dialects = {},
               std::unique_ptr<SerialLink> link = nullptr, QObject* parent = nullptr);
    ~DeviceLine() override;

    const PortInfo& portInfo() const { return m_info; }
    bool isOpen() const { return m_link->isOpen(); }
    qint32 baud() const { return m_baud; }
    /// Takes effect at the next open.
    void setBaud(qint32 baud) { m_baud = baud; }
    /// From the next identify() on; empty = allDialects().
    void setDialects(const QList<DialectEntry>& dialects);

    /// Success also when it is open already.
    Result<void> open();
    /// Ends the running operation with Cancelled and releases the port.
    void close();

    /// Waits until the device's port is there (again), under its old name or another, and opens it.
    /// A port that never went away is kept. Timeout names what was looked for.
    Task<Result<void>> reopen(Duration timeout);

    /// Waits until the device has said nothing for `quiet`, at most `timeout`: the end of a boot.
    Task<Result<void>> settle(Duration quiet, Duration timeout);

    /// Opens the port where needed, finds the dialect and asks the device who it is. The dialect
    /// that answered last is asked first. All are asked again until a board that restarts when its
    /// port is opened must be up: 4.5 s, and one round of questions at least.
    Task<Result<Identified>> identify();

    /// Joins a network: by the device's own dialect where it can, else by one that is there for
    /// Wi-Fi only, after which the device is identified again. Unsupported where neither can.
    Task<Result<void>> joinWifi(WifiNetwork network);

    /// Null until identify() has found one. Owned here.
    Dialect* dialect() const { return m_dialect.get(); }

    /// Ends whatever waits here with `reason`.
    void cancel(const Error& reason);

    /// Suspends for `delay`; Cancelled when cancel() or the end of this line comes first.
    Task<Result<void>> sleep(Duration delay);

    /// When the device last said something.
    Instant lastReceived() const { return m_lastReceived; }

    /// While the answer lives, nothing that passes over the line reaches the console, but for
    /// frames in words and how many bytes of other text came: a private key or a passphrase is on
    /// its way. Where a request was repeated or broken off meanwhile, its answer may still come:
    /// then it stays so for another 30 s.
    [[nodiscard]] std::shared_ptr<const void> keepSecret();

    /// Puts the user's bytes on the line.
    Result<void> writeConsole(const QByteArray& bytes);

    qint64 bytesIn() const { return m_link->bytesIn(); }
    qint64 bytesOut() const { return m_link->bytesOut(); }
    /// How long the bytes so far occupied the wire: ten bit times a byte, both directions.
    Duration wireDuration() const;
    /// Of the operations so far, over all dialects that were tried.
    WireTime wireTime() const;

signals:
    void console(const ferrule::serial::ConsoleEntry& entry);
    void opened();
    /// The port went away by itself; a later reopen() may find it again.
    void lost(const ferrule::Error& error);
    /// What the device said by itself ("Cloud.State").
    void notified(const QString& method, const QJsonObject& params);

private:
    void useDialect(const DialectEntry& entry);
    QList<DialectEntry> probingOrder() const;
    void dropDialect();
    void showFrame(ConsoleEntry::Kind kind, const QByteArray& frame, const QString& summary);
    void note(const QString& text);
    void show(const ConsoleEntry& entry);
    void onLost(const Error& error);

    Scheduler& m_scheduler;
    PortInfo m_info;
    QList<DialectEntry> m_entries;
    qint32 m_baud = SerialLink::defaultBaud;
    std::unique_ptr<SerialLink> m_link;
    Flows m_flows;
    Demultiplexer m_demultiplexer;
    std::unique_ptr<Dialect> m_dialect;
    Capabilities m_capabilities; ///< of m_dialect
    QString m_lastAnswered;      ///< id of the dialect that was found last
    WireTime m_pastWireTime;
    Instant m_lastReceived{};
    Secrecy m_secrecy;
};

} // namespace ferrule::serial
