// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/provisioning_authority.h"

#include <functional>
#include <memory>

namespace ferrule::app {

/// The cloud's authority with a word to say before each claim: which claim ID and name a device
/// gets. Everything else goes straight through.
class StationAuthority final : public serial::ProvisioningAuthority
{
public:
    /// Changes the request, or says why the device may not be claimed.
    using Decide = std::function<Result<void>(serial::ClaimRequest& request)>;

    StationAuthority(std::shared_ptr<serial::ProvisioningAuthority> cloud, Decide decide);

    Task<Result<serial::DeviceClaim>> claim(serial::ClaimRequest request) override;
    Task<Result<serial::IssuedCertificate>> sign(QString claimId, QByteArray requestPem) override;
    bool adopts() const override { return m_cloud->adopts(); }
    Task<Result<serial::IssuedCertificate>> adopt(QString claimId,
                                                  QByteArray certificatePem) override;
    Task<Result<void>> revoke(QString serial, QString reason) override;
    Task<Result<void>> confirm(QString serial) override;
    Task<Result<serial::Login>> awaitLogin(QString claimId, QString serial,
                                           Duration timeout) override;

private:
    std::shared_ptr<serial::ProvisioningAuthority> m_cloud;
    Decide m_decide;
};

} // namespace ferrule::app
