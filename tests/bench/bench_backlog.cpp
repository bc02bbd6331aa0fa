// SPDX-License-Identifier: GPL-3.0-or-later

// What a message costs the whole client at a short and at a long backlog, in both directions, over
// a link in memory: 64-byte payloads, 40-character topics, QoS 0. The same messages come in bursts
// of BYTES. Run as: bench_backlog receive|publish BYTES MESSAGES; under
// `valgrind --tool=callgrind` two runs that differ in MESSAGES give the instructions of one.

#include "net/client.h"
#include "net/link.h"
#include "support/manual_scheduler.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace ferrule;
using namespace ferrule::net;

namespace {

const QByteArray topic = "devices/0123456789/telemetry/temperature";
const QByteArray payload(64, 'x');

/// Gives what the benchmark put in, and counts what it is given.
class BacklogLink final : public Link
{
public:
    explicit BacklogLink(LinkObserver& owner)
        : observer(owner)
    {
    }
    void open() override {}
    qint64 read(char* to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, input.size() - position);
        std::copy_n(input.constData() + position, count, to);
        position += count;
        return count;
    }
    void write(const char*, qint64 count) override { held += count; }
    qint64 unsent() const override { return held; }
    void close() override {}
    void abort() override {}

    void give(const QByteArray& bytes)
    {
        input = bytes;
        position = 0;
        while (position < input.size())
            observer.linkReadable();
    }
    /// The system takes everything that waits, piece by piece.
    void drain()
    {
        while (held != 0) {
            held = 0;
            observer.linkWritten();
        }
    }

    LinkObserver& observer;
    QByteArray input;
    qint64 position = 0;
    qint64 held = 0;
};

double cpuMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const bool receives = QByteArrayView(argv[1]) == "receive";
    const qsizetype burst = std::atoll(argv[2]);
    const qsizetype messages = std::atoll(argv[3]);

    test::ManualScheduler scheduler;
    BacklogLink* link = nullptr;
    Client client(scheduler, [&link](const ClientOptions&, LinkObserver& observer) {
        auto made = std::make_unique<BacklogLink>(observer);
        link = made.get();
        return made;
    });
    ClientOptions options;
    options.host = QStringLiteral("memory");
    options.clientId = "bench";
    client.connectToBroker(options);
    link->observer.linkOpened();
    link->drain();
    link->give(QByteArray::fromHex("20020000"));
    qsizetype seen = 0;
    client.addRoute("devices/+/telemetry/#", [&seen](const MessageView&) { ++seen; });

    // PUBLISH, remaining length, topic with its length, payload.
    const QByteArray packet = QByteArray("\x30\x6a\x00\x28", 4) + topic + payload;
    const qsizetype each = std::max<qsizetype>(burst / packet.size(), 1);
    const QByteArray input = packet.repeated(each);
    const double before = cpuMilliseconds();
    qsizetype done = 0;
    for (; done < messages; done += each) {
        if (receives) {
            link->give(input);
            continue;
        }
        // The link takes nothing until the burst is complete.
        for (qsizetype i = 0; i < each; ++i)
            (void)client.post(topic, payload, Qos::AtMostOnce).hasValue();
        QCoreApplication::processEvents();
        link->drain();
    }
    const double nanoseconds = (cpuMilliseconds() - before) * 1e6 / double(done);
    std::printf("%s, bursts of %lld messages (%lld bytes): %lld messages, %.0f ns each\n", argv[1],
                qlonglong(each), qlonglong(each * packet.size()), qlonglong(done), nanoseconds);
    return !receives || seen == done ? 0 : 1;
}
