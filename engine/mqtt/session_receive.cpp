// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/session.h"

#include "mqtt/wire.h"

namespace ferrule::mqtt {

namespace {

/// Bytes that follow the fixed header; `any` = the packet's own reader checks them.
constexpr std::uint8_t any = 0xff;
constexpr std::uint8_t lengthOfType[16] = {any, any, 2,   any, 2,   2, 2,   2,
                                           any, any, any, 2,   any, 0, any, any};

} // namespace

std::size_t Session::fail(Fault fault, Event& event)
{
    m_phase = Phase::Ended;
    event.kind = Event::Kind::Violation;
    event.fault = fault;
    return 0;
}

std::size_t Session::receive(BytesView input, Instant now, Event& event)
{
    event.kind = Event::Kind::None;
    if (input.empty() || m_phase == Phase::Idle || m_phase == Phase::Ended)
        return 0;

    // In the order of the bytes, so that the fault is the same however they are cut into reads.
    Header header;
    Fault fault = checkFirstByte(input[0]);
    const bool isConnack = input[0] >> 4 == static_cast<unsigned>(PacketType::Connack);
    if (fault == Fault::None && isConnack != (m_phase == Phase::Connecting))
        fault = isConnack ? Fault::SecondConnack : Fault::BeforeConnack;
    if (fault == Fault::None)
        fault = readHeader(input, header);
    if (fault != Fault::None)
        return fail(fault, event);
    if (header.size == 0)
        return 0;

    const std::size_t size = header.packetSize();
    const std::uint8_t length = lengthOfType[header.first >> 4];
    if (length != any && header.remaining != length)
        return fail(Fault::LengthWrong, event);
    if (size > m_limits.maxPacket)
        return fail(Fault::PacketTooLarge, event);
    if (size > input.size())
        return 0;

    m_lastReceived = now;
    fault = read(header, input.subspan(header.size, header.remaining), event);
    return fault == Fault::None ? size : fail(fault, event);
}

Fault Session::read(const Header& header, BytesView body, Event& event)
{
    const PacketType type = header.type();
    if (type == PacketType::Publish)
        return readMessage(header.first, body, event);
    if (type == PacketType::Connack)
        return readConnack(body, event);
    if (type == PacketType::Pingresp) {
        m_pingSent = never;
        return Fault::None;
    }

    if (body.size() < 2)
        return Fault::LengthWrong;
    const std::uint16_t packetId = wire::getShort(body.data());
    if (packetId == 0)
        return Fault::PacketIdZero;
    event.packetId = packetId;
    switch (type) {
    case PacketType::Puback:
        return readPuback(packetId, event);
    case PacketType::Pubrec:
        return readPubrec(packetId);
    case PacketType::Pubrel:
        note(Change::Step::Returned, 0, packetId);
        m_received.remove(packetId);
        writeShort(PacketType::Pubcomp, packetId);
        return Fault::None;
    case PacketType::Pubcomp:
        return readPubcomp(packetId, event);
    default:
        return readAnswer(type, packetId, body.subspan(2), event);
    }
}

Fault Session::readConnack(BytesView body, Event& event)
{
    const std::uint8_t code = body[1];
    if (body[0] > 1)
        return Fault::ConnackFlags;
    // [MQTT-3.2.2-1], [MQTT-3.2.2-4]
    const bool present = body[0] == 1;
    if (present && (m_cleanSession || code != 0))
        return Fault::SessionUnexpected;
    if (code != 0) {
        m_phase = Phase::Ended;
        event.kind = Event::Kind::Refused;
        event.code = code;
        return Fault::None;
    }
    m_phase = Phase::Connected;
    m_established = true;
    m_lastSent = m_lastReceived;
    // A broker without our session uses its identifiers anew: what we hold would swallow messages.
    if (!present && !m_received.isUntouched()) {
        note(Change::Step::Returned, 0, 0);
        m_received.clear();
    }
    event.kind = Event::Kind::Connected;
    event.sessionPresent = present;
    resume();
    return Fault::None;
}

Fault Session::readMessage(std::uint8_t first, BytesView body, Event& event)
{
    const Fault fault = readPublish(first, body, event.message, event.packetId);
    if (fault != Fault::None)
        return fault;
    event.duplicate = (first & publishDup) != 0;
    if (event.message.qos == Qos::AtLeastOnce) {
        writeShort(PacketType::Puback, event.packetId);
    } else if (event.message.qos == Qos::ExactlyOnce) {
        writeShort(PacketType::Pubrec, event.packetId);
        if (m_received.contains(event.packetId))
            return Fault::None;
        note(Change::Step::Received, 0, event.packetId);
        m_received.insert(event.packetId);
    }
    event.kind = Event::Kind::Message;
    return Fault::None;
}

Fault Session::readPuback(std::uint16_t packetId, Event& event)
{
    Deliveries::Delivery* const delivery = m_deliveries.find(packetId);
    if (delivery == nullptr)
        return Fault::None;
    event.kind =
        delivery->qos == Qos::AtLeastOnce ? Event::Kind::Acknowledged : Event::Kind::Rejected;
    event.token = delivery->token;
    event.message.qos = delivery->qos;
    note(Change::Step::Complete, delivery->token, packetId);
    m_deliveries.complete(*delivery);
    fillWindow();
    return Fault::None;
}

Fault Session::readPubrec(std::uint16_t packetId)
{
    // One that we don't know is answered as well: the broker waits for it (section 4.3.3).
    if (Deliveries::Delivery* const delivery = m_deliveries.find(packetId)) {
        if (delivery->qos != Qos::ExactlyOnce)
            return Fault::AcknowledgedWrongly;
        note(Change::Step::Released, delivery->token, packetId);
        m_deliveries.releases().append({delivery->token, packetId});
        m_deliveries.complete(*delivery);
    }
    writeShort(PacketType::Pubrel, packetId);
    fillWindow();
    return Fault::None;
}

Fault Session::readPubcomp(std::uint16_t packetId, Event& event)
{
    Deliveries::Release release;
    if (!m_deliveries.takeRelease(packetId, release))
        return m_deliveries.find(packetId) ? Fault::AcknowledgedWrongly : Fault::None;
    event.kind = Event::Kind::Acknowledged;
    event.token = release.token;
    event.message.qos = Qos::ExactlyOnce;
    note(Change::Step::Complete, release.token, packetId);
    fillWindow();
    return Fault::None;
}

Fault Session::readAnswer(PacketType type, std::uint16_t packetId, BytesView codes, Event& event)
{
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        const Request& request = m_requests[i];
        if (request.packetId != packetId || request.answer != type)
            continue;
        event.kind = Event::Kind::Unsubscribed;
        if (type == PacketType::Suback) {
            if (const Fault fault = checkSubackCodes(codes, request.filters); fault != Fault::None)
                return fault;
            event.kind = Event::Kind::Subscribed;
            event.message.payload = codes;
        }
        m_requests.erase(i);
        return Fault::None;
    }
    return Fault::UnknownRequest;
}

} // namespace ferrule::mqtt
