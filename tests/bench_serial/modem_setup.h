// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench_setup.h"
#include "login_broker.h"

namespace ferrule::test {

/// A bench with a device of any firmware and a real broker that it logs in to over TLS.
class ModemSetup : public BenchSetup
{
public:
    /// Quick to boot; change `config` and `authority` before startModem().
    explicit ModemSetup(const QString& dialect, const QStringList& traps = {},
                        Wire wire = Wire::Memory, quint32 seed = 1);

    /// Starts broker and device. Answers what went wrong, or nothing.
    QString startModem();
    /// Runs a new job to its end.
    const serial::ProvisionResult& run(serial::ProvisionWish wish = {});
    /// Goes on after a failure.
    const serial::ProvisionResult& resume();
    /// Certificates that a device's vendor signed are taken, by authority and broker.
    void trustVendor();

    std::unique_ptr<LoginBroker> broker;
    QByteArray vendorPem;

protected:
    bool isOutside() const override;
};

} // namespace ferrule::test
