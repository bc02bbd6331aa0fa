// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/topic.h"

#include "mqtt/text.h"

namespace ferrule::mqtt {

Fault detail::checkUnusualTopicName(BytesView topic) noexcept
{
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
