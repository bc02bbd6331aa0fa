// SPDX-License-Identifier: GPL-3.0-or-later
// Whole clients against the same server, each in a process of its own: CPU time (user and system) a
// message, and its ratio to libmosquitto. Debian's Paho is built with heap tracking.
//   bench_process            the table
//   bench_process CLIENT JOB MESSAGES    one run, for callgrind
#include "clients.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ferrule::bench;

namespace {

struct Peer
{
    const char* name;
    bool (*run)(Job, std::uint16_t, int);
};
constexpr Peer peers[] = {
    {"ferrule", runFerrule}, {"libmosquitto", runMosquitto}, {"paho-c", runPaho}};

struct Work
{
    const char* name;
    Job job;
    int messages;
};
constexpr Work works[] = {{"publish-qos0", Job::PublishQos0, 200'000},
                          {"publish-qos1", Job::PublishQos1, 50'000},
                          {"receive-qos0", Job::Receive, 200'000}};

pid_t startServer(int listener, Job job, int messages)
{
    const pid_t server = ::fork();
    if (server == 0) {
        serve(listener, job, messages);
        std::_Exit(0);
    }
    return server;
}

/// CPU microseconds a message; negative when the job was not done.
double measure(const Peer& peer, const Work& work)
{
    std::uint16_t port = 0;
    const int listener = listenLocally(port);
    const pid_t server = startServer(listener, work.job, work.messages);
    const pid_t client = ::fork();
    if (client == 0)
        std::_Exit(peer.run(work.job, port, work.messages) ? 0 : 1);
    int status = 0;
    rusage usage{};
    ::wait4(client, &status, 0, &usage);
    ::waitpid(server, nullptr, 0);
    ::close(listener);
    const auto micros = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
    };
    return status == 0 ? (micros(usage.ru_utime) + micros(usage.ru_stime)) / work.messages : -1;
}

double medianOfFive(const Peer& peer, const Work& work)
{
    double runs[5];
    for (double& run : runs)
        run = measure(peer, work);
    std::sort(std::begin(runs), std::end(runs));
    return runs[0] < 0 ? -1 : runs[2];
}

int runOne(const char* peerName, const char* workName, int messages)
{
    for (const Peer& peer : peers) {
        for (const Work& work : works) {
            if (std::strcmp(peer.name, peerName) != 0 || std::strcmp(work.name, workName) != 0)
                continue;
            std::uint16_t port = 0;
            const int listener = listenLocally(port);
            const pid_t server = startServer(listener, work.job, messages);
            const bool done = peer.run(work.job, port, messages);
            ::waitpid(server, nullptr, 0);
            return done ? 0 : 1;
        }
    }
    std::fprintf(stderr, "There is no such client or job.\n");
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 4)
        return runOne(argv[1], argv[2], std::atoi(argv[3]));

    std::printf("CPU us a message (ratio to libmosquitto), medians of 5\n%-16s", "");
    for (const Peer& peer : peers)
        std::printf("%-22s", peer.name);
    std::printf("\n");
    for (const Work& work : works) {
        double micros[std::size(peers)];
        for (std::size_t i = 0; i < std::size(peers); ++i)
            micros[i] = medianOfFive(peers[i], work);
        std::printf("%-16s", work.name);
        for (const double value : micros) {
            if (value < 0)
                std::printf("%-22s", "failed");
            else
                std::printf("%7.3f (%5.2f)       ", value, value / micros[1]);
        }
        std::printf("\n");
    }
    return 0;
}
