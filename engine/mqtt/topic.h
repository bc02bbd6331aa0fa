// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "mqtt/fault.h"
#include "mqtt/types.h"

#include <cstring>

namespace ferrule::mqtt {

namespace detail {

/// Sixteen bytes that are compared at once; both compilers make vector instructions of it where the
/// machine has them, and plain ones where not.
using Block [[gnu::vector_size(16)]] = signed char;

constexpr Block filledWith(char byte)
{
    return Block{} + static_cast<signed char>(byte);
}

/// Looks for bytes that are zero, not ASCII, `#` or `+`. As signed numbers the first two are less
/// than one, and the wildcards differ in one bit: two comparisons find all four.
class Scan
{
public:
    Block see(const std::uint8_t* at)
    {
        Block block;
        std::memcpy(&block, at, sizeof block);
        m_letters &= block > Block{};
        m_wildcards |= (block | filledWith('#' ^ '+')) == filledWith('+');
        return block;
    }
    bool isClear() const
    {
        const Block found = ~m_letters | m_wildcards;
        std::uint64_t halves[2];
        std::memcpy(halves, &found, sizeof halves);
        return (halves[0] | halves[1]) == 0;
    }

private:
    Block m_letters = ~Block{};
    Block m_wildcards{};
};

/// The common case: a topic of sixteen bytes and more that is plain ASCII throughout.
inline bool isPlain(const std::uint8_t* at, std::size_t size)
{
    const std::size_t last = size - sizeof(Block);
    Scan scan;
    for (std::size_t i = 0; i < last; i += sizeof(Block))
        scan.see(at + i);
    scan.see(at + last);
    return scan.isClear();
}

/// The same, and a copy on the way.
inline bool copyPlain(const std::uint8_t* from, std::size_t size, std::uint8_t* to)
{
    const std::size_t last = size - sizeof(Block);
    Scan scan;
    Block block;
    for (std::size_t i = 0; i < last; i += sizeof(Block)) {
        block = scan.see(from + i);
        std::memcpy(to + i, &block, sizeof block);
    }
    block = scan.see(from + last);
    std::memcpy(to + last, &block, sizeof block);
    return scan.isClear();
}

/// A topic name that is short, empty, long, or not plain.
Fault checkUnusualTopicName(BytesView topic) noexcept;

} // namespace detail

/// A topic name: one byte at least, text as in checkText(), no wildcard (sections 3.3.2.1, 4.7.3).
inline Fault checkTopicName(BytesView topic) noexcept
{
    if (topic.size() >= sizeof(detail::Block) && topic.size() <= maxTextLength &&
        detail::isPlain(topic.data(), topic.size()))
        return Fault::None;
    return detail::checkUnusualTopicName(topic);
}

/// A topic filter: one byte at least, `+` and `#` fill a level each, `#` is the last (4.7.1).
Fault checkTopicFilter(BytesView filter) noexcept;

} // namespace ferrule::mqtt
