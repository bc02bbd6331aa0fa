// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "net/client.h"

namespace ferrule::cloud {

/// The manager's connection as the cloud's services use it, to whatever broker it leads.
class ManagerLink
{
public:
    /// `client` must outlive the link.
    explicit ManagerLink(net::Client& client)
        : m_client(client)
    {
    }

    net::Client& client() { return m_client; }

    /// Publishes to a device as the cloud. Errors: InvalidArgument where the packet would be over
    /// 4,094 bytes, which corrupts agents in the field; otherwise as net::Client::publish().
    Task<Result<void>> publish(QByteArray topic, QByteArray payload, net::Qos qos, net::Wait wait);

private:
    net::Client& m_client;
};

} // namespace ferrule::cloud
