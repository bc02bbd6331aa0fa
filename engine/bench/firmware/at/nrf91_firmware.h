// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/at/at_firmware.h"

#include <optional>

namespace ferrule::bench {

/// An nRF91 modem with an AT host and an application that logs in by itself while the modem is
/// active; written from Nordic's nRF91 AT commands reference. The application's endpoint and
/// security tag are built in (SimulatedDeviceConfig::endpoint).
///
/// Traps: "echo", "cr-ends", "lf-ends", "nul-ends", "serial-modem" (restarts on AT#XRESET),
/// "no-overwrite" (519 for every credential that is there), "storage-full", "low-power".
class Nrf91Firmware final : public AtFirmware
{
public:
    explicit Nrf91Firmware(SimulatedBoard board);

    static QStringList traps();

    QStringList bootLog() const override;
    agent::Identity identity() const override;

protected:
    void onCommand(const QByteArray& command) override;

private:
    struct Slot
    {
        quint32 tag = 0;
        int type = 0;
    };

    static AtHost::Rules rules(const SimulatedBoard& board);
    static QString fileOf(Slot slot);
    std::optional<QByteArray> stored(Slot slot) const;
    /// Why the storage may not be changed now; 0 = it may.
    int refusalToWrite() const;
    void refuseWith(const QByteArray& command, int cme);

    void cfun(const QByteArray& command);
    void cmng(const QByteArray& command);
    void writeCredential(const QByteArray& command, Slot slot, const QByteArray& content);
    void listCredentials(const QByteArray& command, const QByteArrayList& parameters);
    void keygen(const QByteArray& command);
    QByteArray imei() const;

    int m_function = 1; ///< as AT+CFUN: 0 off, 1 active, 4 offline
};

} // namespace ferrule::bench
