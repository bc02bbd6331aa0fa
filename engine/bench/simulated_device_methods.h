// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_device.h"
#include "bench/simulated_device_state.h"
#include "flow/scheduler.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace ferrule::bench {

/// A method's outcome: a result, or a refusal where the code is not 0.
struct SimulatedReply
{
    QJsonValue result = QJsonObject();
    int code = 0;
    QString message;
};

/// How the application of a simulated device shall send.
struct SimulatedBehaviour
{
    double messagesPerMinute = 1;
    int payloadBytes = 64;
    bool obeysThrottle = true;
};

/// The methods of the reference dialect as the device carries them out.
class SimulatedMethods
{
public:
    SimulatedMethods(Scheduler& scheduler, const SimulatedDeviceConfig& config,
                     SimulatedState& state,
                     std::function<void(const SimulatedBehaviour&)> onBehaviour);

    void setStarted(Instant at) { m_started = at; }
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

    Scheduler& m_scheduler;
    const SimulatedDeviceConfig& m_config;
    SimulatedState& m_state;
    std::function<void(const SimulatedBehaviour&)> m_onBehaviour;
    Instant m_started{};
    QString m_uploadKind;
    QByteArray m_upload;
};

} // namespace ferrule::bench
