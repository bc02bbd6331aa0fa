// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/scheduler.h"

#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace ferrule {

SystemScheduler::SystemScheduler(QObject* parent)
    : QObject(parent)
{
}

SystemScheduler::~SystemScheduler() = default;

Instant SystemScheduler::now() const
{
    return SystemClock().now();
}

UtcMs SystemScheduler::utcMs() const
{
    return SystemClock().utcMs();
}

Scheduler::Id SystemScheduler::callAt(Instant deadline, Callback callback)
{
    const Id id = m_nextId++;
    Entry& entry = m_entries[id];
    entry.deadline = deadline;
    entry.callback = std::move(callback);
    arm(id, entry);
    return id;
}

void SystemScheduler::arm(Id id, Entry& entry)
{
    using namespace std::chrono;
    // Rounded up: a timer that fires early would make its owner spin until the deadline.
    const auto wait = ceil<milliseconds>(entry.deadline - now()).count();
    const auto bounded = std::clamp<qint64>(wait, 0, std::numeric_limits<int>::max());
    entry.timerId = startTimer(static_cast<int>(bounded), Qt::PreciseTimer);
    m_byTimer[entry.timerId] = id;
}

void SystemScheduler::cancel(Id id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    killTimer(found->second.timerId);
    m_byTimer.erase(found->second.timerId);
    m_entries.erase(found);
}

void SystemScheduler::timerEvent(QTimerEvent* event)
{
    const auto timer = m_byTimer.find(event->timerId());
    if (timer == m_byTimer.end())
        return;
    const Id id = timer->second;
    killTimer(event->timerId());
    m_byTimer.erase(timer);

    const auto found = m_entries.find(id);
    if (found->second.deadline > now()) {
        arm(id, found->second);
        return;
    }
    const Callback callback = std::move(found->second.callback);
    m_entries.erase(found);
    callback();
}

void Timer::startAt(Instant deadline, Scheduler::Callback callback)
{
    stop();
    m_id = m_scheduler.callAt(deadline, [this, callback = std::move(callback)] {
        m_id = 0;
        // The callback may destroy this timer, and with it the closure's captures.
        const Scheduler::Callback held = callback;
        held();
    });
}

void Timer::startAfter(Duration delay, Scheduler::Callback callback)
{
    startAt(m_scheduler.now() + delay, std::move(callback));
}

void Timer::stop()
{
    if (m_id != 0)
        m_scheduler.cancel(m_id);
    m_id = 0;
}

} // namespace ferrule
