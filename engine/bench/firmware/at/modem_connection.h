// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <functional>
#include <memory>

namespace ferrule::bench {

/// The MQTT connection that a modem makes for its host: real TLS, one login, no reconnecting.
class ModemConnection
{
public:
    enum class Outcome {
        Connected,
        Unreachable,  ///< no such name, or nobody listens there
        TlsFailed,    ///< one side did not trust the other
        LoginRefused, ///< CONNACK said no
    };

    struct Target
    {
        QString host;
        quint16 port = 8883;
        QByteArray clientId;
        QByteArray authorityPem;
        QByteArray certificatePem;
        QByteArray keyPem;
        QByteArray alpn; ///< empty = none
    };

    explicit ModemConnection(Scheduler& scheduler);
    ~ModemConnection();
    ModemConnection(const ModemConnection&) = delete;
    ModemConnection& operator=(const ModemConnection&) = delete;

    /// `done` is called once, unless this is closed or destroyed before. An earlier connection
    /// ends.
    void open(const Target& target, std::function<void(Outcome outcome, const QString& told)> done);
    void close();
    bool isConnected() const;

private:
    Scheduler& m_scheduler;
    std::unique_ptr<net::Client> m_client;
};

} // namespace ferrule::bench
