// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ferrule::bench {

enum class Job {
    PublishQos0, ///< the server reads and discards
    PublishQos1, ///< and acknowledges
    Receive,     ///< the server floods as soon as there is a subscription
};

/// Listens on a free port of 127.0.0.1.
int listenLocally(std::uint16_t& port);

/// Serves one client of `listener` until it leaves.
void serve(int listener, Job job, int messages);

} // namespace ferrule::bench
