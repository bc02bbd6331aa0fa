// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/topic.h"

#include "mqtt/text.h"
#include "mqtt/types.h"

#include <cstring>

namespace ferrule::mqtt {

namespace {

/// Sixteen bytes that are compared at once; both compilers make vector instructions of it where the
/// machine has them, and plain ones where not.
using Block [[gnu::vector_size(16)]] = std::uint8_t;

constexpr Block filledWith(std::uint8_t byte)
{
    return Block{} + byte;
}

/// Sets a high bit where any byte is zero, not ASCII, `#` or `+`. The two wildcards differ in one
/// bit, so one comparison finds both.
Block suspects(const std::uint8_t* at)
{
    Block block;
    std::memcpy(&block, at, sizeof block);
    const Block zero = block == filledWith(0);
    const Block wildcard = (block | filledWith('#' ^ '+')) == filledWith('+');
    return block | zero | wildcard;
}

/// The common case: a topic of sixteen bytes and more that is plain ASCII throughout.
bool isPlain(const std::uint8_t* at, std::size_t size)
{
    const std::uint8_t* const last = at + size - sizeof(Block);
    Block found = suspects(last);
    for (; at < last; at += sizeof(Block))
        found |= suspects(at);
    std::uint64_t halves[2];
    std::memcpy(halves, &found, sizeof halves);
    return ((halves[0] | halves[1]) & 0x8080'8080'8080'8080) == 0;
}

} // namespace

Fault checkTopicName(BytesView topic) noexcept
{
    if (topic.size() >= sizeof(Block) && topic.size() <= maxTextLength &&
        isPlain(topic.data(), topic.size()))
        return Fault::None;
    if (topic.empty())
        return Fault::TopicEmpty;
    for (const std::uint8_t byte : topic) {
        if (byte == '+' || byte == '#')
            return Fault::TopicWildcard;
    }
    return checkText(topic);
}

Fault checkTopicFilter(BytesView filter) noexcept
{
    const std::size_t size = filter.size();
    if (size == 0)
        return Fault::FilterMalformed;
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint8_t byte = filter[i];
        if (byte != '+' && byte != '#')
            continue;
        const bool begins = i == 0 || filter[i - 1] == '/';
        const bool ends = i + 1 == size || (byte == '+' && filter[i + 1] == '/');
        if (!begins || !ends)
            return Fault::FilterMalformed;
    }
    return checkText(filter);
}

} // namespace ferrule::mqtt
