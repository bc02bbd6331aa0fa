// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>

#include <functional>
#include <unordered_map>

namespace ferrule {

/// A clock that can also wake you. All timers of the engine run on one, so tests drive them by hand
/// (tests/support/manual_scheduler.h). Lives on one thread and calls back on that thread.
class Scheduler : public Clock
{
public:
    using Callback = std::function<void()>;
    using Id = quint64; ///< 0 is never a live timer

    /// Calls `callback` once, at `deadline` or as soon after it as the thread is free, never from
    /// within this call. A deadline in the past means the next turn of the event loop.
    virtual Id callAt(Instant deadline, Callback callback) = 0;

    /// Forgets a timer; does nothing for one that has fired or for 0.
    virtual void cancel(Id id) = 0;
};

/// The machine's clocks and Qt's event loop. Millisecond resolution, never early.
class SystemScheduler final : public QObject, public Scheduler
{
    Q_OBJECT
public:
    explicit SystemScheduler(QObject* parent = nullptr);
    ~SystemScheduler() override;

    Instant now() const override;
    UtcMs utcMs() const override;
    Id callAt(Instant deadline, Callback callback) override;
    void cancel(Id id) override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    struct Entry
    {
        Instant deadline;
        Callback callback;
        int timerId = 0;
    };
    void arm(Id id, Entry& entry);

    std::unordered_map<Id, Entry> m_entries;
    std::unordered_map<int, Id> m_byTimer;
    Id m_nextId = 1;
};

/// One timer that belongs to its owner: destroying or restarting it cancels what was due.
class Timer
{
public:
    explicit Timer(Scheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }
    ~Timer() { stop(); }
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    void startAt(Instant deadline, Scheduler::Callback callback);
    void startAfter(Duration delay, Scheduler::Callback callback);
    void stop();
    bool isActive() const { return m_id != 0; }

private:
    Scheduler& m_scheduler;
    Scheduler::Id m_id = 0;
};

} // namespace ferrule
