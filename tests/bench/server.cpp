// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "mqtt/header.h"
#include "mqtt/publish.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ferrule::bench {

namespace {

void writeAll(int socket, const std::uint8_t* bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t sent = ::send(socket, bytes, count, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        count -= static_cast<std::size_t>(sent);
    }
}

void flood(int socket, Job job, int messages)
{
    const Bytes payload(payloadSize, 0x2a);
    mqtt::Buffer batch;
    std::size_t size = 0;
    constexpr int inBatch = 1000;
    for (int i = 0; i < inBatch; ++i) {
        char topic[64];
        std::snprintf(topic, sizeof topic, "devices/%010d/telemetry/temperature",
                      job == Job::Receive ? 0 : i);
        (void)mqtt::writePublish({asBytes(topic), payload}, 0, batch, size);
    }
    for (int sent = 0; sent < messages; sent += inBatch)
        writeAll(socket, batch.data(), batch.size());
}

/// Answers whether it was DISCONNECT.
bool answer(int socket, const mqtt::Header& header, BytesView body, Job job, int messages,
            Bytes& answers)
{
    switch (header.type()) {
    case mqtt::PacketType::Connect:
        answers.insert(answers.end(), {0x20, 2, 0, 0});
        break;
    case mqtt::PacketType::Publish:
        if ((header.first >> 1 & 3) == 1) {
            mqtt::Message message;
            std::uint16_t id = 0;
            (void)mqtt::readPublish(header.first, body, message, id);
            answers.insert(answers.end(), {0x40, 2, static_cast<std::uint8_t>(id >> 8),
                                           static_cast<std::uint8_t>(id)});
        }
        break;
    case mqtt::PacketType::Subscribe: {
        const std::uint8_t suback[] = {0x90, 3, body[0], body[1], 0};
        writeAll(socket, suback, sizeof suback);
        flood(socket, job, messages);
        break;
    }
    case mqtt::PacketType::Pingreq:
        answers.insert(answers.end(), {0xd0, 0});
        break;
    default:
        return header.type() == mqtt::PacketType::Disconnect;
    }
    return false;
}

/// Serves one client of `listener` until it leaves.
void serve(int listener, Job job, int messages)
{
    const int socket = ::accept(listener, nullptr, nullptr);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    mqtt::Buffer input;
    Bytes answers;
    bool over = false;
    while (!over) {
        constexpr std::size_t chunk = 256 * 1024;
        const ssize_t count = ::read(socket, input.prepare(chunk), chunk);
        if (count <= 0)
            break;
        input.commit(static_cast<std::size_t>(count));
        mqtt::Header header;
        while (mqtt::readHeader(input.view(), header) == mqtt::Fault::None && header.size != 0 &&
               header.packetSize() <= input.size() && !over) {
            over = answer(socket, header, input.view().subspan(header.size, header.remaining), job,
                          messages, answers);
            input.consume(header.packetSize());
        }
        writeAll(socket, answers.data(), answers.size());
        answers.clear();
    }
    ::close(socket);
}

} // namespace

Server::Server(Job job, int messages)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    ::bind(listener, reinterpret_cast<sockaddr*>(&address), length);
    ::listen(listener, 1);
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_process = ::fork();
    if (m_process == 0) {
        serve(listener, job, messages);
        std::_Exit(0);
    }
    ::close(listener);
}

/// Its client has left, or never came.
Server::~Server()
{
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

} // namespace ferrule::bench
