// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/timeline.h"

#include "cloud/cloud_parts.h"
#include "cloud/enforcement_reason.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

using Channel = CloudEvent::Channel;
using Severity = CloudEvent::Severity;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString inWords(const EnforcementRecord& record)
{
    const QString by = shownText(record.by.toStdString());
    switch (record.action) {
    case EnforcementAction::Throttle:
        return phrase("cloud", "Told to slow down by %1").arg(by).text();
    case EnforcementAction::Close:
        return phrase("cloud", "Told to stay away for an hour by %1").arg(by).text();
    case EnforcementAction::Release:
        return phrase("cloud", "Released: connection cut, certificate revoked by %1")
            .arg(by)
            .text();
    case EnforcementAction::Reclaim:
        break;
    }
    return phrase("cloud", "Reclaimed by %1").arg(by).text();
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
                 phrase("cloud", "mosquitto %1 is up on port %2")
                     .arg(broker->version(), broker->devicePort())
                     .text());
    });
    connect(broker, &Broker::restarting, this, [this](const QString& how, qint64 inMs) {
        tell(Channel::Cloud, Severity::Warning, {},
             phrase("cloud", "The broker died and is started again in %1 ms").arg(inMs).text(),
             how);
    });
    connect(broker, &Broker::publishDenied, this,
            [this](const QString& clientId, const QString& topic) {
                tell(Channel::Mqtt, Severity::Warning, clientId,
                     phrase("cloud", "Published to a topic that is not its own").text(), topic);
            });
    connect(broker, &Broker::tlsFailure, this, [this](const QString& reason) {
        // OpenSSL's words for a peer that closed without close_notify, at whatever time it did.
        if (reason == u"unexpected eof while reading"_s)
            tell(Channel::Mqtt, Severity::Info, {},
                 phrase("cloud", "A TLS connection was cut without a farewell").text(), reason);
        else
            tell(Channel::Mqtt, Severity::Warning, {},
                 phrase("cloud", "A TLS handshake was refused").text(), reason);
    });
}

void Timeline::followDevices(CloudParts& parts)
{
    connect(parts.presence.get(), &Presence::loggedIn, this, [this](const QString& claimId) {
        tell(Channel::Mqtt, Severity::Good, claimId, phrase("cloud", "Logged in").text());
    });
    connect(parts.presence.get(), &Presence::loggedOut, this,
            [this](const QString& claimId, const QString& why) {
                tell(Channel::Mqtt, Severity::Info, claimId, phrase("cloud", "Logged out").text(),
                     why);
            });
    connect(parts.registry.get(), &Registry::claimed, this, [this](const QString& claimId) {
        tell(Channel::Provisioning, Severity::Good, claimId, phrase("cloud", "Claimed").text());
    });
    connect(parts.registry.get(), &Registry::blocked, this,
            [this](const QString& claimId, qint64 untilMs, const QString& by) {
                const bool lifted = untilMs == 0;
                const QString until = QDateTime::fromMSecsSinceEpoch(untilMs).toString(Qt::ISODate);
                tell(Channel::Provisioning, lifted ? Severity::Good : Severity::Warning, claimId,
                     lifted ? phrase("cloud", "No longer blocked: %1").arg(by).text()
                            : phrase("cloud", "Blocked until %1: %2").arg(until, by).text());
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
                     claimId,
                     phrase("cloud", "Set %1 = %2")
                         .arg(text(item.key), text(value.text()).left(80))
                         .text(),
                     shownText(item.finding));
            });
    connect(store, &StoreService::edited, this,
            [this](const QString& claimId, const QString& key, const std::optional<QString>& value,
                   const QString& by) {
                Phrase what = phrase("cloud", "Removed %1: its time is over").arg(key);
                if (value)
                    what = phrase("cloud", "Edited: %1 = %2, by %3").arg(key, value->left(80), by);
                else if (by != text(std::string(store::byExpiry)))
                    what = phrase("cloud", "Removed %1, by %2").arg(key, by);
                tell(Channel::Store, Severity::Info, claimId, what.text());
            });
    connect(store, &StoreService::deviceGot, this,
            [this](const QString& claimId, const QString& key, const QString& value) {
                tell(Channel::Store, Severity::Info, claimId,
                     phrase("cloud", "Read %1 = %2").arg(key, value.left(80)).text());
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
                     record.claimId, inWords(record), shownReason({record.why, record.figures}));
            });
    const auto failed = [this](const QString& claimId, const Error& error) {
        tell(Channel::Enforcement, Severity::Error, claimId,
             phrase("cloud", "An enforcement was not completed").text(), errorText(error));
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
