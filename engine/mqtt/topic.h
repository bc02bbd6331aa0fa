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

/// Fills every byte that is zero, not ASCII, `#` or `+`. As signed numbers the first two are less
/// than one, and the wildcards differ in one bit: two comparisons find all four.
inline Block suspects(const std::uint8_t* at)
{
    Block block;
    std::memcpy(&block, at, sizeof block);
    return (block < filledWith(1)) | ((block | filledWith('#' ^ '+')) == filledWith('+'));
}

inline bool isClear(const Block& found)
{
    std::uint64_t halves[2];
    std::memcpy(halves, &found, sizeof halves);
    return (halves[0] | halves[1]) == 0;
}

/// The common case: a topic of sixteen bytes and more that is plain ASCII throughout.
inline bool isPlain(const std::uint8_t* at, std::size_t size)
{
    const std::uint8_t* const last = at + size - sizeof(Block);
    Block found = suspects(last);
    for (; at < last; at += sizeof(Block))
        found |= suspects(at);
    return isClear(found);
}

/// The same, and a copy on the way.
inline bool copyPlain(const std::uint8_t* from, std::size_t size, std::uint8_t* to)
{
    const std::uint8_t* const last = from + size - sizeof(Block);
    std::uint8_t* const lastTo = to + size - sizeof(Block);
    Block found{};
    for (; from < last; from += sizeof(Block), to += sizeof(Block)) {
        found |= suspects(from);
        std::memcpy(to, from, sizeof(Block));
    }
    found |= suspects(last);
    std::memcpy(lastTo, last, sizeof(Block));
    return isClear(found);
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
