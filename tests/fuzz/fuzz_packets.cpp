// SPDX-License-Identifier: GPL-3.0-or-later
// Invariant: whatever a broker sends, and however it is cut into reads, the session gives the same
// events; what it hands out lies within the input; a violation is the last event; and what it
// writes in answer is well-formed and no longer than the input.
#include "mqtt/session.h"
#include "mqtt/text.h"
#include "mqtt/topic.h"

#include <cstdlib>
#include <string>

using namespace ferrule;
using namespace ferrule::mqtt;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

bool isWithin(BytesView part, BytesView whole)
{
    return part.empty() || (part.data() >= whole.data() &&
                            part.data() + part.size() <= whole.data() + whole.size());
}

/// The events as a text, and the bytes written.
std::string run(BytesView input, std::size_t step)
{
    Session session;
    Limits limits;
    limits.maxPacket = 64 * 1024;
    session.setLimits(limits);
    Connect connect;
    connect.clientId = asBytes("fuzz");
    connect.cleanSession = false;
    check(session.connect(connect) == Fault::None);
    session.sent(session.output().size(), Instant{});

    std::string events;
    std::size_t used = 0;
    bool over = false;
    for (std::size_t end = 0; end < input.size() && !over;) {
        end = std::min(input.size(), end + step);
        for (;;) {
            const BytesView part = input.subspan(used, end - used);
            Event event;
            const std::size_t size = session.receive(part, Instant{}, event);
            check(size <= part.size());
            used += size;
            if (event.kind != Event::Kind::None)
                events += std::to_string(static_cast<int>(event.kind)) + ",";
            if (event.kind == Event::Kind::Message) {
                check(isWithin(event.message.topic, part) && isWithin(event.message.payload, part));
                check(checkText(event.message.topic) == Fault::None);
                check(checkTopicName(event.message.topic) == Fault::None);
                check((event.packetId != 0) == (event.message.qos != Qos::AtMostOnce));
                events += toHex(event.message.topic) + ":" + toHex(event.message.payload) + ",";
            }
            if (event.kind == Event::Kind::Violation) {
                check(event.fault != Fault::None && size == 0);
                events += describe(event.fault);
                over = true;
                break;
            }
            if (size == 0)
                break;
        }
    }
    BytesView written = session.output();
    check(written.size() <= input.size() + 4);
    events += toHex(written);
    while (!written.empty()) {
        Header header;
        check(readHeader(written, header) == Fault::None && header.size != 0);
        check(header.packetSize() <= written.size());
        written = written.subspan(header.packetSize());
    }
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView input(data, size);
    const std::string whole = run(input, size == 0 ? 1 : size);
    check(run(input, 1) == whole);
    check(run(input, 7) == whole);
    return 0;
}
