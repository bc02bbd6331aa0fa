// SPDX-License-Identifier: GPL-3.0-or-later
// Invariant: the tree finds exactly the filters that the standard's rules, applied level by level,
// match; after each is removed it finds nothing.
#include "mqtt/topic.h"
#include "net/topic_tree.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace ferrule;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> levels;
    for (;;) {
        const std::size_t slash = text.find('/');
        levels.push_back(text.substr(0, slash));
        if (slash == std::string_view::npos)
            return levels;
        text.remove_prefix(slash + 1);
    }
}

bool matches(std::string_view filter, std::string_view topic)
{
    const auto wanted = split(filter);
    const auto levels = split(topic);
    if (topic.front() == '$' && (wanted[0] == "+" || wanted[0] == "#"))
        return false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "#")
            return true;
        if (i >= levels.size() || (wanted[i] != "+" && wanted[i] != levels[i]))
            return false;
    }
    return wanted.size() == levels.size();
}

} // namespace

/// Lines: the first is the topic, the others are filters.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view rest = asText({data, size});
    std::vector<std::string_view> lines;
    while (!rest.empty() && lines.size() < 64) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (lines.empty() || mqtt::checkTopicName(asBytes(lines[0])) != mqtt::Fault::None)
        return 0;

    net::TopicTree tree;
    std::vector<std::uint64_t> expected;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (mqtt::checkTopicFilter(asBytes(lines[i])) != mqtt::Fault::None)
            continue;
        tree.insert(asBytes(lines[i]), i);
        if (matches(lines[i], lines[0]))
            expected.push_back(i);
    }
    mqtt::Records<std::uint64_t> found;
    tree.match(asBytes(lines[0]), found);
    std::sort(found.begin(), found.end());
    check(std::equal(found.begin(), found.end(), expected.begin(), expected.end()));

    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (mqtt::checkTopicFilter(asBytes(lines[i])) == mqtt::Fault::None)
            check(tree.remove(asBytes(lines[i]), i));
    }
    found.clear();
    tree.match(asBytes(lines[0]), found);
    check(found.empty());
    return 0;
}
