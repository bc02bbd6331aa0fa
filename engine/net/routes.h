// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"
#include "net/topic_tree.h"

#include <map>

namespace ferrule::net {

/// The local handlers of a client by topic filter; a topic is looked up at a cost by its depth.
class Routes
{
public:
    ~Routes();

    /// A filter that is not valid matches nothing.
    Client::RouteId add(QByteArray filter, Client::Handler handler);
    void remove(Client::RouteId id);

    /// Calls every matching handler in the order added. Handlers may add and remove routes (a
    /// removed one is not called any more), and may destroy this object: the rest is not called.
    void dispatch(const MessageView& message);

private:
    struct Route
    {
        QByteArray filter;
        std::shared_ptr<const Client::Handler> handler;
    };

    TopicTree m_tree;
    std::map<Client::RouteId, Route> m_routes;
    QByteArray m_topic;                      ///< of the last message
    mqtt::Records<std::uint64_t> m_matching; ///< the routes that it matched
    bool m_known = false;                    ///< m_matching is right for m_topic
    bool* m_destroyed = nullptr;             ///< of the dispatch() that is running
    quint64 m_changes = 0;                   ///< routes added and removed
    Client::RouteId m_lastId = 0;
};

} // namespace ferrule::net
