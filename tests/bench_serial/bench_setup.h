// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/simulated_device.h"
#include "fake_authority.h"
#include "faulty_line.h"
#include "serial/provision_job.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace ferrule::test {

/// A simulated device, a line to it and an authority, in one process.
class BenchSetup
{
public:
    enum class Wire {
        /// In memory, at 115200 baud, with the faults of `wire`; on a clock that the waits below
        /// move, so that nobody waits for a device that boots or stays silent.
        Memory,
        /// A real pseudo-terminal, on the machine's clock.
        Terminal,
    };

    /// `seed` is that of the wire in memory.
    explicit BenchSetup(bench::SimulatedDeviceConfig config = {}, Wire wire = Wire::Memory,
                        quint32 seed = 1);
    virtual ~BenchSetup();

    /// Starts the device, lets it boot and makes the line; false when the terminal was refused.
    bool start();
    /// A new job on the line.
    serial::ProvisionJob& newJob(serial::StepTimeouts timeouts = {},
                                 serial::ProvisionWish wish = {});

    /// Lets time go by until `done`, at most two minutes on a terminal and an hour in memory.
    bool waitFor(const std::function<bool()>& done);
    /// Waits until the job has ended.
    bool waitForJob();
    /// Lets that much time go by.
    void letPass(Duration time);

    /// What the device's application would start with now.
    agent::Identity identityOfFirmware() const;
    /// Serial number of the certificate that the device works with; empty = none.
    QString serialOnDevice() const;
    /// Certificates that are valid and on no device.
    QSet<QString> stray() const;
    /// Whether key and certificate of the device belong together and the certificate is valid.
    bool deviceCanLogIn() const;

    /// What the job ended with, for messages.
    QByteArray told() const;
    /// All details of the job's steps, one a line.
    QString record() const;

private:
    std::unique_ptr<ManualScheduler> m_manual;
    std::unique_ptr<SystemScheduler> m_system;

public:
    Scheduler& scheduler;
    std::unique_ptr<FaultyLine> wire; ///< null on a terminal
    QTemporaryDir folder;
    bench::SimulatedDeviceConfig config; ///< may be changed until start()
    std::shared_ptr<FakeAuthority> authority;
    std::unique_ptr<bench::SimulatedDevice> device; ///< null until start()
    std::unique_ptr<serial::DeviceLine> line;       ///< null until start()
    std::unique_ptr<serial::ProvisionJob> job;
    QList<serial::ConsoleEntry> console;

protected:
    /// While it answers true, sockets are at work and time in memory does not run ahead of them.
    virtual bool isOutside() const { return false; }
};

} // namespace ferrule::test
