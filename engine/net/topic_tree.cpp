// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/topic_tree.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace ferrule::net {

struct TopicTree::Node
{
    struct Value
    {
        Value* next;
        std::uint64_t value;
    };

    Node* parent;
    Node* next; ///< in its bucket
    Node* plus; ///< the child `+`
    Node* rest; ///< the child `#`
    Value* values;
    std::uint32_t children;
    std::uint32_t hash;
    std::uint32_t size;
    /// The level's text stands behind the node.
    BytesView text() const { return {reinterpret_cast<const std::uint8_t*>(this + 1), size}; }
    static void destroy(Node* node);
    bool hasExactChildren() const
    {
        return children > (plus != nullptr ? 1u : 0u) + (rest != nullptr ? 1u : 0u);
    }
};

namespace {

BytesView firstLevel(BytesView topic)
{
    const void* const slash =
        topic.empty() ? nullptr : std::memchr(topic.data(), '/', topic.size());
    if (slash == nullptr)
        return topic;
    return topic.first(
        static_cast<std::size_t>(static_cast<const std::uint8_t*>(slash) - topic.data()));
}

bool isOne(BytesView level, char character)
{
    return level.size() == 1 && level[0] == static_cast<std::uint8_t>(character);
}

/// Begun with the parent, as a level's text repeats under many parents; eight bytes at a step.
std::uint32_t hashOf(const void* parent, BytesView level)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15u;
    std::uint64_t hash = reinterpret_cast<std::uintptr_t>(parent) + level.size();
    while (!level.empty()) {
        std::uint64_t word = 0;
        const std::size_t size = std::min(level.size(), sizeof word);
        std::memcpy(&word, level.data(), size);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 29;
        level = level.subspan(size);
    }
    return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

/// Takes the first level off `topic`; answers whether there was more behind it.
bool nextLevel(BytesView& topic, BytesView level)
{
    const bool more = level.size() < topic.size();
    topic = topic.subspan(level.size() + (more ? 1 : 0));
    return more;
}

constexpr std::uint32_t firstBuckets = 16;

} // namespace

void TopicTree::Node::destroy(Node* node)
{
    while (Value* const value = node->values) {
        node->values = value->next;
        delete value;
    }
    ::operator delete(node);
}

TopicTree::TopicTree()
    : m_root(new (::operator new(sizeof(Node))) Node{})
    , m_buckets(new Node* [firstBuckets] {})
    , m_bucketCount(firstBuckets)
{
}

TopicTree::~TopicTree()
{
    for (std::uint32_t i = 0; i < m_bucketCount; ++i) {
        while (Node* const node = m_buckets[i]) {
            m_buckets[i] = node->next;
            Node::destroy(node);
        }
    }
    Node::destroy(m_root);
    delete[] m_buckets;
}

TopicTree::Node** TopicTree::slot(const Node* parent, BytesView level, std::uint32_t hash) const
{
    Node** at = &m_buckets[hash & (m_bucketCount - 1)];
    for (; *at != nullptr; at = &(*at)->next) {
        const Node& node = **at;
        if (node.hash == hash && node.parent == parent && node.size == level.size() &&
            (level.empty() || std::memcmp(level.data(), node.text().data(), level.size()) == 0))
            break;
    }
    return at;
}

TopicTree::Node* TopicTree::make(Node* parent, BytesView level)
{
    const std::uint32_t hash = hashOf(parent, level);
    Node** at = slot(parent, level, hash);
    if (*at != nullptr)
        return *at;
    if (m_nodes == m_bucketCount) {
        grow();
        at = slot(parent, level, hash);
    }
    Node* const node = new (::operator new(sizeof(Node) + level.size())) Node{};
    node->parent = parent;
    node->hash = hash;
    node->size = static_cast<std::uint32_t>(level.size());
    std::copy(level.begin(), level.end(), reinterpret_cast<std::uint8_t*>(node + 1));
    *at = node;
    ++m_nodes;
    ++parent->children;
    if (isOne(level, '+'))
        parent->plus = node;
    else if (isOne(level, '#'))
        parent->rest = node;
    return node;
}

void TopicTree::grow()
{
    const std::uint32_t count = m_bucketCount * 2;
    Node** const buckets = new Node* [count] {};
    for (std::uint32_t i = 0; i < m_bucketCount; ++i) {
        while (Node* const node = m_buckets[i]) {
            m_buckets[i] = node->next;
            Node*& bucket = buckets[node->hash & (count - 1)];
            node->next = bucket;
            bucket = node;
        }
    }
    delete[] m_buckets;
    m_buckets = buckets;
    m_bucketCount = count;
}

void TopicTree::insert(BytesView filter, std::uint64_t value)
{
    Node* node = m_root;
    BytesView level;
    do {
        level = firstLevel(filter);
        node = make(node, level);
    } while (nextLevel(filter, level));
    node->values = new Node::Value{node->values, value};
}

bool TopicTree::remove(BytesView filter, std::uint64_t value)
{
    Node* node = m_root;
    BytesView level;
    do {
        level = firstLevel(filter);
        node = *slot(node, level, hashOf(node, level));
    } while (node != nullptr && nextLevel(filter, level));
    if (node == nullptr)
        return false;
    for (Node::Value** at = &node->values; *at != nullptr; at = &(*at)->next) {
        if ((*at)->value == value) {
            delete std::exchange(*at, (*at)->next);
            prune(node);
            return true;
        }
    }
    return false;
}

void TopicTree::prune(Node* node)
{
    while (node != m_root && node->values == nullptr && node->children == 0) {
        Node* const parent = node->parent;
        *slot(parent, node->text(), node->hash) = node->next;
        --m_nodes;
        --parent->children;
        if (parent->plus == node)
            parent->plus = nullptr;
        if (parent->rest == node)
            parent->rest = nullptr;
        Node::destroy(node);
        node = parent;
    }
}

void TopicTree::match(BytesView topic, mqtt::Records<std::uint64_t>& values) const
{
    collect(m_root, topic, values);
}

void TopicTree::take(const Node* node, bool withRest, mqtt::Records<std::uint64_t>& values)
{
    if (node == nullptr)
        return;
    for (const Node::Value* value = node->values; value != nullptr; value = value->next)
        values.append(value->value);
    if (withRest)
        take(node->rest, false, values);
}

void TopicTree::collect(const Node* node, BytesView topic,
                        mqtt::Records<std::uint64_t>& values) const
{
    // A leading wildcard does not match a topic that begins with $ [MQTT-4.7.2-1].
    bool wild = node != m_root || topic[0] != '$';
    for (; node != nullptr; wild = true) {
        if (wild)
            take(node->rest, false, values);
        const BytesView level = firstLevel(topic);
        const Node* exact = nullptr;
        if (node->hasExactChildren())
            exact = *slot(node, level, hashOf(node, level));
        const Node* const plus = wild ? node->plus : nullptr;
        if (!nextLevel(topic, level)) {
            take(exact, true, values);
            take(plus, true, values);
            return;
        }
        if (exact != nullptr && plus != nullptr)
            collect(plus, topic, values);
        node = exact != nullptr ? exact : plus;
    }
}

} // namespace ferrule::net
