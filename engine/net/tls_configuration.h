// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <QSslConfiguration>

namespace ferrule::net {

/// Reads certificates and key of `options`; an Error of kind Tls names the part that is unusable.
Result<QSslConfiguration> makeTlsConfiguration(const TlsOptions& options);

} // namespace ferrule::net
