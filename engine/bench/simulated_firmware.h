// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "bench/simulated_device.h"
#include "bench/simulated_device_state.h"
#include "flow/scheduler.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace ferrule::bench {

/// How the application of a simulated device shall send.
struct SimulatedBehaviour
{
    double messagesPerMinute = 1;
    int payloadBytes = 64;
    bool obeysThrottle = true;
};

/// What firmware finds on a simulated board. The functions work from the end of the boot on, for as
/// long as the firmware lives.
struct SimulatedBoard
{
    Scheduler& scheduler;
    const SimulatedDeviceConfig& config; ///< its faults included; they may change at any time
    SimulatedState& state;               ///< the flash: what outlives a restart
    Instant started;                     ///< when this start began

    /// Sends the answer to an operation, with the faults that the board was given. `operation` is
    /// what SimulatedFaults::unplugAt names: "Cfg.Commit", "fs.write", "AT+CFUN".
    std::function<void(const QString& operation, const QByteArray& bytes)> reply;
    /// Sends bytes that answer nothing: an echo, a prompt, an event.
    std::function<void(const QByteArray& bytes)> send;
    /// Prints a line of the log, stamped by SimulatedFirmware::logLine().
    std::function<void(const QString& text)> log;
    /// Nothing more is logged on the line until the next start.
    std::function<void()> logOff;
    /// Restarts when everything sent so far has left; whatever comes until then is not heard.
    std::function<void()> restart;
    /// Starts the application with SimulatedFirmware::identity(), as at the end of the boot.
    std::function<void()> connectCloud;
    std::function<void(const SimulatedBehaviour& wanted)> setBehaviour;
};

/// One kind of firmware: the device's end of a dialect. Made anew at each start, so what its
/// members hold is its RAM; what shall outlive a restart belongs into the board's state.
///
/// Written from the protocol's specification, apart from the client in engine/serial/dialects, so
/// that each checks the other. A new one is a folder in firmware/ and a line in
/// firmware/all_firmware.cpp.
class SimulatedFirmware
{
public:
    virtual ~SimulatedFirmware() = default;

    /// What it prints while it starts, in order; empty where such firmware prints nothing.
    virtual QStringList bootLog() const = 0;
    /// A line of the log as it goes onto the wire, without its line end.
    virtual QString logLine(Duration uptime, const QString& text) const;
    /// Whether the log shares the wire with the protocol.
    virtual bool logsOnTheLine() const { return true; }

    /// The boot is over: from now on bytes are heard.
    virtual void ready() {}
    /// The next bytes off the wire, cut anywhere.
    virtual void receive(const QByteArray& bytes) = 0;

    /// Who the device is, as far as its flash knows: what the application starts with.
    virtual agent::Identity identity() const = 0;
    /// Whether the application connects at the end of the boot, once it has an identity.
    virtual bool connectsByItself() const { return true; }
    /// The application's state changed; `state` as in Cloud.State of engine/serial/README.md.
    virtual void cloudChanged(const QString& state, const QString& detail, qint64 delayMs);

    /// config.faults has changed: for faults that only the firmware can make (wrongCrc, wrongHash).
    virtual void faultsChanged() {}
};

struct FirmwareEntry
{
    QString id; ///< as SimulatedDeviceConfig::dialect and --dialect name it
    std::function<std::unique_ptr<SimulatedFirmware>(SimulatedBoard board)> make;
    QStringList traps; ///< that SimulatedFaults::traps may name
};

/// All kinds of firmware; the first is the default.
QList<FirmwareEntry> allFirmware();

} // namespace ferrule::bench
