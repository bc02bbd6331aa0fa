// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "mqtt/buffer.h"
#include "mqtt/connect.h"
#include "mqtt/deliveries.h"
#include "mqtt/event.h"
#include "mqtt/header.h"
#include "mqtt/packet_id_set.h"
#include "mqtt/subscribe.h"

#include <span>

namespace ferrule::mqtt {

struct Limits
{
    std::uint16_t maxInflight = 100; ///< QoS 1 and 2 messages under way; 0 counts as 1
    /// Those of QoS 2 between PUBLISH and PUBREC; 0 counts as 1. While mosquitto 2.0 holds
    /// max_inflight_messages (20) of them from a client, it acknowledges and drops whatever else
    /// the client publishes, QoS 1 included.
    std::uint16_t maxUnconfirmed = 16;
    std::uint32_t maxPacket = 1024 * 1024; ///< bytes of a received packet
    Duration pingTimeout{0};               ///< 0 = the keep-alive
    bool recordChanges = false;            ///< fill changes(), for an owner that persists them
};

/// The client's side of MQTT 3.1.1: one session over one network connection at a time.
///
/// Bytes and the time come in; events, bytes to send and a deadline go out. It reads no clock,
/// opens no socket and calls nobody. A turn of its owner is: receive() until the input is used up,
/// write output() to the link, sent(), and tick() once deadline() has passed. Steady traffic
/// allocates nothing. Received bytes are trusted in nothing; memory is bounded by what the owner
/// hands in and by Limits.
///
/// Commands answer Fault::None, or the misuse that made them do nothing.
class Session
{
public:
    /// `deadline()` when there is none.
    static constexpr Instant never = Instant::max();

    void setLimits(const Limits& limits) { m_limits = limits; }

    // -- connection ---------------------------------------------------------------------------

    /// The link is open: writes CONNECT (section 3.1). Keeps the stored session; call forget()
    /// before where that belongs to another client identifier or is not wanted.
    Fault connect(const Connect& connect);
    /// Writes DISCONNECT (section 3.14); afterwards nothing is sent or received.
    Fault disconnect();
    /// The link is gone. A clean session that was established is forgotten: answers whether.
    bool connectionLost();
    /// Forgets the whole session state (section 4.1).
    void forget();

    /// CONNACK 0 came, and nothing ended the connection since.
    bool isConnected() const { return m_phase == Phase::Connected; }

    // -- commands -----------------------------------------------------------------------------

    /// QoS 0 is written now and needs a connection. QoS 1 and 2 are queued, and written as soon as
    /// a connection and Limits::maxInflight let them; `token` comes back with the outcome.
    Fault publish(const Message& message, std::uint64_t token);
    /// `packetId` is that of the Subscribed event to come. A lost connection ends the request.
    Fault subscribe(std::span<const Subscription> list, std::uint16_t& packetId);
    Fault unsubscribe(std::span<const Subscription> list, std::uint16_t& packetId);

    // -- input --------------------------------------------------------------------------------

    /// Reads the packet at the front of `input`. Answers its size, and what it means in `event`; or
    /// 0: more input is needed (Kind::None), or the broker broke the protocol (Kind::Violation),
    /// which is told as soon as the bytes show it, and nothing is accepted any more.
    std::size_t receive(BytesView input, Instant now, Event& event);

    // -- output -------------------------------------------------------------------------------

    /// Bytes to send, in order.
    BytesView output() const { return m_out.view(); }
    /// The first `count` bytes of output() went to the link at `now`.
    void sent(std::size_t count, Instant now);
    /// Packets written to output() since the start.
    std::uint64_t packetsWritten() const { return m_written; }

    /// When tick() is due (keep-alive, section 3.1.2.10).
    Instant deadline() const;
    /// Writes PINGREQ where the keep-alive asks for it; a violation where the last was not
    /// answered.
    void tick(Instant now, Event& event);
    /// Asks the broker for a sign of life now, unless it was asked already; the keep-alive and its
    /// violation go on from here. Without a connection it does nothing.
    void ping(Instant now);

    // -- persistence --------------------------------------------------------------------------

    /// Steps since clearChanges(), oldest first, where Limits::recordChanges is set.
    const Records<Change>& changes() const { return m_changes; }
    void clearChanges() { m_changes.clear(); }
    /// Puts a message back in the queue, before connect(), in the order of the original publish().
    /// `packetId` is that of Change::Step::Sent, 0 where there was none.
    Fault restore(const Message& message, std::uint64_t token, std::uint16_t packetId);
    /// The same for a message that had come to Change::Step::Released.
    void restoreRelease(std::uint64_t token, std::uint16_t packetId);
    /// The same for a received message between Change::Step::Received and Returned.
    void restoreReceived(std::uint16_t packetId) { m_received.insert(packetId); }

    /// QoS 1 and 2 messages that are not complete, and the bytes that are kept for them.
    std::size_t unfinished() const { return m_deliveries.count(); }
    std::size_t unfinishedBytes() const { return m_deliveries.bytes(); }

private:
    /// Queued messages wait in the session, not in the output, beyond this many unsent bytes.
    static constexpr std::size_t outputTarget = 128 * 1024;

    enum class Phase : std::uint8_t { Idle, Connecting, Connected, Ended };
    /// A SUBSCRIBE or UNSUBSCRIBE that is not answered.
    struct Request
    {
        std::size_t filters = 0;
        std::uint16_t packetId = 0;
        PacketType answer = PacketType::Suback;
    };

    std::size_t fail(Fault fault, Event& event);
    Fault read(const Header& header, BytesView body, Event& event);
    Fault readConnack(BytesView body, Event& event);
    Fault readMessage(std::uint8_t first, BytesView body, Event& event);
    Fault readPuback(std::uint16_t packetId, Event& event);
    Fault readPubrec(std::uint16_t packetId);
    Fault readPubcomp(std::uint16_t packetId, Event& event);
    Fault readAnswer(PacketType type, std::uint16_t packetId, BytesView codes, Event& event);
    Fault request(PacketType type, std::span<const Subscription> list, std::uint16_t& packetId);
    Instant answerDeadline() const;
    void resume();
    /// Writes queued messages while the window has room and the output is shorter than `target`.
    void fillWindow(std::size_t target = outputTarget);
    void writeShort(PacketType type, std::uint16_t packetId);
    void writeEmpty(PacketType type);
    void note(Change::Step step, std::uint64_t token, std::uint16_t packetId);
    /// The next free packet identifier; 0 when all 65535 are in use [MQTT-2.3.1-2].
    std::uint16_t takePacketId();
    std::uint32_t freeIdsFrom(std::uint16_t packetId) const;

    Limits m_limits;
    Phase m_phase = Phase::Idle;
    bool m_cleanSession = true;
    bool m_established = false; ///< CONNACK 0 came on this connection
    std::uint16_t m_nextId = 1;
    std::uint32_t m_freeIds = 0; ///< identifiers from m_nextId upwards that are surely free
    Duration m_keepAlive{0};
    Duration m_pingAfter{0};
    Instant m_lastSent;
    Instant m_lastReceived;
    Instant m_pingSent = never; ///< never = no answer is outstanding
    std::uint64_t m_written = 0;

    Buffer m_out;
    Deliveries m_deliveries;
    PacketIdSet m_received; ///< QoS 2 messages handed on, waiting for PUBREL
    Records<Request> m_requests;
    Records<Change> m_changes;
};

} // namespace ferrule::mqtt
