// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server.h"

namespace ferrule::bench {

constexpr const char* benchTopic = "devices/0123456789/telemetry/temperature";
constexpr int payloadSize = 64;
constexpr int window = 100;

/// Each does the whole job against the server on `port` with its library; answers whether every
/// message was handled.
bool runFerrule(Job job, std::uint16_t port, int messages);
bool runMosquitto(Job job, std::uint16_t port, int messages);
bool runPaho(Job job, std::uint16_t port, int messages);

} // namespace ferrule::bench
