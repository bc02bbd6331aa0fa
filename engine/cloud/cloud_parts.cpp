// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/cloud_parts.h"

#include "cloud/claim_id.h"
#include "pki/digest.h"
#include "words/phrase.h"

#include <QFile>
#include <QHostAddress>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ferrule::cloud {

namespace {

std::vector<std::string> serverNames(const QString& listenAddress)
{
    std::vector<std::string> names{"DNS:localhost", "IP:127.0.0.1"};
    const QHostAddress address(listenAddress);
    if (address.isLoopback())
        return names;
    names.push_back("DNS:" + endpointHostFor(listenAddress).toStdString());
    const bool every = address == QHostAddress(QHostAddress::Any) ||
                       address == QHostAddress(QHostAddress::AnyIPv4) ||
                       address == QHostAddress(QHostAddress::AnyIPv6);
    if (!every)
        names.push_back("IP:" + listenAddress.toStdString());
    return names;
}

/// The certificate of the broker and of the provisioning service, made anew at each start: nobody
/// remembers it but the authority.
Result<ServiceIdentity> makeServerIdentity(const pki::Authority& authority,
                                           const QString& listenAddress, UtcMs now)
{
    const auto key = pki::PrivateKey::generate();
    if (!key)
        return key.error();
    const auto request = pki::SigningRequest::create(*key, "localhost");
    if (!request)
        return request.error();
    const auto issued = authority.issueServer(*request, serverNames(listenAddress), now);
    if (!issued)
        return issued.error();
    Result<std::string> pem = key->toPem();
    if (!pem)
        return pem.error();
    ServiceIdentity identity;
    identity.certificatePem = QByteArray::fromStdString(issued->pem);
    identity.keyPem = QByteArray::fromStdString(*pem);
    pki::wipe(*pem);
    return identity;
}

Result<void> checkConfig(const BenchCloudConfig& config)
{
    Error error;
    error.kind = ErrorKind::InvalidArgument;
    if (QHostAddress(config.listenAddress).isNull()) {
        error.what = phrase("cloud", "The address to listen on is none.");
        error.measured = config.listenAddress.toStdString();
        error.expected = phrase("cloud", "an IP address of this machine, such as 127.0.0.1");
        return error;
    }
    if (!isValidClaimId(config.accountId)) {
        error.what = phrase("cloud", "The account ID cannot be used.");
        error.measured = config.accountId.toStdString();
        error.expected = phrase("cloud", "1 to 20 of A-Z, a-z, 0-9, '-' and '_'");
        return error;
    }
    return traffic::validate(config.policy);
}

Result<void> openBooks(CloudParts& parts, const BenchCloudConfig& config, Scheduler& scheduler)
{
    const Result<data::Imported> opened = data::openIn(config.home, parts.database);
    if (!opened)
        return opened.error();
    parts.imported = *opened;
    if (const auto held = parts.database.hold(); !held)
        return held;
    parts.ports = std::make_unique<KnownPorts>(parts.database, scheduler);
    auto authority = pki::Authority::openOrCreate(
        QFile::encodeName(config.home + u"/authority"_s).toStdString(),
        "Ferrule bench authority " + makeClaimId().toStdString(), scheduler.utcMs());
    if (!authority)
        return authority.error();
    parts.authority.emplace(std::move(*authority));
    parts.registry = std::make_unique<Registry>(parts.database, scheduler, config.accountId,
                                                config.policy.escalation.reclaimAfter);
    parts.issuer = std::make_unique<Issuer>(parts.database, *parts.authority, scheduler);
    if (const auto recovered = parts.issuer->recover(); !recovered)
        return recovered;
    const auto product = parts.registry->ensureProduct(config.productName, config.productToken);
    if (!product)
        return product.error();
    parts.product = *product;
    return {};
}

Result<void> prepareBroker(CloudParts& parts, const BenchCloudConfig& config, Scheduler& scheduler)
{
    const auto identity =
        makeServerIdentity(*parts.authority, config.listenAddress, scheduler.utcMs());
    if (!identity)
        return identity.error();
    const auto list = parts.issuer->closedList();
    if (!list)
        return list.error();
    const auto known = parts.ports->of(u"broker"_s);
    if (!known)
        return known.error();
    BrokerOptions& options = parts.brokerOptions;
    options.listenAddress = config.listenAddress;
    options.knownPorts = *known;
    if (config.brokerPort != 0)
        options.knownPorts.prepend(config.brokerPort);
    options.accountId = config.accountId;
    options.authorityPem = parts.issuer->authorityPem();
    options.serverChainPem = identity->certificatePem;
    options.serverKeyPem = identity->keyPem;
    options.closedListPem = *list;
    parts.serviceIdentity = *identity;
    parts.broker = std::make_unique<Broker>(scheduler, config.home + u"/broker"_s);
    return {};
}

} // namespace

QString endpointHostFor(const QString& address)
{
    return QHostAddress(address).isLoopback() ? u"localhost"_s : QSysInfo::machineHostName();
}

Result<std::unique_ptr<CloudParts>> openParts(const BenchCloudConfig& config, Scheduler& scheduler)
{
    if (const Result<void> sound = checkConfig(config); !sound)
        return sound.error();
    auto parts = std::make_unique<CloudParts>();
    if (const Result<void> locked = parts->lock.take(config.home); !locked)
        return locked.error();
    if (const Result<void> opened = openBooks(*parts, config, scheduler); !opened)
        return opened.error();
    if (const Result<void> prepared = prepareBroker(*parts, config, scheduler); !prepared)
        return prepared.error();
    parts->samples = std::make_unique<TrafficTable>(parts->database);
    parts->presence = std::make_unique<Presence>(scheduler);
    parts->enforcer =
        std::make_unique<Enforcer>(*parts->broker, *parts->registry, *parts->issuer, scheduler);
    parts->store = std::make_unique<StoreService>(parts->broker->link(), parts->database,
                                                  *parts->registry, scheduler);
    parts->traffic =
        std::make_unique<TrafficService>(parts->broker->link(), *parts->presence, *parts->enforcer,
                                         *parts->samples, scheduler, config.policy);
    parts->provisioning =
        std::make_unique<ProvisioningService>(*parts->registry, *parts->issuer, scheduler);
    const ControlledParts controlled{*parts->registry, parts->enforcer.get(),    *parts->traffic,
                                     *parts->store,    parts->broker->manager(), *parts->presence,
                                     scheduler};
    parts->control = std::make_unique<ControlServer>(controlled, scheduler);
    return parts;
}

} // namespace ferrule::cloud
