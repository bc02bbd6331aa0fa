// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "pki/signing_request.h"
#include "support/database_place.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace ferrule::test {

Bench::Bench(traffic::Policy policy)
    : policy(std::move(policy))
{
}

Bench::~Bench()
{
    stop();
}

cloud::BenchCloudConfig Bench::config() const
{
    cloud::BenchCloudConfig config;
    config.home = home.path() + u"/home"_s;
    placeRegistry(config.home);
    config.policy = policy;
    return config;
}

Result<void> Bench::start()
{
    cloud = std::make_unique<cloud::BenchCloud>(scheduler, config());
    return await(cloud->start());
}

void Bench::stop()
{
    if (!cloud)
        return;
    await(cloud->stop());
    cloud.reset();
}

Result<cloud::IssuedIdentity> Bench::provision(const QString& claimId, QByteArray* keyPem)
{
    cloud::NewDevice device;
    device.claimId = claimId;
    device.model = u"test"_s;
    if (const auto reserved = cloud->registry().reserve(device); !reserved)
        return reserved.error();
    if (const auto claimed = cloud->registry().claim(claimId, u"test"_s); !claimed)
        return claimed.error();
    const auto key = pki::PrivateKey::generate();
    const auto request = pki::SigningRequest::create(*key, claimId.toStdString());
    *keyPem = QByteArray::fromStdString(*key->toPem());
    auto identity = cloud->issuer().sign(claimId, QByteArray::fromStdString(request->toPem()),
                                         cloud::Issuer::Confirm::Explicitly);
    if (!identity)
        return identity;
    if (const auto confirmed = cloud->issuer().confirm(identity->serial); !confirmed)
        return confirmed.error();
    return identity;
}

Device::Device(Bench& bench, const QString& claimId)
    : bench(bench)
    , claimId(claimId)
    , client(bench.scheduler)
{
    client.addRoute("#", [this](const net::MessageView& message) {
        received.append({message.topic.toByteArray(), message.payload.toByteArray()});
    });
}

Result<void> Device::provision()
{
    auto issued = bench.provision(claimId, &keyPem);
    if (!issued)
        return issued.error();
    identity = *issued;
    return {};
}

Result<net::Connected> Device::connect(bool autoReconnect, quint16 port)
{
    net::TlsOptions tls;
    tls.authorityPem = identity.authorityPem;
    tls.certificatePem = identity.certificatePem;
    tls.keyPem = keyPem;
    tls.alpn.append("x-amzn-mqtt-ca");
    net::ClientOptions options;
    options.host = bench.cloud->endpointHost();
    options.port = port != 0 ? port : bench.cloud->endpointPort();
    options.clientId = id();
    options.cleanSession = false;
    options.tls = tls;
    options.autoReconnect = autoReconnect;
    options.reconnectMost = std::chrono::seconds(1);
    return await(client.connectToBroker(options));
}

bool Device::subscribe()
{
    for (const QByteArray& filter : {"ioto/device/" + id() + "/#", QByteArray("ioto/account/all/#"),
                                     QByteArray("ioto/account/bench/#")}) {
        const QList<net::Subscription> one{{filter, net::Qos::AtLeastOnce}};
        const auto granted = await(client.subscribe(one));
        if (!granted || *granted != QList<quint8>{1})
            return false;
    }
    return true;
}

bool Device::publish(const QByteArray& rest, const QByteArray& payload)
{
    return await(client.publish(service(rest), payload, net::Qos::AtLeastOnce,
                                net::Wait::Acknowledged))
        .hasValue();
}

bool processExists(qint64 processId)
{
    return ::kill(static_cast<pid_t>(processId), 0) == 0;
}

} // namespace ferrule::test
