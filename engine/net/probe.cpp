// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/client_private.h"
#include "net/failure.h"
#include "net/network_watch.h"

namespace ferrule::net {

namespace {

/// An interface that comes up tells so in a burst, its address last.
constexpr Duration settleTime = std::chrono::milliseconds(500);
constexpr Duration firstGap = std::chrono::seconds(1);

} // namespace

void Client::Private::watch(std::shared_ptr<NetworkWatch> network)
{
    if (m_network)
        QObject::disconnect(m_network.get(), nullptr, q, nullptr);
    m_network = std::move(network);
    if (!m_network)
        return;
    QObject::connect(m_network.get(), &NetworkWatch::changed, q,
                     [this] { lookAtLink(settleTime); });
    QObject::connect(m_network.get(), &NetworkWatch::woke, q, [this] { lookAtLink(Duration{0}); });
}

void Client::Private::lookAtLink(Duration settle)
{
    if (state == ClientState::Disconnected || m_closing || m_probeTimer.isActive())
        return;
    m_probeTimer.startAt(std::max(scheduler.now() + settle, m_nextProbe), [this] { probe(); });
}

void Client::Private::probe()
{
    const Instant now = scheduler.now();
    const bool wasQuiet = now - m_nextProbe >= m_options.reconnectMost;
    m_probeGap = wasQuiet || m_probeGap == Duration{0}
                     ? firstGap
                     : std::min<Duration>(m_probeGap * 2, m_options.reconnectMost);
    m_nextProbe = now + m_probeGap;

    switch (state) {
    case ClientState::Disconnected:
        break;
    case ClientState::Connecting:
        m_networkChanged = true;
        break;
    case ClientState::WaitingToReconnect:
        // A broker that said no says so over any network.
        if (!m_refused)
            startAttempt();
        break;
    case ClientState::Connected:
        if (m_closing)
            break;
        m_session.ping(now);
        m_answerTimer.startAfter(
            m_options.probeTimeout, [this, received = statistics.bytesReceived] {
                if (statistics.bytesReceived == received)
                    endAttempt(EndReason::KeepAlive, violation(mqtt::Fault::PingUnanswered));
            });
        flush();
        break;
    }
}

} // namespace ferrule::net
