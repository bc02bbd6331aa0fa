// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/scheduler.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace ferrule::cloud {

/// What a server lets one peer do.
struct ConnectionBounds
{
    int connections = 64;                            ///< at once; more are closed at once
    qint64 requestBytes = 64 * 1024;                 ///< received without an answer in between
    Duration requestTime = std::chrono::seconds(10); ///< to finish a request, or to begin the next
};

/// A listener whose connections cannot be made to keep more than the bounds, nor be held open in
/// silence, over TCP or TLS. For Qt's HTTP server, which by itself keeps whatever is sent for as
/// long as it is sent. The time for a TLS handshake is part of that for the first request.
class BoundedTcpServer : public QTcpServer
{
    Q_OBJECT
public:
    /// `tls` absent = plain TCP.
    BoundedTcpServer(Scheduler& scheduler, ConnectionBounds bounds,
                     std::optional<QSslConfiguration> tls = {}, QObject* parent = nullptr);
    ~BoundedTcpServer() override;

    int connections() const { return m_connections; }

signals:
    /// A peer was cut off; `status` is the HTTP status it was told (408, 413, 503), or 0 where it
    /// could be told nothing, as the TLS handshake was not done.
    void cutOff(const QString& peer, int status);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    template<typename Socket>
    void take(Socket* socket, qintptr descriptor);

    Scheduler& m_scheduler;
    ConnectionBounds m_bounds;
    std::optional<QSslConfiguration> m_tls;
    int m_connections = 0;
};

} // namespace ferrule::cloud
