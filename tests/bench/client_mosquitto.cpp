// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients.h"

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
};

const char payload[payloadSize] = {};

void publishOne(mosquitto* client, Progress& progress, int qos)
{
    if (progress.posted == progress.messages)
        return;
    ++progress.posted;
    mosquitto_publish(client, nullptr, benchTopic, payloadSize, payload, qos, false);
}

} // namespace

bool runMosquitto(Job job, std::uint16_t port, int messages)
{
    mosquitto_lib_init();
    Progress progress{job, messages};
    mosquitto* const client = mosquitto_new("bench", true, &progress);
    mosquitto_max_inflight_messages_set(client, window);
    mosquitto_connect_callback_set(client, [](mosquitto*, void* user, int) {
        static_cast<Progress*>(user)->connected = true;
    });
    mosquitto_message_callback_set(client, [](mosquitto*, void* user, const mosquitto_message*) {
        ++static_cast<Progress*>(user)->done;
    });
    if (job == Job::PublishQos1)
        mosquitto_publish_callback_set(client, [](mosquitto* self, void* user, int) {
            auto& progress = *static_cast<Progress*>(user);
            ++progress.done;
            publishOne(self, progress, 1);
        });
    mosquitto_connect(client, "127.0.0.1", port, 60);
    while (!progress.connected)
        mosquitto_loop(client, 100, 1);

    if (job == Job::Receive)
        mosquitto_subscribe(client, nullptr, benchTopic, 0);
    for (int i = 0; job == Job::PublishQos1 && i < window; ++i)
        publishOne(client, progress, 1);
    while (job == Job::PublishQos0 && progress.done < messages) {
        publishOne(client, progress, 0);
        ++progress.done;
        while (mosquitto_want_write(client))
            mosquitto_loop(client, 100, 1);
    }
    while (progress.done < messages && mosquitto_loop(client, 100, 1) == MOSQ_ERR_SUCCESS) {
    }
    mosquitto_disconnect(client);
    mosquitto_loop(client, 0, 1);
    mosquitto_destroy(client);
    return progress.done == messages;
}

} // namespace ferrule::bench
