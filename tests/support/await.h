// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

namespace ferrule::test {

namespace detail {

template<typename T>
Task<void> keep(Task<T> task, std::shared_ptr<std::optional<T>> slot, QEventLoop* loop)
{
    slot->emplace(co_await task);
    loop->quit();
}

inline Task<void> keepEnd(Task<void> task, std::shared_ptr<bool> slot, QEventLoop* loop)
{
    co_await task;
    *slot = true;
    loop->quit();
}

/// A task that does not answer within 60 s ends the test program, as it could not go on in a
/// meaningful way. QTest::qWaitFor() looks every 10 ms only, which would show in every exchange.
template<typename Done>
void runUntil(QEventLoop& loop, Done done)
{
    QTimer::singleShot(60'000, &loop, [] { qFatal("A task did not answer within 60 s."); });
    if (!done())
        loop.exec();
}

} // namespace detail

/// Runs the event loop until `task` has answered, and gives the answer.
template<typename T>
T await(Task<T> task)
{
    QEventLoop loop;
    const auto slot = std::make_shared<std::optional<T>>();
    Flows::launch(detail::keep(std::move(task), slot, &loop), "test");
    detail::runUntil(loop, [slot] { return slot->has_value(); });
    return std::move(**slot);
}

inline void await(Task<void> task)
{
    QEventLoop loop;
    const auto slot = std::make_shared<bool>(false);
    Flows::launch(detail::keepEnd(std::move(task), slot, &loop), "test");
    detail::runUntil(loop, [slot] { return *slot; });
}

} // namespace ferrule::test
