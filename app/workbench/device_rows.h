// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/device_directory.h"

/// The rows of the device list, each from what is known of it. `cloud` is null where the cloud does
/// not know the device.
namespace ferrule::app {

published::Device portRow(const PortFacts& port, const CloudFacts* cloud);
published::Device cloudRow(const CloudFacts& cloud);
published::Device benchRow(const bench::VirtualDeviceStatus& status, const CloudFacts* cloud);

} // namespace ferrule::app
