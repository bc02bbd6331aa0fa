// SPDX-License-Identifier: GPL-3.0-or-later
// Whole clients beside each other, each in a process of its own: Ferrule's, libmosquitto and Paho C
// (Debian's, which tracks its heap).
//   bench_process                   CPU and wall time, of five rounds in turn
//   bench_process --instructions    user-space instructions by callgrind
// Both end with the goals and whether they are met; the exit code is 1 where one is not.
#include "goals.h"
#include "runner.h"
#include "stopwatch.h"

#include "support/mosquitto_fixture.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>
#include <cstring>

using namespace ferrule::bench;
using ferrule::test::MosquittoFixture;

namespace {

constexpr int rounds = 5;
enum PeerIndex { Ferrule, Libmosquitto, Paho, Core };

/// One job, done by every client.
struct Row
{
    const char* what;
    Job job;
    bool throughBroker;
    Figures figures[comparedPeers];
    /// Of Ferrule's wall time to the peer's, the median of the rounds: the two ran one after the
    /// other, so what else the machine did met both. Negative where one of them failed.
    double wallRatios[comparedPeers] = {-1, -1, -1};

    /// Of Ferrule to the peer's; negative where one of them failed.
    double cpuRatio(PeerIndex peer) const
    {
        return figures[Ferrule].done && figures[peer].done
                   ? figures[Ferrule].cpuMicros / figures[peer].cpuMicros
                   : -1;
    }
};

/// As many messages as take about a seventh of a second.
int messagesFor(const Peer& peer, Assignment assignment)
{
    constexpr int trial = 10'000;
    constexpr double micros = 150'000;
    assignment.messages = trial;
    const Figures figures = runApart(peer, assignment);
    if (!figures.done)
        return trial;
    const double wanted = micros / std::max(figures.wallMicros, 0.01);
    return 1000 * int(std::clamp(wanted / 1000, 10.0, 1000.0));
}

void progress(const char* what, int round)
{
    std::fprintf(stderr, "\r%-60s round %d of %d \r", what, round + 1, rounds);
}

/// The clients take turns, so that what else the machine does meets all of them.
void measure(Row& row, quint16 brokerPort)
{
    Assignment assignment;
    assignment.job = row.job;
    assignment.port = row.throughBroker ? brokerPort : 0;
    int messages[comparedPeers];
    for (int i = 0; i < comparedPeers; ++i)
        messages[i] = messagesFor(peers[i], assignment);
    // What fits into the sockets' buffers goes faster: the same for all.
    if (row.throughBroker)
        std::fill(std::begin(messages), std::end(messages), messages[Libmosquitto]);
    std::vector<double> cpu[comparedPeers];
    std::vector<double> wall[comparedPeers];
    std::vector<double> ratios[comparedPeers];
    for (int round = 0; round < rounds; ++round) {
        progress(row.what, round);
        Figures ours;
        for (int i = 0; i < comparedPeers; ++i) {
            assignment.messages = messages[i];
            const Figures figures = runApart(peers[i], assignment);
            if (i == Ferrule)
                ours = figures;
            if (!figures.done)
                continue;
            cpu[i].push_back(figures.cpuMicros);
            wall[i].push_back(figures.wallMicros);
            if (ours.done)
                ratios[i].push_back(ours.wallMicros / figures.wallMicros);
        }
    }
    for (int i = 0; i < comparedPeers; ++i) {
        if (cpu[i].empty())
            continue;
        // What else the machine does only ever adds to wall time.
        row.figures[i] = {true, median(cpu[i]), *std::min_element(wall[i].begin(), wall[i].end()),
                          0};
        row.wallRatios[i] = ratios[i].empty() ? -1 : median(ratios[i]);
    }
}

void print(const Row& row)
{
    std::printf("%-36s", row.what);
    for (int i = 0; i < comparedPeers; ++i) {
        const Figures& figures = row.figures[i];
        if (!figures.done)
            std::printf("%24s", "failed");
        else if (row.job == Job::Latency)
            std::printf("   %8.1f wall (%5.2f)  ", figures.wallMicros,
                        figures.wallMicros / row.figures[Libmosquitto].wallMicros);
        else
            std::printf("   %8.3f %8.3f (%5.2f)", figures.cpuMicros, figures.wallMicros,
                        figures.cpuMicros / row.figures[Libmosquitto].cpuMicros);
    }
    std::printf("\n");
    std::fflush(stdout);
}

Figures once(PeerIndex peer, Job job, quint16 port, int messages, const QString& authority = {})
{
    return runApart(peers[peer], {job, port, messages, authority.toStdString()});
}

double kilobytes(const Figures& figures)
{
    return figures.done ? figures.bytes / 1024 : -1;
}

void tellOfIdleClients(Goals& goals, quint16 plain, quint16 tls, const QString& authority)
{
    constexpr int clients = 200;
    const double whole = kilobytes(once(Ferrule, Job::Idle, plain, clients));
    const double link = kilobytes(once(Ferrule, Job::IdleLink, plain, clients));
    const double wholeTls = kilobytes(once(Ferrule, Job::Idle, tls, clients, authority));
    std::printf(
        "\nHeap of an idle client, KB            ferrule %.1f (its link %.1f), with TLS %.1f; "
        "libmosquitto %.1f, with TLS %.1f; paho-c %.1f\n\n",
        whole, link, wholeTls, kilobytes(once(Libmosquitto, Job::Idle, plain, clients)),
        kilobytes(once(Libmosquitto, Job::Idle, tls, clients, authority)),
        kilobytes(once(Paho, Job::Idle, plain, clients)));
    goals.check("idle client beyond its link's buffers", whole < 0 || link < 0 ? -1 : whole - link,
                8, " KB");
}

void tellOfTls(Goals& goals, quint16 port, const QString& authority)
{
    constexpr int connections = 100;
    const Figures full = once(Ferrule, Job::ConnectTls, port, connections, authority);
    const Figures resumed = once(Ferrule, Job::ResumeTls, port, connections, authority);
    const Figures other = once(Libmosquitto, Job::ConnectTls, port, connections, authority);
    std::printf("TLS 1.3 connect, ms CPU / least wall  ferrule %.2f / %.2f, resumed %.2f / %.2f; "
                "libmosquitto %.2f / %.2f\n\n",
                full.cpuMicros / 1e3, full.wallMicros / 1e3, resumed.cpuMicros / 1e3,
                resumed.wallMicros / 1e3, other.cpuMicros / 1e3, other.wallMicros / 1e3);
    goals.check("TLS 1.3 connect to mosquitto, wall", full.done ? full.wallMicros / 1e3 : -1, 5,
                " ms");
    goals.check("resumed to full TLS connect, CPU",
                full.done && resumed.done ? resumed.cpuMicros / full.cpuMicros : -1, 0.7);
}

bool compareTimes()
{
    MosquittoFixture plain;
    MosquittoFixture tls(MosquittoFixture::Tls::Server);
    for (MosquittoFixture* broker : {&plain, &tls}) {
        if (const QString failure = broker->start(); !failure.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(failure));
            return false;
        }
    }
    Row rows[] = {
        {"publish QoS 0 to a sink", Job::PublishQos0, false, {}},
        {"publish QoS 1, window 100, to a sink", Job::PublishQos1, false, {}},
        {"receive a flood, one topic", Job::Receive, false, {}},
        {"receive a flood, 1000 topics", Job::ReceiveTopics, false, {}},
        {"match it against a local filter", Job::Route, false, {}},
        {"publish QoS 0 to mosquitto", Job::PublishQos0, true, {}},
        {"publish QoS 1 to mosquitto", Job::PublishQos1, true, {}},
        {"exchange through mosquitto", Job::Exchange, true, {}},
        {"a lone QoS 1 message", Job::Latency, false, {}},
    };
    std::printf(
        "Microseconds a message, CPU (user and system) and wall; in brackets the ratio to "
        "libmosquitto's CPU.\n%d rounds: the median of CPU time, the least wall time.\n\n%-36s",
        rounds, "");
    for (int i = 0; i < comparedPeers; ++i)
        std::printf("%20s    ", peers[i].name);
    std::printf("\n");
    for (Row& row : rows) {
        measure(row, plain.port());
        print(row);
    }

    Goals goals;
    const auto wallToBest = [](const Row& row) {
        const double one = row.wallRatios[Libmosquitto];
        const double other = row.wallRatios[Paho];
        return one < 0 || other < 0 ? -1 : std::max(one, other);
    };
    const QString authority = tls.folder() + QStringLiteral("/ca.pem");
    tellOfIdleClients(goals, plain.port(), tls.port(), authority);
    tellOfTls(goals, tls.port(), authority);
    goals.check("publish QoS 0 to a sink, CPU to libmosquitto's", rows[0].cpuRatio(Libmosquitto),
                0.12);
    goals.check("publish QoS 1 to a sink, CPU to libmosquitto's", rows[1].cpuRatio(Libmosquitto),
                0.15);
    goals.check("receive, CPU to libmosquitto's", rows[2].cpuRatio(Libmosquitto), 0.1);
    goals.check("receive on 1000 topics, CPU to libmosquitto's", rows[3].cpuRatio(Libmosquitto),
                0.1);
    // mosquitto itself is the limit in these, so all may be the same but for noise.
    constexpr double same = 1.05;
    goals.check("publish QoS 0 to mosquitto, wall to the best peer's", wallToBest(rows[5]), same);
    goals.check("publish QoS 1 to mosquitto, wall to the best peer's", wallToBest(rows[6]), same);
    goals.check("exchange through mosquitto, wall to the best peer's", wallToBest(rows[7]), same);
    goals.check("a lone message, wall to libmosquitto's", rows[8].wallRatios[Libmosquitto], 1.2);
    return goals.summarize();
}

bool compareInstructions()
{
    constexpr int messages = 10'000;
    struct Line
    {
        const char* what;
        Job job;
    };
    constexpr Line lines[] = {{"publish QoS 0 to a sink", Job::PublishQos0},
                              {"publish QoS 1, window 100, to a sink", Job::PublishQos1},
                              {"receive a flood, one topic", Job::Receive},
                              {"receive a flood, 1000 topics", Job::ReceiveTopics},
                              {"match it against a local filter", Job::Route}};
    const auto count = [](PeerIndex peer, Job job) {
        // The server's port is its own in each run.
        return instructions(peers[peer], {job, 0, messages, {}}).value_or(-1);
    };
    std::printf("User-space instructions a message (callgrind); in brackets the ratio to "
                "libmosquitto.\n\n%-36s%16s%24s%24s\n",
                "", "ferrule", "libmosquitto", "paho-c");
    double ratios[std::size(lines)];
    for (std::size_t i = 0; i < std::size(lines); ++i) {
        double counts[comparedPeers];
        for (int peer = 0; peer < comparedPeers; ++peer) {
            progress(lines[i].what, peer);
            counts[peer] = count(PeerIndex(peer), lines[i].job);
        }
        ratios[i] = counts[Ferrule] < 0 || counts[Libmosquitto] < 0
                        ? -1
                        : counts[Ferrule] / counts[Libmosquitto];
        std::printf("%-36s", lines[i].what);
        for (const double each : counts)
            std::printf("%15.0f (%5.2f)", each, each / counts[Libmosquitto]);
        std::printf("\n");
        std::fflush(stdout);
    }
    const double publish = count(Core, Job::PublishQos0);
    const double receive = count(Core, Job::Receive);
    // As many messages as the backlog holds, and no fewer.
    const double backlog = instructions(peers[Core], {Job::Backlog, 1, 500'000, {}}).value_or(-1);
    std::printf("\nThe core alone: publish %.0f, receive %.0f, with a backlog of 10 MB %.0f\n\n",
                publish, receive, backlog);
    Goals goals;
    goals.check("core, publish QoS 0, instructions", publish, 150);
    goals.check("core, receive QoS 0, instructions", receive, 250);
    goals.check("core, receive out of 10 MB to out of 4 KB, instructions",
                receive <= 0 || backlog < 0 ? -1 : backlog / receive, 1.2);
    goals.check("publish QoS 0 to a sink, instructions to libmosquitto's", ratios[0], 0.14);
    goals.check("receive, instructions to libmosquitto's", ratios[2], 0.17);
    goals.check("receive on 1000 topics, instructions to libmosquitto's", ratios[3], 0.17);
    return goals.summarize();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--client") == 0)
        return runClient(argc, argv);
    const QCoreApplication application(argc, argv);
    const bool counts = argc > 1 && std::strcmp(argv[1], "--instructions") == 0;
    if (argc > 1 && !counts) {
        std::fprintf(stderr, "Usage: bench_process [--instructions]\n");
        return 2;
    }
    return (counts ? compareInstructions() : compareTimes()) ? 0 : 1;
}
