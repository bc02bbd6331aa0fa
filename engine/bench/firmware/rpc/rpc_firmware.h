// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/rpc/methods.h"
#include "bench/firmware/rpc/protocol.h"
#include "bench/simulated_firmware.h"

namespace ferrule::bench {

/// Firmware that speaks the reference dialect, written from engine/serial/README.md.
class RpcFirmware final : public SimulatedFirmware
{
public:
    explicit RpcFirmware(SimulatedBoard board);

    QStringList bootLog() const override;
    void receive(const QByteArray& bytes) override { m_protocol.receive(bytes); }
    agent::Identity identity() const override { return m_board.state.identity(); }
    void cloudChanged(const QString& state, const QString& detail, qint64 delayMs) override;
    void faultsChanged() override;

private:
    void onRequest(qint64 id, const QString& method, const QJsonObject& params);

    SimulatedBoard m_board;
    SimulatedMethods m_methods;
    SimulatedProtocol m_protocol;
};

} // namespace ferrule::bench
