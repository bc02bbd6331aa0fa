// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/identity_folder.h"
#include "flow/life.h"
#include "net/client.h"

namespace ferrule::bench {

/// A second device with the identity of the first, as comes of cloned flash images: it logs in now
/// and then, and each time the broker ends the first one's connection (MQTT 3.1.1, 3.1.4-2).
class Twin : public QObject
{
    Q_OBJECT
public:
    static constexpr Duration every = std::chrono::seconds(15);

    explicit Twin(Scheduler& scheduler);
    ~Twin() override;

    /// `authorityPem` as in AgentConfig: empty = the identity's own.
    void start(const agent::Identity& identity, const QByteArray& authorityPem);
    void stop();

    int logins() const { return m_logins; }

private:
    static Task<void> loginFlow(Lifeline<Twin> self, net::ClientOptions options);
    void logInLater();

    net::Client m_client;
    net::ClientOptions m_options;
    int m_logins = 0;
    Timer m_timer;
    Life m_life;
};

} // namespace ferrule::bench
