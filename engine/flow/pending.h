// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/scheduler.h"

#include <coroutine>
#include <memory>

namespace ferrule {

/// One answer that has not come yet, awaited by at most one coroutine.
///
/// The side that will know the answer keeps a Pending and calls settle() exactly once, with the
/// value, a timeout, a cancellation or a lost link; the side that waits says
/// `co_await pending.answer()`. Copies share the one answer. The owner settles what is left in its
/// destructor: a Pending that is never settled never resumes its coroutine.
///
/// Resuming happens inside settle(), so call it last: the coroutine may destroy the caller.
template<typename T>
class Pending
{
    struct State
    {
        std::optional<Result<T>> answer;
        std::coroutine_handle<> waiter;
    };

public:
    Pending()
        : m_state(std::make_shared<State>())
    {
    }

    bool isSettled() const { return m_state->answer.has_value(); }

    /// The first call wins; later ones do nothing and answer false.
    bool settle(Result<T> answer)
    {
        const std::shared_ptr<State> state = m_state;
        if (state->answer)
            return false;
        state->answer.emplace(std::move(answer));
        if (const auto waiter = std::exchange(state->waiter, {}))
            waiter.resume();
        return true;
    }

    class Awaiter
    {
    public:
        explicit Awaiter(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        /// QCoro moves an awaiter into the frame before it suspends on it, never after.
        Awaiter(Awaiter&&) noexcept = default;
        Awaiter& operator=(Awaiter&&) = delete;
        /// A coroutine that is destroyed while it waits must not be resumed afterwards.
        ~Awaiter()
        {
            if (m_suspended)
                m_state->waiter = {};
        }

        bool await_ready() const { return m_state->answer.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter)
        {
            m_suspended = true;
            m_state->waiter = waiter;
        }
        Result<T> await_resume()
        {
            m_suspended = false;
            return std::move(*m_state->answer);
        }

    private:
        std::shared_ptr<State> m_state;
        bool m_suspended = false;
    };

    Awaiter answer() const { return Awaiter(m_state); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace ferrule
