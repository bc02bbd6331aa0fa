// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace ferrule::bench {

/// The way of a modem that speaks MQTT itself to the outside: names, and one login. ModemConnection
/// is the real one; tests put a judge in its place, to run thousands of jobs without a socket.
class ModemNetwork
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

    virtual ~ModemNetwork() = default;

    /// `done` is called once with an address, or with nothing where the name has none; not at all
    /// when this is destroyed before.
    virtual void resolve(const QString& host, std::function<void(const QString& address)> done) = 0;
    /// `done` is called once, unless this is closed or destroyed before. An earlier connection
    /// ends.
    virtual void open(const Target& target,
                      std::function<void(Outcome outcome, const QString& told)> done) = 0;
    virtual void close() = 0;
    virtual bool isConnected() const = 0;
};

} // namespace ferrule::bench
