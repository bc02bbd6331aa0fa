// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/cloud_session.h"
#include "agent/provisioner.h"
#include "traffic/governor.h"

namespace ferrule::agent {

/// Decides which half runs: the Provisioner until the identity is complete, then the CloudSession.
class Agent::Private
{
public:
    Private(Agent* agent, Scheduler& scheduler, AgentConfig config);
    ~Private();

    Result<void> start();
    void stop();

    /// Suspends for the governor's delay. Cancelled when the agent stops first.
    static Task<Result<void>> waitTurn(Private* self, Life::Pointer life);
    static Task<Result<void>> send(Private* self, Life::Pointer life, QByteArray topic,
                                   QByteArray payload, net::Wait wait);
    static Task<Result<store::Value>> ask(Private* self, Life::Pointer life, QByteArray service,
                                          QByteArray payload, store::Type type);

    Agent* const q;
    Scheduler& scheduler;
    AgentConfig config;
    Identity identity;
    State state = State::Stopped;
    traffic::Governor governor;
    quint64 sent = 0;
    std::unique_ptr<CloudSession> session;
    std::unique_ptr<Life> run; ///< from start() to stop()

private:
    static Task<void> closeFlow(Private* self, Life::Pointer life);
    static Task<void> releaseFlow(Private* self, Life::Pointer life);
    static Task<void> acknowledge(Private* self, Life::Pointer life, QByteArray payload,
                                  store::Type type);
    Result<void> loadIdentity();
    Result<void> begin();
    void provision();
    void openSession();
    void closeFor(Duration left);
    void loginRefused(int inARow);
    void renew();
    void renewed(const Identity& changed);
    void throttleReceived(bool close);
    void releaseReceived();
    void storePushed(const QString& key, const store::Value& value, bool removed);
    void keep(const Identity& changed);
    void setState(State next);
    void log(const QString& text);
    template<typename Object>
    void retire(std::unique_ptr<Object>& object);

    IdentityFolder m_folder;
    std::unique_ptr<Provisioner> m_provisioner;
    std::unique_ptr<Provisioner> m_renewal; ///< asks for a new identity beside refused logins
    std::vector<std::unique_ptr<QObject>> m_retired; ///< to be deleted outside their own signals
    bool m_releasing = false;
    Timer m_janitor;
    Timer m_closeTimer;
    Flows m_flows;
};

} // namespace ferrule::agent
