// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include <MQTTClient.h>

#include <condition_variable>
#include <mutex>
#include <string>

namespace ferrule::bench {

namespace {

/// Counts what Paho's own thread reports. Its blocking calls look every 100 ms only, so none of
/// them is let wait: no more than `window` messages are under way.
class Counter
{
public:
    void count()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_count;
        }
        m_changed.notify_one();
    }
    /// Waits until it has reached `least`; false when nothing came for 5 s.
    bool waitFor(int least)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(5), [&] { return m_count >= least; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
};

MQTTClient connect(const char* id, const Assignment& assignment, Counter* counter)
{
    MQTTClient client = nullptr;
    const std::string address = "tcp://127.0.0.1:" + std::to_string(assignment.port);
    MQTTClient_create(&client, address.c_str(), id, MQTTCLIENT_PERSISTENCE_NONE, nullptr);
    if (counter)
        MQTTClient_setCallbacks(
            client, counter, nullptr,
            [](void* context, char* topic, int, MQTTClient_message* message) {
                MQTTClient_freeMessage(&message);
                MQTTClient_free(topic);
                static_cast<Counter*>(context)->count();
                return 1;
            },
            [](void* context, MQTTClient_deliveryToken) {
                static_cast<Counter*>(context)->count();
            });
    MQTTClient_connectOptions options = MQTTClient_connectOptions_initializer;
    options.maxInflightMessages = 2 * window;
    options.reliable = 0;
    return MQTTClient_connect(client, &options) == MQTTCLIENT_SUCCESS ? client : nullptr;
}

bool publishOne(MQTTClient client, int qos)
{
    static const char payload[payloadSize] = {};
    return MQTTClient_publish(client, benchTopic, payloadSize, payload, qos, 0, nullptr) ==
           MQTTCLIENT_SUCCESS;
}

bool receive(MQTTClient client, int messages)
{
    MQTTClient_subscribe(client, benchFilter, 0);
    for (int i = 0; i < messages; ++i) {
        char* topic = nullptr;
        int length = 0;
        MQTTClient_message* message = nullptr;
        if (MQTTClient_receive(client, &topic, &length, &message, 5000) != MQTTCLIENT_SUCCESS ||
            message == nullptr)
            return false;
        MQTTClient_freeMessage(&message);
        MQTTClient_free(topic);
    }
    return true;
}

/// `underWay` messages without their answer at most: PUBACK, or the message itself.
bool publish(MQTTClient client, int qos, int messages, int underWay, Counter& counter)
{
    for (int i = 0; i < messages; ++i) {
        if (!counter.waitFor(i + 1 - underWay) || !publishOne(client, qos))
            return false;
    }
    return counter.waitFor(messages);
}

Figures connectMany(const Assignment& assignment)
{
    double before = 0;
    for (int i = 0; i <= assignment.messages; ++i) {
        if (connect(std::to_string(i).c_str(), assignment, nullptr) == nullptr)
            return {};
        if (i == 0)
            before = heapInUse();
    }
    return {true, 0, 0, (heapInUse() - before) / assignment.messages};
}

} // namespace

Figures runPaho(const Assignment& assignment)
{
    if (assignment.job == Job::Idle)
        return connectMany(assignment);
    Counter counter;
    const bool waits = assignment.job == Job::PublishQos0 || assignment.job == Job::PublishQos1 ||
                       assignment.job == Job::Latency || assignment.job == Job::Exchange;
    MQTTClient client = connect("bench", assignment, waits ? &counter : nullptr);
    if (client == nullptr)
        return {};
    const int messages = assignment.messages;
    bool done = true;
    std::vector<double> times;
    const Stopwatch watch;
    switch (assignment.job) {
    case Job::PublishQos0:
        for (int i = 0; i < messages && done; ++i)
            done = publishOne(client, 0);
        done = done && publishOne(client, 1) && counter.waitFor(1);
        break;
    case Job::PublishQos1:
        done = publish(client, 1, messages, window, counter);
        break;
    case Job::Receive:
    case Job::ReceiveTopics:
    case Job::Route: // It has no matcher to offer.
        done = receive(client, messages);
        break;
    case Job::Exchange:
        MQTTClient_subscribe(client, benchFilter, 0);
        done = publish(client, 0, messages, window, counter);
        break;
    case Job::Latency:
        for (int i = 0; i < messages && done; ++i) {
            const Stopwatch postedAt;
            done = publishOne(client, 1) && counter.waitFor(i + 1);
            times.push_back(postedAt.wallMicros());
        }
        break;
    default:
        return {};
    }
    Figures figures = watch.figures(messages);
    figures.done = done;
    if (assignment.job == Job::Latency)
        figures.wallMicros = median(times);
    MQTTClient_disconnect(client, 1000);
    MQTTClient_destroy(&client);
    return figures;
}

} // namespace ferrule::bench
