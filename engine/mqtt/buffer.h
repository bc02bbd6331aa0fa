// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>

namespace ferrule::mqtt {

/// A queue of bytes in one block: written at the end, consumed at the front. Capacity is kept, so a
/// steady flow allocates nothing, and moving the content is paid for by the bytes consumed before.
class Buffer
{
public:
    Buffer() = default;
    Buffer(Buffer&& other) noexcept { swap(other); }
    Buffer& operator=(Buffer&& other) noexcept
    {
        swap(other);
        return *this;
    }
    void swap(Buffer& other) noexcept
    {
        m_block.swap(other.m_block);
        std::swap(m_begin, other.m_begin);
        std::swap(m_end, other.m_end);
        std::swap(m_capacity, other.m_capacity);
    }

    /// Room for `count` bytes behind the content; valid until the next call that is not const.
    std::uint8_t* prepare(std::size_t count)
    {
        if (count > m_capacity - m_end)
            makeRoom(count);
        return m_block.get() + m_end;
    }
    /// The first `count` bytes of what prepare() gave are content now.
    void commit(std::size_t count) { m_end += count; }

    void consume(std::size_t count)
    {
        m_begin += count;
        if (m_begin == m_end)
            m_begin = m_end = 0;
    }
    void append(BytesView bytes);
    /// Takes `count` bytes out of the middle.
    void erase(std::size_t at, std::size_t count);
    /// Drops the last `count` bytes.
    void chop(std::size_t count) { m_end -= count; }
    void clear() { m_begin = m_end = 0; }

    /// Gives the block back to the allocator when nothing is in it and it is larger than `most`.
    void shrink(std::size_t most);

    std::uint8_t* data() { return m_block.get() + m_begin; }
    const std::uint8_t* data() const { return m_block.get() + m_begin; }
    std::size_t size() const { return m_end - m_begin; }
    bool empty() const { return m_end == m_begin; }
    /// Bytes that prepare() gives without moving or allocating.
    std::size_t room() const { return m_capacity - m_end; }
    BytesView view() const { return {data(), size()}; }

private:
    void makeRoom(std::size_t count);

    std::unique_ptr<std::uint8_t[]> m_block;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_capacity = 0;
};

/// A Buffer of whole records; the records are plain data.
template<typename T>
class Records
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    std::size_t size() const { return m_bytes.size() / sizeof(T); }
    bool empty() const { return m_bytes.empty(); }
    T* begin() { return reinterpret_cast<T*>(m_bytes.data()); }
    T* end() { return begin() + size(); }
    const T* begin() const { return reinterpret_cast<const T*>(m_bytes.data()); }
    const T* end() const { return begin() + size(); }
    T& operator[](std::size_t index) { return begin()[index]; }
    const T& operator[](std::size_t index) const { return begin()[index]; }

    void append(const T& record)
    {
        m_bytes.append({reinterpret_cast<const std::uint8_t*>(&record), sizeof(T)});
    }
    void dropFront(std::size_t count) { m_bytes.consume(count * sizeof(T)); }
    void dropBack(std::size_t count) { m_bytes.chop(count * sizeof(T)); }
    void erase(std::size_t index) { m_bytes.erase(index * sizeof(T), sizeof(T)); }
    void clear() { m_bytes.clear(); }

private:
    Buffer m_bytes;
};

} // namespace ferrule::mqtt
