// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/buffer.h"

#include <algorithm>

namespace ferrule::mqtt {

void Buffer::makeRoom(std::size_t count)
{
    const std::size_t held = size();
    const std::size_t needed = held + count;
    // Moving is cheap only while what is moved is less than what was consumed to make the room.
    if (needed <= m_capacity && held <= m_begin) {
        if (held != 0)
            std::memmove(m_block.get(), data(), held);
    } else {
        constexpr std::size_t smallest = 256;
        const std::size_t capacity = std::max({smallest, needed, m_capacity * 2});
        auto block = std::make_unique_for_overwrite<std::uint8_t[]>(capacity);
        if (held != 0)
            std::memcpy(block.get(), data(), held);
        m_block = std::move(block);
        m_capacity = capacity;
    }
    m_begin = 0;
    m_end = held;
}

void Buffer::append(BytesView bytes)
{
    if (bytes.empty())
        return;
    std::memcpy(prepare(bytes.size()), bytes.data(), bytes.size());
    commit(bytes.size());
}

void Buffer::erase(std::size_t at, std::size_t count)
{
    std::uint8_t* const gap = data() + at;
    chop(count);
    std::memmove(gap, gap + count, size() - at);
}

void Buffer::shrink(std::size_t most)
{
    if (!empty() || m_capacity <= most)
        return;
    m_block.reset();
    m_begin = m_end = m_capacity = 0;
}

} // namespace ferrule::mqtt
