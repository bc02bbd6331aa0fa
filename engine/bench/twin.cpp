// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/twin.h"

namespace ferrule::bench {

Twin::Twin(Scheduler& scheduler)
    : m_client(scheduler)
    , m_timer(scheduler)
{
}

Twin::~Twin()
{
    m_life.end();
}

void Twin::start(const agent::Identity& identity, const QByteArray& authorityPem)
{
    if (m_timer.isActive())
        return;
    net::TlsOptions tls;
    tls.authorityPem = authorityPem.isEmpty() ? identity.authorityPem : authorityPem;
    tls.certificatePem = identity.certificatePem;
    tls.keyPem = identity.keyPem;
    m_options = {};
    m_options.host = identity.endpoint;
    m_options.port = identity.port;
    m_options.clientId = identity.claimId.toUtf8();
    m_options.cleanSession = false;
    m_options.tls = tls;
    m_options.autoReconnect = false;
    logInLater();
}

void Twin::stop()
{
    m_timer.stop();
    m_client.abort();
}

void Twin::logInLater()
{
    m_timer.startAfter(every, [this] {
        logInLater();
        if (m_client.state() == net::ClientState::Disconnected)
            Flows::launch(loginFlow(m_life.of(this), m_options), "second device login");
    });
}

Task<void> Twin::loginFlow(Lifeline<Twin> self, net::ClientOptions options)
{
    Task<Result<net::Connected>> attempt = self->m_client.connectToBroker(options);
    const Result<net::Connected> report = co_await attempt;
    if (self && report)
        ++self->m_logins;
}

} // namespace ferrule::bench
