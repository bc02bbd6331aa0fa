// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/routes.h"

#include "mqtt/topic.h"
#include "net/views.h"

#include <algorithm>

namespace ferrule::net {

Routes::~Routes()
{
    if (m_destroyed)
        *m_destroyed = true;
}

Client::RouteId Routes::add(QByteArray filter, Client::Handler handler)
{
    const Client::RouteId id = ++m_lastId;
    if (mqtt::checkTopicFilter(toBytes(filter)) != mqtt::Fault::None)
        return id;
    ++m_changes;
    m_known = false;
    m_tree.insert(toBytes(filter), id);
    Route route;
    route.filter = std::move(filter);
    route.handler = std::make_shared<const Client::Handler>(std::move(handler));
    m_routes.emplace(id, std::move(route));
    return id;
}

void Routes::remove(Client::RouteId id)
{
    const auto found = m_routes.find(id);
    if (found == m_routes.end())
        return;
    ++m_changes;
    m_known = false;
    m_tree.remove(toBytes(found->second.filter), id);
    m_routes.erase(found);
}

void Routes::dispatch(const MessageView& message)
{
    if (m_routes.empty())
        return;
    // Taken out while handlers run; what they add or remove makes it unknown again.
    mqtt::Records<std::uint64_t> matching = std::move(m_matching);
    // A stream of messages on one topic is looked up once.
    if (!m_known || message.topic != QByteArrayView(m_topic)) {
        m_topic.replace(0, m_topic.size(), message.topic);
        matching.clear();
        m_tree.match(toBytes(message.topic), matching);
        if (matching.size() > 1)
            std::sort(matching.begin(), matching.end());
    }
    m_known = false;
    const quint64 changes = m_changes;

    bool destroyed = false;
    bool* const outer = std::exchange(m_destroyed, &destroyed);
    for (const std::uint64_t id : matching) {
        const auto route = m_routes.find(id);
        if (route == m_routes.end())
            continue;
        const std::shared_ptr<const Client::Handler> handler = route->second.handler;
        (*handler)(message);
        if (destroyed) {
            if (outer)
                *outer = true;
            return;
        }
    }
    m_destroyed = outer;
    m_matching = std::move(matching);
    m_known = changes == m_changes;
}

} // namespace ferrule::net
