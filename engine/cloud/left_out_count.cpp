// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/left_out_count.h"

namespace ferrule::cloud {

namespace {

constexpr char topic[] = "$SYS/broker/publish/messages/dropped";

} // namespace

LeftOutCount::LeftOutCount(net::Client& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_route(client.addRoute(topic, [this](const net::MessageView& message) {
        bool isCount = false;
        const quint64 count = message.payload.toByteArray().toULongLong(&isCount);
        if (isCount)
            onCount(count);
    }))
{
}

LeftOutCount::~LeftOutCount()
{
    m_client.removeRoute(m_route);
}

net::Subscription LeftOutCount::subscription()
{
    return {topic, net::Qos::AtMostOnce};
}

void LeftOutCount::onCount(quint64 count)
{
    const quint64 known = total();
    if (count < m_now)
        m_before += m_now;
    m_now = count;
    if (total() != known)
        emit changed(total());
}

} // namespace ferrule::cloud
