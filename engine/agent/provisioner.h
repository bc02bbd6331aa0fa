// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/agent.h"
#include "agent/builder_client.h"
#include "flow/life.h"

namespace ferrule::agent {

/// Takes an identity from a claim ID to credentials over HTTP: registers, polls until somebody
/// claims the device, fetches the certificate. Never gives up; see AgentConfig for the waits.
class Provisioner : public QObject
{
    Q_OBJECT
public:
    Provisioner(Scheduler& scheduler, const AgentConfig& config, Identity identity,
                QObject* parent = nullptr);
    ~Provisioner() override;

    /// The signals follow, the first ones from a later turn of the event loop.
    void start();

    /// Ends at once and for good; no signal follows.
    void stop();

    /// The body of a registration: what the configuration says of the device, and its claim ID.
    static QJsonObject registration(const AgentConfig& config, const Identity& identity, UtcMs now);

signals:
    void stateChanged(ferrule::agent::State state);
    void registered();
    /// `identity` is worth keeping: it was claimed, or lost its claim.
    void identityChanged(const ferrule::agent::Identity& identity);
    /// `identity` is complete. The last signal.
    void provisioned(const ferrule::agent::Identity& identity);
    void logLine(const QString& text);

private:
    /// What one exchange led to.
    enum class Outcome {
        Progress, ///< the next step may follow at once
        Waiting,  ///< a good answer, but not yet the one that is needed
        Failure,
    };
    static Task<void> run(Provisioner* self, Life::Pointer life);
    Outcome registrationAnswered(const Result<QJsonObject>& answer);
    Outcome provisionAnswered(const Result<QJsonObject>& answer);
    Result<QJsonObject> provisionRequest();
    Duration waitAfter(Outcome outcome);
    void noteBlock(const QJsonObject& answer);
    void fail(const Error& error);

    Scheduler& m_scheduler;
    AgentConfig m_config;
    Identity m_identity;
    BuilderClient m_builder;
    Flows m_flows;
    QByteArray m_newKeyPem; ///< made for this claim, kept until it is certified
    bool m_wasRegistered = false;
    int m_polls = 0;
    int m_failures = 0; ///< in a row
    Instant m_blockedUntil{};
    Life m_life;
};

} // namespace ferrule::agent

Q_DECLARE_METATYPE(ferrule::agent::Identity)
