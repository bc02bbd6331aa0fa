// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow.h"

#include "words/phrase.h"

#include <QLoggingCategory>

#include <atomic>
#include <exception>

namespace ferrule {

namespace {

Q_LOGGING_CATEGORY(lcFlow, "ferrule.flow")

std::atomic<int> liveFlows{0};

Task<void> supervise(Task<void> task, const char* name)
{
    try {
        co_await task;
    } catch (const std::exception& exception) {
        qCCritical(lcFlow, "Flow '%s' ended by an exception: %s", name, exception.what());
    } catch (...) {
        qCCritical(lcFlow, "Flow '%s' ended by an unknown exception", name);
    }
    --liveFlows;
}

/// Keeps the answer alive by value, so that the Flows object may die while this waits.
Task<Result<void>> awaitAnswer(Pending<void> pending)
{
    co_return co_await pending.answer();
}

} // namespace

void Flows::launch(Task<void> task, const char* name)
{
    ++liveFlows;
    supervise(std::move(task), name);
}

int Flows::live()
{
    return liveFlows;
}

Task<Result<void>> Flows::sleep(Duration delay)
{
    Pending<void> pending;
    // The identifier is only known once the timer exists, and the timer never fires from callAt().
    auto id = std::make_shared<Scheduler::Id>(0);
    *id = m_scheduler.callAt(m_scheduler.now() + delay, [this, pending, id]() mutable {
        m_sleeps.erase(*id);
        pending.settle(Result<void>());
    });
    m_sleeps.emplace(*id, pending);
    return awaitAnswer(pending);
}

void Flows::cancelSleeps()
{
    auto sleeps = std::move(m_sleeps);
    m_sleeps.clear();
    for (auto& [id, pending] : sleeps)
        m_scheduler.cancel(id);
    for (auto& [id, pending] : sleeps)
        pending.settle(cancelled(phrase("flow", "The wait was cancelled")));
}

Error cancelled(std::string what)
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.what = std::move(what);
    return error;
}

} // namespace ferrule
