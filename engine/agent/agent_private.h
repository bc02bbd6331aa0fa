// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/cloud_session.h"
#include "agent/paced_sender.h"
#include "agent/provisioner.h"

namespace ferrule::agent {

/// Decides which half runs: the Provisioner until the identity is complete, then the CloudSession.
class Agent::Private
{
public:
    Private(Agent* agent, Scheduler& scheduler, AgentConfig config);
    ~Private();

    Result<void> start();
    void stop();

    Agent* const q;
    Scheduler& scheduler;
    AgentConfig config;
    Identity identity;
    State state = State::Stopped;
    std::unique_ptr<CloudSession> session;
    PacedSender sender;
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
    /// Stops it and takes leave of it, also from within one of its own signals.
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

template<typename Object>
void Agent::Private::retire(std::unique_ptr<Object>& object)
{
    if (!object)
        return;
    object->disconnect(q);
    object->stop();
    m_retired.push_back(std::move(object));
    m_janitor.startAfter(Duration::zero(), [this] {
        const auto leaving = std::move(m_retired);
        m_retired.clear();
    });
}

} // namespace ferrule::agent
