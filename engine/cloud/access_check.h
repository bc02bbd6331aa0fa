// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/device_topic.h"
#include "flow/life.h"
#include "net/client.h"

#include <QObject>
#include <QSet>

namespace ferrule::cloud {

/// One thing that the program could do at a broker, and whether it can at this one.
struct Capability
{
    enum class State {
        Works,
        Unproven, ///< nothing forbids it, and nothing showed that it works
        Missing,
    };
    QString subject; ///< "ioto/service/#", "Release"
    State state = State::Unproven;
    QString detail; ///< one sentence: what was seen, or why not

    bool operator==(const Capability&) const = default;
};

/// Finds out what a login may hear and say. Each filter is asked for in a packet of its own; then a
/// message is sent through each, in the name of a device that does not exist, and to that device:
/// under MQTT 3.1.1 a broker that drops what it does not allow gives no answer.
class AccessCheck : public QObject
{
    Q_OBJECT
public:
    static constexpr Duration patience = std::chrono::seconds(2); ///< for the messages' return

    AccessCheck(net::Client& client, Scheduler& scheduler, QObject* parent = nullptr);
    ~AccessCheck() override;

    /// Subscribes to the filters and stays subscribed to those that are granted. `sendProbes` off
    /// sends no message: AWS IoT ends the connection of who publishes without permission. Answers a
    /// Capability for each filter and one for messages to devices, in that order. Errors:
    /// LinkLost, Cancelled (this object went).
    Task<Result<QList<Capability>>> run(QStringList filters, bool sendProbes);

private:
    static Task<Result<QList<Capability>>> check(Lifeline<AccessCheck> self, QStringList filters,
                                                 bool sendProbes);
    void sendProbes(const QSet<QByteArray>& topics);
    void noteReturn(const net::MessageView& message);

    net::Client& m_client;
    Timer m_patience;
    QList<net::Client::RouteId> m_routes;
    QSet<QByteArray> m_underWay;
    Pending<void> m_returned;
    Life m_life;
};

/// A topic that `filter` matches, of a device that does not exist; empty where there is none.
QByteArray probeTopic(const QString& filter);

} // namespace ferrule::cloud
