// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ferrule::serial::at {

/// The signing request in the answer to %KEYGEN, `base64url(CSR DER).base64url(COSE)`, as PEM.
/// Protocol where it is none, or its signature is wrong.
Result<QByteArray> requestFromKeygen(const QByteArray& answer);

} // namespace ferrule::serial::at
