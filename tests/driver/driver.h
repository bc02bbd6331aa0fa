// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_line.h"
#include "net/client.h"

#include <QJsonObject>

#include <functional>

namespace ferrule::driver {

/// The line protocol around one net::Client: a command object in, event lines out.
class Driver final : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<void(const QByteArray& line)>;

    Driver(Scheduler& scheduler, Write write);

    void announce();
    /// One line of input, without its line feed.
    void handle(const QByteArray& line);
    /// Disconnects and emits finished(), within 4 s.
    void quit();

signals:
    void finished();

private:
    void connectToBroker(const QJsonObject& command);
    void subscribe(const QJsonObject& command);
    void unsubscribe(const QJsonObject& command);
    void publish(const QJsonObject& command);
    void disconnectFromBroker();
    void abort();

    void tellConnected(const net::Connected& report);
    void tellDisconnected(const net::Disconnected& report);
    void tellMessage(const net::MessageView& message);
    void tellError(const Error& error, const QByteArray& op, const std::optional<QByteArray>& id,
                   const char* code = nullptr);

    Scheduler& m_scheduler;
    Write m_write;
    net::Client m_client;
    Timer m_quitTimer;
    /// Of the command that is handled.
    QByteArray m_op;
    std::optional<QByteArray> m_id;
    std::optional<QByteArray> m_connectId; ///< of a `connect` that has no answer yet
};

} // namespace ferrule::driver
