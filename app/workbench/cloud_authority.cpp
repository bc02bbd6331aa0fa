// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/cloud_authority.h"

#include "words/phrase.h"

namespace ferrule::app {

namespace {

const QString serialJob = QStringLiteral("serial job");

QString key(const char16_t* name)
{
    return QString::fromUtf16(name);
}

} // namespace

CloudAuthority::CloudAuthority(cloud::BenchCloud& cloud, const Clock& clock)
    : m_cloud(&cloud)
    , m_clock(clock)
{
}

Result<void> CloudAuthority::requireCloud() const
{
    if (m_cloud && m_cloud->state() == cloud::BenchCloud::State::Running)
        return {};
    Error error;
    error.kind = ErrorKind::LinkLost;
    error.what = phrase("workbench", "The bench cloud is not running");
    error.remedy = phrase("workbench", "Start it again, then resume");
    return error;
}

Result<cloud::Product> CloudAuthority::productOf(const serial::ClaimRequest& request)
{
    if (!request.product.isEmpty())
        return m_cloud->registry().ensureProduct(request.product, {});
    // A device that was provisioned before names its product by the token it was given.
    if (const auto known = m_cloud->registry().productOfToken(request.device.product); known)
        return known;
    const QString said = request.device.product;
    return m_cloud->registry().ensureProduct(said.isEmpty() ? m_cloud->config().productName : said,
                                             {});
}

Result<serial::DeviceClaim> CloudAuthority::claimNow(const serial::ClaimRequest& request)
{
    const Result<cloud::Product> product = productOf(request);
    if (!product)
        return product.error();
    cloud::NewDevice device;
    device.claimId = request.claimId.isEmpty() ? request.device.claimId : request.claimId;
    device.name = request.name;
    device.product = product->name;
    device.model = request.device.model;
    device.firmware = request.device.firmware;
    const Result<cloud::DeviceRecord> reserved = m_cloud->registry().reserve(device);
    if (!reserved)
        return reserved.error();
    if (reserved->status == cloud::DeviceStatus::Released) {
        const Result<void> reclaimed = m_cloud->enforcer().reclaim(reserved->claimId, serialJob);
        if (!reclaimed)
            return reclaimed.error();
    } else {
        const Result<cloud::DeviceRecord> claimed =
            m_cloud->registry().claim(reserved->claimId, serialJob);
        if (!claimed)
            return claimed.error();
    }

    serial::DeviceClaim claim;
    claim.claimId = reserved->claimId;
    claim.product = product->name;
    claim.settings = {
        {key(serial::setting::deviceId), claim.claimId},
        {key(serial::setting::product), product->token},
        {key(serial::setting::builder), m_cloud->builderUrl()},
        {key(serial::setting::account), m_cloud->config().accountId},
        {key(serial::setting::endpoint), m_cloud->endpointHost()},
        {key(serial::setting::port), QString::number(m_cloud->endpointPort())},
    };
    return claim;
}

Task<Result<serial::DeviceClaim>> CloudAuthority::claim(serial::ClaimRequest request)
{
    if (const Result<void> running = requireCloud(); !running)
        co_return running.error();
    co_return claimNow(request);
}

Task<Result<serial::IssuedCertificate>> CloudAuthority::sign(QString claimId, QByteArray requestPem)
{
    if (const Result<void> running = requireCloud(); !running)
        co_return running.error();
    const Result<cloud::IssuedIdentity> issued =
        m_cloud->issuer().sign(claimId, requestPem, cloud::Issuer::Confirm::Explicitly);
    if (!issued)
        co_return issued.error();
    serial::IssuedCertificate certificate;
    certificate.certificatePem = issued->certificatePem;
    certificate.authorityPem = issued->authorityPem;
    certificate.serial = issued->serial;
    certificate.fingerprint = issued->fingerprint;
    certificate.notAfterMs = issued->notAfterMs;
    co_return certificate;
}

Task<Result<void>> CloudAuthority::revoke(QString serial, QString reason)
{
    if (const Result<void> running = requireCloud(); !running)
        co_return running.error();
    co_return m_cloud->issuer().revoke(serial, reason);
}

Task<Result<void>> CloudAuthority::confirm(QString serial)
{
    if (const Result<void> running = requireCloud(); !running)
        co_return running.error();
    const Result<void> confirmed = m_cloud->issuer().confirm(serial);
    if (confirmed)
        m_confirmed.insert(serial, m_clock.utcMs());
    co_return confirmed;
}

Task<Result<serial::Login>> CloudAuthority::awaitLogin(QString claimId, QString serial,
                                                       Duration timeout)
{
    if (const Result<void> running = requireCloud(); !running)
        co_return running.error();
    const UtcMs since = m_confirmed.value(serial, m_clock.utcMs());
    const Result<UtcMs> seen = co_await m_cloud->presence().awaitLogin(claimId, since, timeout);
    if (!seen)
        co_return seen.error();
    serial::Login login;
    login.utcMs = *seen;
    co_return login;
}

} // namespace ferrule::app
