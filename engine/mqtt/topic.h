// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "mqtt/fault.h"

namespace ferrule::mqtt {

/// A topic name: one byte at least, text as in checkText(), no wildcard (sections 3.3.2.1, 4.7.3).
Fault checkTopicName(BytesView topic) noexcept;

/// A topic filter: one byte at least, `+` and `#` fill a level each, `#` is the last (4.7.1).
Fault checkTopicFilter(BytesView filter) noexcept;

} // namespace ferrule::mqtt
