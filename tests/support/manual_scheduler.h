// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"

#include <map>
#include <utility>

namespace ferrule::test {

/// Time that moves only when the test says so. Timers fire in the order of their deadlines, and in
/// the order of their creation where deadlines are equal.
class ManualScheduler final : public Scheduler
{
public:
    Instant now() const override { return m_now; }
    UtcMs utcMs() const override { return m_utc; }

    Id callAt(Instant deadline, Callback callback) override
    {
        const Id id = ++m_lastId;
        m_timers.emplace(std::pair(deadline, id), std::move(callback));
        return id;
    }

    void cancel(Id id) override
    {
        for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
            if (it->first.second == id) {
                m_timers.erase(it);
                return;
            }
        }
    }

    /// Moves time forward by `step`, stopping at each deadline on the way to fire its timer.
    void advance(Duration step)
    {
        const Instant target = m_now + step;
        while (!m_timers.empty() && m_timers.begin()->first.first <= target)
            advanceToNext();
        moveTo(target);
    }

    /// Moves time forward to the next deadline and fires that one timer; false where there is none.
    bool advanceToNext()
    {
        if (m_timers.empty())
            return false;
        const auto due = m_timers.begin();
        moveTo(std::max(m_now, due->first.first));
        const Callback callback = std::move(due->second);
        m_timers.erase(due);
        callback();
        return true;
    }

    /// Moves the wall clock alone, as a user or NTP would.
    void jumpUtc(UtcMs by) { m_utc += by; }

    std::size_t pendingTimers() const { return m_timers.size(); }

private:
    void moveTo(Instant instant)
    {
        using namespace std::chrono;
        m_carry += instant - m_now;
        const auto whole = duration_cast<milliseconds>(m_carry);
        m_utc += whole.count();
        m_carry -= whole;
        m_now = instant;
    }

    Instant m_now{std::chrono::hours(1000)};
    UtcMs m_utc = 1'790'000'000'000;
    Duration m_carry{0};
    Id m_lastId = 0;
    std::map<std::pair<Instant, Id>, Callback> m_timers;
};

} // namespace ferrule::test
