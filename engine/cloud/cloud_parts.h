// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "cloud/control_server.h"
#include "cloud/home_lock.h"
#include "cloud/known_ports.h"
#include "data/database.h"
#include "data/import.h"
#include "pki/authority.h"

#include <memory>
#include <optional>

namespace ferrule::cloud {

/// What a running bench cloud is made of. The order is that of need: each part may use those above
/// it, and they go in the reverse order.
struct CloudParts
{
    HomeLock lock;
    data::Database database;
    data::Imported imported; ///< as the registry moved to a server
    std::unique_ptr<KnownPorts> ports;
    std::optional<pki::Authority> authority;
    std::unique_ptr<Registry> registry;
    std::unique_ptr<Issuer> issuer;
    std::unique_ptr<TrafficTable> samples;
    std::unique_ptr<Broker> broker;
    std::unique_ptr<Presence> presence;
    std::unique_ptr<Enforcer> enforcer;
    std::unique_ptr<StoreService> store;
    std::unique_ptr<TrafficService> traffic;
    std::unique_ptr<ProvisioningService> provisioning;
    std::unique_ptr<ControlServer> control;
    Product product;
    BrokerOptions brokerOptions;
    ServiceIdentity serviceIdentity;
};

/// Opens everything that is kept in the home and makes the parts; starts nothing yet. Errors: see
/// BenchCloud::start().
Result<std::unique_ptr<CloudParts>> openParts(const BenchCloudConfig& config, Scheduler& scheduler);

/// The host name that devices are given for a listener on `address`: "localhost", or this machine's
/// name, since agents in the field refuse an IP address.
QString endpointHostFor(const QString& address);

} // namespace ferrule::cloud
