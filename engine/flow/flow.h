// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/pending.h"

#include <QCoroTask>

#include <unordered_map>

namespace ferrule {

template<typename T>
using Task = QCoro::Task<T>;

/// Launches coroutines, counts the live ones and ends their sleeps when the owner goes.
///
/// Every object that starts flows owns one. Its destructor cancels: each sleep in progress returns
/// Cancelled at once, so a flow must look at the answer of every await before it touches its owner.
/// Rules for flows on this toolchain: engine/README.md, "Coroutines".
class Flows
{
public:
    explicit Flows(Scheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }
    ~Flows() { cancelSleeps(); }
    Flows(const Flows&) = delete;
    Flows& operator=(const Flows&) = delete;

    /// Runs `task` to its end in the background. A stray exception is logged under `name` (a
    /// literal) and goes no further.
    static void launch(Task<void> task, const char* name);

    /// How many launched flows have not ended, in this process.
    static int live();

    /// Suspends for `delay`; Cancelled when this object dies or cancelSleeps() is called first.
    Task<Result<void>> sleep(Duration delay);

    void cancelSleeps();

private:
    Scheduler& m_scheduler;
    std::unordered_map<Scheduler::Id, Pending<void>> m_sleeps;
};

/// The Error of a flow that its owner or user ended.
Error cancelled(std::string what);

} // namespace ferrule
