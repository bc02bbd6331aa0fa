// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QTest>

#include <memory>
#include <optional>

namespace ferrule::test {

namespace detail {

template<typename T>
Task<void> keep(Task<T> task, std::shared_ptr<std::optional<T>> slot)
{
    slot->emplace(co_await task);
}

inline Task<void> keepEnd(Task<void> task, std::shared_ptr<bool> slot)
{
    co_await task;
    *slot = true;
}

} // namespace detail

/// Runs the event loop until `task` has answered, and gives the answer. A task that does not answer
/// within 20 s ends the test program, as it could not go on in a meaningful way.
template<typename T>
T await(Task<T> task)
{
    const auto slot = std::make_shared<std::optional<T>>();
    Flows::launch(detail::keep(std::move(task), slot), "test");
    if (!QTest::qWaitFor([slot] { return slot->has_value(); }, 20'000))
        qFatal("A task did not answer within 20 s.");
    return std::move(**slot);
}

inline void await(Task<void> task)
{
    const auto slot = std::make_shared<bool>(false);
    Flows::launch(detail::keepEnd(std::move(task), slot), "test");
    if (!QTest::qWaitFor([slot] { return *slot; }, 20'000))
        qFatal("A task did not end within 20 s.");
}

} // namespace ferrule::test
