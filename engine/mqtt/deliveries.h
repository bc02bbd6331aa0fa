// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/buffer.h"
#include "mqtt/publish.h"

namespace ferrule::mqtt {

/// The outgoing QoS 1 and 2 messages of a session, from being accepted until they are complete, in
/// the order accepted (section 4.6). A QoS 2 message leaves the queue at PUBREC, when its content
/// is no longer needed, and goes on as a release.
///
/// The packets stand encoded, one behind the other, in one buffer. A message that is complete out
/// of order leaves a hole; holes are closed when they outweigh what is alive.
class Deliveries
{
public:
    struct Delivery
    {
        std::uint64_t token = 0;    ///< the owner's
        std::uint64_t position = 0; ///< of its packet, counted from the first packet ever
        std::uint32_t size = 0;     ///< of its packet; 0 = complete, a hole
        std::uint16_t packetId = 0; ///< 0 = never sent
        Qos qos = Qos::AtLeastOnce;
    };
    /// A QoS 2 message between PUBREC and PUBCOMP.
    struct Release
    {
        std::uint64_t token = 0;
        std::uint16_t packetId = 0;
    };

    /// `packetId` 0 = not sent yet.
    Fault append(const Message& message, std::uint64_t token, std::uint16_t packetId);

    /// The next message to send, or nothing. `packet` views it with `packetId` in its place and DUP
    /// set where it was sent before; the caller sends it at once.
    Delivery* next() { return m_sent < m_queue.size() ? skipHoles() : nullptr; }
    /// Counts `delivery`, the one that next() gave, as sent, and answers its packet.
    BytesView send(Delivery& delivery, std::uint16_t packetId);

    /// The message that was sent with `packetId`, on this connection or before, or nothing.
    Delivery* find(std::uint16_t packetId);
    /// Takes a message out of the queue.
    void complete(Delivery& delivery);

    Records<Release>& releases() { return m_releases; }
    /// Takes the release with `packetId` out; answers whether there was one.
    bool takeRelease(std::uint16_t packetId, Release& release);

    /// Messages sent and not complete, releases included.
    std::size_t underWay() const { return m_underWay + m_releases.size(); }
    /// QoS 2 messages sent that PUBREC has not come for.
    std::size_t unconfirmed() const { return m_unconfirmed; }

    /// Bytes of the packets that are kept.
    std::size_t bytes() const { return m_live; }
    /// Messages that are not complete.
    std::size_t count() const;

    /// The connection ended: everything in the queue is to be sent again.
    void rewind();
    void clear();

    /// The smallest distance from `packetId` upwards to an identifier in use; 65536 = none is.
    std::uint32_t distance(std::uint16_t packetId) const;

private:
    Delivery* skipHoles();
    void closeHoles();

    Records<Delivery> m_queue;
    Records<Release> m_releases;
    Buffer m_packets;
    std::uint64_t m_first = 0;     ///< position of the first byte in m_packets
    std::size_t m_live = 0;        ///< bytes in m_packets that are not holes
    std::size_t m_sent = 0;        ///< entries at the front of m_queue that are sent, or holes
    std::size_t m_underWay = 0;    ///< entries at the front that are sent, without the holes
    std::size_t m_unconfirmed = 0; ///< those of them with QoS 2
};

} // namespace ferrule::mqtt
