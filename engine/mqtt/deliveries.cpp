// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/deliveries.h"

#include "mqtt/wire.h"

#include <algorithm>

namespace ferrule::mqtt {

Fault Deliveries::append(const Message& message, std::uint64_t token, std::uint16_t packetId)
{
    constexpr std::size_t tolerated = 16 * 1024;
    if (m_packets.size() > 2 * m_live + tolerated)
        closeHoles();
    Delivery delivery;
    delivery.token = token;
    delivery.position = m_first + m_packets.size();
    std::size_t size = 0;
    if (const Fault fault = writePublish(message, packetId, m_packets, size); fault != Fault::None)
        return fault;
    delivery.size = static_cast<std::uint32_t>(size);
    delivery.packetId = packetId;
    delivery.qos = message.qos;
    m_live += delivery.size;
    m_queue.append(delivery);
    return Fault::None;
}

Deliveries::Delivery* Deliveries::skipHoles()
{
    while (m_queue[m_sent].size == 0) {
        if (++m_sent == m_queue.size())
            return nullptr;
    }
    return &m_queue[m_sent];
}

BytesView Deliveries::send(Delivery& delivery, std::uint16_t packetId)
{
    std::uint8_t* const packet = m_packets.data() + (delivery.position - m_first);
    if (delivery.packetId != 0) {
        packet[0] |= publishDup;
    } else {
        delivery.packetId = packetId;
        wire::putShort(publishPacketId(packet), packetId);
    }
    ++m_sent;
    ++m_underWay;
    m_unconfirmed += delivery.qos == Qos::ExactlyOnce;
    return {packet, delivery.size};
}

Deliveries::Delivery* Deliveries::find(std::uint16_t packetId)
{
    for (Delivery& delivery : m_queue) {
        if (delivery.packetId == packetId && delivery.size != 0)
            return &delivery;
        if (delivery.packetId == 0)
            break;
    }
    return nullptr;
}

bool Deliveries::takeRelease(std::uint16_t packetId, Release& release)
{
    for (std::size_t i = 0; i < m_releases.size(); ++i) {
        if (m_releases[i].packetId == packetId) {
            release = m_releases[i];
            m_releases.erase(i);
            return true;
        }
    }
    return false;
}

void Deliveries::complete(Delivery& delivery)
{
    m_live -= delivery.size;
    delivery.size = 0;
    // After a reconnect an answer may come before its message was sent again.
    if (&delivery < m_queue.begin() + m_sent) {
        --m_underWay;
        m_unconfirmed -= delivery.qos == Qos::ExactlyOnce;
    }

    std::size_t holes = 0;
    while (holes < m_queue.size() && m_queue[holes].size == 0)
        ++holes;
    if (holes == 0)
        return;
    const std::uint64_t end =
        holes < m_queue.size() ? m_queue[holes].position : m_first + m_packets.size();
    m_packets.consume(end - m_first);
    m_first = end;
    m_queue.dropFront(holes);
    m_sent -= std::min(m_sent, holes);
}

void Deliveries::closeHoles()
{
    std::uint8_t* const packets = m_packets.data();
    std::size_t kept = 0;
    std::size_t size = 0;
    std::size_t sent = 0;
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        Delivery delivery = m_queue[i];
        if (delivery.size == 0)
            continue;
        std::memmove(packets + size, packets + (delivery.position - m_first), delivery.size);
        delivery.position = m_first + size;
        size += delivery.size;
        if (i < m_sent)
            ++sent;
        m_queue[kept++] = delivery;
    }
    m_packets.chop(m_packets.size() - size);
    m_queue.dropBack(m_queue.size() - kept);
    m_sent = sent;
}

void Deliveries::rewind()
{
    m_sent = 0;
    m_underWay = 0;
    m_unconfirmed = 0;
}

void Deliveries::clear()
{
    rewind();
    m_queue.clear();
    m_releases.clear();
    m_packets.clear();
    m_first = 0;
    m_live = 0;
}

std::size_t Deliveries::count() const
{
    std::size_t count = m_releases.size();
    for (const Delivery& delivery : m_queue)
        count += delivery.size != 0 ? 1 : 0;
    return count;
}

std::uint32_t Deliveries::distance(std::uint16_t packetId) const
{
    std::uint32_t least = 0x10000;
    for (const Delivery& delivery : m_queue) {
        if (delivery.packetId != 0 && delivery.size != 0)
            least = std::min(least, (std::uint32_t{delivery.packetId} - packetId) & 0xffff);
    }
    for (const Release& release : m_releases)
        least = std::min(least, (std::uint32_t{release.packetId} - packetId) & 0xffff);
    return least;
}

} // namespace ferrule::mqtt
