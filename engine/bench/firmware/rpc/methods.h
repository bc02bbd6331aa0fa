// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_firmware.h"

#include <QJsonObject>
#include <QJsonValue>

namespace ferrule::bench {

/// A method's outcome: a result, or a refusal where the code is not 0.
struct SimulatedReply
{
    QJsonValue result = QJsonObject();
    int code = 0;
    QString message;
};

/// The methods of the reference dialect as the device carries them out.
class SimulatedMethods
{
public:
    explicit SimulatedMethods(const SimulatedBoard& board)
        : m_board(board)
    {
    }

    SimulatedReply call(const QString& method, const QJsonObject& params);

private:
    using Method = SimulatedReply (SimulatedMethods::*)(const QJsonObject& params);
    static const QMap<QString, Method>& table();

    SimulatedReply list(const QJsonObject& params);
    SimulatedReply info(const QJsonObject& params);
    SimulatedReply reboot(const QJsonObject& params);
    SimulatedReply storeList(const QJsonObject& params);
    SimulatedReply storeGet(const QJsonObject& params);
    SimulatedReply storeSet(const QJsonObject& params);
    SimulatedReply storeDelete(const QJsonObject& params);
    SimulatedReply keyGen(const QJsonObject& params);
    SimulatedReply csr(const QJsonObject& params);
    SimulatedReply put(const QJsonObject& params);
    SimulatedReply hash(const QJsonObject& params);
    SimulatedReply commit(const QJsonObject& params);
    SimulatedReply behaviour(const QJsonObject& params);

    const SimulatedBoard& m_board;
    QString m_uploadKind;
    QByteArray m_upload;
};

} // namespace ferrule::bench
