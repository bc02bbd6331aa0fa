// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/tls_report.h"
#include "published/tls.h"

#include <optional>

namespace ferrule::app {

/// What the peer at `endpoint` (host:port) showed, as a user interface shows it; nothing where
/// there was no TLS at all.
std::optional<published::TlsPeer> toPublished(const net::TlsReport& report,
                                              const QString& endpoint);

} // namespace ferrule::app
