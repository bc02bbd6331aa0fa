// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "mqtt/fault.h"

namespace ferrule::mqtt {

/// A UTF-8 encoded string as section 1.5.3 wants it: at most 65535 bytes, well-formed, without
/// U+0000 and surrogates [MQTT-1.5.3-1, -2]. Empty is fine.
Fault checkText(BytesView text) noexcept;

} // namespace ferrule::mqtt
