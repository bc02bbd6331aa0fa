// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brokers/profile_book.h"
#include "cloud/own_broker.h"
#include "net/backoff.h"
#include "net/retained_reader.h"
#include "workbench/service_desk.h"

namespace ferrule::app {

/// Somebody's own broker at the workbench: what its permissions allow, in the bench cloud's place.
/// A broker that is down or out of reach is tried again by itself, one that refuses is not.
class OwnBrokerDesk : public ServiceDesk
{
    Q_OBJECT
public:
    OwnBrokerDesk(Scheduler& scheduler, Publisher& publisher, DeviceDirectory& directory,
                  ProfileBook& book, QString commandHome, QObject* parent = nullptr);
    ~OwnBrokerDesk() override;

    /// The profile of the next start().
    void setProfile(const QString& id);
    QString profile() const { return m_profile.id; }

    void start(Done done) override;
    Task<void> stop() override;
    bool isUp() const override;
    Result<void> requireRunning() const override;
    Result<void> requireProvisioning() const override;

    void claim(const QString& claimId, Done done) override;
    void reclaim(const QString& claimId, Done done) override;
    Result<void> block(const QString& claimId, qint64 forMs) override;
    void setPolicy(const published::TrafficPolicy& policy, Done done) override;
    void readRetained(const QString& filter, Done done) override;

protected:
    CloudServices services() override;
    void publishStatus() override;

private:
    static Task<void> startFlow(Lifeline<OwnBrokerDesk> desk, Done done);
    void attempt(Done done);
    void tryLater();
    void noteLogin();
    void noteLost(const net::Disconnected& report);
    bool isRunning() const;
    static Task<void> stopFlow(Lifeline<OwnBrokerDesk> desk);

    void make(const cloud::ConnectionProfile& connection);
    void publishRole();
    QString whyNot(const QString& subject) const;

    ProfileBook& m_book;
    published::BrokerProfile m_profile;
    QList<cloud::Capability> m_limits; ///< known of it before it answers
    bool m_starting = false;           ///< from the first look at the secrets on
    net::Backoff m_backoff;
    Timer m_retry;
    std::unique_ptr<cloud::OwnBroker> m_broker;
    quint64 m_attempt = 0; ///< a stop overtakes a start that is under way
    Life m_life;
};

} // namespace ferrule::app
