// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firmware/rpc/rpc_firmware.h"

namespace ferrule::bench {

using namespace Qt::StringLiterals;

RpcFirmware::RpcFirmware(SimulatedBoard board)
    : m_board(std::move(board))
    , m_methods(m_board)
    , m_protocol({
          [this](qint64 id, const QString& method, const QJsonObject& params) {
              onRequest(id, method, params);
          },
          [this](const QByteArray& bytes) { m_board.send(bytes); },
          [this] { m_board.logOff(); },
          [this](const QString& text) { m_board.log(u"rpc: %1"_s.arg(text)); },
      })
{
    faultsChanged();
}

QStringList RpcFirmware::bootLog() const
{
    const SimulatedState& state = m_board.state;
    const agent::Identity held = identity();
    return {
        u"boot: start %1 of board %2"_s.arg(state.boots()).arg(state.hardwareId()),
        u"boot: %1, firmware %2"_s.arg(m_board.config.model, QLatin1StringView(FERRULE_VERSION)),
        u"store: %1 settings"_s.arg(state.settings(SimulatedState::Stage::Effective).size()),
        held.certificatePem.isEmpty() ? u"cred: no certificate"_s
                                      : u"cred: certificate for %1"_s.arg(held.claimId),
        u"rpc: ready"_s,
    };
}

void RpcFirmware::faultsChanged()
{
    m_protocol.setWrongChecksums(m_board.config.faults.wrongCrc);
}

void RpcFirmware::cloudChanged(const QString& state, const QString& detail, qint64 delayMs)
{
    QJsonObject params;
    params.insert("state"_L1, state);
    params.insert("detail"_L1, detail);
    params.insert("delayMs"_L1, delayMs);
    m_board.send(m_protocol.notification(u"Cloud.State"_s, params));
}

void RpcFirmware::onRequest(qint64 id, const QString& method, const QJsonObject& params)
{
    m_board.log(u"rpc: %1"_s.arg(method));
    const SimulatedReply answer = m_methods.call(method, params);
    m_board.reply(method, answer.code == 0 ? m_protocol.result(id, answer.result)
                                           : m_protocol.error(id, answer.code, answer.message));
    if (method == "Sys.Reboot"_L1)
        m_board.restart();
}

} // namespace ferrule::bench
