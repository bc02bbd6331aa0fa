// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody's own broker in place of the bench cloud.
#include "support/scenario.h"

namespace ferrule::testing::scenario {

using namespace published;
using namespace Qt::StringLiterals;

namespace {

QList<BrokerFinding> findings()
{
    using State = BrokerFinding::State;
    return {
        {u"ioto/service/#"_s, State::Works, u"Granted, and a test message came through."_s},
        {u"$aws/rules/#"_s, State::Missing, u"The broker refuses the subscription (SUBACK 128)."_s},
        {u"ioto/device/#"_s, State::Unproven,
         u"Granted, but a test message did not come through: its access rules drop what we "
         "send there, or what we should receive."_s},
        {u"ferrule/enforcer"_s, State::Works,
         u"Nobody enforces: this manager takes the role as it connects, where it may publish "
         "there."_s},
        {u"Release"_s, State::Missing,
         u"Its certificates and connections belong to whoever runs the broker."_s}};
}

} // namespace

Brokers brokers(const QString& used)
{
    BrokerProfile plant;
    plant.id = ownBroker;
    plant.name = u"Plant 2"_s;
    plant.host = u"mqtt.plant2.example"_s;
    plant.port = 8883;
    plant.user = u"ferrule-manager"_s;
    plant.hasPassword = true;
    plant.secretsPlace = u"Kept in the desktop's keychain."_s;
    BrokerProfile line;
    line.id = u"line4"_s;
    line.name = u"Test line 4"_s;
    line.host = u"192.168.4.20"_s;
    line.port = 1883;
    line.tls = false;
    line.watchOnly = true;
    Brokers brokers;
    brokers.profiles = {plant, line};
    brokers.used = used;
    return brokers;
}

BrokerCheck brokerCheck()
{
    BrokerCheck check;
    check.endpoint = u"mqtt.plant2.example:8883"_s;
    check.findings = findings();
    check.tls = tls();
    check.tls->endpoint = check.endpoint;
    return check;
}

BrokerCheck refusedCheck()
{
    BrokerCheck check;
    check.endpoint = u"mqtt.plant2.example:8883"_s;
    check.failure = refusal();
    return check;
}

Failure refusal()
{
    Failure failure;
    failure.what = u"The broker at mqtt.plant2.example:8883 refused the login."_s;
    failure.measured = u"CONNACK 5, not authorized"_s;
    failure.expected = u"CONNACK 0"_s;
    failure.cause = u"The user name or the password is wrong, or the client ID is not allowed."_s;
    failure.remedy = u"Correct the user name and the password."_s;
    failure.peerCode = 5;
    return failure;
}

CloudStatus ownCloud()
{
    CloudStatus cloud;
    cloud.state = CloudStatus::State::Running;
    cloud.name = u"Plant 2"_s;
    cloud.endpoint = u"mqtt.plant2.example:8883"_s;
    cloud.profile = ownBroker;
    cloud.role = u"This manager enforces"_s;
    cloud.findings = findings();
    cloud.connected = 6;
    cloud.share = 0.82;
    cloud.tls = tls();
    cloud.tls->endpoint = cloud.endpoint;
    cloud.whyNoProvisioning = u"Devices get their certificates from whoever runs this broker."_s;
    cloud.whyNoRelease = u"Certificates and connections belong to whoever runs this broker."_s;
    return cloud;
}

} // namespace ferrule::testing::scenario
