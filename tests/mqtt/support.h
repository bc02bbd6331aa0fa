// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/session.h"

#include <QByteArray>
#include <QTest>

#include <string>

namespace ferrule::test {

/// "20 02 00 00" as bytes.
inline Bytes hex(std::string_view text)
{
    std::string digits;
    for (const char character : text) {
        if (character != ' ')
            digits += character;
    }
    return fromHex(digits).value();
}

inline QByteArray shown(BytesView bytes)
{
    return QByteArray::fromStdString(toHex(bytes));
}

/// A session on a virtual link: what it writes is taken by the test, time moves by hand.
class Peer
{
public:
    explicit Peer(const mqtt::Limits& limits = {}) { session.setLimits(limits); }

    mqtt::Session session;
    Instant now{std::chrono::hours(1)};

    void connect(bool clean = true, std::uint16_t keepAlive = 60)
    {
        mqtt::Connect connect;
        connect.clientId = asBytes("c");
        connect.cleanSession = clean;
        connect.keepAliveSeconds = keepAlive;
        QCOMPARE(session.connect(connect), mqtt::Fault::None);
    }
    /// Connects, and takes the CONNACK.
    void establish(bool clean = true, bool present = false, std::uint16_t keepAlive = 60)
    {
        connect(clean, keepAlive);
        output();
        const Bytes connack{0x20, 2, present ? std::uint8_t(1) : std::uint8_t(0), 0};
        QCOMPARE(feed(connack).kind, mqtt::Event::Kind::Connected);
    }
    /// Everything written since the last call, in hexadecimal.
    QByteArray output()
    {
        Bytes all;
        while (!session.output().empty()) {
            const BytesView part = session.output();
            all.insert(all.end(), part.begin(), part.end());
            session.sent(part.size(), now);
        }
        return shown(all);
    }
    /// Hands in one packet, or a violation.
    mqtt::Event feed(BytesView packet)
    {
        mqtt::Event event;
        consumed = session.receive(packet, now, event);
        return event;
    }
    mqtt::Event feed(std::string_view text)
    {
        m_packet = hex(text);
        return feed(m_packet);
    }
    mqtt::Event tick()
    {
        mqtt::Event event;
        session.tick(now, event);
        return event;
    }
    mqtt::Fault publish(std::string_view topic, std::string_view payload, mqtt::Qos qos,
                        std::uint64_t token = 0)
    {
        mqtt::Message message;
        message.topic = asBytes(topic);
        message.payload = asBytes(payload);
        message.qos = qos;
        return session.publish(message, token);
    }

    std::size_t consumed = 0;

private:
    Bytes m_packet; ///< what the last event views
};

} // namespace ferrule::test

Q_DECLARE_METATYPE(ferrule::mqtt::Fault)
