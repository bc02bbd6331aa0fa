// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/own_broker.h"

#include <QJsonArray>

namespace ferrule::app {

/// What a broker allows, as JSON: [{"subject":"Release","state":"missing","detail":"…"}, …]
QJsonArray findingsJson(const QList<cloud::Capability>& findings);
/// The same for people, one finding a line.
void printFindings(const QList<cloud::Capability>& findings);

/// Serves a broker's devices and enforces, or watches while another manager does, until it is
/// interrupted; prints what happens, a line each. Exits the event loop with the exit code.
class BrokerServer : public QObject
{
    Q_OBJECT
public:
    BrokerServer(Scheduler& scheduler, cloud::OwnBrokerConfig config, bool json);
    ~BrokerServer() override;

    void start();
    void stop();

private:
    static Task<void> startFlow(Lifeline<BrokerServer> server);
    static Task<void> stopFlow(Lifeline<BrokerServer> server);
    void tellRole(cloud::LeaseKeeper::Role role);
    /// `json` has the same in it as the words.
    void tell(const QString& words, QJsonObject json);

    Scheduler& m_scheduler;
    cloud::OwnBroker m_broker;
    const bool m_json;
    Life m_life;
};

} // namespace ferrule::app
