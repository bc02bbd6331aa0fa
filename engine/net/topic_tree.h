// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"

namespace ferrule::net {

/// Many topic filters, each with values, and which of them match a topic (section 4.7).
///
/// Pure, as the protocol core is, and not a part of it: the standard knows no local filters.
/// A level is one step of a search however many filters there are: all nodes share one hash table
/// by parent and level, and a node knows its two wildcard children.
class TopicTree
{
public:
    TopicTree();
    ~TopicTree();
    TopicTree(const TopicTree&) = delete;
    TopicTree& operator=(const TopicTree&) = delete;

    /// `filter` is valid (checkTopicFilter). The same pair twice is there twice.
    void insert(BytesView filter, std::uint64_t value);
    /// Takes one pair out; answers false where it is not in.
    bool remove(BytesView filter, std::uint64_t value);

    /// Appends the values of all filters that match the valid name `topic`, in no
    /// particular order.
    void match(BytesView topic, mqtt::Records<std::uint64_t>& values) const;

private:
    struct Node;

    /// The place in the table that points to the child of `parent`, or where it would be hung.
    Node** slot(const Node* parent, BytesView level, std::uint32_t hash) const;
    Node* make(Node* parent, BytesView level);
    static void take(const Node* node, bool withRest, mqtt::Records<std::uint64_t>& values);
    void collect(const Node* node, BytesView topic, mqtt::Records<std::uint64_t>& values) const;
    void prune(Node* node);
    void grow();

    Node* m_root;
    Node** m_buckets;
    std::uint32_t m_bucketCount; ///< a power of two
    std::uint32_t m_nodes = 0;   ///< in the buckets: all but the root
};

} // namespace ferrule::net
