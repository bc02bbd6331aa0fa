// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/firmware/rpc/methods.h"
#include "bench/firmware/rpc/protocol.h"
#include "bench/simulated_firmware.h"

namespace ferrule::bench {

/// Mongoose OS as it comes, written from the documentation of its libraries rpc-service-config,
/// rpc-service-fs and rpc-common: the configuration works in RAM and is kept by Config.Save, files
/// are kept at once, and an append that comes twice is appended twice.
class MosFirmware final : public SimulatedFirmware
{
public:
    explicit MosFirmware(SimulatedBoard board);

    /// "no-crc": sends no checksums and takes no frame that has one.
    static QStringList traps();

    QStringList bootLog() const override;
    void receive(const QByteArray& bytes) override;
    agent::Identity identity() const override;
    void faultsChanged() override;

private:
    void onRequest(qint64 id, const QString& method, const QJsonObject& params);
    SimulatedReply call(const QString& method, const QJsonObject& params);
    SimulatedReply info() const;
    SimulatedReply configGet(const QJsonObject& params) const;
    SimulatedReply configSet(const QJsonObject& params);
    SimulatedReply filePut(const QJsonObject& params);
    SimulatedReply fileGet(const QJsonObject& params) const;
    QJsonObject savedConfig() const;
    QString hardwareAddress() const;
    bool hasTrap(QLatin1StringView name) const;

    SimulatedBoard m_board;
    SimulatedProtocol m_protocol;
    QJsonObject m_config;
};

} // namespace ferrule::bench
