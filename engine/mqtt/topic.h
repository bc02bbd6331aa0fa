// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "mqtt/fault.h"

namespace ferrule::mqtt {

/// A topic name: one byte at least, text as in checkText(), no wildcard (sections 3.3.2.1, 4.7.3).
Fault checkTopicName(BytesView topic) noexcept;

/// A topic filter: one byte at least, `+` and `#` fill a level each, `#` is the last (4.7.1).
Fault checkTopicFilter(BytesView filter) noexcept;

/// Whether a valid filter matches a valid name (section 4.7). A leading wildcard does not match a
/// name that begins with `$` [MQTT-4.7.2-1]; "a/#" matches "a" as well.
bool topicMatches(BytesView filter, BytesView topic) noexcept;

} // namespace ferrule::mqtt
