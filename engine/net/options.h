// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/connect.h"
#include "net/client.h"

namespace ferrule::net {

/// Whether a connection can be tried with these options; InvalidArgument or Tls where not.
/// `tlsIsKnown` = their TLS files were read before: that takes as long as half a handshake.
Result<void> checkOptions(const ClientOptions& options, bool tlsIsKnown = false);

/// The CONNECT packet of the options, which must outlive it.
mqtt::Connect toConnect(const ClientOptions& options);

} // namespace ferrule::net
