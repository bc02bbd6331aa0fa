// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/manager_link.h"

#include "words/phrase.h"

namespace ferrule::cloud {

namespace {

/// Agents in the field corrupt their buffer on a packet of more bytes (facts/wire.md, "Surprises").
constexpr qsizetype largestDevicePacket = 4094;
/// Fixed header, topic length and packet id at their largest.
constexpr qsizetype publishOverhead = 5 + 2 + 2;

} // namespace

Task<Result<void>> ManagerLink::publish(QByteArray topic, QByteArray payload, net::Qos qos,
                                        net::Wait wait)
{
    const qsizetype size = publishOverhead + topic.size() + payload.size();
    if (size > largestDevicePacket) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("cloud", "The message is too large for a device.");
        error.measured = phrase("cloud", "%1 bytes").arg(size);
        error.expected = phrase("cloud", "at most %1 bytes").arg(largestDevicePacket);
        error.cause =
            phrase("cloud", "Agents in the field corrupt their receive buffer on larger packets.");
        co_return error;
    }
    Result<void> outcome = co_await m_client.publish(topic, payload, qos, wait);
    co_return outcome;
}

} // namespace ferrule::cloud
