// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace ferrule {

/// A pointer to an owner that turns null the moment the owner's Life ends. What a flow holds of the
/// object that started it, and looks at after each await. A QPointer is too late for that: it turns
/// null when the members, which settle the awaits, are gone already.
template<typename T>
class Lifeline
{
public:
    Lifeline(T* owner, std::shared_ptr<const bool> over)
        : m_owner(owner)
        , m_over(std::move(over))
    {
    }

    T* get() const { return *m_over ? nullptr : m_owner; }
    T* operator->() const { return get(); }
    explicit operator bool() const { return get() != nullptr; }

private:
    T* m_owner;
    std::shared_ptr<const bool> m_over;
};

/// Held by every object that starts flows of its own, and ended first thing in its destructor.
class Life
{
public:
    Life() = default;
    ~Life() { end(); }
    Life(const Life&) = delete;
    Life& operator=(const Life&) = delete;

    template<typename T>
    Lifeline<T> of(T* owner) const
    {
        return {owner, m_over};
    }
    void end() { *m_over = true; }

private:
    std::shared_ptr<bool> m_over = std::make_shared<bool>(false);
};

} // namespace ferrule
