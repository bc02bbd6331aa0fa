// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace ferrule::bench {

/// 64-byte payloads on 40-character topics throughout.
constexpr const char* benchTopic = "devices/0123456789/telemetry/temperature";
constexpr const char* benchFilter = "devices/+/telemetry/temperature";
constexpr int payloadSize = 64;
/// QoS 1 messages under way, and messages of an exchange.
constexpr int window = 100;

enum class Job {
    PublishQos0,   ///< as many as the peer takes; it is done with them when a last one of QoS 1 is
                   ///< acknowledged
    PublishQos1,   ///< `window` under way
    Receive,       ///< a flood on one topic, of the flood server
    ReceiveTopics, ///< a flood on a thousand topics in turn
    Route,         ///< the same, each message matched against a local filter
    Exchange,      ///< QoS 0 to oneself through the broker, `window` under way
    Latency,       ///< QoS 1, one after the other's PUBACK
    ConnectTls,    ///< `messages` times, each with a full handshake
    ResumeTls,     ///< and the same with the ticket of the connection before
    Idle,          ///< `messages` clients that are connected and silent
    IdleLink,      ///< as many links without a client
    Backlog,       ///< the core reads messages out of 10 MB at once (Receive: out of 4 KB)
};

/// What a client process is told to do.
struct Assignment
{
    Job job = Job::PublishQos0;
    std::uint16_t port = 0;
    int messages = 0;
    std::string authorityFile; ///< for the jobs with TLS
};

/// What it answers.
struct Figures
{
    bool done = false;
    double cpuMicros = 0;  ///< user and system, of all threads, for each message
    double wallMicros = 0; ///< for each message; the median where they are done one by one
    double bytes = 0;      ///< of heap for each idle client
};

/// Each does the assignment with its library; `done` is false where it could not, or has no such
/// job.
Figures runCore(const Assignment& assignment);
Figures runFerrule(const Assignment& assignment);
Figures runMosquitto(const Assignment& assignment);
Figures runPaho(const Assignment& assignment);

} // namespace ferrule::bench
