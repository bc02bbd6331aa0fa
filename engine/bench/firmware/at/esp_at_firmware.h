// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/at/at_firmware.h"
#include "bench/firmware/at/manufacturing_store.h"
#include "bench/firmware/at/modem_connection.h"

#include <QHash>
#include <QObject>

namespace ferrule::bench {

/// An ESP32 module with Espressif's ESP-AT firmware, written from the ESP-AT user guide. What the
/// manufacturing partition and the Wi-Fi settings hold outlives a restart; the MQTT configuration
/// and the clock do not.
///
/// Traps: "needs-wifi" (no network before AT+CWJAP), "old-firmware" (no AT+SYSMFG),
/// "prompt-first" ('>' comes without the OK before it), "busy" (says "busy p..." to every fifth
/// command), "full" (the partition takes nothing more).
class EspAtFirmware final : public AtFirmware
{
public:
    explicit EspAtFirmware(SimulatedBoard board);

    static QStringList traps();

    QStringList bootLog() const override;
    QString logLine(Duration uptime, const QString& text) const override;
    void ready() override;
    agent::Identity identity() const override;
    bool connectsByItself() const override { return false; }

protected:
    void onCommand(const QByteArray& command) override;

private:
    using Command = void (EspAtFirmware::*)(const QByteArray& command);
    static const QHash<QByteArray, Command>& table();

    void version(const QByteArray& command);
    void restart(const QByteArray& command);
    void stationAddress(const QByteArray& command);
    void manufacturing(const QByteArray& command);
    void writeManufacturing(const QByteArray& command, const QByteArrayList& parameters);
    void accept(const QByteArray& command) { answer(command); }
    void join(const QByteArray& command);
    void wifiState(const QByteArray& command);
    void resolve(const QByteArray& command);
    void timestamp(const QByteArray& command);
    void mqttClean(const QByteArray& command);
    void mqttUser(const QByteArray& command);
    void mqttAlpn(const QByteArray& command);
    void mqttConnect(const QByteArray& command);
    void mqttQuery(const QByteArray& command);

    bool online() const;
    /// A value of the manufacturing store; empty = none.
    QByteArray stored(const QByteArray& space, const QByteArray& key) const;

    ManufacturingStore m_store;
    std::unique_ptr<ModemNetwork> m_network;
    QByteArrayList m_user; ///< parameters of AT+MQTTUSERCFG; empty = not configured
    QByteArray m_alpn;
    QByteArray m_host;
    quint16 m_port = 0;
    bool m_clockIsSet = false;
    bool m_connecting = false;
    int m_commands = 0;
};

} // namespace ferrule::bench
