// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/bench_cloud.h"
#include "serial/provisioning_authority.h"

#include <QHash>
#include <QPointer>

namespace ferrule::app {

/// The bench cloud as the provisioning job sees it. The cloud may stop at any moment: every call
/// then answers LinkLost and says so.
class CloudAuthority final : public serial::ProvisioningAuthority
{
public:
    explicit CloudAuthority(cloud::BenchCloud& cloud, const Clock& clock);

    Task<Result<serial::DeviceClaim>> claim(serial::ClaimRequest request) override;
    Task<Result<serial::IssuedCertificate>> sign(QString claimId, QByteArray requestPem) override;
    Task<Result<void>> revoke(QString serial, QString reason) override;
    Task<Result<void>> confirm(QString serial) override;
    Task<Result<serial::Login>> awaitLogin(QString claimId, QString serial,
                                           Duration timeout) override;

private:
    Result<void> requireCloud() const;
    Result<cloud::Product> productOf(const serial::ClaimRequest& request);
    Result<serial::DeviceClaim> claimNow(const serial::ClaimRequest& request);

    QPointer<cloud::BenchCloud> m_cloud;
    const Clock& m_clock;
    QHash<QString, UtcMs> m_confirmed; ///< when, by the certificate's serial number
};

} // namespace ferrule::app
