// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enforcer_lease.h"

#include <algorithm>
#include <utility>

namespace ferrule::cloud {

EnforcerLease::EnforcerLease(std::string holder, std::string name, LeaseTiming timing)
    : m_holder(std::move(holder))
    , m_name(std::move(name))
    , m_timing(timing)
{
}

void EnforcerLease::subscribed(Instant now)
{
    if (m_role != Role::Offline)
        return;
    // The retained lease may have come before the grant (MQTT 3.1.1 section 3.8.4).
    watch(std::max(m_othersUntil, now + m_timing.settle));
}

void EnforcerLease::lost()
{
    m_role = Role::Offline;
    m_sent.clear();
    m_other.reset();
    m_outgoing.reset();
    m_othersUntil = {};
    m_unheard = false;
}

bool EnforcerLease::outranksUs(const Lease& lease) const
{
    return lease.term > m_term || (lease.term == m_term && lease.holder < m_holder);
}

void EnforcerLease::received(const Lease& lease, Instant now)
{
    if (lease.holder == m_holder)
        return readBack(lease, now);
    const bool claiming = m_role == Role::Applying || m_role == Role::Enforcing;
    if (claiming && (lease.holder.empty() || !outranksUs(lease)))
        return renew(now); // Theirs is the retained one now; ours must be.
    m_term = std::max(m_term, lease.term);
    if (lease.holder.empty()) {
        m_other.reset();
        m_othersUntil = now;
        return;
    }
    m_other = lease;
    m_othersUntil = now + std::max(lease.validFor, m_timing.validFor);
    if (claiming)
        watch(m_othersUntil);
}

void EnforcerLease::readBack(const Lease& lease, Instant now)
{
    const auto sent = m_sent.find(lease.renewal);
    if (sent == m_sent.end())
        return;
    m_ownUntil = std::max(m_ownUntil, sent->second + m_timing.validFor);
    m_sent.erase(m_sent.begin(), std::next(sent));
    m_unheard = false;
    if (m_role == Role::Applying && !m_settledAt)
        m_settledAt = now + m_timing.settle;
}

void EnforcerLease::tick(Instant now)
{
    switch (m_role) {
    case Role::Offline:
        return;
    case Role::Watching:
        if (now >= m_othersUntil)
            apply(now);
        return;
    case Role::Applying:
        if (!m_settledAt && now >= m_giveUpAt) {
            m_unheard = true;
            return watch(now + m_timing.validFor);
        }
        if (m_settledAt && now >= m_ownUntil)
            return watch(now + m_timing.validFor);
        if (m_settledAt && now >= *m_settledAt)
            m_role = Role::Enforcing;
        break;
    case Role::Enforcing:
        if (now >= m_ownUntil)
            return watch(now + m_timing.validFor);
        break;
    }
    if (now >= m_nextRenewal)
        renew(now);
}

void EnforcerLease::watch(Instant until)
{
    m_role = Role::Watching;
    m_othersUntil = until;
    m_sent.clear();
    m_outgoing.reset();
}

void EnforcerLease::apply(Instant now)
{
    m_role = Role::Applying;
    m_other.reset();
    m_settledAt.reset();
    m_ownUntil = now;
    m_giveUpAt = now + m_timing.validFor;
    ++m_term;
    renew(now);
}

void EnforcerLease::renew(Instant now)
{
    m_nextRenewal = now + m_timing.renewEvery;
    std::erase_if(m_sent, [&](const auto& each) { return each.second + m_timing.validFor <= now; });
    m_outgoing = Lease{m_holder, m_name, m_term, ++m_renewal, m_timing.validFor};
    m_sent.emplace(m_renewal, now);
}

std::optional<Lease> EnforcerLease::resign()
{
    std::optional<Lease> farewell;
    if (m_role == Role::Applying || m_role == Role::Enforcing)
        farewell = Lease{{}, m_name, m_term, ++m_renewal, m_timing.validFor};
    lost();
    return farewell;
}

std::optional<Lease> EnforcerLease::takeOutgoing()
{
    return std::exchange(m_outgoing, std::nullopt);
}

std::optional<Instant> EnforcerLease::deadline() const
{
    switch (m_role) {
    case Role::Offline:
        return std::nullopt;
    case Role::Watching:
        return m_othersUntil;
    case Role::Applying:
        return std::min(m_nextRenewal,
                        m_settledAt ? std::min(*m_settledAt, m_ownUntil) : m_giveUpAt);
    case Role::Enforcing:
        break;
    }
    return std::min(m_nextRenewal, m_ownUntil);
}

} // namespace ferrule::cloud
