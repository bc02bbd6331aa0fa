// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/timeline.h"

#include "cloud/cloud_parts.h"

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

using Channel = CloudEvent::Channel;
using Severity = CloudEvent::Severity;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString text(const Error& error)
{
    return text(describe(error));
}

QString inWords(EnforcementAction action)
{
    switch (action) {
    case EnforcementAction::Throttle:
        return u"Told to slow down"_s;
    case EnforcementAction::Close:
        return u"Told to stay away for an hour"_s;
    case EnforcementAction::Release:
        return u"Released: connection cut, certificate revoked"_s;
    case EnforcementAction::Reclaim:
        break;
    }
    return u"Reclaimed"_s;
}

} // namespace

Timeline::Timeline(CloudParts& parts, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    followBroker(parts);
    followDevices(parts);
    followStore(parts);
    followEnforcement(parts);
}

void Timeline::followBroker(CloudParts& parts)
{
    Broker* broker = parts.broker.get();
    connect(broker, &Broker::stateChanged, this, [this, broker](BrokerState state) {
        if (state == BrokerState::Up)
            tell(Channel::Cloud, Severity::Good, {},
                 u"mosquitto %1 is up on port %2"_s.arg(broker->version())
                     .arg(broker->devicePort()));
    });
    connect(broker, &Broker::restarting, this, [this](const QString& how, qint64 inMs) {
        tell(Channel::Cloud, Severity::Warning, {},
             u"The broker died and is started again in %1 ms"_s.arg(inMs), u"It "_s + how);
    });
    connect(broker, &Broker::publishDenied, this,
            [this](const QString& clientId, const QString& topic) {
                tell(Channel::Mqtt, Severity::Warning, clientId,
                     u"Published to a topic that is not its own"_s, topic);
            });
    connect(broker, &Broker::tlsFailure, this, [this](const QString& reason) {
        tell(Channel::Mqtt, Severity::Warning, {}, u"A TLS handshake was refused"_s, reason);
    });
}

void Timeline::followDevices(CloudParts& parts)
{
    connect(parts.presence.get(), &Presence::loggedIn, this, [this](const QString& claimId) {
        tell(Channel::Mqtt, Severity::Good, claimId, u"Logged in"_s);
    });
    connect(parts.presence.get(), &Presence::loggedOut, this,
            [this](const QString& claimId, const QString& why) {
                tell(Channel::Mqtt, Severity::Info, claimId, u"Logged out"_s, why);
            });
    connect(parts.registry.get(), &Registry::claimed, this, [this](const QString& claimId) {
        tell(Channel::Provisioning, Severity::Good, claimId, u"Claimed"_s);
    });
    connect(parts.provisioning.get(), &ProvisioningService::answered, this,
            [this](const QString& claimId, const QString& what, int status, const QString& detail) {
                const bool fine = status == 200;
                tell(Channel::Provisioning, fine ? Severity::Info : Severity::Warning, claimId,
                     u"HTTP %1: %2"_s.arg(what).arg(status), detail);
            });
}

void Timeline::followStore(CloudParts& parts)
{
    StoreService* store = parts.store.get();
    connect(store, &StoreService::deviceSet, this,
            [this](const QString& claimId, const store::Item& item) {
                const store::Value& value = item.reported.value_or(item.value);
                tell(Channel::Store, item.finding.empty() ? Severity::Info : Severity::Warning,
                     claimId, u"Set %1 = %2"_s.arg(text(item.key), text(value.text()).left(80)),
                     text(item.finding));
            });
    connect(store, &StoreService::deviceGot, this,
            [this](const QString& claimId, const QString& key, const QString& value) {
                tell(Channel::Store, Severity::Info, claimId,
                     u"Read %1 = %2"_s.arg(key, value.left(80)));
            });
    connect(store, &StoreService::complained, this,
            [this](const QString& claimId, const QString& summary, const QString& detail) {
                tell(Channel::Store, Severity::Warning, claimId, summary, detail);
            });
}

void Timeline::followEnforcement(CloudParts& parts)
{
    connect(parts.enforcer.get(), &Enforcer::enforced, this,
            [this](const EnforcementRecord& record) {
                const bool kind = record.action == EnforcementAction::Reclaim;
                tell(Channel::Enforcement, kind ? Severity::Good : Severity::Warning,
                     record.claimId, inWords(record.action) + u" by "_s + record.by, record.why);
            });
    const auto failed = [this](const QString& claimId, const Error& error) {
        tell(Channel::Enforcement, Severity::Error, claimId, u"An enforcement was not completed"_s,
             text(error));
    };
    connect(parts.enforcer.get(), &Enforcer::failed, this, failed);
    connect(parts.traffic.get(), &TrafficService::failed, this, failed);
}

void Timeline::tell(Channel channel, Severity severity, const QString& claimId,
                    const QString& summary, const QString& detail)
{
    CloudEvent event;
    event.utcMs = m_clock.utcMs();
    event.channel = channel;
    event.severity = severity;
    event.claimId = claimId;
    event.summary = summary;
    event.detail = detail;
    emit happened(event);
}

} // namespace ferrule::cloud
