// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace ferrule::cloud {

/// What a manager claims on the lease topic, retained.
struct Lease
{
    std::string holder;        ///< unlike any other's; empty = given up
    std::string name;          ///< of the manager, for people
    std::uint64_t term = 0;    ///< grows with each change of hands
    std::uint64_t renewal = 0; ///< grows with each message of the holder's
    Duration validFor{0};      ///< from the arrival of the message
};

struct LeaseTiming
{
    Duration renewEvery = std::chrono::seconds(10);
    Duration validFor = std::chrono::seconds(30); ///< a holder that is silent this long has lost it
    /// How long an applicant listens for others after it has read its own claim back. Over twice
    /// the way of a message through the broker, no two managers ever enforce at once.
    Duration settle = std::chrono::seconds(2);
};

/// Who of several managers on one broker enforces: the machine behind the role, without a clock and
/// without a connection.
///
/// Claims are ordered: the higher term wins, of two with the same term the smaller holder. Who sees
/// a claim that outranks its own watches; who sees one that does not says its own again. A claim
/// counts only once it was read back from the broker. Each manager judges by the arrival of
/// messages on its own steady clock; the holder by when it sent what came back, which is earlier,
/// so it stops before anybody else starts.
class EnforcerLease
{
public:
    enum class Role {
        Offline,  ///< not subscribed to the lease
        Watching, ///< somebody else holds it, or nobody that is known yet
        Applying, ///< claimed it, waits for an objection
        Enforcing,
    };

    EnforcerLease(std::string holder, std::string name, LeaseTiming timing = {});

    /// The broker has granted the subscription; the retained lease follows where there is one.
    void subscribed(Instant now);
    /// The connection is gone. What was known of others is forgotten, but for the term.
    void lost();
    void received(const Lease& lease, Instant now);
    /// To be called at deadline(); sooner or later does no harm.
    void tick(Instant now);
    /// Gives the role up: what to publish as a farewell, where we had claimed it. Then Offline.
    std::optional<Lease> resign();

    /// What is to be published now, retained; once.
    std::optional<Lease> takeOutgoing();
    std::optional<Instant> deadline() const;

    Role role() const { return m_role; }
    /// Whether we may act at this moment, which a late tick() does not change.
    bool mayEnforce(Instant now) const { return m_role == Role::Enforcing && now < m_ownUntil; }
    /// The other manager that was heard of last; nothing where that was given up or is not known.
    const std::optional<Lease>& other() const { return m_other; }
    /// Our claims do not come back: the broker takes them from us silently.
    bool isUnheard() const { return m_unheard; }

private:
    bool outranksUs(const Lease& lease) const;
    void readBack(const Lease& lease, Instant now);
    void watch(Instant until);
    void apply(Instant now);
    void renew(Instant now);

    const std::string m_holder;
    const std::string m_name;
    const LeaseTiming m_timing;
    Role m_role = Role::Offline;
    std::uint64_t m_term = 0; ///< the highest seen; our own while we claim
    std::uint64_t m_renewal = 0;
    std::map<std::uint64_t, Instant> m_sent; ///< our claims on their way through the broker
    std::optional<Lease> m_other;
    std::optional<Lease> m_outgoing;
    Instant m_othersUntil{};            ///< while Watching: nobody applies before
    Instant m_nextRenewal{};            ///< while we claim
    Instant m_giveUpAt{};               ///< while Applying, until something came back
    Instant m_ownUntil{};               ///< what came back entitles us to act before then
    std::optional<Instant> m_settledAt; ///< while Applying, once something came back
    bool m_unheard = false;
};

} // namespace ferrule::cloud
