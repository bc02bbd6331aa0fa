// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QSslError>

namespace ferrule::net {

/// The peer's certificate chain did not verify.
Error certificateFailure(const std::string& peer, const QList<QSslError>& errors);

/// The handshake failed otherwise, as the TLS library `said`: a protocol mismatch, or an alert by
/// which the peer refused us.
Error handshakeFailure(const std::string& peer, const std::string& said);

} // namespace ferrule::net
