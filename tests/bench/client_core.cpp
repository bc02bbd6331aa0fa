// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol core without a link: what a whole client cannot be below.
#include "stopwatch.h"

#include "mqtt/session.h"

namespace ferrule::bench {

namespace {

using namespace mqtt;

void establish(Session& session)
{
    Connect connect;
    connect.clientId = asBytes("bench");
    (void)session.connect(connect);
    session.sent(session.output().size(), Instant{});
    const std::uint8_t connack[] = {0x20, 2, 0, 0};
    Event event;
    (void)session.receive(connack, Instant{}, event);
}

void publish(Session& session, const Message& message, int messages)
{
    constexpr int batch = 100;
    for (int i = 0; i < messages; i += batch) {
        for (int j = 0; j < batch; ++j)
            (void)session.publish(message, 0);
        session.sent(session.output().size(), Instant{});
    }
}

/// Reads `backlog` bytes of whole packets at a time.
void receive(Session& session, const Message& message, int messages, std::size_t backlog)
{
    Buffer packet;
    std::size_t size = 0;
    (void)writePublish(message, 0, packet, size);
    Bytes input;
    while (input.size() + size <= backlog)
        input.insert(input.end(), packet.data(), packet.data() + size);
    for (int i = 0; i < messages;) {
        std::size_t used = 0;
        Event event;
        for (; used < input.size() && i < messages; ++i)
            used += session.receive(BytesView(input).subspan(used), Instant{}, event);
    }
}

} // namespace

Figures runCore(const Assignment& assignment)
{
    Session session;
    establish(session);
    const Bytes payload(payloadSize, 0x2a);
    const Message message{asBytes(benchTopic), payload};
    const Stopwatch watch;
    switch (assignment.job) {
    case Job::PublishQos0:
        publish(session, message, assignment.messages);
        break;
    case Job::Receive:
        receive(session, message, assignment.messages, 4 * 1024);
        break;
    case Job::Backlog:
        receive(session, message, assignment.messages, 10 * 1024 * 1024);
        break;
    default:
        return {};
    }
    return watch.figures(assignment.messages);
}

} // namespace ferrule::bench
