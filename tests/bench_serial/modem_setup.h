// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_device.h"
#include "fake_authority.h"
#include "login_broker.h"
#include "serial/provision_job.h"

#include <QTemporaryDir>

#include <memory>

namespace ferrule::test {

/// A simulated device of any firmware on a real pseudo-terminal, an authority, and a real broker
/// that the device logs in to over TLS, in one process.
class ModemSetup
{
public:
    /// Unpaced and quick to boot; change `config` and `authority` before start().
    explicit ModemSetup(const QString& dialect, const QStringList& traps = {});
    ~ModemSetup();

    /// Answers what went wrong, or nothing.
    QString start();
    serial::ProvisionJob& newJob(serial::ProvisionWish wish = {});
    /// Runs the job to its end, at most two minutes.
    const serial::ProvisionResult& run(serial::ProvisionJob& job);
    /// Goes on after a failure.
    const serial::ProvisionResult& resume(serial::ProvisionJob& job);
    /// Certificates that a device's vendor signed are taken, by authority and broker.
    void trustVendor();
    /// What the run recorded, for messages.
    static QByteArray told(const serial::ProvisionResult& result);
    /// All details of a job's steps, one a line.
    static QString record(const serial::ProvisionJob& job);

    SystemScheduler scheduler;
    QTemporaryDir folder;
    bench::SimulatedDeviceConfig config;
    std::shared_ptr<FakeAuthority> authority;
    std::unique_ptr<LoginBroker> broker;
    std::unique_ptr<bench::SimulatedDevice> device;
    std::unique_ptr<serial::DeviceLine> line;
    std::unique_ptr<serial::ProvisionJob> job;
    QList<serial::ConsoleEntry> console;
    QByteArray vendorPem;
};

} // namespace ferrule::test
