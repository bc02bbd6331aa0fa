// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/station_authority.h"

namespace ferrule::app {

StationAuthority::StationAuthority(std::shared_ptr<serial::ProvisioningAuthority> cloud,
                                   Decide decide)
    : m_cloud(std::move(cloud))
    , m_decide(std::move(decide))
{
}

Task<Result<serial::DeviceClaim>> StationAuthority::claim(serial::ClaimRequest request)
{
    if (const Result<void> decided = m_decide(request); !decided)
        co_return decided.error();
    Task<Result<serial::DeviceClaim>> claiming = m_cloud->claim(request);
    co_return co_await claiming;
}

Task<Result<serial::IssuedCertificate>> StationAuthority::sign(QString claimId,
                                                               QByteArray requestPem)
{
    return m_cloud->sign(std::move(claimId), std::move(requestPem));
}

Task<Result<serial::IssuedCertificate>> StationAuthority::adopt(QString claimId,
                                                                QByteArray certificatePem)
{
    return m_cloud->adopt(std::move(claimId), std::move(certificatePem));
}

Task<Result<void>> StationAuthority::revoke(QString serial, QString reason)
{
    return m_cloud->revoke(std::move(serial), std::move(reason));
}

Task<Result<void>> StationAuthority::confirm(QString serial)
{
    return m_cloud->confirm(std::move(serial));
}

Task<Result<serial::Login>> StationAuthority::awaitLogin(QString claimId, QString serial,
                                                         Duration timeout)
{
    return m_cloud->awaitLogin(std::move(claimId), std::move(serial), timeout);
}

} // namespace ferrule::app
