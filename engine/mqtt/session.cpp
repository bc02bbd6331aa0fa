// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/session.h"

#include "mqtt/wire.h"

#include <algorithm>

namespace ferrule::mqtt {

Fault Session::connect(const Connect& connect)
{
    if (m_phase != Phase::Idle)
        return Fault::AlreadyConnected;
    m_out.clear();
    if (const Fault fault = writeConnect(connect, m_out); fault != Fault::None)
        return fault;
    ++m_written;
    m_phase = Phase::Connecting;
    m_cleanSession = connect.cleanSession;
    m_keepAlive = std::chrono::seconds(connect.keepAliveSeconds);
    // Pinging a little early keeps the promise to the broker where the owner's timer is late.
    constexpr Duration mostEarly = std::chrono::seconds(1);
    m_pingAfter = m_keepAlive - std::min<Duration>(m_keepAlive / 10, mostEarly);
    return Fault::None;
}

Fault Session::disconnect()
{
    if (!isConnected())
        return Fault::NotConnected;
    fillWindow(~std::size_t{0});
    writeEmpty(PacketType::Disconnect);
    m_phase = Phase::Ended;
    return Fault::None;
}

bool Session::connectionLost()
{
    m_phase = Phase::Idle;
    m_pingSent = never;
    m_out.clear();
    m_requests.clear();
    m_deliveries.rewind();
    const bool forgets = m_cleanSession && m_established;
    m_established = false;
    if (forgets)
        forget();
    return forgets;
}

void Session::forget()
{
    m_deliveries.clear();
    m_received.clear();
    m_freeIds = 0;
}

Fault Session::publish(const Message& message, std::uint64_t token)
{
    if (message.qos != Qos::AtMostOnce) {
        const Fault fault = m_deliveries.append(message, token, 0);
        fillWindow();
        return fault;
    }
    if (!isConnected()) {
        const Fault fault = checkMessage(message);
        return fault == Fault::None ? Fault::NotConnected : fault;
    }
    std::size_t size = 0;
    const Fault fault = writePublish(message, 0, m_out, size);
    m_written += fault == Fault::None ? 1 : 0;
    return fault;
}

Fault Session::subscribe(std::span<const Subscription> list, std::uint16_t& packetId)
{
    return request(PacketType::Subscribe, list, packetId);
}

Fault Session::unsubscribe(std::span<const Subscription> list, std::uint16_t& packetId)
{
    return request(PacketType::Unsubscribe, list, packetId);
}

Fault Session::request(PacketType type, std::span<const Subscription> list, std::uint16_t& packetId)
{
    if (const Fault fault = checkSubscriptions(type, list); fault != Fault::None)
        return fault;
    if (!isConnected())
        return Fault::NotConnected;
    packetId = takePacketId();
    if (packetId == 0)
        return Fault::PacketIdsExhausted;
    writeSubscriptions(type, list, packetId, m_out);
    ++m_written;
    const PacketType answer =
        type == PacketType::Subscribe ? PacketType::Suback : PacketType::Unsuback;
    m_requests.append({list.size(), packetId, answer});
    return Fault::None;
}

void Session::sent(std::size_t count, Instant now)
{
    m_out.consume(count);
    m_lastSent = now;
    fillWindow();
}

Instant Session::deadline() const
{
    if (!isConnected() || m_keepAlive == Duration{0})
        return never;
    // A link that takes our bytes and brings none back is asked as well.
    const bool asked = m_pingSent != never;
    const Instant ping = (asked ? m_lastSent : std::min(m_lastSent, m_lastReceived)) + m_pingAfter;
    return asked ? std::min(ping, answerDeadline()) : ping;
}

Instant Session::answerDeadline() const
{
    const Duration own = m_limits.pingTimeout;
    return m_pingSent + (own > Duration{0} ? own : m_keepAlive);
}

void Session::tick(Instant now, Event& event)
{
    event.kind = Event::Kind::None;
    if (now < deadline())
        return;
    if (m_pingSent == never) {
        m_pingSent = now;
    } else if (now >= answerDeadline()) {
        fail(Fault::PingUnanswered, event);
        return;
    }
    m_lastSent = now;
    writeEmpty(PacketType::Pingreq);
}

void Session::ping(Instant now)
{
    if (!isConnected() || m_pingSent != never)
        return;
    m_pingSent = m_lastSent = now;
    writeEmpty(PacketType::Pingreq);
}

Fault Session::restore(const Message& message, std::uint64_t token, std::uint16_t packetId)
{
    m_freeIds = 0;
    return m_deliveries.append(message, token, packetId);
}

void Session::restoreRelease(std::uint64_t token, std::uint16_t packetId)
{
    m_deliveries.releases().append({token, packetId});
    m_freeIds = 0;
}

void Session::resume()
{
    for (const Deliveries::Release& release : m_deliveries.releases())
        writeShort(PacketType::Pubrel, release.packetId);
    fillWindow();
}

void Session::fillWindow(std::size_t target)
{
    const std::size_t window = std::max<std::size_t>(m_limits.maxInflight, 1);
    while (isConnected() && m_deliveries.underWay() < window && m_out.size() < target) {
        Deliveries::Delivery* const delivery = m_deliveries.next();
        if (delivery == nullptr)
            return;
        // What is behind it waits as well: the order is kept.
        if (delivery->qos == Qos::ExactlyOnce &&
            m_deliveries.unconfirmed() >= std::max<std::size_t>(m_limits.maxUnconfirmed, 1))
            return;
        std::uint16_t packetId = delivery->packetId;
        if (packetId == 0) {
            packetId = takePacketId();
            if (packetId == 0)
                return;
            note(Change::Step::Sent, delivery->token, packetId);
        }
        const BytesView packet = m_deliveries.send(*delivery, packetId);
        m_out.append(packet);
        ++m_written;
    }
}

void Session::writeShort(PacketType type, std::uint16_t packetId)
{
    constexpr std::size_t size = 4;
    const bool release = type == PacketType::Pubrel;
    std::uint8_t* at = m_out.prepare(size);
    at = wire::putByte(at, static_cast<unsigned>(type) << 4 | (release ? 2u : 0u));
    wire::putShort(wire::putByte(at, 2), packetId);
    m_out.commit(size);
    ++m_written;
}

void Session::writeEmpty(PacketType type)
{
    wire::putShort(m_out.prepare(2), static_cast<std::size_t>(type) << 12);
    m_out.commit(2);
    ++m_written;
}

void Session::note(Change::Step step, std::uint64_t token, std::uint16_t packetId)
{
    if (m_limits.recordChanges)
        m_changes.append({token, packetId, step});
}

std::uint16_t Session::takePacketId()
{
    // Identifiers come into use here only, behind m_nextId; so those found free ahead of it stay
    // free until it has come round, and the table is searched once in many thousand messages.
    for (unsigned tries = 0; m_freeIds == 0; ++tries) {
        if (tries > 0xffff)
            return 0;
        if (tries != 0 || m_nextId == 0)
            m_nextId = m_nextId == 0xffff ? 1 : static_cast<std::uint16_t>(m_nextId + 1);
        m_freeIds = freeIdsFrom(m_nextId);
    }
    --m_freeIds;
    return m_nextId++;
}

std::uint32_t Session::freeIdsFrom(std::uint16_t packetId) const
{
    std::uint32_t free = std::min(m_deliveries.distance(packetId), 0x10000u - packetId);
    for (const Request& request : m_requests)
        free = std::min(free, (std::uint32_t{request.packetId} - packetId) & 0xffff);
    return free;
}

} // namespace ferrule::mqtt
