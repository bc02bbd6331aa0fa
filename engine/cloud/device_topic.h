// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace ferrule::cloud {

/// A topic that a device publishes on: "ioto/service/{ID}/{rest}", with or without
/// "$aws/rules/{rule}/" in front. The broker's access rules hold {ID} to the sender's certificate.
struct DeviceTopic
{
    QByteArrayView claimId;
    QByteArrayView rest; ///< "store/set", "store/get/100"
};

/// In the place of a claim ID, which it is too long to be, in messages that prove that the broker
/// passes them on: see AccessCheck. Without a dot: RabbitMQ makes a slash of it.
inline constexpr char probeId[] = "ferrule-access-check-probe";

/// Views into `topic`; nothing for any other topic, or for a probe.
std::optional<DeviceTopic> parseDeviceTopic(QByteArrayView topic);

} // namespace ferrule::cloud
