// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/client.h"

#include <QObject>

namespace ferrule::cloud {

/// How many messages the bench broker has left out because a reader was too slow for it, or away
/// for too long: it counts them all in one figure and does not say whose they were. It tells of it
/// a few seconds later. Source: mosquitto(8), "Broker Status", and mosquitto.conf(5),
/// max_queued_messages.
class LeftOutCount : public QObject
{
    Q_OBJECT
public:
    /// Hears it from `client`, which must outlive this and subscribe to subscription().
    explicit LeftOutCount(net::Client& client, QObject* parent = nullptr);
    ~LeftOutCount() override;

    static net::Subscription subscription();

    /// Since this object was made, over restarts of the broker, which begins at 0 each time.
    quint64 total() const { return m_before + m_now; }

signals:
    void changed(quint64 total);

private:
    void onCount(quint64 count);

    net::Client& m_client;
    net::Client::RouteId m_route;
    quint64 m_before = 0;
    quint64 m_now = 0;
};

} // namespace ferrule::cloud
