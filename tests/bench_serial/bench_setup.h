// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_device.h"
#include "fake_authority.h"
#include "serial/provision_job.h"

#include <QTemporaryDir>

#include <memory>

namespace ferrule::test {

/// A simulated device on a real pseudo-terminal, a line to it and an authority, in one process.
class BenchSetup
{
public:
    explicit BenchSetup(bench::SimulatedDeviceConfig config = {});
    ~BenchSetup();

    /// Starts the device, lets it boot and makes the line; false when the terminal was refused.
    bool start();
    /// A new job on the line.
    serial::ProvisionJob& newJob(serial::StepTimeouts timeouts = {});

    /// Waits until the job has ended, at most 30 s.
    bool waitForJob();

    /// What the device's application would start with now.
    agent::Identity identityOfFirmware() const;
    /// Serial number of the certificate that the device works with; empty = none.
    QString serialOnDevice() const;
    /// Certificates that are valid and on no device.
    QSet<QString> stray() const;

    SystemScheduler scheduler;
    QTemporaryDir folder;
    bench::SimulatedDeviceConfig config;
    std::unique_ptr<bench::SimulatedDevice> device;
    std::shared_ptr<FakeAuthority> authority;
    std::unique_ptr<serial::DeviceLine> line;
    std::unique_ptr<serial::ProvisionJob> job;
    QList<serial::ConsoleEntry> console;
};

} // namespace ferrule::test
