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

/// Views into `topic`; nothing for any other topic.
std::optional<DeviceTopic> parseDeviceTopic(QByteArrayView topic);

} // namespace ferrule::cloud
