// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/watch.h"

#include "workbench/translate.h"

#include <QPointer>

namespace ferrule::app {

namespace {

Error timeoutError(Duration timeout, const QString& expected)
{
    Error error;
    error.kind = ErrorKind::Timeout;
    error.what = "It did not happen";
    error.measured = "nothing of the kind in " + durationText(timeout).toStdString();
    error.expected = expected.toStdString();
    return error;
}

Task<Result<void>> awaitAnswer(Pending<void> pending)
{
    co_return co_await pending.answer();
}

} // namespace

Watch::Watch(Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

Watch::~Watch()
{
    while (!m_waiters.empty())
        settle(m_waiters.begin(), cancelled("The wait was cancelled"));
}

Task<Result<void>> Watch::until(Condition condition, Duration timeout, QString expected)
{
    Pending<void> answer;
    if (condition()) {
        answer.settle(Result<void>());
        return awaitAnswer(answer);
    }
    m_waiters.emplace_back(m_scheduler, std::move(condition));
    const auto waiter = std::prev(m_waiters.end());
    answer = waiter->answer;
    waiter->timer.startAfter(timeout, [this, waiter, timeout, expected] {
        settle(waiter, timeoutError(timeout, expected));
    });
    return awaitAnswer(answer);
}

void Watch::settle(std::list<Waiter>::iterator waiter, const Result<void>& answer)
{
    Pending<void> pending = waiter->answer;
    m_waiters.erase(waiter);
    pending.settle(answer);
}

void Watch::poke()
{
    const QPointer<Watch> self(this);
    // A settled wait resumes its coroutine at once, which may add or end others, or end this
    // object.
    for (bool again = true; again && self;) {
        again = false;
        for (auto waiter = m_waiters.begin(); waiter != m_waiters.end(); ++waiter) {
            if (!waiter->condition())
                continue;
            settle(waiter, Result<void>());
            again = true;
            break;
        }
    }
}

} // namespace ferrule::app
