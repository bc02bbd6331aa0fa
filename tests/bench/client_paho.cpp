// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients.h"

#include <MQTTClient.h>

#include <string>

namespace ferrule::bench {

bool runPaho(Job job, std::uint16_t port, int messages)
{
    MQTTClient client = nullptr;
    const std::string address = "tcp://127.0.0.1:" + std::to_string(port);
    MQTTClient_create(&client, address.c_str(), "bench", MQTTCLIENT_PERSISTENCE_NONE, nullptr);
    MQTTClient_connectOptions options = MQTTClient_connectOptions_initializer;
    options.maxInflightMessages = window;
    options.reliable = 0;
    if (MQTTClient_connect(client, &options) != MQTTCLIENT_SUCCESS)
        return false;

    int done = 0;
    char payload[payloadSize] = {};
    if (job == Job::Receive) {
        MQTTClient_subscribe(client, benchTopic, 0);
        while (done < messages) {
            char* topic = nullptr;
            int length = 0;
            MQTTClient_message* message = nullptr;
            if (MQTTClient_receive(client, &topic, &length, &message, 5000) != MQTTCLIENT_SUCCESS ||
                message == nullptr)
                break;
            MQTTClient_freeMessage(&message);
            MQTTClient_free(topic);
            ++done;
        }
    } else {
        const int qos = job == Job::PublishQos1 ? 1 : 0;
        MQTTClient_deliveryToken token = 0;
        while (done < messages) {
            const int rc =
                MQTTClient_publish(client, benchTopic, payloadSize, payload, qos, 0, &token);
            if (rc == MQTTCLIENT_SUCCESS)
                ++done;
            else if (rc == MQTTCLIENT_MAX_MESSAGES_INFLIGHT)
                MQTTClient_yield();
            else
                break;
        }
        if (qos == 1)
            MQTTClient_waitForCompletion(client, token, 10'000);
    }
    MQTTClient_disconnect(client, 1000);
    MQTTClient_destroy(&client);
    return done == messages;
}

} // namespace ferrule::bench
