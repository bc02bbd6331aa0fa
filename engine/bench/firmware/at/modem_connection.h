// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/modem_network.h"
#include "net/client.h"

#include <QObject>

#include <memory>

namespace ferrule::bench {

struct SimulatedBoard;

/// The MQTT connection that a modem makes for its host: real TLS, one login, no reconnecting.
class ModemConnection final : public ModemNetwork
{
public:
    explicit ModemConnection(Scheduler& scheduler);
    ~ModemConnection() override;
    ModemConnection(const ModemConnection&) = delete;
    ModemConnection& operator=(const ModemConnection&) = delete;

    void resolve(const QString& host, std::function<void(const QString& address)> done) override;
    void open(const Target& target,
              std::function<void(Outcome outcome, const QString& told)> done) override;
    void close() override;
    bool isConnected() const override;

private:
    Scheduler& m_scheduler;
    std::unique_ptr<net::Client> m_client;
    QObject m_lookups; ///< name lookups under way end with it
};

/// The network that the board was given, else a ModemConnection.
std::unique_ptr<ModemNetwork> modemNetworkOf(const SimulatedBoard& board);

} // namespace ferrule::bench
