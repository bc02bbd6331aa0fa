// SPDX-License-Identifier: GPL-3.0-or-later
// Invariant: over any sequence of commands, acknowledgements and lost connections each accepted
// message is settled at most once and only once it is, its count is right at every moment, a packet
// identifier is never given to two messages under way, and forgetting forgets everything.
#include "mqtt/session.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

using namespace ferrule;
using namespace ferrule::mqtt;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

class Story
{
public:
    explicit Story(BytesView input)
        : m_input(input)
    {
        Limits limits;
        limits.maxInflight = 3;
        limits.recordChanges = true;
        m_session.setLimits(limits);
    }

    void run()
    {
        while (!m_input.empty()) {
            step(next());
            takeOutput();
            followChanges();
            check(m_session.unfinished() == m_open.size());
        }
    }

private:
    std::uint8_t next()
    {
        if (m_input.empty())
            return 0;
        const std::uint8_t byte = m_input.front();
        m_input = m_input.subspan(1);
        return byte;
    }

    void step(std::uint8_t what)
    {
        switch (what % 8) {
        case 0:
            connect(next() % 4 != 0, next() % 2 != 0);
            break;
        case 1:
        case 2:
            publish(static_cast<Qos>(1 + what / 8 % 2));
            break;
        case 3:
            if (m_session.connectionLost())
                m_open.clear();
            if (next() % 8 == 0) {
                m_session.forget();
                m_open.clear();
            }
            m_identifiers.clear();
            for (const auto& [token, id] : m_open) {
                if (id != 0)
                    m_identifiers.insert(id);
            }
            break;
        default:
            acknowledge(what);
        }
    }

    void connect(bool keeps, bool present)
    {
        Connect connect;
        connect.clientId = asBytes("f");
        connect.cleanSession = !keeps;
        if (m_session.connect(connect) != Fault::None)
            return;
        const std::uint8_t connack[] = {0x20, 2,
                                        keeps && present ? std::uint8_t(1) : std::uint8_t(0), 0};
        Event event;
        check(m_session.receive(connack, m_now, event) == sizeof connack);
        check(event.kind == Event::Kind::Connected);
    }

    void publish(Qos qos)
    {
        Message message;
        message.topic = asBytes("a/topic/of/some/length");
        message.payload = asBytes("payload");
        message.qos = qos;
        check(m_session.publish(message, ++m_lastToken) == Fault::None);
        m_open.emplace(m_lastToken, 0);
    }

    /// PUBACK, PUBREC, PUBREL, PUBCOMP for a small identifier.
    void acknowledge(std::uint8_t what)
    {
        const auto type = static_cast<std::uint8_t>(4 + what % 4);
        const std::uint8_t first = static_cast<std::uint8_t>(type << 4 | (type == 6 ? 2 : 0));
        const std::uint8_t packet[] = {first, 2, 0, static_cast<std::uint8_t>(1 + next() % 16)};
        Event event;
        m_session.receive(packet, m_now, event);
        if (event.kind == Event::Kind::Acknowledged || event.kind == Event::Kind::Rejected)
            check(m_open.erase(event.token) == 1);
    }

    void takeOutput() { m_session.sent(m_session.output().size(), m_now); }

    void followChanges()
    {
        for (const Change& change : m_session.changes()) {
            if (change.step == Change::Step::Sent) {
                check(m_identifiers.insert(change.packetId).second);
                if (const auto open = m_open.find(change.token); open != m_open.end())
                    open->second = change.packetId;
            } else if (change.step == Change::Step::Complete) {
                m_identifiers.erase(change.packetId);
            }
        }
        m_session.clearChanges();
    }

    BytesView m_input;
    Session m_session;
    Instant m_now{};
    std::uint64_t m_lastToken = 0;
    std::map<std::uint64_t, std::uint16_t> m_open; ///< tokens that are not settled
    std::set<std::uint16_t> m_identifiers;         ///< of messages under way
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Story({data, size}).run();
    return 0;
}
