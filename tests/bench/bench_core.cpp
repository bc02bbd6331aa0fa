// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol core alone: 64-byte payloads, 40-character topics. `allocations` must be 0.
#include "mqtt/session.h"
#include "support/allocations.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace {

using namespace ferrule;
using namespace ferrule::mqtt;

const std::string_view topic = "devices/0123456789/telemetry/temperature";
const Bytes payload(64, 0x2a);

Message makeMessage(Qos qos)
{
    return {asBytes(topic), payload, qos, false};
}

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

/// Counts what the steady state allocates; the first round has filled the buffers.
class Counted
{
public:
    explicit Counted(benchmark::State& state)
        : m_state(state)
        , m_before(test::allocations())
    {
    }
    ~Counted()
    {
        // Taken before the counter's own entry is made.
        const std::size_t count = test::allocations() - m_before;
        m_state.counters["allocations"] = static_cast<double>(count);
    }

private:
    benchmark::State& m_state;
    const std::size_t m_before;
};

void publishQos0(benchmark::State& state)
{
    Session session;
    establish(session);
    const Message message = makeMessage(Qos::AtMostOnce);
    const auto batch = [&] {
        for (int i = 0; i < 100; ++i)
            (void)session.publish(message, 0);
        session.sent(session.output().size(), Instant{});
    };
    batch();
    const Counted counted(state);
    for (auto _ : state)
        batch();
    state.SetItemsProcessed(state.iterations() * 100);
}
BENCHMARK(publishQos0);

void publishQos1(benchmark::State& state)
{
    Session session;
    establish(session);
    const Message message = makeMessage(Qos::AtLeastOnce);
    std::uint16_t id = 1;
    const auto one = [&] {
        (void)session.publish(message, 0);
        session.sent(session.output().size(), Instant{});
        const std::uint8_t puback[] = {0x40, 2, static_cast<std::uint8_t>(id >> 8),
                                       static_cast<std::uint8_t>(id)};
        Event event;
        (void)session.receive(puback, Instant{}, event);
        id = id == 65535 ? 1 : static_cast<std::uint16_t>(id + 1);
    };
    for (int i = 0; i < 100'000; ++i)
        one();
    const Counted counted(state);
    for (auto _ : state)
        one();
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(publishQos1);

void receiveQos0(benchmark::State& state)
{
    Session session;
    establish(session);
    Buffer packet;
    std::size_t size = 0;
    (void)writePublish(makeMessage(Qos::AtMostOnce), 0, packet, size);
    Bytes input;
    while (input.size() < static_cast<std::size_t>(state.range(0)))
        input.insert(input.end(), packet.data(), packet.data() + size);
    const std::size_t messages = input.size() / size;

    const Counted counted(state);
    for (auto _ : state) {
        std::size_t used = 0;
        Event event;
        while (used < input.size())
            used += session.receive(BytesView(input).subspan(used), Instant{}, event);
        benchmark::DoNotOptimize(event);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(messages));
}
BENCHMARK(receiveQos0)->Arg(4 * 1024)->Arg(10 * 1024 * 1024);

} // namespace

BENCHMARK_MAIN();
