// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "base/result.h"
#include "bench/device_uart.h"
#include "bench/modem_network.h"
#include "flow/scheduler.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace ferrule::bench {

/// What goes wrong with a simulated device, for trying how the other side takes it. Zero and false
/// mean: it works.
struct SimulatedFaults
{
    bool neverAnswers = false;
    bool answersGarbage = false; ///< random bytes instead of replies
    bool refusesKeyGen = false;  ///< has no key generator, and says so
    bool wrongCrc = false;  ///< every reply carries a wrong checksum, where the dialect has one
    bool wrongHash = false; ///< tells another digest, or text, than that of what is stored
    int flipOneIn = 0;      ///< flips one bit in every n-th byte it sends, on average
    int dropOneIn = 0;      ///< swallows every n-th byte it sends, on average
    int stallMs = 0;        ///< pauses this long in the middle of each reply
    int slowMs = 0;         ///< thinks this long before each reply
    /// Hangs up (the port vanishes) in the middle of the reply to the first request of this
    /// operation, as SimulatedBoard::reply names it; empty = never. It comes back after `unplugMs`.
    QString unplugAt;
    int unplugMs = 0; ///< 0 = stays away until plugIn()
    /// What one kind of firmware does otherwise, by its own names (FirmwareEntry::traps); they hold
    /// from the next start on.
    QStringList traps;
    quint32 seed = 1; ///< of the random faults
};

struct SimulatedDeviceConfig
{
    QString stateFolder; ///< settings and credentials; made where missing; survives a kill
    QString dialect;     ///< id of its firmware (allFirmware()); empty = the reference dialect
    QString model = QStringLiteral("Bench Sensor 1");
    QString productToken = QStringLiteral("bench-sensor");
    qint32 baud = 115200; ///< replies are paced to it; 0 = as fast as the terminal takes them
    QString linkPath;     ///< a symbolic link to the terminal; empty = none
    int bootMs = 400;     ///< how long a start takes, log lines included
    bool hangUpAtReboot = false; ///< a reboot closes the terminal; a new one follows (see linkPath)
    /// The broker that is built into firmware which has no place for its name or port.
    QString endpoint = QStringLiteral("localhost");
    quint16 endpointPort = 8883;
    bool runAgent = true; ///< once provisioned it connects to its cloud
    /// How a modem that speaks MQTT itself gets out; null = through names and TLS of this machine.
    std::function<std::unique_ptr<ModemNetwork>()> modemNetwork;
    SimulatedFaults faults;
};

/// A device on a pseudo-terminal: it boots, prints its log, runs one of the firmwares in firmware/,
/// and once provisioned runs the device agent against its cloud.
class SimulatedDevice final : public QObject
{
    Q_OBJECT
public:
    /// `uart` is its wire; null = a pseudo-terminal as the configuration says.
    SimulatedDevice(Scheduler& scheduler, SimulatedDeviceConfig config,
                    std::unique_ptr<DeviceUart> uart = nullptr, QObject* parent = nullptr);
    ~SimulatedDevice() override;

    /// Opens the terminal and boots. Io where the terminal, the link or the folder is refused,
    /// InvalidArgument where there is no such firmware.
    Result<void> start();

    /// The slave's path ("/dev/pts/7"); empty while unplugged.
    QString path() const;

    /// Closes the terminal as a pulled cable does; the device itself runs on.
    void unplug();
    /// Comes back with a new terminal after unplug(); the link, if any, follows.
    Result<void> plugIn();

    /// What the firmware's application would start with now.
    agent::Identity identity() const;

    /// Loses power for a moment: RAM is gone, the terminal stays.
    void reset();

    /// Changes what goes wrong from now on.
    void setFaults(const SimulatedFaults& faults);

signals:
    /// A terminal is there, at the start and after each hang-up.
    void attached(const QString& path);
    /// Each line of its log, without the line end, as it went to the terminal.
    void logged(const QString& line);
    /// Its cloud state changed ("unprovisioned", "connected", "throttled", "released", …).
    void cloudStateChanged(const QString& state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ferrule::bench
