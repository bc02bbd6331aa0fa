// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/rpc/rpc_firmware.h"

namespace ferrule::bench {

/// The reference firmware on a board that has Wi-Fi alone, and is given its network by Improv
/// packets on the same wire; written from improv-wifi.com/serial. It is off line, and connects to
/// nothing, until it has one.
///
/// Traps: "stray-zero" (a zero behind every result, as one SDK in the field sends), "no-newline"
/// (packets without the LF behind them), "no-scan", "bad-checksum".
class ImprovFirmware final : public SimulatedFirmware
{
public:
    explicit ImprovFirmware(SimulatedBoard board);

    static QStringList traps();

    QStringList bootLog() const override;
    void ready() override { m_application.ready(); }
    void receive(const QByteArray& bytes) override;
    agent::Identity identity() const override;
    void cloudChanged(const QString& state, const QString& detail, qint64 delayMs) override;
    void faultsChanged() override { m_application.faultsChanged(); }

private:
    bool hasTrap(const char* name) const;
    void take(char byte);
    void onPacket(const QByteArray& packet);
    void onCommand(quint8 command, const QByteArray& payload);
    void join(const QByteArray& payload);
    void scan();
    void sendState();
    void sendError(quint8 code);
    void sendResult(quint8 command, const QByteArrayList& texts);
    void send(quint8 type, const QByteArray& data);
    bool online() const;

    SimulatedBoard m_board;
    RpcFirmware m_application;
    QByteArray m_packet; ///< what may become a packet
    QString m_operation;
};

} // namespace ferrule::bench
