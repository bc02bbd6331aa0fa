// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include <mosquitto.h>

namespace ferrule::bench {

namespace {

struct Progress
{
    Job job;
    int messages = 0;
    int posted = 0;
    int done = 0;
    bool connected = false;
    bool subscribed = false;
    int last = 0; ///< identifier of the message that ends QoS 0
    bool lastDone = false;
    Stopwatch postedAt;
    std::vector<double> times;
};

const char payload[payloadSize] = {};

mosquitto* makeClient(const char* id, const Assignment& assignment, Progress& progress)
{
    mosquitto* const client = mosquitto_new(id, true, &progress);
    if (!assignment.authorityFile.empty())
        mosquitto_tls_set(client, assignment.authorityFile.c_str(), nullptr, nullptr, nullptr,
                          nullptr);
    mosquitto_connect_callback_set(client, [](mosquitto*, void* user, int) {
        static_cast<Progress*>(user)->connected = true;
    });
    return client;
}

bool connect(mosquitto* client, const Assignment& assignment, Progress& progress)
{
    progress.connected = false;
    if (mosquitto_connect(client, "127.0.0.1", assignment.port, 60) != MOSQ_ERR_SUCCESS)
        return false;
    while (!progress.connected) {
        if (mosquitto_loop(client, 100, 1) != MOSQ_ERR_SUCCESS)
            return false;
    }
    return true;
}

void disconnect(mosquitto* client)
{
    mosquitto_disconnect(client);
    mosquitto_loop(client, 0, 1);
}

void publishOne(mosquitto* client, Progress& progress, int qos)
{
    if (progress.posted == progress.messages)
        return;
    ++progress.posted;
    progress.postedAt.begin();
    mosquitto_publish(client, nullptr, benchTopic, payloadSize, payload, qos, false);
}

void acknowledged(mosquitto* client, void* user, int identifier)
{
    auto& progress = *static_cast<Progress*>(user);
    if (progress.job == Job::PublishQos0) { // Told of every message that was written.
        progress.lastDone = identifier == progress.last;
        return;
    }
    if (progress.job == Job::Latency)
        progress.times.push_back(progress.postedAt.wallMicros());
    ++progress.done;
    publishOne(client, progress, 1);
}

void received(mosquitto* client, void* user, const mosquitto_message* message)
{
    auto& progress = *static_cast<Progress*>(user);
    bool matches = progress.job != Job::Route;
    if (!matches)
        mosquitto_topic_matches_sub(benchFilter, message->topic, &matches);
    progress.done += matches ? 1 : 0;
    if (progress.job == Job::Exchange)
        publishOne(client, progress, 0);
}

void begin(mosquitto* client, Progress& progress)
{
    switch (progress.job) {
    case Job::PublishQos0:
        while (progress.done < progress.messages) {
            publishOne(client, progress, 0);
            ++progress.done;
            while (mosquitto_want_write(client))
                mosquitto_loop(client, 100, 1);
        }
        mosquitto_publish(client, &progress.last, benchTopic, payloadSize, payload, 1, false);
        while (!progress.lastDone)
            mosquitto_loop(client, 100, 1);
        break;
    case Job::PublishQos1:
        for (int i = 0; i < window; ++i)
            publishOne(client, progress, 1);
        break;
    case Job::Latency:
        publishOne(client, progress, 1);
        break;
    default:
        mosquitto_subscribe(client, nullptr, benchFilter, 0);
        while (!progress.subscribed)
            mosquitto_loop(client, 100, 1);
        for (int i = 0; progress.job == Job::Exchange && i < window; ++i)
            publishOne(client, progress, 0);
    }
}

Figures moveMessages(const Assignment& assignment)
{
    Progress progress;
    progress.job = assignment.job;
    progress.messages = assignment.messages;
    mosquitto* const client = makeClient("bench", assignment, progress);
    mosquitto_max_inflight_messages_set(client, window);
    mosquitto_message_callback_set(client, received);
    mosquitto_subscribe_callback_set(client, [](mosquitto*, void* user, int, int, const int*) {
        static_cast<Progress*>(user)->subscribed = true;
    });
    if (assignment.job == Job::PublishQos0 || assignment.job == Job::PublishQos1 ||
        assignment.job == Job::Latency)
        mosquitto_publish_callback_set(client, acknowledged);
    if (!connect(client, assignment, progress))
        return {};
    const Stopwatch watch;
    begin(client, progress);
    while (progress.done < progress.messages &&
           mosquitto_loop(client, 100, 1) == MOSQ_ERR_SUCCESS) {
    }
    Figures figures = watch.figures(assignment.messages);
    figures.done = progress.done == assignment.messages;
    if (assignment.job == Job::Latency)
        figures.wallMicros = median(progress.times);
    disconnect(client);
    mosquitto_destroy(client);
    return figures;
}

Figures connectRepeatedly(const Assignment& assignment)
{
    std::vector<double> cpu;
    std::vector<double> wall;
    Progress progress;
    mosquitto* const client = makeClient("bench", assignment, progress);
    for (int i = 0; i <= assignment.messages; ++i) {
        const Stopwatch watch;
        if (!connect(client, assignment, progress))
            return {};
        if (i > 0) {
            cpu.push_back(watch.cpuMicros());
            wall.push_back(watch.wallMicros());
        }
        disconnect(client);
    }
    mosquitto_destroy(client);
    return {true, median(cpu), *std::min_element(wall.begin(), wall.end()), 0};
}

Figures connectMany(const Assignment& assignment)
{
    std::vector<Progress> progress(std::size_t(assignment.messages) + 1);
    double before = 0;
    for (int i = 0; i <= assignment.messages; ++i) {
        mosquitto* const client =
            makeClient(std::to_string(i).c_str(), assignment, progress[std::size_t(i)]);
        if (!connect(client, assignment, progress[std::size_t(i)]))
            return {};
        if (i == 0)
            before = heapInUse();
    }
    return {true, 0, 0, (heapInUse() - before) / assignment.messages};
}

} // namespace

Figures runMosquitto(const Assignment& assignment)
{
    mosquitto_lib_init();
    switch (assignment.job) {
    case Job::ConnectTls:
        return connectRepeatedly(assignment);
    case Job::Idle:
        return connectMany(assignment);
    case Job::ResumeTls:
    case Job::IdleLink:
    case Job::Backlog:
        return {};
    default:
        return moveMessages(assignment);
    }
}

} // namespace ferrule::bench
