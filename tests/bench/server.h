// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assignment.h"

#include <sys/types.h>

namespace ferrule::bench {

/// A server in a process of its own that serves one client until that leaves: it discards what is
/// published, acknowledges QoS 1, and floods a subscriber with the assignment's messages.
class Server
{
public:
    Server(Job job, int messages);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const { return m_port; }

private:
    std::uint16_t m_port = 0;
    pid_t m_process = -1;
};

} // namespace ferrule::bench
