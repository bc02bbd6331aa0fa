// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mqtt/fault.h"

#include <cstdint>
#include <string>

namespace ferrule::net {

/// A command that was refused locally; InvalidArgument, LinkLost or Busy by its fault. `what` tells
/// which one was not sent.
Error misuse(std::string what, mqtt::Fault fault);

/// The broker broke the protocol, or left a ping unanswered.
Error violation(mqtt::Fault fault);

/// CONNACK with a return code other than 0 (section 3.2.2.3); peerCode is the code.
Error refusal(std::uint8_t code);

/// Whether trying again soon can help: CONNACK 3 says that the broker is not available now.
bool isFinal(std::uint8_t code);

Error linkLost(std::string what);
Error notConnected();
/// The end of a connection that the user or the program asked for.
Error requested();
Error busy(std::string what);
/// An outbox with a session that the broker forgets.
Error sessionNotPersistent();
/// A message in the outbox that could never have been accepted.
Error damagedOutbox(mqtt::Fault fault);

} // namespace ferrule::net
