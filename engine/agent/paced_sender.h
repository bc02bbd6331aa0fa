// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/cloud_session.h"
#include "traffic/governor.h"

namespace ferrule::agent {

/// What a device sends and asks, each message in its turn: the delay that a throttle left is waited
/// out before the message is handed to the session.
class PacedSender
{
public:
    /// All must outlive it. `session` is null while there is no identity to log in with;
    /// `config.obeysThrottle` is looked at for each message.
    PacedSender(Scheduler& scheduler, const AgentConfig& config,
                const std::unique_ptr<CloudSession>& session);

    /// As Agent::set() and Agent::get(), which look at key and size before. `life` is over once the
    /// agent has stopped.
    static Task<Result<void>> send(PacedSender* self, Life::Pointer life, QByteArray topic,
                                   QByteArray payload, net::Wait wait);
    static Task<Result<store::Value>> ask(PacedSender* self, Life::Pointer life, QByteArray service,
                                          QByteArray payload, store::Type type);

    /// Ends all waiting with Cancelled.
    void cancelWaiting();

    /// A throttle was received, and is obeyed.
    void throttle();
    /// Forgets all throttles.
    void forgetThrottle();
    /// As in Agent; 0 where throttles are not obeyed.
    Duration sendDelay() const;
    Duration throttleDelay() const;

    quint64 messagesSent() const { return m_sent; }

private:
    static Task<Result<void>> waitTurn(PacedSender* self, Life::Pointer life);

    Scheduler& m_scheduler;
    const AgentConfig& m_config;
    const std::unique_ptr<CloudSession>& m_session;
    traffic::Governor m_governor;
    quint64 m_sent = 0;
    Flows m_flows;
};

} // namespace ferrule::agent
