// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace ferrule {

/// Tells a flow whether the object that started it is still there: held by every object that starts
/// flows of its own, and ended first thing in its destructor. A QPointer is too late for that: it
/// turns null when the members, which settle the awaits, are gone already.
class Life
{
public:
    struct Token
    {
        bool over = false;
    };
    using Pointer = std::shared_ptr<const Token>;

    Life() = default;
    ~Life() { end(); }
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;

    /// For flows that carry the owner themselves: look at `over` after each await.
    Pointer token() const { return m_token; }

    /// The owner and its token in one.
    template<typename T>
    auto of(T* owner) const;

    void end() { m_token->over = true; }

private:
    std::shared_ptr<Token> m_token = std::make_shared<Token>();
};

/// A pointer to an owner that turns null the moment the owner's Life ends.
template<typename T>
class Lifeline
{
public:
    Lifeline(T* owner, Life::Pointer life)
        : m_owner(owner)
        , m_life(std::move(life))
    {
    }

    T* get() const { return m_life->over ? nullptr : m_owner; }
    T* operator->() const { return get(); }
    explicit operator bool() const { return get() != nullptr; }

private:
    T* m_owner;
    Life::Pointer m_life;
};

template<typename T>
auto Life::of(T* owner) const
{
    return Lifeline<T>(owner, m_token);
}

} // namespace ferrule
