// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assignment.h"

#include <cstdint>
#include <optional>

namespace ferrule::bench {

struct Peer
{
    const char* name;
    Figures (*run)(const Assignment& assignment);
};
inline constexpr Peer peers[] = {{"ferrule", runFerrule},
                                 {"libmosquitto", runMosquitto},
                                 {"paho-c", runPaho},
                                 {"core", runCore}};
constexpr int comparedPeers = 3;

struct JobName
{
    const char* name;
    Job job;
};
inline constexpr JobName jobNames[] = {
    {"publish-qos0", Job::PublishQos0},
    {"publish-qos1", Job::PublishQos1},
    {"receive", Job::Receive},
    {"receive-topics", Job::ReceiveTopics},
    {"route", Job::Route},
    {"exchange", Job::Exchange},
    {"latency", Job::Latency},
    {"connect-tls", Job::ConnectTls},
    {"resume-tls", Job::ResumeTls},
    {"idle", Job::Idle},
    {"idle-link", Job::IdleLink},
    {"backlog", Job::Backlog},
};

/// Does the assignment in a process of its own, which this program is started once more for: a
/// library finds nothing there of what another has left. Without a port, beside a server of its
/// own.
Figures runApart(const Peer& peer, Assignment assignment);

/// User-space instructions for each message by callgrind: the difference between two runs, so that
/// start and end of the process do not count. Nothing where valgrind is absent or the job failed.
std::optional<double> instructions(const Peer& peer, const Assignment& assignment);

/// What runApart() starts: `bench_process --client PEER JOB PORT MESSAGES [AUTHORITY]`, which
/// prints its figures. Answers the exit code.
int runClient(int argc, char* argv[]);

} // namespace ferrule::bench
